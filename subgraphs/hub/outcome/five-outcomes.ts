import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';

/** What matters most to children and young people (Every Child Matters, para 1.3). */
export enum FiveOutcome {
  BE_HEALTHY = 'BE_HEALTHY',
  STAY_SAFE = 'STAY_SAFE',
  ENJOY_AND_ACHIEVE = 'ENJOY_AND_ACHIEVE',
  MAKE_A_POSITIVE_CONTRIBUTION = 'MAKE_A_POSITIVE_CONTRIBUTION',
  ECONOMIC_WELL_BEING = 'ECONOMIC_WELL_BEING',
}

registerEnumType(FiveOutcome, {
  name: 'FiveOutcome',
  description: 'One of the five outcomes of Every Child Matters, para 1.3.',
  valuesConfig: {
    BE_HEALTHY: { description: 'Good physical and mental health, and a healthy life.' },
    STAY_SAFE: { description: 'Protected from harm and neglect.' },
    ENJOY_AND_ACHIEVE: { description: 'Getting the most out of life and developing skills for adulthood.' },
    MAKE_A_POSITIVE_CONTRIBUTION: { description: 'Involved with the community, and not in trouble.' },
    ECONOMIC_WELL_BEING: { description: 'Not kept by poverty from full potential.' },
  },
});

@ObjectType({ description: 'How a child stood to one outcome on one day, as a practitioner and the family saw it.', simpleResolvers: true })
export class OutcomeStanding {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of this entry.' })
  id!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day.' })
  on!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'From 1 (needs help now) to 5 (goes well).' })
  standing!: number;

  @Category('as-parent')
  @Field(() => String, { description: 'What it was seen by.' })
  words!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The name of who saw it. Null where that would tell of a sensitive service.' })
  seenBy!: string | null;
}

@ObjectType({ description: 'Progress on one of the five outcomes.', simpleResolvers: true })
export class OutcomeProgress {
  @Category('as-parent')
  @Field(() => FiveOutcome, { description: 'Which.' })
  outcome!: string;

  @Category('as-parent')
  @Field(() => [OutcomeStanding], { description: 'Over time, the oldest first.' })
  standings!: OutcomeStanding[];

  @Category('as-parent')
  @Field(() => Int, { nullable: true, description: 'The last standing less the one before; null where there are not two.' })
  change!: number | null;
}
