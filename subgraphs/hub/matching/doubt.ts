import type { FieldEvidence, Score } from '#subgraphs/hub/matching/score';

/** Why a likely match waits for a person. The last is said where all agrees, and the agency has another record that is this child's already. */
export type Doubt = 'ANOTHER_IS_AS_LIKELY' | 'NOT_ENOUGH_AGREES' | 'OTHER_NHS_NUMBER' | 'OTHER_GIVEN_NAME' | 'OTHER_FAMILY_NAME' | 'OTHER_MIDDLE_NAME' | 'DATE_OF_BIRTH_NOT_SURE' | 'ADDRESS_DOES_NOT_HELP' | 'COMMON_NAME' | 'ANOTHER_RECORD_OF_THE_AGENCY';

type Found = Readonly<Partial<Record<FieldEvidence['field'], string>>>;

const SUBSTANTIAL_BITS = 3;
const FEWEST_FIELDS = 3;
/** What has to speak for it where no number does: a thousand to one, and eight times that, since names of one community go together. */
const SURE_WITHOUT_NUMBER_BITS = 13;
/** The same where the address does not help: two of one name are born on one day. */
const SURE_BY_NAME_AND_DATE_BITS = 16;

/** What keeps the index from linking without a person's word; null where nothing does. */
export function doubtAbout({ evidence, bits, isAdopted }: Score): Doubt | null {
  const found: Found = Object.fromEntries(evidence.map(({ field, agreement }) => [field, agreement]));
  if (evidence.filter((one) => one.bits >= SUBSTANTIAL_BITS).length < FEWEST_FIELDS) return 'NOT_ENOUGH_AGREES';
  // A record that has the number of now under another family name may be one of before: it would lead from one to the other.
  if (isAdopted && !isOneOf(found.family, 'same', 'close', 'part')) return 'OTHER_FAMILY_NAME';
  // Another NHS number is another child until a person says otherwise.
  if (found.nhsNumber === 'different') return 'OTHER_NHS_NUMBER';
  if (found.nhsNumber === 'same' || found.upn === 'same') return doubtWithNumber(found);
  return doubtWithoutNumber(found) ?? (bits < (livesThere(found) ? SURE_WITHOUT_NUMBER_BITS : SURE_BY_NAME_AND_DATE_BITS) ? 'COMMON_NAME' : null);
}

const isOneOf = (agreement: string | undefined, ...words: readonly string[]): boolean => agreement !== undefined && words.includes(agreement);

const livesThere = ({ postcode }: Found): boolean => isOneOf(postcode, 'same', 'former');

/** A number is sometimes a brother's or a sister's, written on the wrong record: the name and the date have to be this child's as well. */
function doubtWithNumber({ given, dateOfBirth }: Found): Doubt | null {
  if (dateOfBirth === 'different') return 'DATE_OF_BIRTH_NOT_SURE';
  const isBornThen = isOneOf(dateOfBirth, 'same', 'swapped');
  const isNamedSo = isBornThen ? !isOneOf(given, 'different', 'missing') : isOneOf(given, 'same', 'nickname', 'part', 'close');
  return isNamedSo ? null : 'OTHER_GIVEN_NAME';
}

/** What is left out in one place has to be made up for in the others. A twin differs in nothing but the name: so that has to be it. */
function doubtWithoutNumber(found: Found): Doubt | null {
  const { family, given, middle, dateOfBirth } = found;
  if (!isOneOf(given, 'same', 'nickname', 'close')) return 'OTHER_GIVEN_NAME';
  if (isOneOf(middle, 'different', 'alike', 'sounds', 'part')) return 'OTHER_MIDDLE_NAME';
  if (family === 'missing') return 'NOT_ENOUGH_AGREES';
  if (isOneOf(dateOfBirth, 'same', 'swapped') && livesThere(found)) return null;
  if (family !== 'same' || given === 'close') return 'NOT_ENOUGH_AGREES';
  if (dateOfBirth === 'same') return null;
  if (!isOneOf(dateOfBirth, 'one_part', 'missing', 'default')) return 'DATE_OF_BIRTH_NOT_SURE';
  return livesThere(found) ? null : 'ADDRESS_DOES_NOT_HELP';
}
