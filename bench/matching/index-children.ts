import { sql } from 'kysely';
import { childId } from '#schema/ids';
import { foldName } from '#subgraphs/hub/index/fold-name';
import { change } from '#subgraphs/hub/store/change';
import type { HubStore } from '#subgraphs/hub/store/connect';
import type { IndexedPerson } from '#bench/matching/population';

const AT_ONCE = 1_000;

/** Writes the set's children into an empty hub. */
export async function indexChildren(store: HubStore, children: readonly IndexedPerson[]): Promise<void> {
  await change(store, { who: 'bench', source: 'matching set' }, async (write) => {
    for (let from = 0; from < children.length; from += AT_ONCE) {
      const some = children.slice(from, from + AT_ONCE);
      await write.insertInto('child').values(some.map(childRow)).execute();
      await write.insertInto('child_name').values(some.flatMap(nameRows)).execute();
      await write.insertInto('child_address').values(some.flatMap(addressRows)).execute();
      await write.insertInto('identifier').values(some.flatMap(identifierRows)).execute();
    }
  });
  await sql`analyze`.execute(store);
}

const childRow = ({ id, dateOfBirth, sex, household, before }: IndexedPerson) => ({
  id: childId(id), date_of_birth: dateOfBirth, sex, household_id: household, seal: before ? ('adoption' as const) : ('none' as const), nhs_number_status: 'UNVERIFIED' as const,
  interpreter: false, pds_restricted: false, leaving_care_duty: false,
});

const nameRows = ({ id, given, family, before }: IndexedPerson) => [
  { child_id: childId(id), use: 'official' as const, given: [...given], family, folded: foldName([...given, family].join(' ')) },
  ...(before ? [{ child_id: childId(id), use: 'birth' as const, given: [before.given], family: before.family, folded: foldName(`${before.given} ${before.family}`) }] : []),
];

const addressRows = ({ id, postcode, formerPostcode }: IndexedPerson) => [
  { child_id: childId(id), use: 'home' as const, lines: ['1 Test Street'], postcode },
  ...(formerPostcode ? [{ child_id: childId(id), use: 'old' as const, lines: ['2 Test Street'], postcode: formerPostcode }] : []),
];

function identifierRows({ id, nhsNumber, formerNhsNumber, upn, before }: IndexedPerson) {
  const row = (agency: string, kind: 'nhs_number' | 'upn', value: string | undefined, is_current = true) =>
    value ? [{ child_id: childId(id), agency, kind, value, confidence: 'confirmed' as const, is_current, never_link: !is_current && before !== undefined }] : [];
  return [...row('health', 'nhs_number', nhsNumber), ...row('health', 'nhs_number', formerNhsNumber, false), ...row('education', 'upn', upn)];
}
