import type { GraphFace, Subgraph } from '#subgraphs/host/serve-subgraph';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';
import type { SocialCareSource } from '#subgraphs/social-care/config';
import { socialCareFacts } from '#subgraphs/social-care/facts';
import { graphFaces } from '#subgraphs/social-care/graph';
import { type SocialCareLoaders, socialCareLoaders } from '#subgraphs/social-care/loaders';
import { createSsdClient } from '#subgraphs/social-care/ssd-client';
import { registeredIds, sameIds } from '#subgraphs/social-care/staff-register';

/**
 * Social care's contribution to the view of a child, over the council's case-management database.
 * @param notReady is told why it is not ready, for the operator: a kind of fault or what to mend, never a person's data
 */
export function createSocialCareSubgraph(source: SocialCareSource, notReady: (reason: string) => void = () => undefined): Subgraph {
  const ssd = createSsdClient(source);
  const [{ name, definition }] = graphFaces;
  const face: GraphFace<SocialCareLoaders> = { name, ...definition, loaders: (_grant, signal) => socialCareLoaders(ssd, signal) };
  return {
    faces: [face as never],
    facts: socialCareFacts(ssd, source.staffMap ? registeredIds(source.staffMap) : sameIds),
    ready: () =>
      ssd.ready().catch((error: unknown) => {
        notReady(error instanceof SourceUnavailable ? error.reason : 'no answer');
        throw error;
      }),
    close: ssd.close,
  };
}
