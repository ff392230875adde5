import type { CodeList } from '#schema/vocabulary/social-care/code-list';

/** How a child was missing (DfE SSDA903). */
export const MISSING_TYPE: CodeList = {
  system: 'DfE SSDA903 missing',
  terms: { M: 'Missing', A: 'Away from placement without authorisation' },
};

const WORDS: Readonly<Record<string, string>> = { missing: 'M', away: 'A', absent: 'A' };

/** The census writes a letter, case systems a word; anything else stays as it is. */
export const missingCode = (written: string | null): string | null => (written === null ? null : (WORDS[written.trim().toLowerCase()] ?? written));
