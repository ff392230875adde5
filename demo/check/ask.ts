import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const QUERY = readFileSync(resolve(__dirname, '../../docs/examples/whole-child.graphql'), 'utf8');

const section = z.looseObject({ state: z.string(), notices: z.array(z.looseObject({ code: z.string() })) });

const answerShape = z.object({
  errors: z.array(z.unknown()).optional(),
  data: z.object({
    child: z.looseObject({ name: z.looseObject({ text: z.string().nullable() }).nullable(), education: section, health: section, socialCare: section, youthJustice: section }).nullable(),
  }),
});

export type Answer = z.infer<typeof answerShape> & { readonly tookMs: number };
export type SectionName = 'education' | 'health' | 'socialCare' | 'youthJustice';
export const SECTIONS: readonly SectionName[] = ['education', 'health', 'socialCare', 'youthJustice'];

const viewersShape = z.array(
  z.object({ name: z.string(), role: z.string(), agency: z.string(), purpose: z.string(), token: z.string(), variables: z.record(z.string(), z.string()), tryThis: z.string() }),
);

export type ListedViewer = z.infer<typeof viewersShape>[number];

/** `GET /demo/viewers`, as a front-end team gets it. */
export const listViewers = async (gateway: string): Promise<readonly ListedViewer[]> => viewersShape.parse(await (await fetch(`${gateway}/demo/viewers`)).json());

/** The README's query, as one of the viewers. @throws Error where the answer is not of the shape that the graph promises */
export async function ask(gateway: string, { token, purpose, variables }: ListedViewer): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-purpose': purpose },
    body: JSON.stringify({ query: QUERY, variables }),
  });
  const body: unknown = await response.json();
  const answer = answerShape.safeParse(body);
  if (!answer.success) throw new Error(`answer ${response.status} is not of the graph's shape: ${JSON.stringify(body).slice(0, 300)}`);
  return { ...answer.data, tookMs: performance.now() - began };
}

/** The state of each section; nothing where the child is not found. */
export const statesOf = ({ data: { child } }: Answer): Readonly<Partial<Record<SectionName, string>>> =>
  child ? Object.fromEntries(SECTIONS.map((name) => [name, child[name].state])) : {};
