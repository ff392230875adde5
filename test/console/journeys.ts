import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Machine, World } from '#test/console/world';

/** As one who has signed in already: the session of an earlier sign-in of theirs in this world, where nobody has ended it. */
export async function sitAs(world: World, machine: Machine, name: string, purpose: RegExp, path = '/console'): Promise<void> {
  const kept = world.sessions.get(name);
  if (kept) await machine.context.addCookies([...kept]);
  await machine.page.goto(`${world.origin}${path}`);
  const why = machine.page.getByRole('heading', { level: 1, name: 'Why are you looking?' });
  await why.or(machine.page.getByRole('link', { name: /^Sign in/ })).first().waitFor();
  if (await why.isVisible()) return statePurpose(machine.page, purpose);
  await signInAs(world, machine, name, purpose, path);
  world.sessions.set(name, await machine.context.cookies());
}

/** Signs in by mouse, from whatever page one is on, and states a purpose. */
export async function signInAs({ origin }: World, { page }: Machine, name: string, purpose: RegExp, path = '/console'): Promise<void> {
  await page.goto(`${origin}${path}`);
  await page.getByRole('link', { name: /^Sign in/ }).click();
  await page.getByRole('button', { name, exact: true }).click();
  await statePurpose(page, purpose);
}

export async function statePurpose(page: Page, purpose: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Why are you looking?' }).waitFor();
  await page.getByRole('radio', { name: purpose }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

export const headingOf = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

/** What WCAG 2.2 AA, as far as a program can tell, finds wrong with the page as it stands. */
export async function wrongForSomeone(page: Page): Promise<readonly string[]> {
  // No page of ours has a frame, and only what is wrong is told: axe need open no second page, nor describe each element that is right.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** How many level-1 headings a page has while it waits for its answer, and when none comes: a screen reader steers by them. */
export async function headingsWithoutAnswer(page: Page, address: string): Promise<readonly [waiting: number, unanswered: number]> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/graphql', async (route) => {
    await held;
    await route.abort();
  });
  await page.goto(address);
  await page.locator('.cg-loading').first().waitFor({ state: 'attached' });
  const waiting = await page.locator('h1').count();
  release();
  await page.getByRole('alert').first().waitFor();
  const unanswered = await page.locator('h1').count();
  await page.unroute('**/graphql');
  return [waiting, unanswered];
}

/** How many pixels of the page lie beyond the screen's side. */
export const beyondTheSide = (page: Page): Promise<number> => page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Everything on the page and in what the browser keeps for it. */
export async function keptAndShown({ page, context }: Machine): Promise<string> {
  const shown = await page.evaluate<string>('document.documentElement.outerHTML + JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])');
  return shown + JSON.stringify(await context.storageState());
}

/**
 * WCAG 1.4.4 at 200 %, both ways there are. A browser's page zoom lays a page out in half as many CSS pixels, each drawn twice
 * as large: that is a viewport of half the width (`deviceScaleFactor` changes only how sharp it is, not the layout). A text-only
 * zoom doubles the root's font size and leaves the viewport; the styles are in rem.
 */
export async function zoomedTwice(page: Page, check: (how: string) => Promise<void>): Promise<void> {
  await page.setViewportSize({ width: 640, height: 450 });
  await check('page zoom');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate('document.documentElement.style.fontSize = "200%"');
  await check('text zoom');
  await page.evaluate('document.documentElement.style.fontSize = ""');
}
