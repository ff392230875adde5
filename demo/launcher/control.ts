import { existsSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { join } from 'node:path';
import type { LauncherConfig } from '#demo/launcher/config';

/** What `npm run demo` can ask of a running `npm start`. */
export type Command = 'stop' | 'start' | 'status';
export type Obey = (command: Command, name: string) => Promise<string>;

/** A socket file, so that only who may write the data folder can command; relative, since such paths must be short. */
const socketOf = ({ DEMO_DATA }: LauncherConfig): string => join(DEMO_DATA, 'control.sock');

const isCommand = (word: string | undefined): word is Command => word === 'stop' || word === 'start' || word === 'status';

/** Listens for commands until it is closed. */
export function listenForCommands(config: LauncherConfig, obey: Obey): Promise<Server> {
  const path = socketOf(config);
  if (existsSync(path)) rmSync(path);
  const server = createServer((asked, answer) => {
    const [, command, name = ''] = (asked.url ?? '').split('/');
    const said = isCommand(command) ? obey(command, decodeURIComponent(name)) : Promise.resolve('Say stop, start or status.');
    said.then((text) => answer.end(text)).catch((error: unknown) => answer.writeHead(500).end(error instanceof Error ? error.message : 'It did not work.'));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => resolve(server));
  });
}

/** Sends one command and gives the answer. @throws Error where nothing is running, or where it did not work */
export function command(config: LauncherConfig, word: Command, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath: socketOf(config), path: `/${word}/${encodeURIComponent(name)}`, method: 'POST' }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => (answer.statusCode === 200 ? resolve(text) : reject(new Error(text))));
    });
    asked.once('error', () => reject(new Error('Nothing is running here: begin with npm start.')));
    asked.end();
  });
}

/** Whether an `npm start` runs on this data folder. */
export const isRunning = (config: LauncherConfig): Promise<boolean> => command(config, 'status', '').then(() => true, () => false);
