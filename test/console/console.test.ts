import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describeWithChromium } from '#test/chromium';
import { cookieBrowser, signIn } from '#test/console/cookie-browser';
import { helpJourneys, inDays } from '#test/console/help-journeys';
import { beyondTheSide, headingOf, headingsWithoutAnswer, keptAndShown, signInAs, sitAs, statePurpose, wrongForSomeone } from '#test/console/journeys';
import { type Machine, startWorld, type World } from '#test/console/world';
import { ARABIC_NAME, LONG_NAME, MANY_OCCASIONS, withOddChildren } from '#test/console/odd-children';
import { canary, populationWithCanaries } from '#test/refusals/canaries';

const today = new Date().toISOString().slice(0, 10);
/** Every page of a practitioner, and what stands on top of it. */
const PAGES: readonly (readonly [path: string, heading: RegExp])[] = [
  ['caseload', /My caseload/], ['find', /Find a child/], ['desk', /My desk/], ['registers', /Registers/], ['library', /Library/], ['child/nobody', /no such child/],
  ...['', '/timeline', '/people', '/concerns', '/plan', '/consent', '/messages', '/summary', '/ask', '/emergency'].map((part) => [`amira${part}`, /Amira/] as const),
];
const DIRECT = /support the child directly/;

/** Longer than the longest single wait, so that it is the wait that fails, and says for what. */
jest.setTimeout(120_000);

describeWithChromium('The console', (executablePath) => {
  let world: World;
  let amira: string;
  const machines: Machine[] = [];
  const machine = async (options?: Parameters<World['machine']>[0]): Promise<Machine> => {
    const started = await world.machine(options);
    machines.push(started);
    return started;
  };

  beforeAll(async () => {
    world = await startWorld(executablePath, withOddChildren(populationWithCanaries(today), today));
    amira = `/console/child/${world.federation.child('amira').id}`;
  }, 120_000);
  afterEach(async () => {
    const faults = machines.flatMap((each) => each.faults);
    await Promise.all(machines.splice(0).map((each) => each.close()));
    expect(faults).toEqual([]);
  });
  afterAll(() => world.close());

  const open = async (at: Machine, path: string, heading: RegExp): Promise<void> => {
    await at.page.goto(`${world.origin}${path}`);
    await at.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  };

  const addressOf = (path: string): string => `${world.origin}${path.startsWith('amira') ? path.replace('amira', amira) : `/console/${path}`}`;

  it('Ines, who leads, goes from her caseload to Amira by mouse, in one request, and sees what waits', async () => {
    const ines = await machine();
    await signInAs(world, ines, 'Ines Okoro', DIRECT);
    await ines.page.getByRole('link', { name: /Amira Haddad/ }).click();
    await ines.page.getByRole('heading', { level: 1, name: /Amira Haddad/ }).waitFor();
    expect(ines.asked).toEqual(['Caseload', 'ChildPage']);
    const text = await ines.page.getByRole('main').innerText();
    expect(text).toMatch(/What needs attention now[\s\S]*Amber concern/);
    expect(text).toMatch(/Lead professional: Ines Okoro/);
    for (const agency of ['Education', 'Health', 'Children’s social care', 'Youth justice']) await ines.page.getByRole('heading', { level: 3, name: agency }).waitFor();
    await ines.page.getByText('You are looking to support the child directly').waitFor();
  });

  it('Tom, her teacher, finds her by keyboard alone, and is told what is withheld and whom to ask', async () => {
    const tom = await machine();
    const { page } = tom;
    await page.goto(`${world.origin}/console/find`);
    await page.getByRole('link', { name: 'Sign in' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Tom Hale' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Why are you looking?' }).waitFor();
    await page.getByRole('radio', { name: DIRECT }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Find a child' }).waitFor();
    await page.getByRole('searchbox', { name: 'Name' }).focus();
    await page.keyboard.type('amira had');
    await page.getByRole('link', { name: /Amira Haddad/ }).waitFor();
    expect(page.url()).toBe(`${world.origin}/console/find`);
    for (let presses = 0; presses < 12 && !(await page.evaluate<boolean>("document.activeElement.textContent.startsWith('Amira')")); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Amira Haddad/ }).waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toMatch(/Youth justice\s+–\s+Withheld/);
    expect(text).toMatch(/Ask: Ines Okoro, social worker/);
    expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('H1');
  });

  it('Tom asks for access; it lies on Ines’s desk, and she lets him see a little, for a time', async () => {
    const tom = await machine();
    await sitAs(world, tom, 'Tom Hale', DIRECT, amira);
    await tom.page.getByRole('link', { name: /ask for access/i }).first().click();
    await tom.page.getByRole('button', { name: 'Ask for access' }).click();
    await tom.page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await wrongForSomeone(tom.page)).toEqual([]);
    await tom.page.getByLabel('Why do you need it?').fill('She is tired every morning');
    await tom.page.getByRole('button', { name: 'Ask for access' }).click();
    await tom.page.getByText('Your request was sent').waitFor();
    await tom.page.getByText(/To: Ines Okoro/).waitFor();

    const ines = await machine();
    await sitAs(world, ines, 'Ines Okoro', DIRECT, '/console/desk');
    const request = ines.page.getByRole('article').filter({ hasText: 'She is tired every morning' });
    await request.getByText('Decide').click();
    await request.getByRole('checkbox', { name: 'physical health' }).check();
    await request.getByRole('button', { name: 'Let them see it' }).click();
    await ines.page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await request.getByLabel('Until when?').fill(inDays(7));
    await request.getByRole('button', { name: 'Let them see it' }).click();
    await ines.page.getByText('They may see what you chose').waitFor();
    await open(tom, '/console/desk', /My desk/);
    await tom.page.getByText(/education, health and care plan.*granted: physical health/).waitFor();
  });

  /** A request for access, made elsewhere. */
  const askAs = async (name: string, what: string): Promise<void> => {
    const input = { idempotencyKey: randomUUID(), childId: world.federation.child('amira').id, what, reason: 'The plan needs it by Friday' };
    const { data } = await world.federation.as(name).ask('mutation($input: RequestAccessInput!) { requestAccess(input: $input) { __typename } }', { input });
    expect(data.requestAccess.__typename).toBe('AccessRequested');
  };

  it('what waits comes to Ines by itself, is counted and said politely, and comes again after the line was cut', async () => {
    const ines = await machine();
    await ines.page.route('**/alerts', (route) => route.abort(), { times: 1 });
    await sitAs(world, ines, 'Ines Okoro', DIRECT, '/console/desk');
    await ines.page.getByRole('heading', { level: 1, name: 'My desk' }).waitFor();
    const link = ines.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /My desk \d+ alerts?/ });
    await link.waitFor();
    const before = Number(/\d+/.exec(await link.innerText())?.[0]);
    await askAs('Tom Hale', 'her sleep, once more');
    await ines.page.getByRole('article').filter({ hasText: 'her sleep, once more' }).waitFor();
    await ines.page.getByRole('link', { name: `My desk ${before + 1} alerts` }).waitFor();
    await ines.page.getByRole('status').filter({ hasText: `${before + 1} alerts wait on your desk. The latest: access was asked for.` }).waitFor({ state: 'attached' });
    expect(await wrongForSomeone(ines.page)).toEqual([]);
    await ines.page.getByRole('article').filter({ hasText: 'Access was asked for' }).last().getByRole('button', { name: 'I have taken note' }).click();
    await ines.page.getByText('You have taken note of it').waitFor();
    await ines.page.getByRole('link', { name: new RegExp(`My desk ${before} alert`) }).waitFor();
  });

  it('nobody listens from elsewhere, and a session that ended hears nothing more', async () => {
    const browser = cookieBrowser();
    await signIn(browser, world.origin, 'p-ines-okoro');
    const listen = (headers: Readonly<Record<string, string>>) => browser.go(`${world.origin}/alerts`, { method: 'POST', headers: { 'x-purpose': 'direct_support', 'x-role': 'social_worker', ...headers } });
    const ours = { 'x-childgraph-console': '1' };
    for (const elsewhere of [{}, { ...ours, origin: 'http://elsewhere.example' }, { ...ours, 'sec-fetch-site': 'cross-site' }, { ...ours, 'sec-fetch-site': 'same-site' }]) expect((await listen(elsewhere)).status).toBe(401);
    const line = await listen(ours);
    expect([line.status, line.headers.get('content-type'), line.headers.get('access-control-allow-origin')]).toEqual([200, 'text/event-stream; charset=utf-8', null]);
    await browser.go(`${world.origin}/console/sign-out`, { method: 'POST', headers: ours });
    // All there is: the line has come to its end.
    expect(await line.text()).toMatch(/event: end\ndata: {"code":"UNAUTHENTICATED"}\n\n$/);
    expect((await listen(ours)).status).toBe(401);
  });

  helpJourneys(() => ({ world, amira, machine }));

  it('Patrice, of the youth offending team, opens what is withheld in two deliberate steps, watches it close, and closes it', async () => {
    const patrice = await machine();
    const { page } = patrice;
    await sitAs(world, patrice, 'Patrice Lowe', /youth justice system/, amira);
    await page.getByRole('link', { name: 'open what is withheld' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('link', { name: /Say what has happened/ }).waitFor();
    await page.getByLabel(/What has happened/).fill('She is in an ambulance and cannot speak');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('She is in an ambulance and cannot speak').waitFor();
    expect(patrice.asked).not.toContain('BreakGlass');
    expect(await wrongForSomeone(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open it now' }).click();
    await page.getByText(/Open in an emergency until/).waitFor();
    expect(await page.getByRole('timer').innerText()).toMatch(/^\d+:\d\d left$/);
    await page.getByText('You are looking in an emergency').waitFor();
    await page.getByRole('heading', { level: 1, name: /Amira/ }).waitFor();
    expect(await wrongForSomeone(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close it now' }).click();
    await page.getByRole('heading', { level: 1, name: 'Why are you looking?' }).waitFor();
    expect(await keptAndShown(patrice)).not.toContain('CANARY');
  });

  it('a link into the depth, a reload and the way back lead where they say', async () => {
    const ines = await machine();
    await sitAs(world, ines, 'Ines Okoro', DIRECT, `${amira}/timeline`);
    await ines.page.getByRole('heading', { level: 1, name: /Amira.*: timeline/ }).waitFor();
    await ines.page.reload();
    await ines.page.getByRole('heading', { level: 1, name: /: timeline/ }).waitFor();
    await ines.page.getByRole('link', { name: 'People', exact: true }).click();
    await ines.page.getByRole('heading', { level: 1, name: /: people/ }).waitFor();
    await ines.page.goBack();
    await ines.page.getByRole('heading', { level: 1, name: /: timeline/ }).waitFor();
    await open(ines, '/console/nowhere', /no such page/);
  });

  it('a session that ends takes everything from the screen, and signing in again leads back', async () => {
    const ines = await machine();
    await signInAs(world, ines, 'Ines Okoro', DIRECT, amira);
    await ines.page.getByRole('heading', { level: 1, name: /Amira/ }).waitFor();
    await ines.context.request.post(`${world.origin}/console/sign-out`, { headers: { 'x-childgraph-console': '1' } });
    await ines.page.getByRole('link', { name: 'Concerns', exact: true }).click();
    await ines.page.getByRole('heading', { level: 1, name: 'Your session has ended' }).waitFor();
    expect(await keptAndShown(ines)).not.toMatch(/CANARY|Amira/);
    expect(await wrongForSomeone(ines.page)).toEqual([]);
    await ines.page.getByRole('link', { name: 'Sign in again' }).click();
    await ines.page.getByRole('button', { name: 'Ines Okoro' }).click();
    await statePurpose(ines.page, DIRECT);
    await ines.page.getByRole('heading', { level: 1, name: /: concerns/ }).waitFor();
  });

  it('an agency that does not answer is a fault, said once with the time, and tried again', async () => {
    const ines = await machine();
    await sitAs(world, ines, 'Ines Okoro', DIRECT, '/console/caseload');
    await world.federation.agencies.health.stop();
    try {
      await open(ines, amira, /Amira/);
      await ines.page.getByText(/Did not answer at \d\d:\d\d/).first().waitFor();
      expect(await ines.page.getByRole('region', { name: 'Health' }).innerText()).toMatch(/Not answering now/);
      expect(await wrongForSomeone(ines.page)).toEqual([]);
    } finally {
      await world.federation.agencies.health.start();
    }
    await ines.page.getByRole('button', { name: 'Try again' }).first().click();
    await ines.page.getByRole('region', { name: 'Health' }).getByText('Allergies').waitFor();
  });

  it.each([
    ['Ines Okoro', DIRECT, ['third-party'], /./],
    ['Tom Hale', DIRECT, ['address', 'contact', 'immunisation-growth', 'child-mental-health', 'sexual-health', 'child-substance-use', 'third-party', 'youth-justice-detail'], /amira$|concerns|ask/],
    ['Patrice Lowe', /youth justice system/, ['sexual-health', 'third-party'], /emergency/],
  ] as const)('every page of %s: nothing withheld reaches the browser, all of it is for everyone, and nothing is lost at 320 pixels and 200 % zoom', async (name, purpose, withheld, lookedAtByAxe) => {
    const viewer = await machine();
    await sitAs(world, viewer, name, purpose, '/console/caseload');
    let kept = '';
    const wrong: Record<string, unknown> = {};
    for (const [path, heading] of PAGES) {
      await open(viewer, new URL(addressOf(path)).pathname, heading);
      kept += await keptAndShown(viewer);
      const found = lookedAtByAxe.test(path) ? await wrongForSomeone(viewer.page) : [];
      const sides: number[] = [];
      for (const width of [640, 320]) {
        await viewer.page.setViewportSize({ width, height: 900 });
        sides.push(await beyondTheSide(viewer.page));
      }
      await viewer.page.setViewportSize({ width: 1280, height: 900 });
      if (found.length > 0 || Math.max(...sides) > 0) wrong[path] = [...found, sides];
    }
    await viewer.settle();
    const all = kept + viewer.network.map(({ text }) => text).join('\n');
    expect(all).toContain(canary('amira', 'identity'));
    expect(withheld.filter((category) => all.includes(canary('amira', category)))).toEqual([]);
    expect(all).not.toMatch(/eyJ[\w-]{10,}\.eyJ/);
    expect(wrong).toEqual({});
  }, 120_000);

  it('a page that waits, or is not answered, keeps a heading: nobody who hears the page lands in one without', async () => {
    const ines = await machine();
    await sitAs(world, ines, 'Ines Okoro', DIRECT, '/console/find');
    await ines.page.getByRole('heading', { level: 1, name: 'Find a child' }).waitFor();
    const counted: Record<string, readonly number[]> = {};
    for (const [path] of PAGES.filter(([path]) => path !== 'find')) counted[path] = await headingsWithoutAnswer(ines.page, addressOf(path));
    expect(Object.entries(counted).filter(([, [waiting, unanswered]]) => waiting !== 1 || unanswered !== 1)).toEqual([]);
  });

  it('the next person at the machine sees nothing of the one before', async () => {
    const shared = await machine();
    await signInAs(world, shared, 'Ines Okoro', DIRECT, amira);
    await shared.page.getByRole('heading', { level: 1, name: /Amira/ }).waitFor();
    await shared.page.getByRole('button', { name: 'Sign out' }).click();
    await shared.page.getByRole('link', { name: 'Sign in' }).waitFor();
    expect(await keptAndShown(shared)).not.toMatch(/CANARY|Amira|Ines/);
    await shared.page.goBack();
    await shared.page.getByRole('link', { name: 'Sign in' }).waitFor();
    expect(await keptAndShown(shared)).not.toMatch(/CANARY|Amira|Ines/);
    await signInAs(world, shared, 'Craig Dunmore', DIRECT, amira);
    await shared.page.getByRole('heading', { level: 1, name: 'There is no such child here' }).waitFor();
  });

  it('the pages before one is let in are for everyone too', async () => {
    const nobody = await machine({ width: 320 });
    for (const [path, heading] of [['/console', /One view of a child/], ['/console/sign-in-problem', /Signing in did not work/]] as const) {
      await open(nobody, path, heading);
      expect([path, await wrongForSomeone(nobody.page), await beyondTheSide(nobody.page)]).toEqual([path, [], 0]);
    }
    await signInAs(world, nobody, 'Ines Okoro', DIRECT);
    await nobody.page.getByRole('button', { name: 'Change purpose' }).click();
    await nobody.page.getByRole('button', { name: 'Continue' }).click();
    await nobody.page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect([await wrongForSomeone(nobody.page), await beyondTheSide(nobody.page)]).toEqual([[], 0]);
  });

  it('bad input is told, and does nothing', async () => {
    const ines = await machine();
    await sitAs(world, ines, 'Ines Okoro', DIRECT, '/console/find');
    const name = ines.page.getByRole('searchbox', { name: 'Name' });
    await name.fill('<script>alert(1)</script>');
    await ines.page.getByRole('heading', { name: 'Nobody found' }).waitFor();
    await name.fill('x'.repeat(300));
    await ines.page.getByText('A name may have at most 200 letters').waitFor();
    await ines.page.getByLabel('Date of birth').fill('31/2/2012');
    await ines.page.getByText('There is no such day').waitFor();
    await ines.page.getByLabel('Date of birth').fill('');
    await name.fill('أميرة');
    await ines.page.getByRole('heading', { name: /found/ }).waitFor();
    expect(await beyondTheSide(ines.page)).toBe(0);
    for (const path of ['/console/child/%3Cscript%3E', '/console/child/..%2f..%2fgraphql', `/console/child/${'x'.repeat(2_000)}`]) {
      await open(ines, path, /no such/i);
    }
  });

  it('two thousand occasions, a name of three hundred letters and one from right to left lose nothing', async () => {
    const ines = await machine({ width: 640 });
    await sitAs(world, ines, 'Ines Okoro', DIRECT, `/console/child/${world.federation.child('bethan').id}/timeline`);
    await ines.page.getByRole('button', { name: 'All', exact: true }).click();
    const said = ines.page.getByRole('status').filter({ hasText: 'occasions' });
    await said.filter({ hasText: new RegExp(`of ${MANY_OCCASIONS.toString().slice(0, 1)}\\d\\d\\d occasions$`) }).waitFor();
    expect(await headingOf(ines.page)).toContain(LONG_NAME);
    expect(await beyondTheSide(ines.page)).toBe(0);
    expect(await ines.page.getByRole('row').count()).toBeLessThan(150);
    await ines.page.getByRole('button', { name: 'Zoom in' }).click();
    await ines.page.getByRole('button', { name: 'Show 100 more' }).click();
    expect(await ines.page.getByRole('row').count()).toBeGreaterThan(150);
    await open(ines, `/console/child/${world.federation.child('oliver').id}`, new RegExp(ARABIC_NAME));
    expect(await beyondTheSide(ines.page)).toBe(0);
  });

  it('the first screen is one request, and the script under 200 kB compressed', async () => {
    const ines = await machine();
    await sitAs(world, ines, 'Ines Okoro', DIRECT, '/console/caseload');
    await ines.page.getByRole('heading', { level: 1, name: 'My caseload' }).waitFor();
    await open(ines, amira, /Amira/);
    expect(ines.asked.filter((name) => name !== 'Caseload')).toEqual(['ChildPage']);
    await ines.settle();
    const scripts = new Map(ines.network.filter(({ url }) => url.endsWith('.js')).map(({ url, text }) => [url, text]));
    const entry = [...scripts].filter(([url]) => /\/(index|child-page)-/.test(url)).reduce((sum, [, text]) => sum + gzipSync(text).length, 0);
    expect(entry).toBeGreaterThan(20_000);
    expect(entry).toBeLessThan(200_000);
  });

  it('without a gateway the console says so; when it is back one goes on where one was', async () => {
    const ines = await machine();
    await sitAs(world, ines, 'Ines Okoro', DIRECT, amira);
    await ines.page.getByRole('heading', { level: 1, name: /Amira/ }).waitFor();
    await world.gateway.stop();
    await ines.page.getByRole('link', { name: 'Concerns', exact: true }).click();
    await ines.page.getByRole('heading', { level: 1, name: 'This could not be shown' }).waitFor();
    expect(await wrongForSomeone(ines.page)).toEqual([]);
    await world.gateway.start();
    await ines.page.getByRole('button', { name: 'Try again' }).click();
    // This gateway keeps its sessions in memory: it has forgotten them, and says so.
    await ines.page.getByRole('heading', { level: 1, name: 'Your session has ended' }).waitFor();
    await ines.page.getByRole('link', { name: 'Sign in again' }).click();
    await ines.page.getByRole('button', { name: 'Ines Okoro' }).click();
    await statePurpose(ines.page, DIRECT);
    await ines.page.getByRole('heading', { level: 1, name: /: concerns/ }).waitFor();
  });
});
