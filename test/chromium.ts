import { accessSync, constants } from 'node:fs';

/** Chromium for tests: at CHROMIUM, or where Debian puts it. `.ci/run` sets REQUIRE_SERVICES, so that there a missing one is a failure and never a skip. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const isThere = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

export function chromiumPath(): string | null {
  const stated = process.env['CHROMIUM'];
  const found = (stated ? [stated] : PLACES).find(isThere);
  if (!found && process.env['REQUIRE_SERVICES'] === '1') throw new Error('REQUIRE_SERVICES is set, but there is no Chromium; set CHROMIUM, or apt-get install chromium');
  return found ?? null;
}

export const describeWithChromium = (name: string, tests: (executablePath: string) => void): void => {
  const path = chromiumPath();
  if (path) describe(name, () => tests(path));
  else describe.skip(`${name} (skipped: there is no Chromium)`, () => tests(''));
};
