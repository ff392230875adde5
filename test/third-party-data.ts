import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(__dirname, '../../shared/data');

/** The path of a third-party test file; the folder lies beside the project and is never part of it. */
export const thirdParty = (relativePath: string): string => resolve(FOLDER, relativePath);

export const thirdPartyDataIsPresent = existsSync(FOLDER);

/** A `describe` that runs where the third-party data is, and elsewhere says why it does not. */
export function describeWithThirdPartyData(name: string, tests: () => void): void {
  if (thirdPartyDataIsPresent) describe(name, tests);
  else describe.skip(`${name} (skipped: third-party data not present)`, tests);
}
