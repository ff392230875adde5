import type { Viewer } from '#schema/contracts/viewer';
import { createDirectorySubgraph, type DirectoryOptions } from '#subgraphs/directory/subgraph';
import { type RunningSubgraph, serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { askFace, TEST_GRANT_KEY } from '#test/conformance/ask-subgraph';
import { capturedLog } from '#test/conformance/captured-log';

/** The directory subgraph, served for a test before Open Referral and SCIM servers. */
export const serveDirectory = (urls: { readonly url: string; readonly staffUrl: string }, more: Partial<DirectoryOptions> = {}): Promise<RunningSubgraph> => {
  const { log } = capturedLog();
  const options: DirectoryOptions = {
    ...urls, staffToken: 'demo-staff-directory-token', timeout: 500, maxBytes: 1_000_000, refreshAfter: 60_000, discardAfter: 300_000, log, ...more,
  };
  return serveSubgraph(createDirectorySubgraph(options), { port: 0, grantKey: () => TEST_GRANT_KEY, log });
};

/** Asks as `viewer`; null for the public. */
export async function ask(subgraph: RunningSubgraph, query: string, viewer: Viewer | null = null): Promise<{ data: Record<string, never>; codes: (string | undefined)[]; messages: string[] }> {
  const { data, errors } = await askFace(`${subgraph.url}/graphql`, 'directory', query, {}, { viewer, purpose: null });
  return { data: data ?? {}, codes: errors.map(({ extensions }) => extensions?.code), messages: errors.map(({ message }) => message) };
}
