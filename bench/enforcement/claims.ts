import type { Measured } from '#bench/gateway/measure';
import type { Part } from '#bench/enforcement/parts';

/** CPU of one operation: without policy, and up to each part. */
export interface Costs {
  readonly operation: string;
  readonly none: Measured;
  readonly upTo: ReadonlyMap<Part, Measured>;
}

interface Claim { readonly what: string; readonly figure: number; readonly most: number }

/** Issue 4: enforcement, grants and audit add at most a quarter ... */
const MOST_ADDED = 1.25;
/** ... and what is wholly withheld costs less than what is shown. */
const CHEAPER = 1;

const LABELS: Readonly<Record<Part, string>> = {
  policy: 'policy', grants: 'policy and grants', record: 'policy, grants and record', withheld: 'the same, all of health withheld',
};

/** A table of what each part costs, and below it what is claimed. */
export function markdownOf(all: readonly Costs[]): string {
  const rows = all.flatMap(({ operation, none, upTo }) => [['no policy', none] as const, ...[...upTo].map(([part, measured]) => [LABELS[part], measured] as const)]
    .map(([label, { cpu, medianCpu, p50, failed }]) => `| ${operation} | ${label} | ${cpu.toFixed(0)} | ${medianCpu.toFixed(0)} | ${(cpu / none.cpu).toFixed(2)}x | ${p50.toFixed(1)} |${failed > 0 ? ` **${failed} failed**` : ''}`));
  const claims = all.flatMap(claimsOf).map(({ what, figure, most }) => `| ${what} | ${figure.toFixed(2)}x | ${most === CHEAPER ? 'below' : 'at most'} ${most}x | ${figure <= most ? 'PASS' : 'FAIL'} |`);
  return ['| operation | with | CPU µs a request: least | median | against no policy | p50 ms |', '|---|---|---|---|---|---|', ...rows, '', '| claimed | measured | limit | |', '|---|---|---|---|', ...claims].join('\n');
}

function claimsOf({ operation, none, upTo }: Costs): readonly Claim[] {
  const [all, withheld] = [upTo.get('record'), upTo.get('withheld')];
  return [
    ...(all ? [{ what: `${operation}: policy, grants and record against no policy`, figure: all.cpu / none.cpu, most: MOST_ADDED }] : []),
    ...(all && withheld ? [{ what: `${operation}: a section withheld against the same shown`, figure: withheld.cpu / all.cpu, most: CHEAPER }] : []),
  ];
}
