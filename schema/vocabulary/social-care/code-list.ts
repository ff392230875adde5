import { Coded } from '#schema/objects/coded';

/** A published code list: its name, and its codes with what they mean. */
export interface CodeList {
  readonly system: string;
  readonly terms: Readonly<Record<string, string>>;
}

/**
 * A code as a source wrote it, with its words. A code that the list does not know is kept and shown as it is: real
 * systems write local codes, and a reader is better served by an odd word than by nothing.
 */
export function coded(list: CodeList, written: string | null | undefined): Coded | null {
  const code = written?.trim();
  if (!code) return null;
  const display = Object.hasOwn(list.terms, code) ? list.terms[code] : undefined;
  return Object.assign(new Coded(), { code, display: display ?? code, system: list.system });
}

/** Is it one of the list's own codes? */
export const isListed = (list: CodeList, code: string): boolean => Object.hasOwn(list.terms, code);
