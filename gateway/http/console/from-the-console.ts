import type { FastifyRequest } from 'fastify';

/** Sent by the console with all it asks. A page elsewhere cannot set it without this origin's leave, which is never given. */
export const CONSOLE_HEADER = 'x-childgraph-console';

/** Sent by the console with what it asks of its own accord, so that it does not count as somebody being there. */
const UNATTENDED_HEADER = 'x-childgraph-unattended';

export const isAttended = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean => headers[UNATTENDED_HEADER] !== '1';

/**
 * Was this sent by a script of the console's own pages? The one check that stands between a session's cookie and
 * somebody else's page (cross-site request forgery): the header, and whatever the browser says of where it comes from.
 */
export function isFromTheConsole({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>, origin: string): boolean {
  if (method !== 'POST' || headers[CONSOLE_HEADER] !== '1') return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return headers.origin === undefined || headers.origin === origin;
}
