import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MatchingSet } from '#bench/matching/matching-set';

/** Whose each record of the committed set is: `record,child,kind`; no child where it is nobody's. */
export const TRUTH_FILE = join(__dirname, 'truth.csv');

export const truthOf = ({ records }: MatchingSet): string =>
  `record,child,kind\n${records.map(({ record, truth, kind }) => `${record.reference},${truth ?? ''},"${kind}"`).join('\n')}\n`;

export const committedTruth = (): string => readFileSync(TRUTH_FILE, 'utf8');
