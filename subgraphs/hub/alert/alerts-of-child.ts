import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { AlertKind } from '#subgraphs/hub/alert/alert-kind';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';

@ObjectType({ description: 'What somebody was alerted to about the child, in a few words; each is shown to whom its category is granted.', simpleResolvers: true })
@ClassifiedByEntry('SUMMARY')
export class AlertOnChild implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => ID, { description: 'Of the alert.' })
  id!: string;

  @Category('as-parent')
  @Field(() => AlertKind, { description: 'Why.' })
  kind!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What happened, in a few words and without a name.' })
  what!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'It still waits for somebody.' })
  isOpen!: boolean;

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information it belongs to; it decides who sees it.' })
  category!: string;
}

@Resolver(() => Child)
export class AlertsOfChild {
  @Category('section')
  @FieldResolver(() => [AlertOnChild], { nullable: true, description: 'What those around the child were alerted to, newest first; at most 50.' })
  async alerts(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<AlertOnChild[]> {
    return (await loaders.alerts.load(id)).map((row) => ({
      ofChild: id, id: row.id, kind: row.kind, what: row.what, since: row.raised_at, isOpen: row.judged_at === null && row.acknowledged_at === null, category: row.category,
    }));
  }
}
