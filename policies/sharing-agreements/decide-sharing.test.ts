import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { SharingAgreement, SharingRequest, SharingRule } from '#policies/sharing-agreements/agreement';
import { decideSharing, decideSharingProhibitionFirst } from '#policies/sharing-agreements/decide-sharing';
import { compareModes, type Organisations } from '#policies/sharing-agreements/differences';
import { readAgreement } from '#policies/sharing-agreements/read-agreement';
import { sayReport } from '#policies/sharing-agreements/sharing-english';

const example = (name: string): SharingAgreement => readAgreement(readFileSync(join(__dirname, 'examples', `${name}.json`), 'utf8'), `${name}.json`);

const health = example('larkshire-health');
const request = (changed: Partial<SharingRequest>): SharingRequest => ({
  mode: 'CONTENT', recordType: 'health.summary', purpose: 'SAFEGUARDING', destOrgId: 'LARKSHIRE-COUNCIL-01', destOrgType: 'LOCAL_AUTHORITY',
  at: new Date('2026-04-01T12:00:00Z'), ...changed,
});

/** Few words, in either case, so that rows meet. */
const word = (...words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words, ...words.map((one) => one.toLowerCase()));
const few = (...words: readonly string[]): fc.Arbitrary<string[]> => fc.array(word(...words), { maxLength: 2 });
const MOMENTS = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00.0000001Z', '2026-02-01T01:00:00+01:00', '2026-03-01T00:00:00.9999999Z'];
const CLOCK = ['2025-12-31T23:59:59.999Z', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', '2026-02-01T00:00:00.001Z', '2026-03-01T00:00:00.999Z', '2026-03-01T00:00:01Z'];

const row: fc.Arbitrary<SharingRule> = fc.record({
  effect: word('ALLOW', 'DENY'), modes: few('EXISTENCE', 'CONTENT'), recordTypes: few('A', 'B'), purposes: few('P', 'Q'),
  destOrgIds: few('ONE', 'TWO'), destOrgTypes: few('HEALTH', 'POLICE'),
  validFrom: fc.constantFrom(null, ...MOMENTS), validUntil: fc.constantFrom(null, ...MOMENTS),
});
const rows = fc.array(row, { maxLength: 5 });
const agreements: fc.Arbitrary<SharingAgreement> = fc.record({ defaults: rows, exceptions: rows });
const requests: fc.Arbitrary<SharingRequest> = fc.record({
  mode: fc.constantFrom('EXISTENCE', 'CONTENT'), recordType: word('A', 'B', 'C'), purpose: word('P', 'Q', 'R'),
  destOrgId: word('ONE', 'TWO', 'THREE'), destOrgType: word('HEALTH', 'POLICE', 'SCHOOL'), at: fc.constantFrom(...CLOCK).map((moment) => new Date(moment)),
});

/** The prototype's rule spelled out step by step: instants as ten-millionths of a second, no shortcuts. */
const reference = ({ exceptions, defaults }: SharingAgreement, asked: SharingRequest): boolean => {
  const ticks = (moment: string): bigint => BigInt(Date.parse(moment.replace(/\.\d+/, ''))) * 10_000n + BigInt((/\.(\d+)/.exec(moment)?.[1] ?? '').padEnd(7, '0').slice(0, 7));
  const now = BigInt(asked.at.getTime()) * 10_000n;
  const same = (a: string) => (b: string): boolean => a.toUpperCase() === b.toUpperCase();
  for (const list of [exceptions, defaults]) {
    for (const one of list) {
      if (!one.modes.some(same(asked.mode)) || !one.recordTypes.some(same(asked.recordType)) || !one.purposes.some(same(asked.purpose))) continue;
      if ((one.destOrgIds ?? []).length > 0) { if (!(one.destOrgIds ?? []).some(same(asked.destOrgId))) continue; }
      else if ((one.destOrgTypes ?? []).length > 0) { if (!(one.destOrgTypes ?? []).some(same(asked.destOrgType))) continue; }
      else continue;
      if (now < ticks(one.validFrom ?? '1900-01-01T00:00:00Z')) continue;
      if (now > ticks(one.validUntil ?? '2900-01-01T00:00:00Z')) continue;
      return one.effect.toUpperCase() === 'ALLOW';
    }
  }
  return false;
};

describe('A sharing agreement, decided as the prototype decides', () => {
  it('lets the first exception decide, for the organisation it names, both ends of its time inclusive', () => {
    const { allowed, by } = decideSharing(health, request({}));
    expect([allowed, by?.list, by?.index]).toEqual([true, 'exceptions', 0]);
    const on = (at: string): boolean => decideSharing(health, request({ at: new Date(at) })).allowed;
    expect([on('2026-02-28T23:59:59.999Z'), on('2026-03-01T00:00:00Z'), on('2026-08-31T23:59:59Z'), on('2026-08-31T23:59:59.001Z')]).toEqual([false, true, true, false]);
  });

  it('lets ids win over types, and denies what no row allows', () => {
    expect(decideSharing(health, request({ destOrgId: 'ANOTHER-COUNCIL' }))).toEqual({ allowed: false, by: null });
    const both = { ...health, exceptions: [{ ...health.exceptions[0] as SharingRule, destOrgTypes: ['POLICE'] }] };
    expect(decideSharing(both, request({ destOrgId: 'LARKSHIRE-POLICE', destOrgType: 'POLICE' })).allowed).toBe(false);
  });

  it('compares words without regard to case, and no further', () => {
    expect(decideSharing(health, request({ recordType: 'HEALTH.Summary', destOrgId: 'larkshire-council-01' })).allowed).toBe(true);
    expect(decideSharing(health, request({ purpose: '\u017fafeguarding' })).allowed).toBe(false);
  });

  it('always agrees with the rule spelled out', () => {
    fc.assert(fc.property(agreements, requests, (agreement, asked) => decideSharing(agreement, asked).allowed === reference(agreement, asked)), { numRuns: 2000 });
  });
});

describe('Prohibition over permission', () => {
  it('does not depend on the order of rows, nor on which are exceptions', () => {
    const shuffled = rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.nat(list.length)));
    fc.assert(fc.property(shuffled, requests, ([list, other, cut], asked) => {
      const { allowed } = decideSharingProhibitionFirst({ exceptions: [], defaults: list }, asked);
      return allowed === decideSharingProhibitionFirst({ exceptions: other.slice(0, cut), defaults: other.slice(cut) }, asked).allowed;
    }), { numRuns: 1000 });
  });

  it('never allows what the first match denies', () => {
    fc.assert(fc.property(agreements, requests, (agreement, asked) =>
      !decideSharingProhibitionFirst(agreement, asked).allowed || decideSharing(agreement, asked).allowed), { numRuns: 1000 });
  });
});

describe('Where the two differ', () => {
  const isAmong = ({ named, andAnyOther, mentioned }: Organisations, asked: string): boolean =>
    named.includes(asked) || (andAnyOther && !mentioned.includes(asked));

  it('is told completely and exactly', () => {
    const upper = (text: string): string => text.toUpperCase();
    fc.assert(fc.property(agreements, requests, (agreement, asked) => {
      const differs = decideSharing(agreement, asked).allowed !== decideSharingProhibitionFirst(agreement, asked).allowed;
      const told = compareModes(agreement).differences.filter(({ modes, recordTypes, purposes, organisations, organisationTypes, periods }) =>
        modes.includes(asked.mode) && recordTypes.map(upper).includes(upper(asked.recordType)) && purposes.map(upper).includes(upper(asked.purpose))
        && isAmong(folding(organisations), upper(asked.destOrgId)) && isAmong(folding(organisationTypes), upper(asked.destOrgType))
        && periods.some(({ first, last }) => first <= asked.at.getTime() && asked.at.getTime() <= last));
      return told.length === (differs ? 1 : 0);
    }), { numRuns: 1500 });
  });

  it('leaves nothing changed when rows that never decide are taken away', () => {
    fc.assert(fc.property(agreements, requests, (agreement, asked) => {
      const idle = compareModes(agreement).idle.map(({ rule }) => rule);
      const without = { exceptions: agreement.exceptions.filter((one) => !idle.includes(one)), defaults: agreement.defaults.filter((one) => !idle.includes(one)) };
      return decideSharing(agreement, asked).allowed === decideSharing(without, asked).allowed;
    }), { numRuns: 500 });
  });

  it('is said in English, naming the rows', () => {
    expect(sayReport(health, compareModes(health))).toContain(
      'Telling any organisation of type POLICE that records of type health.mental-health exist, for SAFEGUARDING, from 2026-01-01T00:00:00.000Z: '
      + 'default 1 is the first match and allows it; with prohibition over permission, default 2 would forbid it.');
    const council = example('larkshire-council');
    expect(sayReport(council, compareModes(council))).toContain('would decide the same in all 12 combinations');
  });

  const folding = ({ named, mentioned, andAnyOther }: Organisations): Organisations =>
    ({ andAnyOther, named: named.map((one) => one.toUpperCase()), mentioned: mentioned.map((one) => one.toUpperCase()) });
});
