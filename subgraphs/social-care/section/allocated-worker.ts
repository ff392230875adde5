import { Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { isOpen } from '#subgraphs/social-care/section/period';
import type { SsdRecord } from '#subgraphs/social-care/ssd-queries';

@ObjectType({ description: 'A worker of children’s social care who is, or was, allocated to a child. Contact details are in the directory of practitioners.', simpleResolvers: true })
export class AllocatedWorker {
  @Category('as-parent')
  @Field(() => ID, { description: 'The case system’s id of the involvement.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The worker’s name.' })
  name!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The worker’s part in the case, or job.' })
  role!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The worker’s team.' })
  team!: string | null;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'The worker is involved now.' })
  current!: boolean;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when; null while it goes on.' })
  until!: string | null;
}

export const toAllocatedWorker = ({ id, name, role, jobTitle, team, from, until }: SsdRecord<'workers'>, today: string): AllocatedWorker =>
  Object.assign(new AllocatedWorker(), { id, name, role: role ?? jobTitle, team, current: isOpen(until, today), from, until });
