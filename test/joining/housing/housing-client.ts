import type { z } from 'zod';
import { askJson, type JsonSource } from '#subgraphs/host/ask-json';
import type { Report } from '#subgraphs/host/rejection';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';
import { type Application, applicationShape, mayBeTold, type Placement, placementShape } from '#test/joining/housing/housing-records';

/** The council's housing system: alone here is known how it is asked. */
export interface HousingClient {
  /** Stays in temporary accommodation of these people, newest first. */
  placements(people: readonly string[], signal: AbortSignal): Promise<readonly Placement[]>;
  /** Applications as homeless of these people, newest first. */
  applications(people: readonly string[], signal: AbortSignal): Promise<readonly Application[]>;
  /** Rejects where the system does not answer. */
  ready(): Promise<void>;
}

export function housingClient(source: JsonSource, report: Report): HousingClient {
  /** People are named in the body only: URLs end in the logs of every proxy on the way. */
  const ask = async <Shape extends z.ZodType<{ person: string }>>(list: string, shape: Shape, people: readonly string[], signal: AbortSignal): Promise<z.infer<Shape>[]> => {
    const answer = await askJson(source, { method: 'POST', path: `/${list}/query`, body: { people }, signal });
    // What was not asked for is not ours to show, whatever the system adds.
    return rowsOf(source, answer, list).flatMap((row, index) => readRow(shape, row, `${list}/${index}`, report)).filter(({ person }) => people.includes(person));
  };
  return {
    placements: async (people, signal) => (await ask('placements', placementShape, people, signal)).filter(mayBeTold).sort((one, other) => other.placedOn.localeCompare(one.placedOn)),
    applications: async (people, signal) => (await ask('applications', applicationShape, people, signal)).sort((one, other) => other.madeOn.localeCompare(one.madeOn)),
    ready: async () => {
      if ((await askJson(source, { path: '/health' })) === null) throw new SourceUnavailable(source.system, 'status 404');
    },
  };
}

function rowsOf(source: JsonSource, answer: unknown, list: string): readonly unknown[] {
  const rows = typeof answer === 'object' && answer !== null ? (answer as Readonly<Record<string, unknown>>)[list] : undefined;
  if (!Array.isArray(rows)) throw new SourceUnavailable(source.system, 'answer of another shape');
  return rows;
}

/** A good row; of a bad one the place and the rule it breaks are reported, never the value. */
function readRow<Shape extends z.ZodType>(shape: Shape, row: unknown, document: string, report: Report): z.infer<Shape>[] {
  const read = shape.safeParse(row);
  if (read.success) return [read.data];
  for (const { path, code } of read.error.issues) report({ document, path: `/${path.join('/')}`, reason: code });
  return [];
}
