import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachSystemFails, everyone, leadAndTeacher, warmUp } from '#demo/check/checks';
import { type LauncherConfig, launcherConfig } from '#demo/launcher/config';
import { launch, type Say } from '#demo/launcher/launch';
import { gatewayUrlOf, portsOf, processes } from '#demo/launcher/processes';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const ofItsOwn = async (folder: string): Promise<LauncherConfig> => {
  const ports = await Promise.all(processes.flatMap(portsOf).map(async (variable) => [variable, String(await freePort())]));
  return launcherConfig({ ...Object.fromEntries(ports), DEMO_DATA: folder });
};

/** Brings everything up beside whatever runs, tries what the README promises, and takes it down again; false where a promise is not kept. */
export async function check(say: Say): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'childgraph-'));
  const config = await ofItsOwn(folder);
  let kept = true;
  const report = (what: string, wrong: string | null): void => {
    kept &&= wrong === null;
    say(wrong === null ? `  ✓ ${what}` : `  ✗ ${what}\n      ${wrong}`);
  };
  try {
    await launch(config, say, new AbortController().signal, async (supervisor) => {
      await warmUp(gatewayUrlOf(config));
      await everyone(gatewayUrlOf(config), report);
      await leadAndTeacher(gatewayUrlOf(config), report);
      await eachSystemFails(gatewayUrlOf(config), supervisor, report);
    });
  } catch (error) {
    report('it runs', error instanceof Error ? error.message : String(error));
  }
  if (kept) rmSync(folder, { recursive: true, force: true });
  say(kept ? 'Every promise is kept.' : `Not every promise is kept: see ✗ above, and the logs in ${folder}/logs.`);
  return kept;
}
