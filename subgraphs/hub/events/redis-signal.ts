import { randomUUID } from 'node:crypto';
import { createClient, ErrorReply } from 'redis';
import type { WorkSignal } from '#subgraphs/hub/events/work-signal';

export interface RedisSignalSettings {
  readonly url: string;
  /** The stream, and the group of processes that share the work. */
  readonly stream: string;
  readonly group: string;
}

/** Nobody reads further back: what a signal was of is in the store. */
const LONGEST = 10_000;
const BLOCK_MS = 2_000;
/** A process that took a signal and said nothing for so long is taken for dead; another takes it over. */
const TAKEN_FOR_DEAD_MS = 10_000;

/** Between processes, by a Redis stream: each signal goes to one process of the group, and to another where that one dies over it. */
export async function redisSignal({ url, stream, group }: RedisSignalSettings): Promise<WorkSignal> {
  const writer = createClient({ url, socket: { connectTimeout: 1_000 } });
  const reader = writer.duplicate();
  // Redis away: signals are lost, and the sweep finds the work (run-events.ts).
  for (const client of [writer, reader]) client.on('error', () => undefined);
  await Promise.all([writer.connect(), reader.connect()]);
  await writer.xGroupCreate(stream, group, '$', { MKSTREAM: true }).catch((error: unknown) => {
    if (!(error instanceof ErrorReply && error.message.startsWith('BUSYGROUP'))) throw error;
  });
  const consumer = randomUUID();
  const listeners: ((topic: string) => void)[] = [];
  let open = true;

  const tell = async (messages: readonly { readonly id: string; readonly message: Record<string, string> }[]): Promise<void> => {
    for (const { id, message } of messages) {
      const topic = message['topic'];
      if (topic !== undefined) for (const listener of listeners) listener(topic);
      await writer.xAck(stream, group, id);
    }
  };
  const listen = async (): Promise<void> => {
    while (open) {
      try {
        const left = await reader.xAutoClaim(stream, group, consumer, TAKEN_FOR_DEAD_MS, '0-0', { COUNT: 100 });
        await tell(left.messages.filter((one) => one !== null) as never);
        const read = (await reader.xReadGroup(group, consumer, { key: stream, id: '>' }, { COUNT: 100, BLOCK: BLOCK_MS })) as { messages: { id: string; message: Record<string, string> }[] }[] | null;
        for (const { messages } of read ?? []) await tell(messages);
      } catch {
        if (open) await new Promise((resolve) => setTimeout(resolve, BLOCK_MS));
      }
    }
  };
  const listening = listen();

  return {
    announce(topic) {
      writer.xAdd(stream, '*', { topic }, { TRIM: { strategy: 'MAXLEN', strategyModifier: '~', threshold: LONGEST } }).catch(() => undefined);
    },
    onWork: (work) => void listeners.push(work),
    close: async () => {
      open = false;
      reader.destroy();
      await listening;
      writer.destroy();
    },
  };
}
