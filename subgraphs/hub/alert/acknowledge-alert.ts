import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { mustBeTheirs } from '#subgraphs/hub/alert/must-be-theirs';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';

@InputType({ description: 'That one has taken note of an alert.' })
export class AcknowledgeAlertInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ID, { description: 'The alert.' })
  alertId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'An alert that somebody has taken note of.', simpleResolvers: true })
export class AlertAcknowledged {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the alert.' })
  id!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
}

export const AcknowledgeAlertAnswer = createUnionType({
  name: 'AcknowledgeAlertAnswer',
  description: 'That it was noted, or why not.',
  types: () => [AlertAcknowledged, InvalidInput, Stale, NotPermitted] as const,
});

type Input = z.infer<typeof shape>;
const shape = z.object({ ...commandInput, alertId: z.string().min(1, 'Say which alert.').max(100), version: z.int() });

const acknowledging = ({ loaders: { office } }: HubContext): Command<Input, AlertAcknowledged> => ({
  name: 'acknowledgeAlert',
  shape,
  result: AlertAcknowledged,
  act: async (doing, { alertId, version }) => {
    const { write, viewer, child, now } = doing;
    const alert = await write.selectFrom('alert').selectAll().where('id', '=', alertId).where('child_id', '=', child).executeTakeFirst();
    if (!alert) throw new ProblemFound(Stale.at(null, 'There is no such alert about this child.'));
    await mustBeTheirs(doing, alert, office);
    if (alert.kind === 'CONCERNS_ADD_UP') throw new ProblemFound(InvalidInput.at('alertId', 'Concerns that add up want a judgement: judgeConcerns.'));
    if (alert.version !== version || alert.acknowledged_at) throw new ProblemFound(Stale.at(alert.version));
    await write.updateTable('alert').set({ acknowledged_by: viewer.id, acknowledged_at: now.toISOString() }).where('id', '=', alertId).execute();
    return Object.assign(new AlertAcknowledged(), { id: alertId, at: now.toISOString() });
  },
});

@Resolver()
export class AcknowledgeAlert {
  @Category('each-child')
  @Mutation(() => AcknowledgeAlertAnswer, { nullable: true, description: 'Take note of an alert: it no longer waits for anyone it was for.' })
  acknowledgeAlert(@Arg('input', () => AcknowledgeAlertInput, { description: 'Which.' }) input: AcknowledgeAlertInput, @Ctx() context: HubContext): Promise<AlertAcknowledged | Problem> {
    return carryOut(acknowledging(context), input, context);
  }
}
