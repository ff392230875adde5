import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { drainSource } from '#subgraphs/hub/events/drain-source';
import { type EventSource, type EventSources, readEventSources } from '#subgraphs/hub/events/event-sources';
import { dropLetter, mendLetter, replayFrom, replayLetter, waitingLetters } from '#subgraphs/hub/events/replay-events';
import { whatWaits } from '#subgraphs/hub/waiting/what-waits';
import { type HubStore, openHubStore } from '#subgraphs/hub/store/connect';

interface Where {
  readonly database?: string;
  readonly folder?: string;
  readonly sources: string;
}

interface Tools {
  readonly store: HubStore;
  readonly sources: EventSources;
  readonly of: (source: string) => EventSource;
  readonly by: { readonly who: string; readonly now: Date };
}

const PATIENCE = { seconds: Number.MAX_SAFE_INTEGER / 1_000, events: Number.MAX_SAFE_INTEGER };
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run hub -- events ...`: what could not be used of agencies' events: look, mend, replay, drop. */
export function eventsCommand(environment: NodeJS.ProcessEnv): Command {
  const events = new Command('events').description('Agencies’ events: what could not be used, and having it tried again. PGlite is opened by one process only: stop the hub first');
  const command = (name: string, description: string): Command =>
    events.command(name).description(description)
      .requiredOption('--sources <file>', 'who may send events', environment['HUB_EVENT_SOURCES'])
      .option('--database <url>', 'a PostgreSQL database', environment['HUB_DATABASE_URL'])
      .option('--folder <path>', 'a PGlite folder', environment['HUB_FOLDER']);
  const using = (act: (tools: Tools, ...args: string[]) => Promise<void>) => async (...given: unknown[]): Promise<void> => {
    const self = given.at(-1) as Command;
    const where = self.opts<Where>();
    const sources = readEventSources(where.sources);
    const store = await openHubStore({ databaseUrl: where.database, folder: where.folder });
    const of = (source: string): EventSource => {
      const found = sources.get(source);
      if (!found) throw new Error('No source of this name is in the file of sources');
      return found;
    };
    try {
      await act({ store, sources, of, by: { who: `by hand: ${environment['USER'] ?? 'unknown'}`, now: new Date() } }, ...self.args);
    } finally {
      await store.destroy();
    }
  };

  command('list', 'Everything that waits, with its reason').action(using(async ({ store }) => {
    const letters = await waitingLetters(store);
    for (const letter of letters) say(`${letter.id}  ${letter.source}  ${letter.sequence ?? '-'}  ${letter.reason}: ${letter.detail}`);
    say(`${letters.length} waiting`);
    const { unmatched_records, doubtful_matches, incoming_transfers, undelivered_events } = await whatWaits(store);
    say(`for a person: ${unmatched_records} sightings that nobody is like, ${doubtful_matches} doubtful matches, ${incoming_transfers} children from other authorities; ${undelivered_events} events that other authorities have not taken in`);
  }));
  command('show', 'What came, as it came: it may name a child').argument('<letter>').action(using(async ({ store }, id = '') => say((await letterOf(store, id)).received)));
  command('mend', 'Put a mended event in its place, and apply it').argument('<letter>').argument('<file>', 'the mended event, JSON').action(using(async ({ store, of, by }, id = '', file = '') => {
    const source = of((await letterOf(store, id)).source);
    await mendLetter(store, source, id, readFileSync(file, 'utf8'), by);
    await drain(store, source);
  }));
  command('replay', 'Try a letter again, or all of them').argument('[letter]').action(using(async ({ store, of, by }, id) => {
    const letters = (await waitingLetters(store)).filter((letter) => (id ? letter.id === id : letter.reason !== 'GAP'));
    for (const letter of letters) await replayLetter(store, of(letter.source), letter.id, by);
    for (const name of new Set(letters.map(({ source }) => source))) await drain(store, of(name));
    say(`${letters.length} tried again, ${(await waitingLetters(store)).length} waiting`);
  }));
  command('drop', 'Say that a letter is of no use; it stays on record').argument('<letter>').action(using(async ({ store, by }, id = '') => dropLetter(store, (await letterOf(store, id)).id, by)));
  command('replay-from', 'Apply everything of a source anew from a number on').argument('<source>').argument('<sequence>').action(using(async ({ store, of, by }, name = '', sequence = '') => {
    if (!/^[1-9]\d*$/.test(sequence)) throw new Error('The sequence is a whole number from 1');
    say(`${await replayFrom(store, of(name), Number(sequence), by)} to be applied anew`);
    await drain(store, of(name));
  }));
  return events;
}

async function letterOf(store: HubStore, id: string) {
  const letter = (await waitingLetters(store)).find((one) => one.id === id);
  if (!letter) throw new Error('No letter of this id waits; `events list` names those that do');
  return letter;
}

const drain = async (store: HubStore, source: EventSource): Promise<void> => say(`${await drainSource(store, source, () => new Date(), PATIENCE)} applied`);
