import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Population } from '#demo/population/model';
import { ehcPlanList, establishmentExtract } from '#demo/stand-ins/education-drop/authority-files';
import { type DropFile, habitsOf } from '#demo/stand-ins/education-drop/drop-file';
import { onRollOf } from '#demo/stand-ins/education-drop/on-roll';
import { exclusionNotices, registers, schoolRoll } from '#demo/stand-ins/education-drop/school-csv-files';
import { transferFile } from '#demo/stand-ins/education-drop/transfer-file';

export interface RunningEducationDrop {
  readonly folder: string;
  /** The health endpoint; null where no port was asked for. */
  readonly url: string | null;
  /** What was put into the folder, by name. The system is asked by reading files, so there is no log of questions. */
  readonly written: readonly string[];
  /** Puts a further file into the folder, as a school that corrects itself does. */
  write(file: DropFile): Promise<void>;
  /** The agency's system goes down: the folder is no longer there. `startEducationDrop` brings it back. */
  stop(): Promise<void>;
}

/** Every file the area's schools and the authority have sent, as of the population's day. */
export function dropFiles(population: Population): readonly DropFile[] {
  const { schools, today } = population;
  const ofSchools = schools.flatMap((school, number) => {
    const pupils = onRollOf(population, school);
    const habits = habitsOf(number);
    if (pupils.length === 0) return [];
    return [transferFile(school, pupils, population), schoolRoll(school, pupils, today, habits), ...registers(school, pupils, today, habits), ...exclusionNotices(school, pupils, today, habits)];
  });
  return [establishmentExtract(population), ehcPlanList(population), ...ofSchools];
}

/** Where the folder is while the system is down. */
export const awayFrom = (folder: string): string => `${folder}.away`;

export async function startEducationDrop(population: Population, options: { readonly folder: string; readonly port?: number }): Promise<RunningEducationDrop> {
  const { folder, port } = options;
  await bringBack(folder, population.today);
  const files = dropFiles(population);
  await Promise.all(files.map((file) => put(folder, file)));
  const server = port === undefined ? null : await serveHealth(port, files.length);
  return {
    folder,
    url: server && `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    written: files.map(({ name }) => name),
    write: (file) => put(folder, file),
    stop: async () => {
      await rm(awayFrom(folder), { recursive: true, force: true });
      await rename(folder, awayFrom(folder));
      await new Promise((closed) => (server ? server.close(closed) : closed(undefined)));
    },
  };
}

/**
 * The folder as it was when the system went down. Everything in the population hangs on its day, so that files of an
 * earlier day's population would state a second history of the same children: such a folder is emptied.
 */
async function bringBack(folder: string, today: string): Promise<void> {
  await rename(awayFrom(folder), folder).catch(() => undefined);
  const mark = join(folder, '.population-of');
  if ((await readFile(mark, 'utf8').catch(() => null)) !== today) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(mark, today);
}

/** Written beside and renamed, as a careful upload does; dated as the school's system dated it. */
async function put(folder: string, { name, bytes, writtenAt }: DropFile): Promise<void> {
  const unfinished = join(folder, `.${name}.part`);
  await writeFile(unfinished, bytes);
  await utimes(unfinished, writtenAt, writtenAt);
  await rename(unfinished, join(folder, name));
}

const serveHealth = (port: number, files: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ status: 'ready', files }));
    });
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
