import { compareAnswers } from '#bench/gateway/answers';

const reference = { me: { caseload: [{ id: 'amira', school: 'Larkhaven Academy' }, { id: 'bilal', school: null }, { id: 'ella', school: 'Whinfield' }] } };
const differing = (change: (copy: { me: { caseload: Record<string, unknown>[] } }) => void): unknown => {
  const copy = structuredClone(reference) as never;
  change(copy);
  return copy;
};

it('tells the same bytes from the same data in another order', () => {
  expect(compareAnswers(reference, structuredClone(reference), false)).toEqual({ kind: 'same' });
  expect(compareAnswers(reference, differing(({ me }) => { me.caseload[0] = { school: 'Larkhaven Academy', id: 'amira' }; }), false)).toEqual({ kind: 'order' });
});

it.each<[string, Parameters<typeof differing>[0], string]>([
  ['another value', ({ me }) => { Object.assign(me.caseload[2] ?? {}, { school: 'Harbour View' }); }, 'data.me.caseload.2.school'],
  ['a null', ({ me }) => { Object.assign(me.caseload[0] ?? {}, { school: null }); }, 'data.me.caseload.0.school'],
  ['a field too many', ({ me }) => { Object.assign(me.caseload[0] ?? {}, { age: 14 }); }, 'data.me.caseload.0.age'],
  ['a shorter list', ({ me }) => { me.caseload.pop(); }, 'data.me.caseload.length'],
])('says where there is %s', (_what, change, where) => {
  expect(compareAnswers(reference, differing(change), false)).toEqual({ kind: 'different', where });
});

it('takes nulls and children left out for withheld where there is a policy, and nothing else', () => {
  expect(compareAnswers(reference, differing(({ me }) => { me.caseload.shift(); Object.assign(me.caseload[1] ?? {}, { school: null }); }), true)).toEqual({ kind: 'part', given: 2, of: 5 });
  expect(compareAnswers(reference, differing(({ me }) => { Object.assign(me.caseload[1] ?? {}, { school: 'Whinfield' }); }), true)).toMatchObject({ kind: 'different' });
  expect(compareAnswers(reference, differing(({ me }) => { me.caseload.push({ id: 'nobody', school: null }); }), true)).toMatchObject({ kind: 'different' });
});
