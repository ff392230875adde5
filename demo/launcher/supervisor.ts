import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inheritedEnvironment, type LauncherConfig } from '#demo/launcher/config';
import { accepts } from '#demo/launcher/ports';
import { environmentOf, type Process } from '#demo/launcher/processes';

const READY_WITHIN_MS = 180_000;
/** TypeScript as it is, and an end with the launcher. */
export const PRELOADED: readonly string[] = ['-r', '@swc-node/register', '-r', resolve(__dirname, 'end-with-launcher.ts')];
const ASK_EVERY_MS = 100;

export interface ProcessState {
  readonly name: string;
  readonly title: string;
  readonly running: boolean;
  readonly pid: number | undefined;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const answersWell = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

/** Starts, stops and watches the processes of the demonstration; what they print goes to a file each. */
export class Supervisor {
  readonly #running = new Map<string, ChildProcess>();
  readonly #expectedToEnd = new WeakSet<ChildProcess>();
  readonly #wasReady = new WeakSet<ChildProcess>();
  #closed = false;

  constructor(
    private readonly config: LauncherConfig,
    /** Hears of a process that was ready and ended by itself. */
    private readonly onCrash: (process: Process, log: string) => void,
    private readonly stopsWithinMs = 5_000,
  ) {
    mkdirSync(this.#logFolder, { recursive: true });
  }

  get #logFolder(): string {
    return join(this.config.DEMO_DATA, 'logs');
  }

  logOf(process: Process): string {
    return join(this.#logFolder, `${process.name}.log`);
  }

  stateOf({ name, title }: Process): ProcessState {
    const pid = this.#running.get(name)?.pid;
    return { name, title, running: pid !== undefined, pid };
  }

  /** Starts a process and waits until it can be used; false where it was stopped meanwhile. @throws Error with the end of its log where it cannot */
  async start(process: Process): Promise<boolean> {
    if (this.#closed) return false;
    if (this.#running.has(process.name)) return true;
    const log = openSync(this.logOf(process), 'w', 0o600);
    const child = spawn(globalThis.process.execPath, [...PRELOADED, process.script], {
      env: { ...inheritedEnvironment(), ...environmentOf(process, this.config) },
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    this.#running.set(process.name, child);
    child.once('exit', () => this.#ended(process, child));
    const ready = await this.#untilReady(process, child);
    if (ready) this.#wasReady.add(child);
    return ready;
  }

  /** Asks a process to stop; insists where that does not help. */
  async stop(process: Process): Promise<void> {
    const child = this.#running.get(process.name);
    if (!child) return;
    this.#expectedToEnd.add(child);
    const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const insist = setTimeout(() => child.kill('SIGKILL'), this.stopsWithinMs);
    await ended;
    clearTimeout(insist);
  }

  /** Ends everything, and starts nothing any more. */
  async stopAll(all: readonly Process[]): Promise<void> {
    this.#closed = true;
    await Promise.all(all.map((process) => this.stop(process)));
  }

  #ended(process: Process, child: ChildProcess): void {
    this.#running.delete(process.name);
    if (this.#wasReady.has(child) && !this.#expectedToEnd.has(child)) this.onCrash(process, this.logOf(process));
  }

  async #untilReady(process: Process, child: ChildProcess): Promise<boolean> {
    const port = this.config[process.portVariable];
    const ready = (): Promise<boolean> => (process.readyPath ? answersWell(`http://127.0.0.1:${port}${process.readyPath}`) : accepts(port));
    for (const end = Date.now() + READY_WITHIN_MS; Date.now() < end; await pause(ASK_EVERY_MS)) {
      if (this.#expectedToEnd.has(child)) return false;
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${process.title} ended while it started:\n${this.#endOfLog(process)}`);
      if (await ready()) return true;
    }
    throw new Error(`${process.title} was not ready within ${READY_WITHIN_MS / 1000} seconds:\n${this.#endOfLog(process)}`);
  }

  #endOfLog(process: Process): string {
    return readFileSync(this.logOf(process), 'utf8').trimEnd().split('\n').slice(-20).map((line) => `  ${line}`).join('\n');
  }
}
