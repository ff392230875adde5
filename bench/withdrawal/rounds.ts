import { randomUUID } from 'node:crypto';
import { childId } from '#schema/ids';
import { change } from '#subgraphs/hub/store/change';
import type { Federation } from '#test/federation/start-federation';

/** Amira's allergies, shown to someone at her school for her mother's consent alone. */
const QUERY = 'query($id: ID!) { child(id: $id) { health { allergies { criticality } } } }';
const VIEWER = 'Margaret Flint';
const LEAD = 'Ines Okoro';
/** Where it takes longer than this, something is broken. */
const GIVE_UP_MS = 70_000;

const CONSENT = '__typename ... on ConsentRecorded { id } ... on InvalidInput { problems { path message } } ... on NotPermitted { message } ... on Stale { message }';
const GIVE = `mutation($input: RecordConsentInput!) { recordConsent(input: $input) { ${CONSENT} } }`;
const WITHDRAW = `mutation($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { ${CONSENT} } }`;

/** What one round measured, in milliseconds. */
export interface Round {
  /** For each gateway: from the withdrawal's answer to the first answer of that gateway without what was consented to. */
  readonly enforced: readonly number[];
  /** Questions that were put after the withdrawal was answered, and still answered with it. */
  readonly late: number;
}

/** Rounds one after another over the same federation. */
export async function withdrawalRounds(federation: Federation, gateways: readonly string[], rounds: number): Promise<readonly Round[]> {
  const ask = await asker(federation);
  const child = childId(federation.child('amira').id);
  const measured: Round[] = [];
  let withdrawn: string | null = null;
  for (let round = 0; round < rounds; round++) {
    const given: string = await ask.command(GIVE, 'recordConsent', {
      outcome: 'GIVEN', givenBy: 'Leila Haddad', capacity: 'PARENTAL_RESPONSIBILITY', fromAgencies: ['health'], toAgencies: [], categories: ['safety-alerts'], purposes: [],
      evidence: 'Signed form of today', explainedTo: 'Her mother, in Arabic', supersedes: withdrawn,
    });
    // What was said in rounds before is left out, so that the last round asks as little of the hub as the first.
    await change(federation.subgraphs.hubStore, { who: 'bench', source: 'bench' }, async (write) => {
      await write.updateTable('consent_statement').set({ supersedes: null }).where('child_id', '=', child).execute();
      await write.deleteFrom('consent_statement').where('child_id', '=', child).where('id', '!=', given).execute();
    });
    measured.push(await withdrawalRound(ask, gateways, given, (id) => { withdrawn = id; }));
  }
  return measured;
}

/** Waits until what is consented to is seen through every gateway, has it withdrawn, and asks every gateway without pause until it is not given any more. */
async function withdrawalRound(ask: Asker, gateways: readonly string[], given: string, noteWithdrawal: (id: string) => void): Promise<Round> {
  const from = performance.now();
  for (const url of gateways) while (!(await ask.isShown(url))) if (performance.now() - from > GIVE_UP_MS) throw new Error('a consent that was given was not in force');
  noteWithdrawal(await ask.command(WITHDRAW, 'withdrawConsent', { consentId: given, evidence: 'Telephone call of today', explainedTo: 'Her mother' }));
  const withdrawn = performance.now();
  let late = 0;
  const enforced = await Promise.all(gateways.map(async (url) => {
    while (await ask.isShown(url)) {
      late += 1;
      if (performance.now() - withdrawn > GIVE_UP_MS) throw new Error('a withdrawn consent was still in force');
    }
    return performance.now() - withdrawn;
  }));
  return { enforced, late };
}

type Asker = Awaited<ReturnType<typeof asker>>;

async function asker(federation: Federation) {
  const tokens = new Map(await Promise.all([VIEWER, LEAD].map(async (name) => [name, await federation.tokenFor(name)] as const)));
  const id = federation.child('amira').id;
  const post = async (url: string, name: string, body: unknown): Promise<{ data?: Record<string, never>; errors?: unknown }> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(name)}`, 'x-purpose': 'direct_support' };
    return (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) })).json() as never;
  };
  return {
    async isShown(url: string): Promise<boolean> {
      const { data, errors } = await post(url, VIEWER, { query: QUERY, variables: { id } });
      const child = data?.['child'] as { health: { allergies: unknown } } | null | undefined;
      if (child === undefined) throw new Error(`not answered: ${JSON.stringify(errors)}`);
      return Array.isArray(child?.health.allergies);
    },
    async command(query: string, name: string, input: object): Promise<string> {
      const { data, errors } = await post(federation.gateway.url, LEAD, { query, variables: { input: { childId: id, idempotencyKey: randomUUID(), ...input } } });
      const answer = data?.[name] as { id?: string } | undefined;
      if (!answer?.id) throw new Error(`${name} was refused: ${JSON.stringify(answer ?? errors)}`);
      return answer.id;
    },
  };
}
