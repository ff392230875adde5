import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';

export enum RiskLevel {
  LOW = 'LOW',
  MEDIUM = 'MEDIUM',
  HIGH = 'HIGH',
  NOT_STATED = 'NOT_STATED',
}

registerEnumType(RiskLevel, {
  name: 'HealthRiskLevel',
  description: 'How great an assessed risk is.',
  valuesConfig: {
    LOW: { description: 'Low.' },
    MEDIUM: { description: 'Medium.' },
    HIGH: { description: 'High.' },
    NOT_STATED: { description: 'At risk; the source does not say how much.' },
  },
});

@ObjectType({ description: 'A risk that a clinician assessed (FHIR Observation): the latest.', simpleResolvers: true })
export class RiskFlag {
  @Category('as-parent')
  @Field(() => RiskLevel, { description: 'How great.' })
  level!: RiskLevel;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was assessed.' })
  assessedOn!: string | null;
}
