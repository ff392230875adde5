/** A query of docs/for-front-end-teams.md and the answer that the document says it gets. */
export interface Sample {
  /** The heading it stands under. */
  readonly under: string;
  /** Who asks, by the demonstration's names. */
  readonly as: string;
  readonly purpose: string;
  /** The child whose id is the variable `id`. */
  readonly child: string | null;
  /** The agency's system that is down meanwhile. */
  readonly down: string | null;
  /** True where texts change from day to day: only the form is compared. */
  readonly byForm: boolean;
  readonly query: string;
  readonly answer: unknown;
  readonly line: number;
}

const SAMPLE = /<!-- sample ([^>]*)-->\s*```graphql\n([^]*?)```\s*```json\n([^]*?)```/g;

/** Every sample of a document: a comment that says who asks, the operation, the answer. */
export const samplesOf = (document: string): readonly Sample[] =>
  [...document.matchAll(SAMPLE)].map(([, said = '', query = '', answer = '']) => {
    const word = (name: string): string | null => new RegExp(`${name}="([^"]*)"`).exec(said)?.[1] ?? null;
    const before = document.slice(0, document.indexOf(query));
    return {
      under: [...before.matchAll(/^#+ (.+)$/gm)].at(-1)?.[1] ?? '',
      as: word('as') ?? '', purpose: word('purpose') ?? 'direct_support', child: word('child'), down: word('down'), byForm: word('compare') === 'form',
      query, answer: JSON.parse(answer) as unknown, line: before.split('\n').length,
    };
  });

const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'a UUID'],
  [/^\d{4}-\d{2}-\d{2}T/, 'an instant'],
  [/^\d{4}-\d{2}-\d{2}$/, 'a day'],
];

/** An answer without what differs from day to day and from run to run: days, instants and new ids, by their form. */
export function steady(value: unknown, byForm = false): unknown {
  if (typeof value === 'string' && byForm) return 'a text';
  if (typeof value === 'string') return CHANGES.find(([form]) => form.test(value))?.[1] ?? value;
  if (Array.isArray(value)) return value.map((inner) => steady(inner, byForm));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, steady(inner, byForm)]));
}
