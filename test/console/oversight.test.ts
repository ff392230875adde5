import { describeWithChromium } from '#test/chromium';
import { beyondTheSide, headingsWithoutAnswer, keptAndShown, signInAs, wrongForSomeone, zoomedTwice } from '#test/console/journeys';
import { type Machine, startWorld, type World } from '#test/console/world';
import { populationWithCanaries } from '#test/refusals/canaries';

const today = new Date().toISOString().slice(0, 10);
const PAGES = [
  ['/glance', /at a glance/], ['/record', /record of access/], ['/reviews', /waits for review/], ['/register', /register of rules/], ['/matrix', /Who would be shown what/],
  ['/who-can-see?category=child-mental-health', /Who can see this/], ['/decision', /Why was this withheld/], ['/consents', /Consent/], ['/draft', /Try a draft/], ['/who-looked', /Who looked at me/], ['/graph', /The graph/],
] as const;
/** Pages that ask for something before they ask the graph. */
const ASK_FIRST: readonly string[] = ['/decision', '/who-looked', '/graph'];

/** Longer than the longest single wait, so that it is the wait that fails, and says for what. */
jest.setTimeout(120_000);

describeWithChromium('The data protection officer’s workbench', (executablePath) => {
  let world: World;
  let olivia: Machine;
  let tom: Machine;
  let amira: string;

  beforeAll(async () => {
    world = await startWorld(executablePath, populationWithCanaries(today), { record: true });
    amira = world.federation.child('amira').id;
    tom = await world.machine();
    await signInAs(world, tom, 'Tom Hale', /support the child directly/, `/console/child/${amira}`);
    await tom.page.getByRole('heading', { level: 1, name: /Amira/ }).waitFor();
    olivia = await world.machine();
    await signInAs(world, olivia, 'Olivia Bergman', /to audit/);
    await olivia.page.getByRole('heading', { level: 1, name: /at a glance/ }).waitFor();
  }, 180_000);
  afterAll(async () => {
    await olivia.close();
    await world.close();
  });

  const open = async (path: string, heading: RegExp): Promise<void> => {
    await olivia.page.goto(`${world.origin}/console${path}`);
    await olivia.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  };
  const main = (): Promise<string> => olivia.page.getByRole('main').innerText();

  it('Tom reads why something of Amira is not shown to him: what was decided, and by which rule', async () => {
    await tom.page.getByRole('link', { name: 'Why is this?' }).first().click();
    await tom.page.getByRole('heading', { level: 1, name: 'Why was this withheld?' }).waitFor();
    await tom.page.getByRole('heading', { name: 'Withheld', exact: true }).waitFor();
    await tom.page.getByText(/The rules that decided about/).first().click();
    expect(await tom.page.getByRole('main').innerText()).toMatch(/P\d\d|No rule permits it/);
    expect(await wrongForSomeone(tom.page)).toEqual([]);
    expect(tom.faults).toEqual([]);
    await tom.close();
  });

  it('Olivia sees at a glance that the record is whole', async () => {
    await open('/glance', /at a glance/);
    expect(await main()).toMatch(/The record is whole/);
  });

  it('finds Tom’s look in the record, and why he was not shown Amira’s mental health', async () => {
    const { page } = olivia;
    await open('/record', /record of access/);
    await page.getByLabel('Person who looked, by id').fill('p-tom-hale');
    await page.getByRole('button', { name: 'Search the record' }).click();
    await page.getByRole('heading', { name: /accesses?, the latest first/ }).waitFor();
    await page.getByText(/Class teacher p-tom-hale \(.*asked about one child/).first().waitFor();
    expect(page.url()).toBe(`${world.origin}/console/record`);
    const look = page.getByRole('article').filter({ hasText: 'asked about one child' }).first();
    await look.getByText(/All that record/).click();
    expect(await wrongForSomeone(page)).toEqual([]);
    await look.getByRole('link', { name: /Why it came out so/ }).first().click();
    await page.getByRole('heading', { name: 'Withheld', exact: true }).waitFor();
    expect(await main()).toMatch(/mental health/i);
    expect(await wrongForSomeone(page)).toEqual([]);
  });

  it('Ewan prepares the report for Amira’s family; Olivia reviews it look by look, signs it off, and prints what is told', async () => {
    const { page } = olivia;
    const ewan = await world.machine();
    await signInAs(world, ewan, 'Ewan Fraser', /subject access/);
    await ewan.page.getByRole('heading', { level: 1, name: /Who looked at me/ }).waitFor();
    await ewan.page.getByRole('button', { name: 'Prepare the report' }).click();
    await ewan.page.getByRole('link', { name: /Enter the child/ }).waitFor();
    await ewan.page.getByLabel('Child, by id').fill(amira);
    await ewan.page.getByRole('radio', { name: /parental responsibility/ }).check();
    await ewan.page.getByRole('button', { name: 'Prepare the report' }).click();
    await ewan.page.getByText(/^Not reviewed\./).waitFor();
    await ewan.page.getByText(/class teacher/i).first().waitFor();
    expect(await wrongForSomeone(ewan.page)).toEqual([]);
    expect(ewan.page.url()).not.toContain(amira);
    await ewan.page.getByRole('button', { name: 'Tell the rest' }).click();
    await ewan.page.getByRole('button', { name: 'Sign off the review' }).click();
    await ewan.page.getByRole('link', { name: /Somebody else than who prepared/ }).waitFor();
    expect(ewan.faults).toEqual([]);
    await ewan.close();

    await open('/who-looked', /Who looked at me/);
    await page.getByText('Waits for review').waitFor();
    await page.getByRole('link', { name: /^Prepared/ }).first().click();
    await page.getByLabel('Look 1 of').first().selectOption('CRIME');
    await page.getByRole('button', { name: 'Save what is decided' }).click();
    await page.getByText('What is decided is saved.').waitFor();
    await page.reload();
    await page.getByLabel('Look 1 of').first().waitFor();
    expect(await page.getByLabel('Look 1 of').first().inputValue()).toBe('CRIME');
    await page.getByRole('button', { name: 'Sign off the review' }).click();
    await page.getByRole('button', { name: 'Print the report' }).waitFor();
    expect(await wrongForSomeone(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await main()).toMatch(/Nobody’s look at this record|looked at this record/);
    expect(await main()).toMatch(/We do not say whether this report leaves anything out/);
    expect(await main()).not.toMatch(/crime|Held back|Print the report/);
    await page.emulateMedia({ media: 'screen' });
    expect(await main()).toMatch(/prevent.*crime/);
  });

  it('a report’s address that is nobody’s says so, and so do a decision’s that is unknown or is none', async () => {
    const { page } = olivia;
    await open('/who-looked/00000000-0000-4000-8000-000000000000', /There is no such report/);
    await open('/decision/00000000-0000-4000-8000-000000000000', /Why was this withheld/);
    await page.getByText(/There is no such decision on record that you may ask about/).waitFor();
    expect(await wrongForSomeone(page)).toEqual([]);
    await open('/decision/%3Cscript%3Ealert(1)%3C%2Fscript%3E', /Why was this withheld/);
    await page.getByRole('link', { name: /Enter the number of a decision/ }).waitFor();
    expect(await wrongForSomeone(page)).toEqual([]);
  });

  it('finds the worked examples of a rule by their words', async () => {
    const { page } = olivia;
    await open('/register?search=camhs+clinician+of+health', /register of rules/);
    await page.getByText('Worked examples of P02').click();
    await page.getByText(/^Where it decides\. A CAMHS clinician/).first().waitFor();
    expect(await wrongForSomeone(page)).toEqual([]);
  });

  it('counts consents, and a few are not told', async () => {
    await open('/consents', /Consent/);
    expect(await main()).toMatch(/Consent stands[^]*(fewer than 5|\d*[05])/);
    expect(await main()).not.toMatch(/\b[1-4]\b\s*$/m);
  });

  it('goes through the matrix by keyboard alone, and a cell explains itself', async () => {
    const { page } = olivia;
    await open('/matrix', /Who would be shown what/);
    await page.locator('.cg-heat__cell[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate<string>('document.activeElement.dataset.place')).toBe('1 1');
    await page.keyboard.press('Enter');
    await page.locator('#cell').waitFor();
    await page.locator('.cg-panel .cg-level').waitFor();
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('cell');
  });

  it('tries a draft: what is wrong is said line by line; what it would change, as sentences', async () => {
    const { page } = olivia;
    await open('/draft', /Try a draft/);
    await page.getByLabel(/New rules/).fill('- id: P07');
    await page.getByRole('button', { name: 'What would it change?' }).click();
    await page.getByRole('link', { name: /Line 1: P07.*title/ }).waitFor();
    await page.getByLabel(/New rules/).fill('');
    await page.getByText(/Strike rules out/).click();
    await page.getByRole('checkbox', { name: /^P07/ }).check();
    await page.getByRole('button', { name: 'What would it change?' }).click();
    await page.getByRole('heading', { name: /would be shown of|What it would change/ }).first().waitFor();
    await page.getByText(/becomes/).first().waitFor();
    await page.getByRole('button', { name: /Replay the last month/ }).click();
    await page.getByText(/operations with .* decisions were replayed/).waitFor();
  });

  it.each(PAGES)('%s has nothing in anyone’s way, and loses nothing at 320 pixels nor at 200 % zoom', async (path, heading) => {
    await olivia.page.setViewportSize({ width: 1280, height: 900 });
    await open(path, heading);
    await olivia.page.waitForLoadState('networkidle');
    expect(await wrongForSomeone(olivia.page)).toEqual([]);
    await olivia.page.setViewportSize({ width: 320, height: 700 });
    expect(await beyondTheSide(olivia.page)).toBeLessThanOrEqual(0);
    await zoomedTwice(olivia.page, async (how) => expect([how, await beyondTheSide(olivia.page)]).toEqual([how, 0]));
  });

  it.each(PAGES.filter(([path]) => !ASK_FIRST.includes(path)))('%s keeps a heading while it waits, and when nothing answers', async (path) => {
    expect(await headingsWithoutAnswer(olivia.page, `${world.origin}/console${path}`)).toEqual([1, 1]);
  });

  it('and nothing of a case has reached her browser: no name, no value, on any page', async () => {
    await olivia.settle();
    const all = olivia.network.map(({ text }) => text).join('\n') + (await keptAndShown(olivia));
    expect(all).not.toContain('CANARY');
    expect(all).not.toContain('Haddad');
    expect(olivia.faults).toEqual([]);
  });
});
