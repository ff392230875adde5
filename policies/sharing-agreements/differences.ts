import { allows, type NumberedRule, type SharingAgreement } from '#policies/sharing-agreements/agreement';
import { type Box, mergedBoxes } from '#policies/sharing-agreements/boxes';
import { joinedPeriods, type SharingPeriod } from '#policies/sharing-agreements/period';
import { ANY_OTHER, SharingSpace, type SpaceWord } from '#policies/sharing-agreements/sharing-space';

/** Organisations: those named and, or all but those named. */
export interface Organisations {
  readonly named: readonly string[];
  readonly andAnyOther: boolean;
  /** All that the agreement mentions, so that "any other" has a meaning. */
  readonly mentioned: readonly string[];
}

/** Requests that the first match allows and a prohibition further down would deny. Never the other way round. */
export interface SharingDifference {
  readonly allowedBy: NumberedRule;
  readonly deniedBy: readonly NumberedRule[];
  readonly modes: readonly string[];
  readonly recordTypes: readonly string[];
  readonly purposes: readonly string[];
  readonly organisations: Organisations;
  readonly organisationTypes: Organisations;
  readonly periods: readonly SharingPeriod[];
}

export interface SharingReport {
  /** Every combination was looked at: none was sampled. */
  readonly combinations: number;
  readonly differences: readonly SharingDifference[];
  /** Rows that never decide under the first match: they match nothing, or earlier rows always come first. */
  readonly idle: readonly NumberedRule[];
}

const organisations = (words: readonly SpaceWord[], chosen: readonly number[]): Organisations => ({
  named: chosen.flatMap((index) => words[index] ?? []),
  andAnyOther: chosen.some((index) => words[index] === ANY_OTHER),
  mentioned: words.flatMap((word) => word ?? []),
});

const differenceOf = (space: SharingSpace, matching: bigint, box: Box): SharingDifference => {
  const [modes = [], recordTypes = [], purposes = [], ids = [], types = [], periods = []] = box;
  const { words } = space;
  const pick = <Value>(values: readonly Value[], chosen: readonly number[]): readonly Value[] => values.filter((_, index) => chosen.includes(index));
  return {
    allowedBy: space.rulesOf(matching)[0] as NumberedRule,
    deniedBy: space.denying(matching),
    modes: pick(words.mode, modes), recordTypes: pick(words.recordType, recordTypes), purposes: pick(words.purpose, purposes),
    organisations: organisations(words.destOrgId, ids), organisationTypes: organisations(words.destOrgType, types),
    periods: joinedPeriods(pick(space.periods, periods)),
  };
};

/** The winner and every row that denies: what makes two cells one difference. */
const differs = (space: SharingSpace, matching: bigint): bigint | null => {
  const [first, ...rest] = space.rulesOf(matching);
  if (first === undefined || !allows(first.rule) || !rest.some(({ rule }) => !allows(rule))) return null;
  return space.rules.reduce((set, row, index) => ((matching >> BigInt(index) & 1n) === 1n && (row === first || !allows(row.rule)) ? set | 1n << BigInt(index) : set), 0n);
};

const addTo = (groups: Map<bigint, Box[]>, key: bigint, box: Box): void => {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [box]);
  else known.push(box);
};

/** Compares deciding by the first match with prohibition over permission, for every request there can be. */
export const compareModes = (agreement: SharingAgreement): SharingReport => {
  const space = new SharingSpace(agreement);
  const groups = new Map<bigint, Box[]>();
  const deciding = new Set<NumberedRule>();
  for (const { at, matching } of space.cells()) {
    const [first] = space.rulesOf(matching & -matching);
    if (first !== undefined) deciding.add(first);
    const key = differs(space, matching);
    if (key !== null) addTo(groups, key, at.map((value) => [value]));
  }
  return {
    combinations: space.size,
    differences: [...groups].flatMap(([matching, boxes]) => mergedBoxes(boxes).map((box) => differenceOf(space, matching, box))),
    idle: space.rules.filter((rule) => !deciding.has(rule)),
  };
};
