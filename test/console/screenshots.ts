import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { chromiumPath } from '#test/chromium';
import { signInAs } from '#test/console/journeys';
import { startWorld, type World } from '#test/console/world';

interface Shot {
  readonly name: string;
  readonly path: string;
}

interface Sitting {
  readonly who: string;
  readonly says: string;
  readonly purpose: RegExp;
  readonly shots: readonly Shot[];
}

const SIZES = { desktop: { width: 1280, height: 900, scale: 0.75 }, phone: { width: 375, height: 812, scale: 1 } } as const;
const QUALITY = 55;
/** For pictures and fonts; the network itself is never at rest where one listens for alerts. */
const AT_REST_MS = 600;
/** Beyond this a page goes on much as it does above. */
const TALLEST = 2_400;

const child = (name: string, part = ''): Shot => ({ name, path: `/child/AMIRA${part}` });

const SITTINGS: readonly Sitting[] = [
  {
    who: 'Ines Okoro', says: 'As Amira’s lead professional', purpose: /support the child directly/,
    shots: [
      { name: 'caseload', path: '/caseload' }, { name: 'find', path: '/find' }, { name: 'desk', path: '/desk' }, { name: 'registers', path: '/registers' }, { name: 'library', path: '/library' },
      child('child'), child('timeline', '/timeline'), child('people', '/people'), child('concerns', '/concerns'), child('plan', '/plan'), child('consent', '/consent'), child('messages', '/messages'), child('summary', '/summary'), child('emergency', '/emergency'),
    ],
  },
  { who: 'Tom Hale', says: 'As Amira’s class teacher', purpose: /support the child directly/, shots: [child('child-as-teacher'), child('ask', '/ask')] },
  { who: 'Patrice Lowe', says: 'As Amira’s youth offending team officer', purpose: /youth justice system/, shots: [child('child-as-yot-officer')] },
  {
    who: 'Olivia Bergman', says: 'As data protection officer', purpose: /audit/,
    shots: [{ name: 'glance', path: '/glance' }, { name: 'record', path: '/record' }, { name: 'register', path: '/register' }, { name: 'matrix', path: '/matrix' }, { name: 'who-can-see', path: '/who-can-see' }, { name: 'consents', path: '/consents' }, { name: 'draft', path: '/draft' }, { name: 'who-looked', path: '/who-looked' }, { name: 'reviews', path: '/reviews' }],
  },
];

async function sit(world: World, sitting: Sitting, size: keyof typeof SIZES, into: string): Promise<void> {
  const { width, height, scale } = SIZES[size];
  const machine = await world.machine({ width, scale });
  const take = async (name: string): Promise<void> => {
    await machine.page.locator('.cg-loading').first().waitFor({ state: 'detached' });
    await machine.page.waitForTimeout(AT_REST_MS);
    const tall = Math.min(TALLEST, await machine.page.evaluate<number>('document.documentElement.scrollHeight'));
    await machine.page.screenshot({ path: join(into, `${name}-${size}.jpg`), type: 'jpeg', quality: QUALITY, fullPage: true, clip: { x: 0, y: 0, width, height: Math.max(height, tall) } });
  };
  if (sitting === SITTINGS[0]) {
    await machine.page.goto(`${world.origin}/console`);
    await take('sign-in');
    await machine.page.getByRole('link', { name: 'Sign in' }).click();
    await machine.page.getByRole('button', { name: sitting.who, exact: true }).click();
    await machine.page.getByRole('heading', { level: 1, name: 'Why are you looking?' }).waitFor();
    await take('purpose');
    await machine.context.clearCookies();
  }
  await signInAs(world, machine, sitting.who, sitting.purpose);
  for (const { name, path } of sitting.shots) {
    await machine.page.goto(`${world.origin}/console${path.replace('AMIRA', world.federation.child('amira').id)}`);
    await machine.page.getByRole('heading', { level: 1 }).waitFor();
    if (name === 'find') {
      await machine.page.getByRole('searchbox', { name: 'Name' }).fill('amira had');
      await machine.page.getByRole('heading', { name: /found/ }).waitFor();
    }
    await take(name);
  }
  await machine.close();
}

const listed = ({ says, shots }: Sitting): string =>
  `## ${says}\n\n${shots.map(({ name }) => `### ${name}\n\n![${name}, desktop](${name}-desktop.jpg) ![${name}, phone](${name}-phone.jpg)\n`).join('\n')}`;

async function shoot(into: string): Promise<void> {
  const chromium = chromiumPath();
  if (!chromium) throw new Error('There is no Chromium: set CHROMIUM, or apt-get install chromium');
  mkdirSync(into, { recursive: true });
  const world = await startWorld(chromium, undefined, { record: true });
  try {
    for (const sitting of SITTINGS) for (const size of ['desktop', 'phone'] as const) await sit(world, sitting, size, into);
  } finally {
    await world.close();
  }
  const before = '## Before\n\n![sign-in, desktop](sign-in-desktop.jpg) ![purpose, desktop](purpose-desktop.jpg)\n';
  writeFileSync(join(into, 'README.md'), `# The console, page by page\n\nPrinted by \`npm run console:screenshots\` from the demonstration. Everyone here is invented.\n\n${before}\n${SITTINGS.map(listed).join('\n')}`);
}

new Command('npm run console:screenshots')
  .description('Takes a picture of every page of the console, on a desktop and on a phone, as four of the demonstration’s people.')
  .option('--into <folder>', 'where they go', resolve(__dirname, '../../docs/screenshots'))
  .action(async ({ into }: { into: string }) => shoot(into))
  .parseAsync()
  .then(() => process.exit(0), (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
