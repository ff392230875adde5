import type { Selectable } from 'kysely';
import { raiseAlert } from '#subgraphs/hub/alert/raise-alert';
import { leadOrFrontDoor } from '#subgraphs/hub/alert/who-should-know';
import { classOfStatement } from '#subgraphs/hub/child/telling-categories';
import type { Doing } from '#subgraphs/hub/commands/carry-out';
import type { ConsentRow } from '#subgraphs/hub/store/database';

/** As much of a statement as says whether it contradicts another. */
export type Said = Pick<Selectable<ConsentRow>, 'id' | 'outcome' | 'given_by' | 'capacity' | 'from_agencies' | 'to_agencies' | 'categories' | 'purposes' | 'from_at' | 'until_at' | 'supersedes'>;

/** An empty list means all. */
const meet = (one: readonly string[], other: readonly string[]): boolean => one.length === 0 || other.length === 0 || one.some((word) => other.includes(word));

const isYes = ({ outcome }: Said): boolean => outcome === 'given';

const standsAt = ({ until_at }: Said, at: string): boolean => until_at === null || until_at > at;

/** Two people with parental responsibility of whom one says yes and the other does not, to something that both speak of. */
const contradict = (one: Said, other: Said): boolean =>
  one.capacity === 'parental_responsibility' && other.capacity === 'parental_responsibility' && one.given_by !== other.given_by && isYes(one) !== isYes(other)
  && meet(one.categories, other.categories) && meet(one.from_agencies, other.from_agencies) && meet(one.to_agencies, other.to_agencies) && meet(one.purposes, other.purposes);

/** Those of a child's statements that stand and that another parent's standing statement contradicts. The policy counts them as refused. */
export function contested(statements: readonly Said[], now: Date): ReadonlySet<string> {
  const at = now.toISOString();
  const superseded = new Set(statements.flatMap(({ supersedes }) => supersedes ?? []));
  const standing = statements.filter((said) => !superseded.has(said.id) && standsAt(said, at));
  return new Set(standing.filter((said) => standing.some((other) => contradict(said, other))).map(({ id }) => id));
}

/** Brings to the lead, or the front door, that parents disagree: that is for a person to talk over, and no rule's to settle. */
export async function alertIfContested({ write, child, viewer, now }: Doing, id: string): Promise<void> {
  const statements = await write.selectFrom('consent_statement').selectAll().where('child_id', '=', child).execute();
  const said = statements.find((statement) => statement.id === id);
  if (!said || !contested(statements, now).has(id)) return;
  await raiseAlert(write, {
    child, kind: 'CONSENT_CONTESTED', about: id, what: 'Parents disagree about sharing; it counts as refused', category: classOfStatement(said.categories), at: now,
    to: await leadOrFrontDoor(write, child, now, viewer.id),
  });
}
