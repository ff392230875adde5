import { childId } from '#schema/ids';
import type { Population } from '#demo/population/model';
import type { HubDatabase } from '#subgraphs/hub/store/database';
import type { Insertable } from 'kysely';

/** A letter of the demonstration: days are counted back from its day. */
interface DemoLetter {
  readonly child: string;
  readonly thread: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly daysAgo: number;
  readonly readBy: readonly string[];
}

const LETTERS: readonly DemoLetter[] = [
  { child: 'amira', thread: 'mornings', from: 'Tom Hale', to: ['Ines Okoro'], subject: 'Mornings', body: 'She was late again today and had not eaten. Can we talk before the meeting?', daysAgo: 6, readBy: ['Ines Okoro'] },
  { child: 'amira', thread: 'mornings', from: 'Ines Okoro', to: ['Tom Hale', 'Bridget Malone'], subject: 'Mornings', body: 'Yes, Thursday at four. I have asked for a place at the breakfast club from Monday.', daysAgo: 5, readBy: ['Tom Hale'] },
  { child: 'amira', thread: 'allergy', from: 'Bridget Malone', to: ['Ines Okoro'], subject: 'The breakfast club', body: 'Please make sure that they know of the peanut allergy; the plan is in the medical room.', daysAgo: 1, readBy: [] },
];

interface Rows {
  readonly messages: readonly Insertable<HubDatabase['message']>[];
  readonly recipients: readonly Insertable<HubDatabase['message_recipient']>[];
  readonly alerts: readonly Insertable<HubDatabase['alert']>[];
}

/** Letters about children of the cast, as far as all who write and are written to are in the population. */
export function letterRows({ today, children, practitioners }: Population): Rows {
  const at = (daysAgo: number, hour: string): string => `${new Date(Date.parse(`${today}T00:00:00Z`) - daysAgo * 86_400_000).toISOString().slice(0, 10)}T${hour}:00.000Z`;
  const known = LETTERS.flatMap((letter, index) => {
    const child = children.find(({ key }) => key === letter.child);
    const idOf = (name: string): string | undefined => practitioners.find((one) => one.name === name)?.id;
    const from = idOf(letter.from);
    const to = letter.to.flatMap((name) => { const id = idOf(name); return id ? [{ id, isRead: letter.readBy.includes(name) }] : []; });
    return child && from && to.length === letter.to.length ? [{ ...letter, id: `${child.id}-m${index}`, child_id: childId(child.id), from, to, thread_id: `${child.id}-t-${letter.thread}` }] : [];
  });
  return {
    messages: known.map(({ id, thread_id, child_id, subject, body, from, daysAgo }) => ({ id, thread_id, child_id, subject, body, sent_by: from, sent_at: at(daysAgo, '15:40') })),
    recipients: known.flatMap(({ id, child_id, to, daysAgo }) => to.map((one) => ({ message_id: id, child_id, practitioner_id: one.id, read_at: one.isRead ? at(daysAgo, '17:05') : null }))),
    alerts: known.flatMap(({ id, child_id, to, daysAgo }) => to.filter(({ isRead }) => !isRead).map((one) => (
      { id: `${id}-${one.id}`, child_id, kind: 'MESSAGE' as const, about: id, category: 'practitioners', for_practitioner: one.id, raised_at: at(daysAgo, '15:40') }))),
  };
}
