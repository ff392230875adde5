import { createHash } from 'node:crypto';
import type { Grant } from '#schema/contracts/grant';
import type { SubgraphReply } from '#gateway/transport/send-once';
import type { SubgraphQuestion } from '#gateway/transport/subgraph-transport';

/** What subgraphs answered before, for tests in which nothing that they hold changes. */
export interface RememberedAnswers {
  /** Gives the answer to the same words under the same grant; asks for it only where there is none yet, and now and then again. */
  answer(question: SubgraphQuestion, grant: Grant, ask: () => Promise<SubgraphReply>): Promise<SubgraphReply>;
  readonly counts: { asked: number; remembered: number; askedAgain: number };
  /** Of what was asked again, whatever was answered otherwise; and every fault. There should be none. */
  readonly wrong: string[];
}

/**
 * A subgraph's answer depends on the question's words, on whom it is granted to and what is granted: on nothing else, while nothing changes.
 * @param again one in so many remembered answers is asked for again, and compared: so that this memory hides nothing
 * @param comparable what of an answer is the same from one time to the next
 */
export function rememberedAnswers(again: number, comparable: (text: string) => string): RememberedAnswers {
  const known = new Map<string, string>();
  const counts = { asked: 0, remembered: 0, askedAgain: 0 };
  const wrong: string[] = [];
  return {
    counts, wrong,
    async answer({ subgraph, path, body }, { viewer, purpose, children, own }, ask) {
      const key = createHash('sha256').update(JSON.stringify([subgraph, path, body, viewer, purpose, children, own])).digest('base64');
      const before = known.get(key);
      if (before !== undefined) counts.remembered += 1;
      if (before !== undefined && counts.remembered % again !== 0) return { kind: 'answered', json: JSON.parse(before) as unknown };
      counts[before === undefined ? 'asked' : 'askedAgain'] += 1;
      const reply = await ask();
      if (reply.kind === 'fault') wrong.push(`${subgraph} ${path}: ${reply.fault}`);
      else {
        const text = JSON.stringify(reply.json);
        if (hasFailed(reply.json)) wrong.push(`${subgraph} ${path}: ${text}`);
        if (before !== undefined && comparable(text) !== comparable(before)) wrong.push(`${subgraph} ${path}: another answer to ${body}`);
        known.set(key, text);
      }
      return reply;
    },
  };
}

/** An argument out of range is the asker's fault; any other error is one of the world's. */
const hasFailed = (json: unknown): boolean => ((json as { readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[] } | null)?.errors ?? []).some(({ extensions }) => extensions?.code !== 'BAD_USER_INPUT');
