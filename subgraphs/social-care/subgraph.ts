import type { GraphFace, Subgraph } from '#subgraphs/host/serve-subgraph';
import type { SocialCareSource } from '#subgraphs/social-care/config';
import { socialCareFacts } from '#subgraphs/social-care/facts';
import { graphFaces } from '#subgraphs/social-care/graph';
import { type SocialCareLoaders, socialCareLoaders } from '#subgraphs/social-care/loaders';
import { createSsdClient } from '#subgraphs/social-care/ssd-client';
import { registeredIds, sameIds } from '#subgraphs/social-care/staff-register';

/** Social care's contribution to the view of a child, over the council's case-management database. */
export function createSocialCareSubgraph(source: SocialCareSource): Subgraph {
  const ssd = createSsdClient(source);
  const [{ name, definition }] = graphFaces;
  const face: GraphFace<SocialCareLoaders> = { name, ...definition, loaders: (_grant, signal) => socialCareLoaders(ssd, signal) };
  return {
    faces: [face as never],
    facts: socialCareFacts(ssd, source.staffMap ? registeredIds(source.staffMap) : sameIds),
    ready: ssd.ready,
    close: ssd.close,
  };
}
