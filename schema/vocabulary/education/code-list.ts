/** A published code list: what its codes mean, and what it is called. */
export interface CodeList {
  readonly name: string;
  readonly words: Readonly<Record<string, string>>;
}

export interface CodedValue {
  readonly code: string;
  readonly display: string;
  readonly system: string;
}

export const isCodeOf = (list: CodeList, code: string): boolean => Object.hasOwn(list.words, code);

/** A code with its words; where the list does not know the code, the code itself, so that nothing stated is lost. */
export const coded = (list: CodeList, code: string): CodedValue => ({
  code,
  display: (isCodeOf(list, code) ? list.words[code] : undefined) ?? code,
  system: list.name,
});
