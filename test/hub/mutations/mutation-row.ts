import type { Viewer } from '#schema/contracts/viewer';
import type { HubForTests } from '#test/hub/hub-for-tests';

export type Input = Readonly<Record<string, unknown>>;

/** How a write meets a state that has passed. */
export type StaleWhen =
  /** It names a version: another than the one there is is stale. */
  | 'another version'
  /** What it does can be done once: done already, it is stale. */
  | 'done already'
  /** It adds something and changes nothing that was there; says why nothing can be stale. */
  | { readonly never: string };

/**
 * One mutation of the hub, as every mutation has to be: a happy journey, refused by the policy, stale, repeated, and with
 * bad input. `every-mutation.test.ts` fails for a mutation that has no row: add one beside those of its part of the hub
 * (`rows-of-*.ts`), and the file to `all-rows.ts` where it is a new one.
 */
export interface MutationRow {
  /** Who does it, and may. */
  readonly by: Viewer;
  /** Who may know the child, or hold the same grant, and may not do this; absent where anyone may who finds the child. */
  readonly notBy?: Viewer;
  /**
   * The child it is about; null: it names a record of the office's, under the class `access-log`; 'none yet': one that is no
   * child of the index yet, where the policy has nothing to ask but who sends it, and the hub refuses all but its own desk.
   */
  readonly child?: string | null;
  /** Everything but `childId` and `idempotencyKey`. Ids and versions that have to be there first may be any here. */
  readonly input: Input;
  /** What has to be there first; gives its ids and versions. */
  readonly prepare?: (hub: HubForTests) => Promise<Input>;
  /** The type of the answer where all goes well. */
  readonly done: string;
  /** One thing wrong with the input, and the path under which that is said. */
  readonly bad: readonly [wrong: Input, path: string];
  readonly stale: StaleWhen;
  /** What one is told who tries again, where doing it ended one's own say; else that it is stale. */
  readonly afterwards?: 'NotPermitted';
}

export type MutationRows = Readonly<Record<string, MutationRow>>;
