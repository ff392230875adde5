import type { FastifyReply } from 'fastify';
import { type ClientWait, clientWait } from '#gateway/transport/client-wait';

/** Ends when the client closes its connection before it is answered. */
export function waitOf({ raw }: FastifyReply, mostMs: number): ClientWait {
  const wait = clientWait(mostMs);
  raw.once('close', () => {
    if (!raw.writableFinished) wait.end();
  });
  return wait;
}
