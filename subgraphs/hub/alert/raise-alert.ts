import { randomUUID } from 'node:crypto';
import type { ChildId } from '#schema/ids';
import type { AlertKindWord } from '#subgraphs/hub/alert/alert-tables';
import type { Change } from '#subgraphs/hub/store/change';

/** A practitioner by id; or a desk, where whoever sits there is meant. */
export type AlertFor = { readonly practitioner: string } | { readonly desk: 'FRONT_DOOR' | 'INDEX_REVIEW' | 'REGISTERS' };

export interface NewAlert {
  readonly child: ChildId;
  readonly kind: AlertKindWord;
  /** What it came of, by id. */
  readonly about: string;
  /** In a few words, without a name: shown to whom `category` is granted for this child. */
  readonly what: string;
  readonly category: string;
  readonly to: readonly AlertFor[];
  readonly at: Date;
}

/** Alerts each of them, once: the same thing a second time changes nothing. */
export async function raiseAlert(write: Change, { child, kind, about, what, category, to, at }: NewAlert): Promise<void> {
  if (to.length === 0) return;
  await write.insertInto('alert')
    .values(to.map((recipient) => ({ id: randomUUID(), child_id: child, kind, about, what, category, raised_at: at.toISOString(), ...recipientOf(recipient) })))
    .onConflict((already) => already.doNothing())
    .execute();
}

const recipientOf = (to: AlertFor) => ({
  for_practitioner: 'practitioner' in to ? to.practitioner : null,
  for_desk: 'desk' in to && to.desk !== 'FRONT_DOOR' ? to.desk : null,
});
