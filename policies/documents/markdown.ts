import type { LimitRow } from '#policies/compiler/rows';

/** A document printed from the rows; `file` is relative to the policy's folder. */
export interface OwedDocument {
  readonly file: string;
  readonly text: string;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A table as Markdown. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);

/** Lists of words, or a dash for none. */
export const orDash = (text: string): string => (text === '' ? '–' : text);

/** Lines as a document: one empty line between blocks, one line end at the end. */
export const documentOf = (file: string, lines: readonly string[]): OwedDocument =>
  ({ file: `documents/printed/${file}`, text: `${lines.join('\n').replace(/\n{3,}/g, '\n\n').trim()}\n` });

export const PRINTED = 'Printed from the rows of the policy by `npm run policy -- print`: do not edit.';

/** "60 minutes". */
export const time = (limit: LimitRow | undefined): string => (limit === undefined ? 'a short time' : `${limit.amount} ${limit.unit.replace('_', ' ')}`);
