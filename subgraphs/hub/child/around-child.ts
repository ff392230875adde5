import { Ctx, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';

@ObjectType({ description: 'Someone of the child’s household or family.', simpleResolvers: true })
export class HouseholdMember {
  @Category('as-parent')
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What they are to the child: mother, foster carer.' })
  relationship!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'Holds parental responsibility (Children Act 1989 s.3).' })
  parentalResponsibility!: boolean;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'Lives with the child.' })
  livesWithChild!: boolean;
}

export enum SchoolStanding {
  ATTENDING = 'ATTENDING',
  EXCLUDED = 'EXCLUDED',
  REFUSED_ACCESS = 'REFUSED_ACCESS',
  NONE = 'NONE',
}

registerEnumType(SchoolStanding, {
  name: 'SchoolStanding',
  description: 'How the child stands to a school (Every Child Matters, para 4.3).',
  valuesConfig: {
    ATTENDING: { description: 'On its roll.' },
    EXCLUDED: { description: 'Excluded from it.' },
    REFUSED_ACCESS: { description: 'Refused a place there.' },
    NONE: { description: 'Of school age and on no roll that we know.' },
  },
});

@ObjectType({ description: 'The school a child attends, or should.', simpleResolvers: true })
export class SchoolPlace {
  @Category('as-parent')
  @Field(() => SchoolStanding, { description: 'How the child stands to it.' })
  standing!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The school’s Unique Reference Number (GIAS).' })
  urn!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Its name.' })
  name!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when.' })
  since!: string | null;
}

@ObjectType({ description: 'The general practice a child is registered with.', simpleResolvers: true })
export class GeneralPractice {
  @Category('as-parent')
  @Field(() => String, { description: 'ODS code.' })
  ods!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Postcode.' })
  postcode!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  telephone!: string | null;
}

@Resolver(() => Child)
export class AroundChild {
  @Category('household')
  @FieldResolver(() => [HouseholdMember], { nullable: true, description: 'Parents, carers and others of the household; brothers and sisters who are children are `siblings`.' })
  async household(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<HouseholdMember[]> {
    return (await loaders.household.load(id)).map(({ name, relationship, parental_responsibility, lives_with_child }) => ({
      name, relationship, parentalResponsibility: parental_responsibility, livesWithChild: lives_with_child,
    }));
  }

  @Category('school', 'SUMMARY')
  @FieldResolver(() => SchoolPlace, { nullable: true, description: 'The school attended, or how matters stand; null where nothing is stated.' })
  async currentSchool(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<SchoolPlace | null> {
    const place = await loaders.schoolPlace.load(id);
    return place && { standing: place.standing, urn: place.urn, name: place.school_name, since: place.valid_from };
  }

  @Category('practitioners')
  @FieldResolver(() => GeneralPractice, { nullable: true, description: 'The general practice. Null for a patient restricted in PDS, whoever asks.' })
  async gp(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<GeneralPractice | null> {
    const practice = await loaders.gp.load(id);
    return practice && { ods: practice.ods, name: practice.name, postcode: practice.postcode, telephone: practice.telephone };
  }
}
