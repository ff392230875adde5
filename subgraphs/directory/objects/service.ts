import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Coded } from '#schema/objects/coded';
import { PageInfo } from '#schema/objects/page-info';
import { DateTimeScalar } from '#schema/scalars/date-time';

@ObjectType({ description: 'A place at which a service is given.', simpleResolvers: true })
export class ServicePlace {
  @Category('public')
  @Field(() => ID, { description: 'The directory’s own id of the place.' })
  id!: string;

  @Category('public')
  @Field(() => String, { nullable: true, description: 'What the place is called.' })
  name!: string | null;

  @Category('public')
  @Field(() => String, { nullable: true, description: 'Its address, in one line, without the postcode.' })
  address!: string | null;

  @Category('public')
  @Field(() => String, { nullable: true, description: 'Its postcode.' })
  postcode!: string | null;

  @Category('public')
  @Field(() => Float, { nullable: true, description: 'Degrees north (WGS 84); null where the directory gives no usable position.' })
  latitude!: number | null;

  @Category('public')
  @Field(() => Float, { nullable: true, description: 'Degrees east (WGS 84).' })
  longitude!: number | null;
}

@ObjectType({ description: 'A service for children, young people or families (Open Referral UK).', simpleResolvers: true })
export class Service {
  @Category('public')
  @Field(() => ID, { description: 'The directory’s own id of the service.' })
  id!: string;

  @Category('public')
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Category('public')
  @Field(() => String, { nullable: true, description: 'What it does, in its own words.' })
  description!: string | null;

  @Category('public')
  @Field(() => String, { nullable: true, description: 'The organisation that provides it.' })
  organisation!: string | null;

  @Category('public')
  @Field(() => [Coded], { description: 'What it helps with: terms of the directory’s taxonomies.' })
  needs!: readonly Coded[];

  @Category('public')
  @Field(() => Int, { nullable: true, description: 'From which age, in years; null where there is no limit.' })
  minimumAge!: number | null;

  @Category('public')
  @Field(() => Int, { nullable: true, description: 'Up to and including which age, in years; null where there is no limit.' })
  maximumAge!: number | null;

  @Category('public')
  @Field(() => String, { nullable: true, description: 'Who may use it.' })
  eligibility!: string | null;

  @Category('public')
  @Field(() => String, { nullable: true, description: 'How one is referred, or asks for it oneself.' })
  referral!: string | null;

  @Category('public')
  @Field(() => String, { nullable: true, description: 'What it costs.' })
  fees!: string | null;

  @Category('public')
  @Field(() => String, { nullable: true, description: 'Its telephone number.' })
  phone!: string | null;

  @Category('public')
  @Field(() => String, { nullable: true, description: 'Its e-mail address.' })
  email!: string | null;

  @Category('public')
  @Field(() => String, { nullable: true, description: 'Its web page: http or https, never anything else.' })
  url!: string | null;

  @Category('public')
  @Field(() => [ServicePlace], { description: 'Where it is given.' })
  places!: readonly ServicePlace[];
}

@ObjectType({ description: 'A service in a list.', simpleResolvers: true })
export class ServiceEdge {
  @Category('public')
  @Field(() => Service, { description: 'The service.' })
  node!: Service;

  @Category('public')
  @Field(() => String, { description: 'Hand it back as `after` to go on from here.' })
  cursor!: string;

  @Category('public')
  @Field(() => Float, { nullable: true, description: 'Kilometres from `near`, as the crow flies; null where `near` was not given or the service is not on the map.' })
  distanceKm!: number | null;
}

@ObjectType({ description: 'A page of services.', simpleResolvers: true })
export class ServiceConnection {
  @Category('public')
  @Field(() => [ServiceEdge], { description: 'The services of this page.' })
  edges!: readonly ServiceEdge[];

  @Category('public')
  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  pageInfo!: PageInfo;

  @Category('public')
  @Field(() => Int, { description: 'How many services fit in all.' })
  totalCount!: number;

  @Category('public')
  @Field(() => DateTimeScalar, { description: 'When the list was fetched from the directory: minutes ago at most.' })
  asOf!: string;
}
