import { agencyReference, childId, decisionId, policyVersion, viewerId } from '#schema/ids';
import type { HubFacts } from '#schema/contracts/facts';
import { FACTS_UNAVAILABLE } from '#policies/decision';
import type { AskFacts, Asking } from '#gateway/access/ask-facts';
import { verdictsFor } from '#gateway/access/decide-children';
import { factsKey, inProcessFactsCache } from '#gateway/access/facts-cache';
import { factsGatherer, type Gathering } from '#gateway/access/gather-facts';
import { gatheringsUnderWay } from '#gateway/access/gatherings-under-way';
import { policyInForce } from '#gateway/access/policy-in-force';
import { levelsPolicy } from '#test/gateway/levels-policy';

const asking: Asking = { viewer: { id: viewerId('p-ines'), name: 'Ines', agency: 'social_care', role: 'social_worker', assurance: 'mfa', status: 'active' }, purpose: 'direct_support', policyVersion: policyVersion('v1') };
const [amira, bilal, nobody] = [childId('amira'), childId('bilal'), childId('nobody')];

const hubFacts = (child: typeof amira, references: Readonly<Record<string, string>>): HubFacts => ({
  child, seal: 'none', relations: [], consents: [], competence: [], identity: {}, ask: { name: 'Front door', role: 'front door', agency: 'social_care' }, leavingCareDuty: false,
  references: Object.fromEntries(Object.entries(references).map(([agency, reference]) => [agency, agencyReference(reference)])),
});

/** Sources of facts that note what they are asked. */
function sources(down: readonly string[] = []) {
  const asked: string[] = [];
  const ask: AskFacts = {
    hub: async (_asking, children) => {
      asked.push(`hub ${children.join()}`);
      return down.includes('hub') ? FACTS_UNAVAILABLE : new Map([hubFacts(amira, { social_care: '7', yot: '9' }), hubFacts(bilal, { social_care: '8' })].filter(({ child }) => children.includes(child)).map((facts) => [facts.child, facts]));
    },
    agency: async (subgraph, _asking, children) => {
      asked.push(`${subgraph} ${children.map(({ id, reference }) => `${id}=${reference}`).join()}`);
      return down.includes(subgraph) ? FACTS_UNAVAILABLE : new Map();
    },
  };
  return { asked, ask };
}

const BOTH: Gathering = { records: ['social_care', 'yot'], isFoundByHub: () => true };
const AGENCIES = [{ agency: 'social_care', subgraph: 'social-care' }, { agency: 'yot', subgraph: 'youth-justice' }];

describe('facts', () => {
  it('of several children are gathered in one batch, each agency being told of its own only', async () => {
    const { asked, ask } = sources();
    const facts = await factsGatherer(ask, AGENCIES, inProcessFactsCache(), gatheringsUnderWay(0))(asking, [amira, bilal, nobody], BOTH);
    // Of a child whom nobody knows agencies are asked too, under ids that are nobody's: what is asked must not tell (attack A47).
    const nobodys = /,c-[\w-]{36}=[\w-]{36}/;
    expect(asked.map((question) => question.replace(nobodys, ',?'))).toEqual(['hub amira,bilal,nobody', 'social-care amira=7,bilal=8,?', 'youth-justice amira=9,?']);
    expect(facts.get(nobody)?.facts).toEqual({ hub: null, agencies: {} });
    expect(Object.keys(facts.get(bilal)?.facts.agencies ?? {})).toEqual(['social_care']);
  });

  it('are asked of no agency whose records do not count', async () => {
    const { asked, ask } = sources();
    const facts = await factsGatherer(ask, AGENCIES, inProcessFactsCache(), gatheringsUnderWay(0))(asking, [amira], { ...BOTH, records: ['social_care'] });
    expect(asked).toEqual(['hub amira', 'social-care amira=7']);
    expect(facts.get(amira)?.facts.agencies).not.toHaveProperty('yot');
  });

  it('that many ask for at once are asked once; whoever knows of a change since, or has waited too long, asks again', async () => {
    let [now, mark] = [1_000, 'before'];
    const { asked, ask } = sources();
    const cache = { get: async (keys: readonly unknown[]) => keys.map(() => ({ facts: null, mark })), put: () => undefined };
    const gather = factsGatherer(ask, AGENCIES, cache, gatheringsUnderWay(500, () => now));
    const timesAsked = (): number => asked.filter((question) => question === 'hub amira').length;
    const together = await Promise.all(Array.from({ length: 20 }, () => gather(asking, [amira], BOTH)));
    expect(timesAsked()).toBe(1);
    expect(new Set(together.map((facts) => facts.get(amira)?.facts)).size).toBe(1);
    // One keeps what it asked for; whoever joined does not make it younger.
    expect(together.filter((facts) => facts.get(amira)?.mark === 'before')).toHaveLength(1);

    const early = gather(asking, [amira], BOTH);
    await Promise.resolve();
    await Promise.resolve();
    mark = 'a consent was withdrawn';
    const informed = gather(asking, [amira], BOTH);
    await Promise.all([early, informed]);
    expect(timesAsked()).toBe(3);

    const slow = gather(asking, [amira], BOTH);
    await Promise.resolve();
    await Promise.resolve();
    now += 500;
    await Promise.all([slow, gather(asking, [amira], BOTH)]);
    expect(timesAsked()).toBe(5);
  });

  it('that an agency cannot give are unavailable for its children, and for no others', async () => {
    const facts = await factsGatherer(sources(['youth-justice']).ask, AGENCIES, inProcessFactsCache(), gatheringsUnderWay(0))(asking, [amira, bilal], BOTH);
    expect(facts.get(amira)?.facts.agencies['yot']).toBe(FACTS_UNAVAILABLE);
    expect(facts.get(bilal)?.facts.agencies).not.toHaveProperty('yot');
  });

  it('are kept under viewer, role, purpose, policy and child together', () => {
    const viewers = [asking.viewer, { ...asking.viewer, id: viewerId('p-tom') }, { ...asking.viewer, role: 'iro' }];
    const askings = viewers.flatMap((viewer) => ['direct_support', 'audit'].flatMap((purpose) => ['v1', 'v2'].map((version) => ({ viewer, purpose, policyVersion: policyVersion(version) }))));
    const keys = askings.flatMap((each) => [amira, bilal].map((child) => factsKey(each, child).key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('verdicts', () => {
  const settings = (down: readonly string[], identity: 'NONE' | 'SUMMARY' = 'SUMMARY') => {
    const { asked, ask } = sources(down);
    const cache = inProcessFactsCache();
    let ids = 0;
    return { asked, of: { policy: levelsPolicy(() => ({ identity })), gather: factsGatherer(ask, AGENCIES, cache, gatheringsUnderWay(0)), cache, newDecisionId: () => decisionId(`d-${++ids}`), now: () => new Date(), factsMaxAgeMs: 60_000, alarm: () => undefined } };
  };

  it('are taken once a request, in one batch, whoever asks how often', async () => {
    const { asked, of } = settings([]);
    const verdicts = verdictsFor(asking, of);
    await Promise.all([verdicts.decide([amira, bilal]), verdicts.decide([bilal, amira])]);
    expect(asked.filter((line) => line.startsWith('hub'))).toEqual(['hub amira,bilal']);
    expect(verdicts.of(amira)?.outcome).toBe('found');
  });

  it('on a child there is not and on one who may not be known are the same', async () => {
    const verdicts = verdictsFor(asking, settings([], 'NONE').of);
    await verdicts.decide([amira, nobody]);
    expect([verdicts.of(amira)?.outcome, verdicts.of(nobody)?.outcome]).toEqual(['not_found', 'not_found']);
  });

  it('are unavailable where the hub does not answer, and not kept', async () => {
    const { asked, of } = settings(['hub']);
    for (const verdicts of [verdictsFor(asking, of), verdictsFor(asking, of)]) {
      await verdicts.decide([amira]);
      expect(verdicts.of(amira)?.outcome).toBe('unavailable');
    }
    expect(asked).toHaveLength(2);
  });

  it('find nobody without a viewer and a purpose', async () => {
    const { asked, of } = settings([]);
    const verdicts = verdictsFor(null, of);
    await verdicts.decide([amira]);
    expect([verdicts.of(amira)?.outcome, asked]).toEqual(['not_found', []]);
  });

  it('use kept facts in the next request, until they change', async () => {
    const { asked, of } = settings([]);
    await verdictsFor(asking, of).decide([amira]);
    await verdictsFor(asking, of).decide([amira]);
    expect(asked.filter((line) => line.startsWith('hub'))).toHaveLength(1);
  });

  it('use kept facts no longer for having been asked again', async () => {
    let now = Date.parse('2026-11-20T12:00:00Z');
    const cache = inProcessFactsCache(() => now);
    const { asked, ask } = sources();
    const { of } = settings([]);
    const again = () => verdictsFor(asking, { ...of, cache, gather: factsGatherer(ask, AGENCIES, cache, gatheringsUnderWay(0)), now: () => new Date(now), factsMaxAgeMs: 500 }).decide([amira]);
    for (const later of [0, 300, 600, 900]) {
      now = Date.parse('2026-11-20T12:00:00Z') + later;
      await again();
    }
    expect(asked.filter((line) => line.startsWith('hub'))).toHaveLength(2);
  });

  it('give nothing where the policy fails, and alarm', async () => {
    const alarms: string[] = [];
    const { of } = settings([]);
    const verdicts = verdictsFor(asking, { ...of, policy: { ...of.policy, decide: () => { throw new Error('CANARY'); } }, alarm: (problem) => alarms.push(problem) });
    await verdicts.decide([amira]);
    expect([verdicts.of(amira)?.outcome, alarms]).toEqual(['unavailable', ['the policy could not decide']]);
  });
});

describe('the policy in force', () => {
  it('stays where the next cannot be loaded, and alarms', () => {
    const first = levelsPolicy(() => ({}));
    const loads = [() => first, () => { throw new Error('not approved'); }, () => ({ ...first })];
    const alarms: string[] = [];
    const policy = policyInForce(() => (loads.shift() as () => typeof first)(), (problem) => alarms.push(problem));
    expect(policy.reload()).toBe(false);
    expect([policy.current(), alarms]).toEqual([first, ['not approved']]);
    expect(policy.reload()).toBe(true);
    expect(policy.current()).not.toBe(first);
  });
  it('has to be there at the start', () => expect(() => policyInForce(() => { throw new Error('none'); }, () => undefined)).toThrow('none'));
});
