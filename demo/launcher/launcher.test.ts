import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adopt, launcherConfig, type LauncherConfig, type PortVariable } from '#demo/launcher/config';
import { command, isRunning, listenForCommands } from '#demo/launcher/control';
import { forget } from '#demo/launcher/forget';
import { grantKeys } from '#demo/launcher/grant-keys';
import { busyPorts } from '#demo/launcher/ports';
import { environmentOf, type Process, processes } from '#demo/launcher/processes';
import { PRELOADED, Supervisor } from '#demo/launcher/supervisor';

const SECRET = 'a secret of this test, long enough';
let folder: string;
let config: LauncherConfig;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cg-'));
  config = launcherConfig({ DEMO_DATA: folder, GATEWAY_SECRET: SECRET, DEMO_TODAY: '2026-11-21' });
});
afterEach(() => rmSync(folder, { recursive: true }));

const taken = (): Promise<Server> => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
});
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** A port that nobody has at this moment. */
const freePort = async (): Promise<number> => {
  const server = await taken();
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const script = (name: string, code: string): Process => {
  const file = join(folder, `${name}.js`);
  writeFileSync(file, code);
  return { name, title: name, kind: 'agency system', script: file, portVariable: 'FHIR_PORT', environment: () => ({}) };
};
const LISTENS = "require('net').createServer().listen(Number(process.env.PORT), '127.0.0.1');";

describe('The configuration of npm start', () => {
  it('names every problem at once', () => {
    expect(() => launcherConfig({ GATEWAY_PORT: 'x', HUB_PORT: '99999', GATEWAY_SECRET: 'short' })).toThrow(/GATEWAY_PORT[^]*HUB_PORT[^]*GATEWAY_SECRET/);
  });

  it('makes a new secret for every run, and gives each subgraph a key of its own', () => {
    expect(launcherConfig({}).GATEWAY_SECRET).not.toBe(launcherConfig({}).GATEWAY_SECRET);
    const keys = processes.map((process) => environmentOf(process, config)['GRANT_KEY']).filter((key) => key !== undefined);
    expect([keys.length, new Set(keys).size]).toEqual([7, 7]);
  });

  it('tells the gateway’s secret to the gateway alone', () => {
    expect(processes.filter((process) => JSON.stringify(environmentOf(process, config)).includes(SECRET)).map(({ name }) => name)).toEqual(['gateway']);
  });

  it('gives every process a port of its own, and the same day', () => {
    expect(new Set(processes.map(({ portVariable }) => portVariable)).size).toBe(processes.length);
    expect(new Set(processes.map((process) => environmentOf(process, config)['DEMO_TODAY']))).toEqual(new Set(['2026-11-21']));
  });

  it('leaves what the environment says already', () => {
    const environment = { PORT: '1' };
    adopt({ PORT: '2', HOST: 'here' }, environment);
    expect(environment).toEqual({ PORT: '1', HOST: 'here' });
  });

  it('prints the keys for .env', () => {
    expect(grantKeys(SECRET).split('\n')).toEqual(expect.arrayContaining([`GATEWAY_SECRET=${SECRET}`, expect.stringMatching(/^SOCIAL_CARE_GRANT_KEY=[0-9a-f]{64}$/)]));
  });
});

describe('A port that somebody else has', () => {
  it('is named, with the variable that chooses another', async () => {
    const server = await taken();
    const port = portOf(server);
    const linesOf = (name: string, variable: PortVariable) => busyPorts(processes.filter((process) => process.name === name), { ...config, [variable]: port });
    const lines = [...(await linesOf('gateway', 'GATEWAY_PORT')), ...(await linesOf('record-subgraph', 'RECORD_DATABASE_PORT'))];
    server.close();
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^Port ${port} \\(gateway\\) is taken.*GATEWAY_PORT=\\d+ npm start$`)),
      expect.stringMatching(new RegExp(`^Port ${port} \\(record subgraph\\) is taken.*RECORD_DATABASE_PORT=\\d+ npm start$`)),
    ]);
  });
});

describe('The supervisor', () => {
  const crashes: string[] = [];
  let supervisor: Supervisor;
  beforeEach(async () => {
    config = { ...config, FHIR_PORT: await freePort() };
    supervisor = new Supervisor(config, ({ name }) => crashes.push(name), 300);
    crashes.length = 0;
  });
  afterEach(() => supervisor.stopAll([]));

  it('starts a process, waits until it answers, stops it, and starts it again', async () => {
    const system = script('health', LISTENS);
    await supervisor.start(system);
    const first = supervisor.stateOf(system).pid;
    await supervisor.stop(system);
    expect(supervisor.stateOf(system)).toMatchObject({ running: false });
    await supervisor.start(system);
    expect(supervisor.stateOf(system)).toMatchObject({ running: true });
    expect(supervisor.stateOf(system).pid).not.toBe(first);
    await supervisor.stopAll([system]);
    expect(crashes).toEqual([]);
  });

  it('says why a process did not start, in its own last words', async () => {
    await expect(supervisor.start(script('health', "console.error('no table called children'); process.exit(3);"))).rejects.toThrow(/health ended while it started:\n\s+no table called children/);
  });

  it('reports a process that ends by itself', async () => {
    const system = script('health', `${LISTENS} setTimeout(() => process.exit(1), 600);`);
    await supervisor.start(system);
    while (supervisor.stateOf(system).running) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(crashes).toEqual(['health']);
  });

  it('ends one that does not listen to being asked', async () => {
    const system = script('health', `process.on('SIGTERM', () => undefined); ${LISTENS}`);
    await supervisor.start(system);
    await supervisor.stop(system);
    expect(supervisor.stateOf(system).running).toBe(false);
  });
});

describe('A process whose launcher dies', () => {
  it('ends too, and leaves its port', async () => {
    const { script: file } = script('health', `${LISTENS} process.send('here');`);
    const child = spawn(process.execPath, [...PRELOADED, file], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    await new Promise((resolve) => child.once('message', resolve));
    const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
    child.disconnect();
    expect(await ended).toBe('SIGTERM');
  });
});

describe('npm run demo', () => {
  it('resets what the demonstration made, and nothing that lies beside it', () => {
    mkdirSync(join(folder, 'hub', '2026-11-21'), { recursive: true });
    writeFileSync(join(folder, 'thesis.txt'), 'mine');
    forget(folder);
    expect(readdirSync(folder)).toEqual(['thesis.txt']);
  });

  it('says so where nothing runs', async () => {
    expect(await isRunning(config)).toBe(false);
    await expect(command(config, 'stop', 'health')).rejects.toThrow('begin with npm start');
  });

  it('passes a command on, and brings back the answer or what went wrong', async () => {
    const server = await listenForCommands(config, async (word, name) => {
      if (name === 'nobody') throw new Error('There is no nobody.');
      return `${word} ${name}`;
    });
    expect(await command(config, 'stop', 'social-care')).toBe('stop social-care');
    await expect(command(config, 'start', 'nobody')).rejects.toThrow('There is no nobody.');
    server.close();
    server.closeAllConnections();
  });
});
