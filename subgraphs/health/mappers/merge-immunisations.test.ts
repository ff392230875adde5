import fc from 'fast-check';
import { mergeImmunisations } from '#subgraphs/health/mappers/merge-immunisations';
import { type Immunisation, ImmunisationStatus } from '#subgraphs/health/objects/immunisation';

interface Told {
  readonly supplier?: string | null;
  readonly identifier?: string | null;
  readonly date?: string | null;
  readonly dose?: number | null;
  readonly target?: string | null;
  readonly vaccine?: string | null;
  readonly primarySource?: boolean | null;
  readonly status?: ImmunisationStatus;
}

const told = ({ supplier = 'gp', identifier = 'id-1', date = '2020-05-01', dose = 1, target = 'MMR', vaccine = null, primarySource = true, status = ImmunisationStatus.COMPLETED }: Told): Immunisation => ({
  id: `${supplier}:${identifier}`, date, dose, status, primarySource,
  vaccine: vaccine === null ? null : { code: vaccine, display: vaccine },
  targets: target === null ? [] : [{ code: target, display: target }],
  records: [{ supplier, identifier, primarySource, recordedAt: null }],
});

it('makes one of what two suppliers tell of one jab, and keeps both records', () => {
  const merged = mergeImmunisations([told({ primarySource: false }), told({ supplier: 'school', identifier: 'x', dose: null })]);
  expect(merged).toHaveLength(1);
  expect(merged[0]).toMatchObject({ dose: 1, primarySource: true, records: [{ supplier: 'gp', primarySource: false }, { supplier: 'school', primarySource: true }] });
});

it('takes a record that one supplier sends twice once', () => {
  expect(mergeImmunisations([told({}), told({})])).toEqual([expect.objectContaining({ records: [expect.anything()] })]);
});

it.each<readonly [string, Told, Told]>([
  ['two records of one supplier', {}, { identifier: 'id-2' }],
  ['two records of one supplier without identifiers', { identifier: null }, { identifier: null }],
  ['another day', {}, { supplier: 'school', date: '2020-05-02' }],
  ['no day', { date: null }, { supplier: 'school', date: null }],
  ['another disease', {}, { supplier: 'school', target: 'HPV' }],
  ['another dose', {}, { supplier: 'school', dose: 2 }],
  ['given and not given', {}, { supplier: 'school', status: ImmunisationStatus.NOT_DONE }],
  ['neither disease nor product', { target: null }, { supplier: 'school', target: null }],
])('keeps apart what may be two: %s', (_case, one, other) => {
  expect(mergeImmunisations([told(one), told(other)])).toHaveLength(2);
});

const anyTold = fc.record({
  supplier: fc.constantFrom('gp', 'school', 'pharmacy', null), identifier: fc.constantFrom('1', '2', '3', null), date: fc.constantFrom('2020-05-01', '2021-05-01', null),
  dose: fc.constantFrom(1, 2, null), target: fc.constantFrom('MMR', 'HPV', null), primarySource: fc.constantFrom(true, false, null),
}).map(told);

it('loses no record and makes none up', () => {
  fc.assert(fc.property(fc.array(anyTold, { maxLength: 12 }), (all) => {
    const keys = (immunisations: readonly Immunisation[]) => new Set(immunisations.flatMap(({ records }) => records).map(({ supplier, identifier }) => `${supplier}:${identifier}`));
    const merged = mergeImmunisations(all);
    expect(merged.length).toBeLessThanOrEqual(all.length);
    expect(keys(merged)).toEqual(keys(all));
  }));
});

it('has nothing left to merge', () => {
  fc.assert(fc.property(fc.array(anyTold, { maxLength: 12 }), (all) => {
    const merged = mergeImmunisations(all);
    expect(mergeImmunisations(merged)).toEqual(merged);
  }));
});
