import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attackListing, attackTests } from '#test/refusals/list-attacks';

const README = join(__dirname, 'README.md');
const BEGIN = '<!-- printed by npm run attacks -->\n';

/** What the folder's README has to say: its own words, then the listing. */
export const readmeAsPrinted = (readme = readFileSync(README, 'utf8')): string => `${readme.slice(0, readme.indexOf(BEGIN) + BEGIN.length)}\n${attackListing(attackTests(__dirname))}`;

if (require.main === module) writeFileSync(README, readmeAsPrinted());
