import { foldName } from '#subgraphs/hub/index/fold-name';
import {
  bestOf, compareDates, compareNames, compareNumbers, comparePostcodes, compareSexes, type DateAgreement, type IsAName, type NameAgreement, type NumberAgreement, type PostcodeAgreement, type SexAgreement,
} from '#subgraphs/hub/matching/compare';
import type { Candidate, IncomingRecord, NameFrequencies } from '#subgraphs/hub/matching/record';

/** One field's part in a score: what was found, and by how many bits it speaks for (or against) its being the same child. */
export interface FieldEvidence {
  readonly field: 'nhsNumber' | 'upn' | 'family' | 'given' | 'middle' | 'dateOfBirth' | 'sex' | 'postcode';
  readonly agreement: string;
  readonly bits: number;
}

export interface Score {
  readonly child: string;
  /** From 0 to 1: how sure, given what both say. */
  readonly probability: number;
  readonly bits: number;
  readonly isAdopted: boolean;
  readonly evidence: readonly FieldEvidence[];
}

/*
 * Evidence in bits: log2 of how much likelier an agreement is between two records of one child than between records of
 * two (Fellegi and Sunter 1969). Errors and changes are as frequent as the matching test's generator makes them.
 */
const NHS: Readonly<Record<NumberAgreement, number>> = { same: 20, different: -12, missing: 0 };
const UPN: Readonly<Record<NumberAgreement, number>> = { same: 12, different: -3, missing: 0 };
const DATE: Readonly<Record<DateAgreement, number>> = { same: 12, default: 4, swapped: 7, one_part: 4, different: -9, missing: 0 };
const SEX: Readonly<Record<SexAgreement, number>> = { same: 1, different: -4, missing: 0 };
const POSTCODE: Readonly<Record<PostcodeAgreement, number>> = { same: 8, former: 6, area: 1, different: -1.5, missing: 0 };
/** Of what the name's rarity says. */
const NAME_SHARE: Readonly<Record<NameAgreement, number>> = { same: 1, nickname: 0.8, part: 0.6, close: 0.75, alike: 0.35, sounds: 0.3, initial: 0.2, missing: 0, different: 0 };
const FAMILY_DIFFERS = -5;
const GIVEN_DIFFERS = -9;
const LEAST_NAME_BITS = 3;
const MOST_NAME_BITS = 11;

/** A record may be of a child whom the index does not know: a small index is not a small world. */
const FEWEST_PEOPLE = 20_000;

/** That a record drawn at random is a given child's, before anything is compared. */
const priorBits = ({ children }: NameFrequencies): number => -Math.log2(Math.max(children, FEWEST_PEOPLE));

/** How sure it is that a record is this child's, and why, field by field. */
export function scoreOf(record: IncomingRecord, candidate: Candidate, frequencies: NameFrequencies): Score {
  const evidence = [
    weighed('nhsNumber', compareNumbers(record.nhsNumber, candidate.nhsNumbers), NHS),
    weighed('upn', compareNumbers(record.upn, candidate.upns), UPN),
    ...nameEvidence(record, candidate, frequencies),
    weighed('dateOfBirth', compareDates(record.dateOfBirth, candidate.dateOfBirth), DATE),
    weighed('sex', compareSexes(record.sex, candidate.sex), SEX),
    weighed('postcode', comparePostcodes(record.postcode, candidate.postcodes, candidate.formerPostcodes), POSTCODE),
  ];
  const bits = evidence.reduce((sum, { bits: own }) => sum + own, priorBits(frequencies));
  return { child: candidate.child, isAdopted: candidate.isAdopted, probability: 1 / (1 + 2 ** -bits), bits, evidence };
}

const weighed = <Agreement extends string>(field: FieldEvidence['field'], agreement: Agreement, weights: Readonly<Record<Agreement, number>>): FieldEvidence =>
  ({ field, agreement, bits: weights[agreement] });

/** The name, of those the child bears or bore, that speaks most for it; also with given and family name in each other's place. */
function nameEvidence(record: IncomingRecord, candidate: Candidate, frequencies: NameFrequencies): FieldEvidence[] {
  const ways = candidate.names.flatMap((name) => [
    evidenceOfName(record, name, frequencies),
    evidenceOfName({ given: [record.family], family: record.given[0] ?? '' }, name, frequencies).map((part) => ({ ...part, bits: part.bits - 1 })),
  ]);
  return ways.sort((a, b) => total(b) - total(a))[0] ?? [];
}

interface Name { readonly given: readonly string[]; readonly family: string }

function evidenceOfName(written: Name, held: Name, frequencies: NameFrequencies): FieldEvidence[] {
  const family = compareNames(foldName(written.family), foldName(held.family));
  const isAName: IsAName = (word) => frequencies.borneBy(word) > RARELY_BORNE;
  const given = compareGiven(written.given.map(foldName), held.given.map(foldName), isAName);
  const middle = compareNames(foldName(written.given[1] ?? ''), foldName(held.given[1] ?? ''), isAName);
  return [
    { field: 'family', agreement: family, bits: family === 'different' ? FAMILY_DIFFERS : NAME_SHARE[family] * rarity(foldName(held.family), frequencies) },
    { field: 'given', agreement: given, bits: given === 'different' ? GIVEN_DIFFERS : NAME_SHARE[given] * rarity(foldName(held.given[0] ?? ''), frequencies) },
    // One that is left out says nothing.
    { field: 'middle', agreement: middle, bits: middle === 'different' ? MIDDLE_NAME_DIFFERS : middle === 'same' ? MIDDLE_NAME_AGREES : 0 },
  ];
}

const MIDDLE_NAME_DIFFERS = -3;
const MIDDLE_NAME_AGREES = 2;
/** A word that so few bear may be a misspelling; one that more bear is a name. */
const RARELY_BORNE = 2;

/** First names first; a middle name by which a child is called counts as part of the name. */
function compareGiven(written: readonly string[], held: readonly string[], isAName: IsAName): NameAgreement {
  const first = compareNames(written[0] ?? '', held[0] ?? '', isAName);
  if (first !== 'different') return first;
  const others = [...written.slice(1).map((name) => compareNames(name, held[0] ?? '')), ...held.slice(1).map((name) => compareNames(written[0] ?? '', name))];
  return bestOf(others) === 'same' ? 'part' : 'different';
}

function rarity(name: string, { children, borneBy }: NameFrequencies): number {
  const rarest = Math.min(...name.split(' ').map((word) => Math.max(1, borneBy(word))));
  return Math.min(MOST_NAME_BITS, Math.max(LEAST_NAME_BITS, Math.log2(Math.max(children, 1_000) / rarest)));
}

const total = (evidence: readonly FieldEvidence[]): number => evidence.reduce((sum, { bits }) => sum + bits, 0);
