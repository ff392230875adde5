import type { Likeness } from '#bench/gateway/answers';
import type { Row } from '#bench/gateway/compare';
import { ALL_ON, APOLLO, LIMIT, NO_POLICY, type Variant } from '#bench/gateway/variants';

const HEADER = `| operation | variant | CPU µs a request: least | median | against Apollo | against the limit | p50 ms | p99 ms | memory MB | fetches | entities asked (again) | answer |
|---|---|---|---|---|---|---|---|---|---|---|---|`;

/** The table, and below it what issue 5 asks for. */
export function markdownOf(rows: readonly Row[]): string {
  return [HEADER, ...rows.map((row) => lineOf(row, rows))].join('\n');
}

const cpuOf = (rows: readonly Row[], operation: string, { name }: Variant): number | undefined =>
  rows.find((row) => row.operation === operation && row.variant.name === name)?.measured?.cpu;

export function lineOf({ operation, variant, likeness, counts, measured }: Row, rows: readonly Row[]): string {
  const asked = `${rounded(counts.fetches)} | ${rounded(counts.representations)}${counts.again > 0 ? ` (${rounded(counts.again)})` : ''} | ${sayLikeness(likeness)}`;
  if (!measured) return `| ${operation} | ${variant.name} | | | | | | | | ${asked} |`;
  const { cpu, medianCpu, p50, p99, rss, failed } = measured;
  const [apollo, limit] = [cpuOf(rows, operation, APOLLO), cpuOf(rows, operation, LIMIT)];
  const less = apollo === undefined ? '' : `${(apollo / cpu).toFixed(1)}x less`;
  const more = limit === undefined ? '' : `${(cpu / limit).toFixed(2)}x`;
  return `| ${operation} | ${variant.name} | ${cpu.toFixed(0)} | ${medianCpu.toFixed(0)} | ${less} | ${more} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${(rss / 1e6).toFixed(0)} | ${asked}${failed > 0 ? ` **${failed} failed**` : ''} |`;
}

const rounded = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));

function sayLikeness(likeness: Likeness): string {
  switch (likeness.kind) {
    case 'same': return 'same bytes';
    case 'order': return 'same, keys in another order';
    case 'part': return `${((100 * likeness.given) / likeness.of).toFixed(0)} % of it, the rest withheld`;
    case 'different': return `**different** at ${likeness.where}: not measured`;
  }
}

interface Held { readonly what: string; readonly figure: number; readonly limit: number; readonly isLeast: boolean }

const LEAST_AGAINST_APOLLO: Readonly<Record<string, number>> = { 'whole child': 8, cheap: 8, 'list of 50': 6, heavy: 15 };
const MOST_WITHOUT_POLICY = 1.5;
const MOST_ALL_ON = 2;
const MOST_MIX = 1.3;

/** What issue 5 holds childgraph to, as far as this run measured it. */
export function heldTo(rows: readonly Row[]): string {
  const held: Held[] = Object.entries(LEAST_AGAINST_APOLLO).flatMap(([operation, least]) => {
    const [apollo, limit, none, all] = [APOLLO, LIMIT, NO_POLICY, ALL_ON].map((variant) => cpuOf(rows, operation, variant));
    return [
      ...(apollo && all ? [{ what: `${operation}, all on: times less than Apollo`, figure: apollo / all, limit: least, isLeast: true }] : []),
      ...(limit && none ? [{ what: `${operation}, no policy: times the limit`, figure: none / limit, limit: MOST_WITHOUT_POLICY, isLeast: false }] : []),
      ...(limit && all ? [{ what: `${operation}, all on: times the limit`, figure: all / limit, limit: MOST_ALL_ON, isLeast: false }] : []),
    ];
  });
  held.push(...[NO_POLICY, ALL_ON].flatMap((variant) => mixAgainstOne(rows, variant)));
  return ['| held to | measured | limit | |', '|---|---|---|---|', ...held.map(({ what, figure, limit, isLeast }) =>
    `| ${what} | ${figure.toFixed(2)} | ${isLeast ? 'at least' : 'at most'} ${limit} | ${(isLeast ? figure >= limit : figure <= limit) ? 'PASS' : 'FAIL'} |`)].join('\n');
}

/** What a fetch costs where hundreds of operations take turns, against where it is always the same one. */
function mixAgainstOne(rows: readonly Row[], variant: Variant): readonly Held[] {
  const costOf = (isThis: (operation: string) => boolean): number | undefined => {
    const row = rows.find(({ operation, variant: { name } }) => name === variant.name && isThis(operation));
    return row?.measured ? row.measured.cpu / row.counts.fetches : undefined;
  };
  const [mix, one] = [costOf((operation) => operation.startsWith('mix')), costOf((operation) => operation === 'whole child')];
  return mix && one ? [{ what: `mix, ${variant.name}: times a fetch of the whole child`, figure: mix / one, limit: MOST_MIX, isLeast: false }] : [];
}
