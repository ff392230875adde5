import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Cookie, type Page } from 'playwright-core';
import type { Population } from '#demo/population/model';
import { gatewayConfig } from '#gateway/config';
import { startGateway, type RunningGateway } from '#gateway/start-gateway';
import { type Federation, startFederation } from '#test/federation/start-federation';
import { freePort } from '#test/console/free-port';

/** One federation and one browser for all journeys of a file. */
export interface World {
  readonly federation: Federation;
  readonly origin: string;
  readonly browser: Browser;
  /** Sessions of those who signed in, for journeys that are about something else. */
  readonly sessions: Map<string, readonly Cookie[]>;
  /** A machine of its own: cookies, storage, and everything that crossed the network. */
  machine(options?: { readonly width?: number; readonly scale?: number }): Promise<Machine>;
  readonly gateway: { stop(): Promise<void>; start(): Promise<void> };
  close(): Promise<void>;
}

export interface Machine {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every answer's text so far, with its address. */
  readonly network: readonly { readonly url: string; readonly text: string }[];
  /** Operations asked of the graph so far, by name. */
  readonly asked: readonly string[];
  /** What the pages reported: errors of scripts, and of the content security policy. */
  readonly faults: readonly string[];
  /** Waits until all that was answered was read. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** As the closed network of a build machine needs them; nothing of it changes what a page may do. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const ROOT = resolve(__dirname, '../..');

export async function startWorld(executablePath: string, population?: Population, { record = false } = {}): Promise<World> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const [federation, browser] = await Promise.all([
    startFederation({ consolePort: port, record, ...(population ? { population } : {}) }),
    chromium.launch({ executablePath, args: FLAGS }),
    promisify(execFile)(process.execPath, ['-r', '@swc-node/register', 'console/build/main.ts'], { cwd: ROOT }),
  ]);
  let second: RunningGateway | undefined;
  return {
    federation, origin, browser, sessions: new Map(),
    machine: ({ width = 1280, scale = 1 } = {}) => startMachine(browser, width, scale),
    gateway: {
      stop: async () => second?.close() ?? federation.gateway.close(),
      start: async () => {
        second = await startGateway(gatewayConfig(federation.environment));
      },
    },
    close: async () => {
      await browser.close();
      await second?.close();
      await federation.close();
    },
  };
}

async function startMachine(browser: Browser, width: number, scale: number): Promise<Machine> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, deviceScaleFactor: scale, locale: 'en-GB', reducedMotion: 'reduce' });
  // What is waited for comes at once on an idle machine; a build machine is not idle.
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const network: { url: string; text: string }[] = [];
  const reading: Promise<void>[] = [];
  const [asked, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(String((JSON.parse(request.postData() ?? '{}') as { operationName?: string }).operationName));
  });
  // The line of alerts has no end to read to; alerts-live.test.ts reads what goes along it.
  page.on('response', (response) => response.url().endsWith('/alerts') || void reading.push(response.text().then((text) => void network.push({ url: response.url(), text }), () => undefined)));
  page.on('pageerror', ({ message }) => void faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) faults.push(message.text());
  });
  return { page, context, network, asked, faults, settle: async () => void (await Promise.all(reading)), close: () => context.close() };
}
