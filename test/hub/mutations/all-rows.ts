import { accessRows } from '#test/hub/mutations/rows-of-access';
import { alertAndTransferRows } from '#test/hub/mutations/rows-of-alerts-and-transfer';
import { helpRows } from '#test/hub/mutations/rows-of-help';
import { indexRows } from '#test/hub/mutations/rows-of-index';
import { leadAndConcernRows } from '#test/hub/mutations/rows-of-lead-and-concern';
import type { MutationRows } from '#test/hub/mutations/mutation-row';

/** Every mutation of the hub, by its name in the graph. */
export const MUTATIONS: MutationRows = { ...accessRows, ...leadAndConcernRows, ...helpRows, ...indexRows, ...alertAndTransferRows };
