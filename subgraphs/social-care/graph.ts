import type { GraphDefinition } from '#subgraphs/host/federated-schema';
import { Child, SocialCareOfChild } from '#subgraphs/social-care/child';
import type { SocialCareLoaders } from '#subgraphs/social-care/loaders';
import { SocialCareSection, SocialCareSectionFields } from '#subgraphs/social-care/section/social-care-section';

const definition: GraphDefinition<SocialCareLoaders> = {
  resolvers: [SocialCareOfChild, SocialCareSectionFields],
  orphanedTypes: [SocialCareSection],
  entities: [{ name: 'Child', type: Child, resolveReference: (reference) => reference }],
};

/** The graph of social care, printable without a database. */
export const graphFaces = [{ name: 'social-care', definition }] as const;
