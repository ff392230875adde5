import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { AUDIENCES, type Audience } from '#policies/documents/consent/audience';
import { consentForm } from '#policies/documents/consent/consent-form';
import { consentLeaflet } from '#policies/documents/consent/consent-leaflet';
import { Disclosures } from '#policies/documents/disclosures';
import { compileDirectory } from '#policies/load-policy';
import { exportConsents } from '#subgraphs/hub/consent/export-consents';
import { openHubStore } from '#subgraphs/hub/store/connect';

const POLICIES = resolve(__dirname, '../policies');

const write = (out: string | undefined, text: string): void => (out ? writeFileSync(out, text) : void process.stdout.write(text));

const audience = (): Option => new Option('--for <whom>', 'whose age it speaks to').choices([...AUDIENCES]).default('parent');

const rules = (policies: string): { readonly disclosures: Disclosures; readonly version: string } => {
  const { compiled, hash } = compileDirectory(policies);
  return { disclosures: new Disclosures(compiled), version: hash };
};

interface Printing { readonly for: Audience; readonly policies: string; readonly out?: string }

const formCommand = (): Command => new Command('consent-form')
  .description('Print a consent form (HTML): what is asked for, who would see it by the rules in force, room for an answer')
  .argument('<categories...>', 'classes of information, as policies/vocabulary/categories.yaml has them')
  .addOption(audience())
  .option('--name <name>', 'the child’s name; a line to write on without')
  .option('--policies <folder>', 'the rules', POLICIES)
  .option('--out <file>', 'where to; standard output without')
  .action((categories: string[], { for: whom, name, policies, out }: Printing & { readonly name?: string }) => {
    const { disclosures, version } = rules(policies);
    write(out, consentForm(disclosures, { audience: whom, categories, version, childName: name }));
  });

const leafletCommand = (): Command => new Command('consent-leaflet')
  .description('Print a leaflet (HTML) on one class of information: who keeps it, and what a yes or a no changes')
  .argument('<category>', 'a class of information')
  .addOption(audience())
  .option('--policies <folder>', 'the rules', POLICIES)
  .option('--out <file>', 'where to; standard output without')
  .action((category: string, { for: whom, policies, out }: Printing) => {
    const { disclosures, version } = rules(policies);
    write(out, consentLeaflet(disclosures, { audience: whom, category, version }));
  });

interface Exporting { readonly database?: string; readonly folder?: string; readonly out?: string }

const exportCommand = (environment: NodeJS.ProcessEnv): Command => new Command('export-consents')
  .description('Write what was said about sharing of one child as a FHIR R4 Bundle of Consents')
  .argument('<child>', 'the graph’s own id of the child')
  .option('--database <url>', 'a PostgreSQL database', environment['HUB_DATABASE_URL'])
  .option('--folder <path>', 'a PGlite folder', environment['HUB_FOLDER'])
  .option('--out <file>', 'where to; standard output without')
  .action(async (child: string, { database, folder, out }: Exporting) => {
    const store = await openHubStore({ databaseUrl: database, folder });
    write(out, `${JSON.stringify(await exportConsents(store, child, new Date()), null, 2)}\n`);
    await store.destroy();
  });

/** Forms, leaflets and the export of consent, for `npm run hub`. */
export const consentCommands = (environment: NodeJS.ProcessEnv): readonly Command[] => [formCommand(), leafletCommand(), exportCommand(environment)];
