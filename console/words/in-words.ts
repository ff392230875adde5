/** `own_caseload`, `OWN_CASELOAD`: "own caseload". For words of a vocabulary that may grow without the console. */
export const inWords = (code: string): string => code.replaceAll(/[_-]/g, ' ').toLowerCase();

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A table of words for codes, and `inWords` for those it does not have. */
export const wordsFor = (table: Readonly<Record<string, string>>) => (code: string): string => (Object.hasOwn(table, code) ? table[code] : undefined) ?? inWords(code);
