import { Ctx, Field, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { FEWEST, ROUNDED_TO, SOON_DAYS } from '#subgraphs/hub/consent/count-consents';

export enum ConsentMeasure {
  GIVEN = 'GIVEN',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
  EXPIRED = 'EXPIRED',
  EXPIRING = 'EXPIRING',
  OVER_A_YEAR = 'OVER_A_YEAR',
  PARENTS_DISAGREE = 'PARENTS_DISAGREE',
  COMPETENCE_DUE = 'COMPETENCE_DUE',
}

registerEnumType(ConsentMeasure, {
  name: 'ConsentMeasure',
  description: 'What is counted of statements about sharing.',
  valuesConfig: {
    GIVEN: { description: 'Consent stands.' },
    REFUSED: { description: 'Consent was refused.' },
    WITHDRAWN: { description: 'Consent was given and taken back.' },
    EXPIRED: { description: 'Consent has run out and nobody has asked again.' },
    EXPIRING: { description: `Consent stands and runs out within ${SOON_DAYS} days.` },
    OVER_A_YEAR: { description: 'Consent stands that was given more than a year ago.' },
    PARENTS_DISAGREE: { description: 'One parent consents and another does not; the rules count it as refused.' },
    COMPETENCE_DUE: { description: 'A child under sixteen decided, and nobody has assessed within a year whether the child is competent to.' },
  },
});

@ObjectType({ description: 'Of how many children something is so. It says nothing of any of them.', simpleResolvers: true })
export class ConsentFigure {
  @Category('as-parent')
  @Field(() => ConsentMeasure, { description: 'What is counted.' })
  measure!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Only statements that speak of this class of information; `all`: those that speak of every one. Null: whatever they speak of.' })
  category!: string | null;

  @Category('as-parent')
  @Field(() => Int, { nullable: true, description: `How many children, rounded to ${ROUNDED_TO}; null where none or fewer than ${FEWEST}.` })
  children!: number | null;
}

/** How consent stands in the area, for those who answer for it (rule P32): counts, and nobody in them. */
@Resolver()
export class ConsentFigures {
  @Category('consent-figures')
  @Query(() => [ConsentFigure], { nullable: true, description: 'How consents stand, counted in children, with no child and no few children in it. Sealed children are counted for nobody.' })
  consentFigures(@Ctx() { loaders }: HubContext): Promise<readonly ConsentFigure[]> {
    return loaders.consentFigures();
  }
}
