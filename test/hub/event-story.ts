import { sender, type Sender, type SentEvent } from '#test/hub/event-senders';
import type { DeadReason } from '#subgraphs/hub/events/event-tables';

/** A long story told by several systems at once: what each sends, in its order, and what of it is broken and why. */
export interface EventStory {
  readonly senders: readonly Sender[];
  /** By source: its events in order. */
  readonly told: ReadonlyMap<Sender, readonly SentEvent[]>;
  /** Events that cannot be used, by `source id`, with the reason. */
  readonly broken: ReadonlyMap<string, DeadReason>;
}

/** A child of the story, by the numbers that each agency knows. */
export interface StoryChild {
  readonly id: string;
  readonly upn: string;
  readonly nhsNumber: string;
  readonly caseId: string;
}

/** mulberry32: a small generator with a seed. */
export const dice = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

const day = (number: number): string => new Date(Date.UTC(2025, 8, 1) + number * 86_400_000).toISOString().slice(0, 10);
const hour = (number: number): string => `${day(number)}T09:00:00.000Z`;

/** `count` events of five systems about these children, one in a hundred of them broken in one of five ways. */
export function eventStory(children: readonly StoryChild[], count: number, seed: number): EventStory {
  const random = dice(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const [north, south, council, social, nurses] = [sender('north-school', 'education'), sender('south-school', 'education', 'ed25519'), sender('housing', 'housing'), sender('social-care', 'social_care'), sender('school-nursing', 'health', 'ed25519')] as const;
  const senders = [north, south, council, social, nurses];
  const told = new Map<Sender, SentEvent[]>(senders.map((one) => [one, []]));
  const broken = new Map<string, DeadReason>();

  const attending = new Map<string, boolean>();
  const openEpisodes = new Map<string, string>();
  const openWork = new Map<Sender, { readonly child: StoryChild; readonly involvement: string }[]>(senders.map((one) => [one, []]));
  let made = 0;

  const schoolDay = (from: Sender, urn: string): SentEvent => {
    const child = pick(children);
    const reference = { kind: 'upn', value: child.upn };
    const key = `${urn} ${child.id}`;
    if (random() < 0.4) return episode(from, 'attendance.alarm', child, reference);
    if (attending.get(key)) {
      attending.set(key, false);
      return from.event('childgraph.school.left.v1', { child: reference, school: { urn }, on: day(made) });
    }
    attending.set(key, true);
    return from.event('childgraph.school.enrolled.v1', { child: reference, school: { urn, name: `School ${urn}` }, from: day(made) });
  };
  const episode = (from: Sender, what: 'attendance.alarm' | 'missing' | 'temporary-accommodation', child: StoryChild, reference: object): SentEvent => {
    const key = `${from.source.source} ${what} ${child.id}`;
    const open = openEpisodes.get(key);
    if (open) {
      openEpisodes.delete(key);
      return from.event(`childgraph.${what}.ended.v1`, { child: reference, episode: open, until: hour(made) });
    }
    openEpisodes.set(key, `${what}-${made}`);
    return from.event(`childgraph.${what}.began.v1`, { child: reference, episode: `${what}-${made}`, from: hour(made) });
  };
  const work = (from: Sender, reference: (child: StoryChild) => object): SentEvent => {
    const open = openWork.get(from) ?? [];
    if (open.length > 10 && random() < 0.5) {
      const [ends] = open.splice(below(open.length), 1);
      if (ends) return from.event('childgraph.involvement.ended.v1', { child: reference(ends.child), involvement: ends.involvement, until: hour(made) });
    }
    const child = pick(children);
    open.push({ child, involvement: `w-${made}` });
    const number = below(6);
    return from.event('childgraph.involvement.started.v1', {
      child: reference(child), involvement: `w-${made}`, practitioner: { id: `${from.source.agency}-${number}`, name: `Worker ${number}`, role: 'worker', ...(random() < 0.3 ? { phone: `01632 960${100 + below(3)}` } : {}) },
      relation: pick(['own_caseload', 'team_around_child']), from: hour(made),
    });
  };
  const housing = (): SentEvent => {
    const child = pick(children);
    const reference = { kind: 'nhs_number', value: child.nhsNumber };
    return random() < 0.5 ? episode(council, 'temporary-accommodation', child, reference)
      : council.event('childgraph.address.changed.v1', { child: reference, from: day(below(400)), address: { lines: [`${below(90)} Larch Road`], town: 'Anytown', postcode: 'ZZ4 4AA' } });
  };
  const caseWork = (): SentEvent => {
    const child = pick(children);
    const reference = ({ caseId }: StoryChild) => ({ kind: 'case_person_id', value: caseId });
    if (random() < 0.3) return episode(social, 'missing', child, reference(child));
    if (random() < 0.2) return social.event('childgraph.address.changed.v1', { child: reference(child), from: day(below(400)), address: { lines: [`${below(90)} Elm Street`], postcode: 'ZZ5 5AA' } });
    return work(social, reference);
  };
  const breaks = (from: Sender): void => {
    const known = pick(children);
    const [reason, event] = pick<() => readonly [DeadReason, SentEvent]>([
      () => ['NOT_A_CLOUDEVENT', from.event('childgraph.address.changed.v1', {}, { specversion: '0.3' })],
      () => ['BAD_DATA', from.event('childgraph.address.changed.v1', { child: { kind: 'nhs_number', value: known.nhsNumber }, from: '2026-02-30', address: { lines: ['1 The Row'] } })],
      () => ['TYPE_NOT_ALLOWED', from.event('childgraph.address.changed.v1', {}, { type: 'childgraph.case.closed.v9' })],
      () => ['UNKNOWN_CHILD', from.event('childgraph.address.changed.v1', { child: { kind: 'nhs_number', value: 'nobody' }, from: '2026-01-01', address: { lines: ['1 The Row'] } })],
      () => ['NO_SUCH_INVOLVEMENT', from.event('childgraph.involvement.ended.v1', { child: { kind: 'nhs_number', value: known.nhsNumber }, involvement: 'never-began', until: hour(1) })],
    ])();
    broken.set(`${from.source.source} ${event.id}`, reason);
    told.get(from)?.push(event);
  };

  for (; made < count; made += 1) {
    const from = pick(senders);
    if (made % 100 === 50) breaks(from);
    else if (from === north) told.get(from)?.push(schoolDay(from, '200001'));
    else if (from === south) told.get(from)?.push(schoolDay(from, '200002'));
    else if (from === council) told.get(from)?.push(housing());
    else if (from === social) told.get(from)?.push(caseWork());
    else told.get(from)?.push(work(nurses, ({ nhsNumber }) => ({ kind: 'nhs_number', value: nhsNumber })));
  }
  return { senders, told, broken };
}

/** The same events as deliveries that come late, early and twice: one of so many each. */
export function scattered({ told }: EventStory, { each, twice, seed }: { readonly each: number; readonly twice: number; readonly seed: number }): readonly { readonly from: Sender; readonly events: readonly SentEvent[] }[] {
  const random = dice(seed);
  const deliveries = [...told].flatMap(([from, events]) => {
    const all = [...events, ...events.filter(() => random() < twice)];
    shuffle(all, random);
    return Array.from({ length: Math.ceil(all.length / each) }, (_, index) => ({ from, events: all.slice(index * each, (index + 1) * each) }));
  });
  shuffle(deliveries, random);
  return deliveries;
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
}
