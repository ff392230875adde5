import { createHash } from 'node:crypto';
import { validate } from 'nhs-number-validator';
import { upnCheckLetter } from '#schema/scalars/upn';

const digest = (text: string): Buffer => createHash('sha256').update(`childgraph demo ${text}`).digest();

/** The hub's opaque id: `c-` and ten characters that tell nothing of the child. */
export const childIdOf = (key: string): string => `c-${[...digest(key).subarray(0, 10)].map((byte) => (byte % 36).toString(36)).join('')}`;

/** An agency's own id of one record, such as one referral. */
export const recordId = (key: string, kind: string, index = 0): string => digest(`${key} ${kind} ${index}`).toString('hex').slice(0, 16);

/** A version-4-shaped UUID that is always the same for a name. */
export const uuidOf = (name: string): string => {
  const hex = digest(name).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const checkedNhsNumber = (nine: number): string | undefined => {
  const digits = String(nine);
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check < 10 && validate(`${digits}${check}`) ? `${digits}${check}` : undefined;
};

/** The NHS number of a serial, in the range 999 000 0000 upwards that is set aside for tests. */
export const nhsNumber = (serial: number): string => {
  const base = 999_000_000 + serial * 2;
  const number = checkedNhsNumber(base) ?? checkedNhsNumber(base + 1);
  if (!number) throw new Error(`no NHS number for serial ${serial}`);
  return number;
};

/** An NHS number whose check digit is wrong. */
export const invalidNhsNumber = (serial: number): string => {
  const right = nhsNumber(serial);
  return `${right.slice(0, 9)}${(Number(right.charAt(9)) + 1) % 10}`;
};

/** The code of the invented authority. */
export const LARKHAVEN_LA = '990';

/** A permanent UPN: check letter, authority, establishment, year of allocation, serial number. */
export const upn = (establishment: string, year: number, serial: number): string => {
  const twelve = `${LARKHAVEN_LA}${establishment}${String(year % 100).padStart(2, '0')}${String(serial).padStart(3, '0')}`;
  return `${upnCheckLetter(twelve)}${twelve}`;
};

/** A temporary UPN ends in a letter. */
export const temporaryUpn = (establishment: string, year: number, serial: number): string => {
  const twelve = `${LARKHAVEN_LA}${establishment}${String(year % 100).padStart(2, '0')}${String(serial).padStart(2, '0')}A`;
  return `${upnCheckLetter(twelve)}${twelve}`;
};

/** The same UPN with a check letter that does not fit. */
export const withWrongCheckLetter = (right: string): string => `${right.startsWith('Z') ? 'A' : 'Z'}${right.slice(1)}`;

/** Police National Computer id: year, number, check letter. */
export const pncId = (year: number, serial: number): string => {
  const [yy, number] = [String(year % 100).padStart(2, '0'), String(serial).padStart(7, '0')];
  return `${year}/${number}${'ZABCDEFGHJKLMNPQRTUVWXY'.charAt(Number(`${yy}${number}`) % 23)}`;
};
