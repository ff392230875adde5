import type { Coded } from '#schema/objects/coded';

/** The main codes of the DfE common basic data set; a local sub-category is shown as it is written. */
const WORDS: Readonly<Record<string, string>> = {
  WBRI: 'White British', WIRI: 'White Irish', WIRT: 'Traveller of Irish heritage', WROM: 'Gypsy or Roma', WOTH: 'Any other White background',
  MWBC: 'White and Black Caribbean', MWBA: 'White and Black African', MWAS: 'White and Asian', MOTH: 'Any other mixed background',
  AIND: 'Indian', APKN: 'Pakistani', ABAN: 'Bangladeshi', AOTH: 'Any other Asian background', CHNE: 'Chinese',
  BCRB: 'Caribbean', BAFR: 'African', BOTH: 'Any other Black background', OOTH: 'Any other ethnic group', REFU: 'Refused', NOBT: 'Not obtained',
};

export const ethnicityOf = (code: string): Coded => ({ code, display: WORDS[code] ?? code, system: 'DfE ethnicity' });
