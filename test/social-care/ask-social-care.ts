import type { Viewer } from '#schema/contracts/viewer';
import type { AgencyFacts } from '#schema/contracts/facts';
import { viewerId } from '#schema/ids';
import type { Level } from '#schema/level';
import { type RunningSubgraph, serveSubgraph } from '#subgraphs/host/serve-subgraph';
import type { SocialCareSource } from '#subgraphs/social-care/config';
import { createSocialCareSubgraph } from '#subgraphs/social-care/subgraph';
import pino from 'pino';
import { type Answer, askFace, ines, post, signGrant, TEST_GRANT_KEY } from '#test/conformance/ask-subgraph';

/** How the subgraph is pointed at a case system in tests. */
export const sourceAt = (url: string, more: Partial<SocialCareSource> = {}): SocialCareSource =>
  ({ url, schema: 'public', timeLimit: 1200, connections: 4, staffIdColumn: 'prof_staff_id', ...more });

export const serveSocialCare = (url: string, more: Partial<SocialCareSource> = {}): Promise<RunningSubgraph> =>
  serveSubgraph(createSocialCareSubgraph(sourceAt(url, more)), { port: 0, grantKey: () => TEST_GRANT_KEY, log: pino({ level: 'silent' }) });

export type Section = Readonly<Record<string, never>>;

/** A child as the gateway hands it on: the graph's id, the case system's, and what the viewer was granted. */
export interface AskedChild {
  readonly id: string;
  readonly personId: string | null;
  readonly levels: Readonly<Record<string, Level>>;
}

/** Asks for `selection` of each child's section. */
export async function askSections(subgraph: RunningSubgraph, children: readonly AskedChild[], selection: string): Promise<{ sections: Section[]; answer: Answer }> {
  const query = `query($representations:[_Any!]!){_entities(representations:$representations){...on Child{socialCare{${selection}}}}}`;
  const representations = children.map(({ id, personId }) => ({ __typename: 'Child', id, socialCareReference: personId }));
  const answer = await askFace(`${subgraph.url}/graphql`, 'social-care', query, { representations }, { children: Object.fromEntries(children.map(({ id, levels }) => [id, levels])) });
  const entities = (answer.data?.['_entities'] ?? []) as unknown as { socialCare: Section }[];
  return { sections: entities.map(({ socialCare }) => socialCare), answer };
}

/** One child, everything in these categories at DETAIL. */
export async function askSection(subgraph: RunningSubgraph, personId: string | null, categories: readonly string[], selection: string): Promise<Section> {
  const { sections, answer } = await askSections(subgraph, [{ id: 'c-one', personId, levels: Object.fromEntries(categories.map((category) => [category, 'DETAIL' as const])) }], selection);
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return sections[0] ?? {};
}

/** The facts about children for a viewer, as the gateway asks for them. */
export async function askFacts(subgraph: RunningSubgraph, references: readonly string[], viewer: Partial<Viewer> = {}): Promise<AgencyFacts[]> {
  const asking: Viewer = { ...ines, ...viewer };
  const body = { viewer: asking, purpose: 'child_protection', children: references.map((reference, index) => ({ id: `c-${index}`, reference })) };
  const { status, text } = await post(`${subgraph.url}/facts`, body, signGrant('social-care', 'facts', { viewer: asking }));
  if (status !== 200) throw new Error(`facts: ${status}`);
  return JSON.parse(text) as AgencyFacts[];
}

export const ruth: Partial<Viewer> = { id: viewerId('p-ruth-achebe'), name: 'Ruth Achebe' };
