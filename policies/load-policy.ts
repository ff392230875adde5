import { type CompiledPolicy, compile } from '#policies/compiler/compile';
import { createVocabulary } from '#policies/compiler/vocabulary';
import type { Policy } from '#policies/decision';
import { duplicateProblems, shapeProblems } from '#policies/load/check-shape';
import { referenceProblems, ruleProblems } from '#policies/load/check-words';
import { policyHash } from '#policies/load/policy-hash';
import { type Problem, PolicyProblems } from '#policies/load/problem';
import { type RawRow, readPolicyFiles, type ReadFiles } from '#policies/load/read-files';
import { policyRows } from '#policies/load/rows';
import { createPolicy } from '#policies/policy';

export interface LoadOptions {
  /** Further folders of rows, each with a `policy.yaml`: a new agency's roles, categories and rules. */
  readonly additional?: readonly string[];
}

/** A policy, or everything that is wrong with its files. */
export type LoadResult =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const readAll = (directories: readonly string[]): ReadFiles => {
  const rows = new Map<string, readonly RawRow[]>();
  const problems: Problem[] = [];
  for (const read of directories.map(readPolicyFiles)) {
    problems.push(...read.problems);
    for (const [collection, list] of read.rows) rows.set(collection, [...(rows.get(collection) ?? []), ...list]);
  }
  return { rows, problems };
};

const refuse = (problems: readonly Problem[]): void => {
  if (problems.length > 0) throw new PolicyProblems(problems);
};

/** Reads, checks and compiles rows; throws `PolicyProblems` with every problem at once. */
export const compileDirectory = (directory: string, { additional = [] }: LoadOptions = {}): { readonly compiled: CompiledPolicy; readonly hash: string } => {
  const { rows: raw, problems } = readAll([directory, ...additional]);
  refuse([...problems, ...shapeProblems(raw), ...duplicateProblems(raw)]);
  const rows = policyRows(raw);
  refuse([...referenceProblems(raw, rows), ...ruleProblems(createVocabulary(rows), rows.rules)]);
  return { compiled: compile(rows), hash: policyHash(raw) };
};

/** Loads the policy of a folder; throws `PolicyProblems` with every problem at once, with file and line. */
export const loadPolicy = (directory: string, options: LoadOptions = {}): Policy => {
  const { compiled, hash } = compileDirectory(directory, options);
  return createPolicy(compiled, hash);
};

/** As `loadPolicy`, for whoever must keep the old policy in force when the new one cannot be loaded. Never throws. */
export const tryLoadPolicy = (directory: string, options: LoadOptions = {}): LoadResult => {
  try {
    return { ok: true, policy: loadPolicy(directory, options) };
  } catch (error) {
    if (error instanceof PolicyProblems) return { ok: false, problems: error.problems };
    const message = error instanceof Error ? error.message : 'The policy could not be loaded.';
    return { ok: false, problems: [{ file: directory, line: 1, message }] };
  }
};
