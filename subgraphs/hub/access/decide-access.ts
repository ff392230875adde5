import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { CATEGORY_TIERS } from '#schema/vocabulary/policy-words';
import { AccessDecided, DecideAccessAnswer } from '#subgraphs/hub/access/access-answer';
import { mustKeepTheGate } from '#subgraphs/hub/access/gatekeeper';
import type { HubContext, Office } from '#subgraphs/hub/child/hub-loaders';
import { AboutChild } from '#subgraphs/hub/commands/about-child';
import { carryOut, type Command, type Doing } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { makeKnown } from '#subgraphs/hub/commands/make-known';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { worksWith } from '#subgraphs/hub/commands/works-with';

@InputType({ description: 'What is decided on a request for access.' })
export class DecideAccessInput extends AboutChild {
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => Boolean, { description: 'Let the asker see, for a time; or decline.' })
  grant!: boolean;

  @Field(() => [String], { defaultValue: [], description: 'The classes of information that are let: none of the gravest, which only the lead sees.' })
  categories!: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; wanted where something is let.' })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'A word to the asker; wanted where the answer is no.' })
  note?: string | null;
}

/** What the lead cannot hand on: of the gravest the lead too sees a summary at most. */
const isGrantable = (category: string): boolean => Object.hasOwn(CATEGORY_TIERS, category) && (CATEGORY_TIERS[category] ?? 4) <= 3;

const shape = z.object({
  ...commandInput,
  requestId: z.string().min(1, 'Say which request.').max(100),
  version: z.int(),
  grant: z.boolean(),
  categories: z.array(z.string().refine(isGrantable, 'No class of information that can be let: one of the policy’s words, and none of the gravest.')).max(30),
  until: z.iso.datetime('An instant, such as 2026-12-01T00:00:00Z.').nullish(),
  note: z.string().trim().max(1_000, 'At most 1,000 characters.').nullish(),
}).refine(({ grant, categories }) => !grant || categories.length > 0, { path: ['categories'], message: 'Say what is let.' })
  .refine(({ grant, until }) => !grant || Boolean(until), { path: ['until'], message: 'Say until when.' })
  .refine(({ grant, note }) => grant || (note?.length ?? 0) >= 5, { path: ['note'], message: 'Say why not.' });
type Input = z.infer<typeof shape>;

const HOURS_A_DAY = 24;

const deciding = ({ loaders: { office } }: HubContext): Command<Input, AccessDecided> => ({
  name: 'decideAccess',
  shape,
  result: AccessDecided,
  act: async (doing, input) => {
    const { write, viewer, child, now } = doing;
    await mustKeepTheGate(doing, office);
    const request = await write.selectFrom('access_request').selectAll().where('id', '=', input.requestId).where('child_id', '=', child).forUpdate().executeTakeFirst();
    if (!request) throw new ProblemFound(Stale.at(null, 'There is no such request about this child.'));
    if (request.version !== input.version || request.status !== 'open') throw new ProblemFound(Stale.at(request.version));
    if (request.viewer_id === viewer.id) throw new ProblemFound(NotPermitted.because('Nobody decides on their own request.', office.frontDoor));
    const grantId = input.grant ? await letIn(doing, request, input, office) : null;
    const status = input.grant ? ('granted' as const) : ('refused' as const);
    await write.updateTable('access_request').set({ status, decided_by: viewer.id, decided_at: now.toISOString(), decision_note: input.note ?? null }).where('id', '=', request.id).execute();
    return Object.assign(new AccessDecided(), { id: request.id, status: status.toUpperCase(), grantId });
  },
});

/** Lets the asker see. Someone with no recorded reason to work with the child is let see nothing by any rule, and told so here rather than left to wonder. */
async function letIn(doing: Doing, request: { readonly id: string; readonly viewer_id: string }, { categories, until }: Input, { longestGrantDays }: Office): Promise<string> {
  const { write, viewer, child, now } = doing;
  const days = (Date.parse(until ?? '') - now.getTime()) / 3_600_000 / HOURS_A_DAY;
  if (!(days > 0 && days <= longestGrantDays)) throw new ProblemFound(InvalidInput.at('until', `From now, and within ${longestGrantDays} days.`));
  if (!(await worksWith(doing, request.viewer_id))) throw new ProblemFound(InvalidInput.at('requestId', 'The asker does not work with the child: let them join the team first, or decline.'));
  await makeKnown(doing);
  const id = randomUUID();
  await write.insertInto('access_grant')
    .values({ id, child_id: child, viewer_id: request.viewer_id, request_id: request.id, categories: [...new Set(categories)], from_at: now.toISOString(), until_at: until ?? '', granted_by: viewer.id }).execute();
  return id;
}

@Resolver()
export class DecideAccess {
  @Category('each-child')
  @Mutation(() => DecideAccessAnswer, { nullable: true, description: 'Let somebody who asked see what is withheld, for a time and never beyond the policy; or decline. For the lead professional, or the front door where there is none.' })
  decideAccess(@Arg('input', () => DecideAccessInput, { description: 'The decision.' }) input: DecideAccessInput, @Ctx() context: HubContext): Promise<AccessDecided | Problem> {
    return carryOut(deciding(context), input, context);
  }
}
