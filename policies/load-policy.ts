import { resolve } from 'node:path';
import { type CompiledPolicy, compile } from '#policies/compiler/compile';
import { createVocabulary } from '#policies/compiler/vocabulary';
import type { Policy } from '#policies/decision';
import { approvalProblems } from '#policies/load/approval';
import { scenarioProblems } from '#policies/load/check-scenarios';
import { duplicateProblems, shapeProblems } from '#policies/load/check-shape';
import { referenceProblems, ruleProblems } from '#policies/load/check-words';
import { policyHash } from '#policies/load/policy-hash';
import { type DraftChanges, withChanges } from '#policies/load/draft-changes';
import { type Problem, PolicyProblems } from '#policies/load/problem';
import { type RawRow, type RawRows, readPolicyFiles } from '#policies/load/read-files';
import { policyRows } from '#policies/load/rows';
import { createPolicy } from '#policies/policy';
import { prove } from '#policies/prove/prove';

export interface LoadOptions {
  /** Further folders of rows, each with a `policy.yaml`: a new agency's roles, categories and rules. */
  readonly additional?: readonly string[];
  /**
   * `demanded` (the default): the folder's rows must carry the signatures of an author and of another who approves;
   * rows of additional folders must where there are signatures at all. `everywhere`: in additional folders, too.
   * `draft`: nobody has signed yet, so everything is proved on loading, and the version says that it is a draft.
   */
  readonly approval?: 'demanded' | 'everywhere' | 'draft';
  /** SHA-256 fingerprints (hex) of the keys that may approve, so that who approves is not for the files alone to say. */
  readonly trustedKeys?: readonly string[];
}

/** A policy, or everything that is wrong with its files. */
export type LoadResult =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A policy's rows as they stand in one folder. */
interface Folder {
  readonly directory: string;
  readonly rows: RawRows;
  readonly problems: readonly Problem[];
}

export interface CompiledDirectory {
  readonly compiled: CompiledPolicy;
  /** Over all rows of all folders. */
  readonly hash: string;
  readonly folders: readonly Folder[];
}

const readFolder = (directory: string): Folder => ({ directory: resolve(directory), ...readPolicyFiles(directory) });

const together = (folders: readonly Folder[]): RawRows => {
  const rows = new Map<string, readonly RawRow[]>();
  for (const folder of folders) for (const [collection, list] of folder.rows) rows.set(collection, [...(rows.get(collection) ?? []), ...list]);
  return rows;
};

const refuse = (problems: readonly Problem[]): void => {
  if (problems.length > 0) throw new PolicyProblems(problems);
};

/** Reads, checks and compiles rows, approved or not; throws `PolicyProblems` with every problem at once. */
export const compileDirectory = (directory: string, { additional = [] }: Pick<LoadOptions, 'additional'> = {}): CompiledDirectory => {
  const folders = [directory, ...additional].map(readFolder);
  return { ...compileRows(together(folders), folders.flatMap(({ problems }) => problems)), folders };
};

const compileRows = (raw: RawRows, problems: readonly Problem[]): Omit<CompiledDirectory, 'folders'> => {
  refuse([...problems, ...shapeProblems(raw), ...duplicateProblems(raw)]);
  const rows = policyRows(raw);
  refuse([...referenceProblems(raw, rows), ...ruleProblems(createVocabulary(rows), rows.rules)]);
  return { compiled: compile(rows), hash: policyHash(raw) };
};

/** A draft of a policy whose folders were read: rules struck out, added or put in the place of those of the same id. */
export const compileDraft = ({ folders }: CompiledDirectory, changes: DraftChanges): CompiledDirectory =>
  ({ ...compileRows(withChanges(together(folders), changes), []), folders });

const invariantProblems = (compiled: CompiledPolicy): readonly Problem[] =>
  prove(compiled).proofs.flatMap(({ invariant, failures }) => failures.map((failure) => ({ ...invariant.at, message: `${invariant.id} "${invariant.title}" does not hold. ${failure}` })));

const unapproved = ({ folders }: CompiledDirectory, { approval = 'demanded', trustedKeys }: LoadOptions): readonly Problem[] => {
  if (approval === 'draft') return [];
  return folders.flatMap(({ directory, rows }, index) =>
    approvalProblems(directory, rows, policyHash(rows), { trustedKeys, ifPresent: index > 0 && approval === 'demanded' }));
};

/**
 * Loads the policy of a folder; throws `PolicyProblems` with every problem at once, with file and line.
 * Whoever approves has proved the invariants (`npm run policy -- approve` signs nothing else); rows that nobody
 * approved together are proved here.
 */
export const loadPolicy = (directory: string, options: LoadOptions = {}): Policy => {
  const read = compileDirectory(directory, options);
  const { compiled, hash, folders } = read;
  const approvedTogether = options.approval !== 'draft' && folders.length === 1;
  const policy = createPolicy(compiled, options.approval === 'draft' ? `draft-${hash}` : hash);
  refuse([...unapproved(read, options), ...scenarioProblems(compiled, policy)]);
  if (!approvedTogether) refuse(invariantProblems(compiled));
  return policy;
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
