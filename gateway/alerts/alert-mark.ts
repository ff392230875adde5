import type { Viewer } from '#schema/contracts/viewer';
import type { PolicyVersion } from '#schema/ids';
import type { SignGrant } from '#gateway/access/sign-grant';
import type { SubgraphTransport } from '#gateway/transport/subgraph-transport';

/**
 * Something that changes whenever what waits for this viewer does, and says nothing else; null where the hub does not
 * answer. Asked often by whoever listens for alerts, so that the alerts themselves, which are decided on and go on the
 * record of access, are asked for only when there is something new.
 */
export type AlertMark = (viewer: Viewer) => Promise<string | null>;

const QUERY = '{ me { alertsMark } }';
const TIMEOUT_MS = 2_000;

/** @param subgraph the face that points at children, which knows what waits for a viewer */
export const alertMarks = (transport: SubgraphTransport, sign: SignGrant, policyVersion: () => PolicyVersion, subgraph: string): AlertMark => async (viewer) => {
  const grant = (): string => sign({ subgraph, operation: QUERY, viewer, purpose: null, policyVersion: policyVersion(), children: {}, own: {} });
  const reply = await transport.ask({ subgraph, path: 'graphql', grant, body: JSON.stringify({ query: QUERY }), timeoutMs: TIMEOUT_MS, isQuery: true });
  const mark = reply.kind === 'answered' ? (reply.json as { data?: { me?: { alertsMark?: unknown } | null } } | null)?.data?.me?.alertsMark : undefined;
  return typeof mark === 'string' ? mark : null;
};
