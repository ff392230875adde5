import { Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { flag } from '#subgraphs/social-care/section/flag';
import type { SsdRecord } from '#subgraphs/social-care/ssd-queries';

@ObjectType({ description: 'An initial child protection conference.', simpleResolvers: true })
export class ProtectionConference {
  @Category('as-parent')
  @Field(() => ID, { description: 'The case system’s id of the conference.' })
  id!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day by which it was due: 15 working days after the strategy discussion.' })
  due!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it took place; null while it has not.' })
  date!: string | null;

  @Category('as-parent')
  @Field(() => Boolean, { nullable: true, description: 'It led to a child protection plan; null where that is not recorded.' })
  ledToPlan!: boolean | null;
}

export const toConference = ({ id, due, date, ledToPlan }: SsdRecord<'conferences'>): ProtectionConference =>
  Object.assign(new ProtectionConference(), { id, due, date, ledToPlan: flag(ledToPlan) });
