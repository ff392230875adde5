import { buildConsole } from '#demo/launcher/build-console';
import type { LauncherConfig } from '#demo/launcher/config';
import { type Command, isRunning, listenForCommands } from '#demo/launcher/control';
import { prepareDatabases } from '#demo/launcher/databases';
import { busyPorts } from '#demo/launcher/ports';
import { type Process, processes } from '#demo/launcher/processes';
import { stepDone, whereAndWho } from '#demo/launcher/progress';
import { Supervisor } from '#demo/launcher/supervisor';
import { generatePopulation } from '#demo/population/generate';
import { demoViewers } from '#demo/population/viewers';

/** Starting a process is work for one core; three at a time keep two cores busy. */
const AT_ONCE = 3;

export type Say = (line: string) => void;

/** What is done while everything runs; by default nothing, until the signal is given. */
export type Meanwhile = (supervisor: Supervisor) => Promise<void>;

/**
 * Brings everything up, saying what it does; ends it when the signal is given, or when `meanwhile` is over.
 * @throws Error saying what is in the way; then nothing is left running
 */
export async function launch(config: LauncherConfig, say: Say, signal: AbortSignal, meanwhile?: Meanwhile): Promise<void> {
  const began = performance.now();
  if (await isRunning(config)) throw new Error(`It is running already, on the data in ${config.DEMO_DATA}. Stop that first, with Ctrl-C where it runs.`);
  const busy = await busyPorts(processes, config);
  if (busy.length > 0) throw new Error(busy.join('\n'));

  const supervisor = new Supervisor(config, (process, log) => signal.aborted || say(crashed(process, log)));
  const control = await listenForCommands(config, (command, name) => obey(supervisor, command, name));
  const asked = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  try {
    say(`Starting childgraph: ${processes.length} processes, the population of ${config.DEMO_TODAY}`);
    await Promise.race([Promise.all([startAll(supervisor, config, say, prepareDatabases(config, signal)), buildConsole(say, signal)]), asked]);
    if (signal.aborted) return;
    say(whereAndWho(config, demoViewers(generatePopulation(config.DEMO_TODAY)), performance.now() - began));
    await (meanwhile ? Promise.race([meanwhile(supervisor), asked]) : asked);
  } finally {
    control.close();
    control.closeAllConnections();
    await supervisor.stopAll(processes);
  }
}

const crashed = ({ name, title }: Process, log: string): string => `  ✗ ${title} has ended by itself; see ${log}, and start it again with: npm run demo -- start ${name}`;

async function startAll(supervisor: Supervisor, config: LauncherConfig, say: Say, prepared: Promise<void>): Promise<void> {
  const waiting = [...processes];
  const starting = new Map<string, Promise<boolean>>();
  const next = async (): Promise<void> => {
    for (let process = waiting.shift(); process; process = waiting.shift()) {
      const began = performance.now();
      starting.set(process.name, startInTurn(supervisor, process, prepared, starting));
      if (await starting.get(process.name)) say(stepDone(process, config[process.portVariable], performance.now() - began));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next)).finally(() => waiting.splice(0));
}

/** Those that a process starts after stand before it in the list, and so have begun. */
async function startInTurn(supervisor: Supervisor, process: Process, prepared: Promise<void>, starting: ReadonlyMap<string, Promise<boolean>>): Promise<boolean> {
  if (process.embedsDatabase) await prepared;
  await Promise.all((process.after ?? []).map((name) => starting.get(name)));
  return supervisor.start(process);
}

const stateLine = (supervisor: Supervisor, process: Process): string => {
  const { name, title, running, pid } = supervisor.stateOf(process);
  return `${name.padEnd(24)} ${title.padEnd(28)} ${running ? `process ${pid}` : 'stopped'}`;
};

async function obey(supervisor: Supervisor, command: Command, name: string): Promise<string> {
  if (command === 'status') return `${processes.map((process) => stateLine(supervisor, process)).join('\n')}\n`;
  const process = processes.find((candidate) => candidate.name === name);
  if (!process) throw new Error(`There is no ${name || 'process without a name'}. There are: ${processes.map((known) => known.name).join(', ')}.`);
  await (command === 'stop' ? supervisor.stop(process) : supervisor.start(process));
  return `${stateLine(supervisor, process)}\n`;
}
