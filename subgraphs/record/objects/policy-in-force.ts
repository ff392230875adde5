import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';

@ObjectType({ description: 'A word the rules use.', simpleResolvers: true })
export class PolicyWord {
  @Category('as-parent')
  @Field(() => ID, { description: 'As rules and records write it.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What it means.' })
  label!: string;
}

@ObjectType({ description: 'A role.', simpleResolvers: true })
export class PolicyRole {
  @Category('as-parent')
  @Field(() => ID, { description: 'As tokens and records write it.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Category('as-parent')
  @Field(() => [String], { description: 'The agencies that have it.' })
  agencies!: readonly string[];

  @Category('as-parent')
  @Field(() => [String], { description: 'The purposes it may state.' })
  purposes!: readonly string[];
}

@ObjectType({ description: 'A class of information.', simpleResolvers: true })
export class PolicyCategory {
  @Category('as-parent')
  @Field(() => ID, { description: 'As fields of the graph and records write it.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What is in it.' })
  what!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'How grave: 0 anyone may know, 4 the gravest.' })
  tier!: number;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'That it exists is itself sensitive.' })
  existenceSensitive!: boolean;

  @Category('as-parent')
  @Field(() => [String], { description: 'The agencies that hold it.' })
  custodians!: readonly string[];
}

@ObjectType({ description: 'Something a rule may ask about.', simpleResolvers: true })
export class PolicyAttribute {
  @Category('as-parent')
  @Field(() => ID, { description: 'Its name.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What it asks.' })
  asks!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'It can have several words at once.' })
  many!: boolean;

  @Category('as-parent')
  @Field(() => [PolicyWord], { description: 'The words it can have.' })
  words!: readonly PolicyWord[];
}

@ObjectType({ description: 'The policy in force, and its words: for whoever builds a question.', simpleResolvers: true })
export class PolicyInForce {
  @Category('as-parent')
  @Field(() => String, { description: 'SHA-256 over every row.' })
  version!: string;

  @Category('as-parent')
  @Field(() => [PolicyRole], { description: 'Roles.' })
  roles!: readonly PolicyRole[];

  @Category('as-parent')
  @Field(() => [PolicyCategory], { description: 'Classes of information.' })
  categories!: readonly PolicyCategory[];

  @Category('as-parent')
  @Field(() => [PolicyWord], { description: 'Agencies.' })
  agencies!: readonly PolicyWord[];

  @Category('as-parent')
  @Field(() => [PolicyWord], { description: 'Purposes.' })
  purposes!: readonly PolicyWord[];

  @Category('as-parent')
  @Field(() => [PolicyAttribute], { description: 'Facts that rules ask about.' })
  attributes!: readonly PolicyAttribute[];

  @Category('as-parent')
  @Field(() => [PolicyWord], { description: 'What is proved of all rules together.' })
  invariants!: readonly PolicyWord[];
}
