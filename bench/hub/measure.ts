import type { CompiledQuery } from 'kysely';
import type { Bare, Bench } from '#bench/hub/open-bench';

const ROUNDS = 3;

export interface Figure {
  readonly p50: number;
  readonly p99: number;
  /** All inputs once, in ms: of several rounds the mean. */
  readonly total: number;
}

/** Of the milliseconds that runs took, in so many rounds. */
export const figureOf = (times: readonly number[], rounds = ROUNDS): Figure => {
  const ordered = [...times].sort((a, b) => a - b);
  const at = (part: number): number => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * part))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), total: times.reduce((sum, time) => sum + time, 0) / rounds };
};

const timed = async (run: () => Promise<unknown>): Promise<number> => {
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

/** Work to be measured on one hub. */
export interface Work<Input> {
  readonly bench: Bench;
  readonly inputs: readonly Input[];
  readonly ours: (input: Input) => Promise<unknown>;
  readonly bare: Bare;
}

export interface Compared {
  readonly what: string;
  readonly children: number;
  readonly ours: Figure;
  readonly bare: Figure;
}

/** Each input once to warm up, which also says what it asks the database; then, by turns, ours and the bare statements on every hub. */
export async function compareInterleaved<Input>(what: string, works: readonly Work<Input>[]): Promise<readonly Compared[]> {
  const measured = [];
  for (const work of works) {
    const statements: (readonly CompiledQuery[])[] = [];
    for (const input of work.inputs) statements.push(await work.bench.overheard.during(() => work.ours(input)));
    measured.push({ work, statements, ours: [] as number[], bare: [] as number[] });
  }
  const longest = Math.max(...works.map(({ inputs }) => inputs.length));
  for (let round = 0; round < ROUNDS; round++) {
    for (let index = 0; index < longest; index++) {
      for (const { work, statements, ours, bare } of measured) {
        const [input, asked] = [work.inputs[index], statements[index]];
        if (input === undefined || asked === undefined) continue;
        ours.push(await timed(() => work.ours(input)));
        bare.push(await timed(() => work.bare(asked)));
      }
    }
  }
  return measured.map(({ work, ours, bare }) => ({ what, children: work.bench.children, ours: figureOf(ours), bare: figureOf(bare) }));
}

const seconds = (time: number): string => (time < 1_000 ? `${time.toFixed(0)} ms` : `${(time / 1_000).toFixed(1)} s`);
const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;
const times = (ratio: number): string => `${ratio.toFixed(2)}x`;

export const HEADER = `| What | Children | p50 | p99 | All | Bare p50 | Bare p99 | Bare all | p50 against bare | p99 against bare | Against the smallest |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|`;

/** As a row of Markdown; `smallest` is the same work on the smallest hub. */
export const line = ({ what, children, ours, bare }: Compared, smallest: Compared): string =>
  `| ${[
    what, children.toLocaleString('en-GB'), milliseconds(ours.p50), milliseconds(ours.p99), seconds(ours.total), milliseconds(bare.p50), milliseconds(bare.p99), seconds(bare.total),
    times(ours.p50 / bare.p50), times(ours.p99 / bare.p99), times(ours.p50 / smallest.ours.p50),
  ].join(' | ')} |`;
