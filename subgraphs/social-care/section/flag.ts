const YES: ReadonlySet<string> = new Set(['Y', 'YES', '1', 'T', 'TRUE']);
const NO: ReadonlySet<string> = new Set(['N', 'NO', '0', 'F', 'FALSE']);

/** Case systems write yes and no in several ways; null where it is neither, which is not a no. */
export const flag = (written: string | null): boolean | null => {
  const text = written?.trim().toUpperCase() ?? '';
  if (YES.has(text)) return true;
  return NO.has(text) ? false : null;
};
