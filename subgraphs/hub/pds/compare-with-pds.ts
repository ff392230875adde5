import { foldName } from '#subgraphs/hub/index/fold-name';
import { bestOf, compareDates, compareNames, comparePostcodes, compareSexes } from '#subgraphs/hub/matching/compare';
import type { Candidate } from '#subgraphs/hub/matching/record';
import type { PdsAnswer, PdsPerson } from '#subgraphs/hub/pds/pds-client';

export type PdsStatus = 'LOCAL_DEMOGRAPHICS_DID_NOT_MATCH' | 'LOCAL_NUMBER_INVALID' | 'NOT_FOUND' | 'SUPERSEDED' | 'NO_DIFFERENCES' | 'DIFFERENCES' | 'ERROR';

/** A field in which the two differ, and how. */
export interface PdsDifference {
  readonly field: 'family' | 'given' | 'dateOfBirth' | 'sex' | 'postcode' | 'nhsNumber';
  readonly agreement: string;
}

export interface Reconciled {
  readonly status: PdsStatus;
  readonly differences: readonly PdsDifference[];
}

/** Holds what the index knows of a child against what PDS says of the number it holds; null: of no number that can be asked about. */
export function compareWithPds(local: Candidate, asked: string | null, answer: PdsAnswer | null): Reconciled {
  if (asked === null || answer === null) return { status: 'LOCAL_NUMBER_INVALID', differences: [] };
  if (answer.kind === 'error') return { status: 'ERROR', differences: [] };
  if (answer.kind === 'not_found') return { status: 'NOT_FOUND', differences: [] };
  const differences = differencesOf(local, answer.person);
  if (!isTheSamePerson(differences)) return { status: 'LOCAL_DEMOGRAPHICS_DID_NOT_MATCH', differences };
  if (answer.person.nhsNumber !== asked) return { status: 'SUPERSEDED', differences: [{ field: 'nhsNumber', agreement: 'superseded' }, ...differences] };
  return { status: differences.length > 0 ? 'DIFFERENCES' : 'NO_DIFFERENCES', differences };
}

/** Where one of the two says nothing, they do not differ. */
const AGREES: readonly string[] = ['same', 'missing'];

function differencesOf(local: Candidate, { names, dateOfBirth, sex, postcodes, isRestricted }: PdsPerson): readonly PdsDifference[] {
  const pairs = names.flatMap((theirs) => local.names.map((ours) => ({ theirs, ours })));
  const found: readonly PdsDifference[] = [
    { field: 'family', agreement: bestOf(pairs.map(({ theirs, ours }) => compareNames(foldName(theirs.family), foldName(ours.family)))) },
    { field: 'given', agreement: bestOf(pairs.map(({ theirs, ours }) => compareNames(foldName(theirs.given[0] ?? ''), foldName(ours.given[0] ?? '')))) },
    { field: 'dateOfBirth', agreement: compareDates(dateOfBirth, local.dateOfBirth) },
    { field: 'sex', agreement: compareSexes(sex, local.sex) },
    // Of a restricted person PDS says no address, and none is compared.
    { field: 'postcode', agreement: isRestricted ? 'missing' : bestPostcode(postcodes, local) },
  ];
  return found.filter(({ agreement }) => !AGREES.includes(agreement));
}

function bestPostcode(theirs: readonly string[], { postcodes, formerPostcodes }: Candidate): string {
  const agreements = theirs.map((postcode) => comparePostcodes(postcode, postcodes, formerPostcodes));
  return (['same', 'former', 'area', 'different'] as const).find((agreement) => agreements.includes(agreement)) ?? 'missing';
}

/** The number is this child's where the date of birth is, or nearly, and one of the names at least. */
function isTheSamePerson(differences: readonly PdsDifference[]): boolean {
  const of = (field: PdsDifference['field']): string => differences.find((difference) => difference.field === field)?.agreement ?? 'same';
  const isNamedSo = of('given') !== 'different' || of('family') !== 'different';
  return isNamedSo && of('dateOfBirth') !== 'different' && !(of('given') === 'different' && of('dateOfBirth') !== 'same');
}
