import fc from 'fast-check';
import type { LocalDate } from '#schema/scalars/local-date';
import { isSamePerson } from '#subgraphs/education/records/same-person';
import type { PersonStated } from '#subgraphs/education/drop/statements';

const amira: PersonStated = { given: 'Amira', family: 'Haddad', dateOfBirth: '2012-03-09' as LocalDate };

it.each<[string, PersonStated, PersonStated]>([
  ['capitals and accents', { ...amira, given: 'Zoë' }, { ...amira, given: 'ZOE' }],
  ['a hyphen for a space', { ...amira, family: 'Thorne-Smith' }, { ...amira, family: 'Thorne Smith' }],
  ['an apostrophe', { ...amira, family: 'O’Brien' }, { ...amira, family: 'OBrien' }],
  ['several given names and one', { ...amira, given: 'Amira Leila' }, amira],
  ['a preferred first name', { ...amira, given: 'Alexander', preferredGiven: 'Sasha' }, { ...amira, given: 'Sasha' }],
  ['a family name that changed, where one says so', { ...amira, family: 'Walker', formerFamily: 'Haddad' }, amira],
])('is one child in spite of %s', (_what, one, other) => {
  expect(isSamePerson(one, other)).toBe(true);
});

it.each<[string, PersonStated, PersonStated]>([
  ['twins', amira, { ...amira, given: 'Samira' }],
  ['another date of birth', amira, { ...amira, dateOfBirth: '2012-09-03' as LocalDate }],
  ['another family name, of which nothing says that it changed', amira, { ...amira, family: 'Walker' }],
  ['names that are only signs', { ...amira, given: '??' }, { ...amira, given: '??' }],
])('is not taken for one child: %s', (_what, one, other) => {
  expect(isSamePerson(one, other)).toBe(false);
});

const anyone = fc.record({ given: fc.string({ minLength: 1 }), family: fc.string({ minLength: 1 }), dateOfBirth: fc.constantFrom('2012-03-09' as LocalDate, '2013-01-01' as LocalDate) });

it('says the same whichever record comes first', () => {
  fc.assert(fc.property(anyone, anyone, (one, other) => { expect(isSamePerson(one, other)).toBe(isSamePerson(other, one)); }));
});
