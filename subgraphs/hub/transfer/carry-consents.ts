import type { TakingIn } from '#subgraphs/hub/transfer/take-in';
import type { TransferPackage } from '#subgraphs/hub/transfer/transfer-package';

/**
 * Keeps what was said about sharing, and of the child's competence, as it was said there. A child who comes back brings
 * statements that are ours: those are not kept twice, and one that was withdrawn there is withdrawn here.
 */
export async function carryConsents(taking: TakingIn, { consents, competence }: TransferPackage): Promise<void> {
  const { write, child, incoming } = taking;
  const ours = await ownStatements(taking);
  const here = (id: string): string => ours(id) ?? `${incoming.id}:${id}`;
  const superseded = new Set((await write.selectFrom('consent_statement').select('supersedes').where('child_id', '=', child).where('supersedes', 'is not', null).execute()).map(({ supersedes }) => supersedes));
  const isNew = consents.filter(({ id }) => ours(id) === null);
  if (isNew.length > 0) {
    await write.insertInto('consent_statement').values(isNew.map(({ id, supersedes, ...said }) => ({
      id: here(id), child_id: child, outcome: said.outcome, given_by: said.givenBy, capacity: said.capacity, from_agencies: said.fromAgencies, to_agencies: said.toAgencies, categories: said.categories, purposes: said.purposes,
      from_at: said.from, until_at: said.until, evidence: said.evidence, explained_to: said.explainedTo,
      // What was superseded here already is not superseded twice; the statement itself stands.
      supersedes: supersedes === null || superseded.has(here(supersedes)) || !isKnown(supersedes) ? null : here(supersedes),
    }))).onConflict((there) => there.column('id').doNothing()).execute();
  }
  const known = new Set((await write.selectFrom('competence_assessment').select(['assessed_on', 'topic', 'outcome']).where('child_id', '=', child).execute()).map((row) => `${row.assessed_on} ${row.topic} ${row.outcome}`));
  const more = competence.filter(({ assessedOn, topic, outcome }) => !known.has(`${assessedOn} ${topic} ${outcome}`));
  if (more.length > 0) {
    await write.insertInto('competence_assessment')
      .values(more.map(({ assessedOn, topic, outcome, assessedBy, reasoning }) => ({ child_id: child, assessed_on: assessedOn, topic, outcome, assessed_by: assessedBy, reasoning }))).execute();
  }

  function isKnown(id: string): boolean {
    return ours(id) !== null || consents.some((one) => one.id === id);
  }
}

/** Of a statement's id there: which of ours it is, where it went there with this child. */
async function ownStatements({ write, child, incoming }: TakingIn): Promise<(id: string) => string | null> {
  const went = await write.selectFrom('transfer').select('id').where('child_id', '=', child).where('authority_id', '=', incoming.authority_id).execute();
  const ids = new Set((await write.selectFrom('consent_statement').select('id').where('child_id', '=', child).execute()).map(({ id }) => id));
  return (id) => {
    for (const { id: transfer } of went) {
      const at = id.indexOf(`:${transfer}:`);
      const own = at === -1 ? null : id.slice(at + transfer.length + 2);
      if (own !== null && ids.has(own)) return own;
    }
    return null;
  };
}
