import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Population } from '#demo/population/model';
import { type RunningEducationDrop, startEducationDrop } from '#demo/stand-ins/education-drop/education-drop';
import { type FhirStandIn, startFhirStandIn } from '#demo/stand-ins/fhir/server';
import { type DirectoryServer, startDirectory } from '#demo/stand-ins/oruk/directory-server';
import { type SsdStandIn, startSsdStandIn } from '#demo/stand-ins/ssd/stand-in';
import { type DocumentStore, startYouthJusticeDocuments } from '#demo/stand-ins/youth-justice/document-store';

/** The agency systems of a test: each speaks its own protocol, can be taken away and brought back where it was. */
export interface Agencies {
  readonly health: Restartable<FhirStandIn>;
  readonly socialCare: Restartable<SsdStandIn>;
  readonly education: Restartable<RunningEducationDrop>;
  readonly youthJustice: Restartable<DocumentStore>;
  readonly directory: Restartable<DirectoryServer>;
  close(): Promise<void>;
}

export interface Restartable<System> {
  /** The system as it runs now. */
  readonly now: System;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export const FHIR_TOKEN = 'test-fhir-token';

/** The schema of the case system where it shares a PostgreSQL server with others. */
export const SSD_SCHEMA = 'ssd';

/** `databaseUrl`: the PostgreSQL database for the case system; null for an embedded one. */
export async function startAgencies(population: Population, databaseUrl: string | null): Promise<Agencies> {
  const folder = mkdtempSync(join(tmpdir(), 'childgraph-drop-'));
  const drop = join(folder, 'drop');
  const [health, socialCare, education, youthJustice, directory] = await Promise.all([
    restartable((port) => startFhirStandIn(population, { port, token: FHIR_TOKEN }), ({ url }) => url),
    restartable((port) => startSsdStandIn(population, { port, ...(databaseUrl ? { databaseUrl, schema: SSD_SCHEMA } : {}) }), ({ url }) => url),
    restartable(() => startEducationDrop(population, { folder: drop }), () => null),
    restartable((port) => startYouthJusticeDocuments(population, { port }), ({ url }) => url),
    restartable((port) => startDirectory(population, { port }), ({ url }) => url),
  ]);
  const all = [health, socialCare, education, youthJustice, directory];
  return {
    health, socialCare, education, youthJustice, directory,
    close: async () => {
      await Promise.all(all.map((system) => system.stop()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A system that comes back at the address it had. */
async function restartable<System extends { stop(): Promise<void> }>(start: (port: number) => Promise<System>, urlOf: (system: System) => string | null): Promise<Restartable<System>> {
  let system = await start(0);
  let running = true;
  const url = urlOf(system);
  const port = url ? Number(new URL(url).port) : 0;
  return {
    get now() {
      return system;
    },
    stop: async () => {
      if (running) await system.stop();
      running = false;
    },
    start: async () => {
      if (!running) system = await start(port);
      running = true;
    },
  };
}
