import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Viewer } from '#schema/contracts/viewer';
import { childId, type ChildId } from '#schema/ids';
import { answered } from '#subgraphs/hub/child/load-by-child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { change, type Change } from '#subgraphs/hub/store/change';

/** What is sent with every command. */
export interface CommandInput {
  readonly idempotencyKey: string;
}

/** ... and with every command about a child. */
export interface ChildCommandInput extends CommandInput {
  readonly childId: string;
}

export interface Command<Input extends CommandInput, Result extends object> {
  readonly name: string;
  readonly shape: z.ZodType<Input>;
  readonly result: new () => Result;
  readonly act: (doing: Doing, input: Input) => Promise<Result>;
}

/** What a command may use while it is carried out: all of it happens, or none. */
export interface Doing {
  readonly write: Change;
  readonly viewer: Viewer;
  readonly child: ChildId;
  readonly now: Date;
}

/**
 * Carries a command out once, however often it is sent, under the name of who sent it. Nothing remains of one that met
 * a problem. A child this request was not granted is, to it, not there.
 */
export function carryOut<Input extends ChildCommandInput, Result extends object>(command: Command<Input, Result>, sent: unknown, context: HubContext): Promise<Result | Problem> {
  return carryOutOn(command, sent, context, async (_write, input) => {
    const child = childId(input.childId);
    if (!Object.hasOwn(context.grant.children, child)) throw new ProblemFound(NotPermitted.because('There is no such child that you may act for.', context.loaders.office.frontDoor));
    return child;
  });
}

/**
 * The same for a command that names a record rather than a child: one for those who oversee, and are shown no child.
 * @param childOf finds whose record it is, and throws a ProblemFound where there is none; what the viewer may do with it is for the command to ask
 */
export function carryOutOn<Input extends CommandInput, Result extends object>(
  command: Command<Input, Result>, sent: unknown, context: HubContext, childOf: (write: Change, input: Input, viewer: Viewer) => Promise<ChildId>,
): Promise<Result | Problem> {
  return carryOutOnce(command, sent, context, async (write, input, viewer) => {
    const child = await childOf(write, input, viewer);
    return async (doing) => {
      await oneAtATime(write, child);
      return command.act({ ...doing, child }, input);
    };
  });
}

/** What a command about no child may use. */
export type OfficeDoing = Omit<Doing, 'child'>;

/** A command about something that is no child of this hub yet. */
export interface OfficeCommand<Input extends CommandInput, Result extends object> extends Omit<Command<Input, Result>, 'act'> {
  readonly act: (doing: OfficeDoing, input: Input) => Promise<Result>;
}

/** The same for a command about no child of the hub. Whose business it is, the command asks; the policy knows only who sends it. */
export const carryOutForOffice = <Input extends CommandInput, Result extends object>(command: OfficeCommand<Input, Result>, sent: unknown, context: HubContext): Promise<Result | Problem> =>
  carryOutOnce(command, sent, context, async (_write, input) => (doing) => command.act(doing, input));

type Carried<Input extends CommandInput, Result extends object> = Omit<Command<Input, Result>, 'act'>;

/** @param begin before it is noted that the command is carried out: whatever it throws leaves no trace */
async function carryOutOnce<Input extends CommandInput, Result extends object>(
  { name, shape, result }: Carried<Input, Result>, sent: unknown, { grant: { viewer }, loaders: { office, now } }: HubContext,
  begin: (write: Change, input: Input, viewer: Viewer) => Promise<(doing: OfficeDoing) => Promise<Result>>,
): Promise<Result | Problem> {
  if (!viewer) return NotPermitted.because('Sign in first.', office.frontDoor);
  const parsed = shape.safeParse(sent);
  if (!parsed.success) return invalid(parsed.error);
  return withProblems(change(office.store, { who: viewer.id, source: 'childgraph' }, async (write) => {
    const act = await begin(write, parsed.data, viewer);
    const before = await takeUp(write, viewer, name, parsed.data);
    if (before) return Object.assign(new result(), before);
    const done = await act({ write, viewer, now });
    await write.updateTable('command').set({ answer: JSON.stringify(done) })
      .where('viewer_id', '=', viewer.id).where('idempotency_key', '=', parsed.data.idempotencyKey).execute();
    return done;
  }));
}

/** Commands about one child wait for one another, so that each acts on what the one before left. */
const oneAtATime = (write: Change, child: ChildId) => write.selectFrom('child').select('id').where('id', '=', child).forUpdate().executeTakeFirstOrThrow();

/** Notes that a command is being carried out; gives the answer of the time before where it was already. */
async function takeUp(write: Change, viewer: Viewer, name: string, input: CommandInput): Promise<object | null> {
  const request_hash = createHash('sha256').update(JSON.stringify([name, input])).digest('hex');
  const taken = await write.insertInto('command')
    .values({ viewer_id: viewer.id, idempotency_key: input.idempotencyKey, name, request_hash, answer: null })
    .onConflict((conflict) => conflict.doNothing()).returning('name').executeTakeFirst();
  if (taken) return null;
  const before = await write.selectFrom('command').select(['request_hash', 'answer'])
    .where('viewer_id', '=', viewer.id).where('idempotency_key', '=', input.idempotencyKey).executeTakeFirstOrThrow();
  if (before.request_hash !== request_hash) throw new ProblemFound(InvalidInput.at('idempotencyKey', 'This key was used for another request; make a new one.'));
  return before.answer as object;
}

async function withProblems<Result>(doing: Promise<Result>): Promise<Result | Problem> {
  const caught = doing.catch((error: unknown) => {
    if (error instanceof ProblemFound) return error.problem;
    if (isTwoAtOnce(error)) return Stale.at(null, 'Someone else did this at the same moment.');
    throw error;
  });
  return answered(caught);
}

/** PostgreSQL's unique_violation and deadlock_detected: what must never be twice was about to be, or two waited for one another. */
const TWO_AT_ONCE: readonly unknown[] = ['23505', '40P01'];
const isTwoAtOnce = (error: unknown): boolean => TWO_AT_ONCE.includes((error as { code?: unknown } | null)?.code);

const invalid = ({ issues }: z.ZodError): InvalidInput =>
  Object.assign(new InvalidInput(), { problems: issues.map(({ path, message }) => ({ path: path.join('.'), message })) });
