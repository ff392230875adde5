import { Ctx, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';

export enum AddressUse {
  HOME = 'HOME',
  TEMPORARY = 'TEMPORARY',
}

registerEnumType(AddressUse, { name: 'AddressUse', description: 'Whether a child lives there for good or for now.' });

@ObjectType({ description: 'Where a child lives now.', simpleResolvers: true })
export class Address {
  @Category('as-parent')
  @Field(() => AddressUse, { description: 'For good or for now.' })
  use!: string;

  @Category('as-parent')
  @Field(() => [String], { description: 'House and street.' })
  lines!: string[];

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Town.' })
  town!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Unique Property Reference Number (OS).' })
  uprn!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when.' })
  from!: string | null;
}

export enum ContactSystem {
  PHONE = 'PHONE',
  EMAIL = 'EMAIL',
}

registerEnumType(ContactSystem, { name: 'ContactSystem', description: 'The means of contact (FHIR R4 ContactPointSystem).' });

@ObjectType({ description: 'How to reach the family.', simpleResolvers: true })
export class ContactPoint {
  @Category('as-parent')
  @Field(() => ContactSystem, { description: 'Telephone or e-mail.' })
  system!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The number or address.' })
  value!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Whose it is: mother, the child’s own.' })
  whose!: string;
}

@Resolver(() => Child)
export class WhereaboutsOfChild {
  @Category('address')
  @FieldResolver(() => Address, { nullable: true, description: 'Where the child lives now. Null for a patient restricted in PDS, whoever asks.' })
  async address(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<Address | null> {
    const address = await loaders.address.load(id);
    if (!address) return null;
    const { use, lines, town, postcode, uprn, valid_from } = address;
    return { use: use.toUpperCase(), lines: [...lines], town, postcode, uprn, from: valid_from };
  }

  @Category('contact')
  @FieldResolver(() => [ContactPoint], { nullable: true, description: 'Telephone numbers and e-mail of the family. None of a patient restricted in PDS.' })
  async contactPoints(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<ContactPoint[]> {
    return (await loaders.contactPoints.load(id)).map(({ system, value, whose }) => ({ system: system.toUpperCase(), value, whose }));
  }
}
