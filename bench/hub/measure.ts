import type { CompiledQuery } from 'kysely';

export interface Figure {
  readonly p50: number;
  readonly p99: number;
}

/** Milliseconds of each run, in order of size. */
export const figureOf = (times: readonly number[]): Figure => {
  const ordered = [...times].sort((a, b) => a - b);
  const at = (part: number): number => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * part))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
};

export const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await run();
  return performance.now() - began;
};

/** What a piece of work asked the database, so that the same can be asked without anything around it. */
export class Overheard {
  private heard: CompiledQuery[] | null = null;

  readonly listen = (event: { readonly query: CompiledQuery }): void => void this.heard?.push(event.query);

  async during(run: () => Promise<unknown>): Promise<readonly CompiledQuery[]> {
    this.heard = [];
    await run();
    const heard = this.heard;
    this.heard = null;
    return heard.filter(({ sql }) => /^\s*(select|with|insert)/i.test(sql));
  }
}

export interface Compared {
  readonly what: string;
  readonly children: number;
  readonly ours: Figure;
  readonly raw: Figure;
}

/** Each input once to warm up, then ours and the bare statements by turns, so that a busy moment falls on both. */
export async function compare<Input>(
  what: string, children: number, inputs: readonly Input[], ours: (input: Input) => Promise<unknown>, overheard: Overheard, raw: (statements: readonly CompiledQuery[]) => Promise<unknown>,
): Promise<Compared> {
  const statements: (readonly CompiledQuery[])[] = [];
  for (const input of inputs) statements.push(await overheard.during(() => ours(input)));
  const times: { ours: number[]; raw: number[] } = { ours: [], raw: [] };
  for (const [index, input] of inputs.entries()) {
    times.ours.push(await timed(() => ours(input)));
    times.raw.push(await timed(() => raw(statements[index] ?? [])));
  }
  return { what, children, ours: figureOf(times.ours), raw: figureOf(times.raw) };
}

const shown = (milliseconds: number): string => milliseconds.toFixed(1).padStart(8);

export const line = ({ what, children, ours, raw }: Compared): string =>
  `${what.padEnd(34)} ${children.toLocaleString('en-GB').padStart(8)} children   p50 ${shown(ours.p50)} ms  p99 ${shown(ours.p99)} ms   bare p50 ${shown(raw.p50)} ms   ${(ours.p50 / raw.p50).toFixed(2)}x`;
