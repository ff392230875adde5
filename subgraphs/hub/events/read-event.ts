import { createHash } from 'node:crypto';
import { CloudEvent, ValidationError } from 'cloudevents';
import type { EventSource } from '#subgraphs/hub/events/event-sources';
import type { DeadReason } from '#subgraphs/hub/events/event-tables';
import { EVENT_SHAPES, type EventData, type EventType, isEventType } from '#subgraphs/hub/events/event-types';

/** An event that can be applied. */
export type UsableEvent = { readonly [Type in EventType]: EventHead & { readonly type: Type; readonly data: EventData<Type> } }[EventType];

export interface EventHead {
  readonly source: string;
  readonly id: string;
  /** Its number in the order of its source: 1, 2, 3 ... without a gap. */
  readonly sequence: number;
  readonly time: string;
}

/** An event that cannot, and why: by field and rule, no value. What of its head can be read is told. */
export interface BrokenEvent {
  readonly reason: DeadReason;
  readonly detail: string;
  readonly id: string | null;
  readonly sequence: number | null;
}

export type ReadEvent = { readonly usable: UsableEvent } | { readonly broken: BrokenEvent };

const MOST_SEQUENCE = 9_000_000_000_000;

/** Reads one event as it came: the envelope after CloudEvents 1.0, its `sequence` (a number, or digits), its type and its data. */
export function readEvent(received: unknown, { source, types }: EventSource): ReadEvent {
  const head = (typeof received === 'object' && received !== null ? received : {}) as Readonly<Record<string, unknown>>;
  const id = typeof head['id'] === 'string' && head['id'].length > 0 && head['id'].length <= 200 ? head['id'] : null;
  const sequence = sequenceIn(head['sequence']);
  const broken = (reason: DeadReason, detail: string): ReadEvent => ({ broken: { reason, detail, id, sequence } });

  const envelope = envelopeProblem(received);
  if (envelope) return broken('NOT_A_CLOUDEVENT', envelope);
  if (head['source'] !== source) return { broken: { reason: 'FOREIGN_SOURCE', detail: 'source: is not the one that signed', id: null, sequence: null } };
  if (id === null) return broken('NOT_A_CLOUDEVENT', 'id: at most 200 characters');
  if (sequence === null) return broken('NO_SEQUENCE', 'sequence: a whole number from 1, as a number or as digits');
  const type = String(head['type']);
  if (!isEventType(type) || !types.includes(type)) return broken('TYPE_NOT_ALLOWED', 'type: not one that this source may send');
  const parsed = EVENT_SHAPES[type].safeParse(head['data']);
  if (!parsed.success) return broken('BAD_DATA', parsed.error.issues.map((issue) => `data${issue.path.map((step) => `.${String(step)}`).join('')}: ${issue.message}`).join('; '));
  return { usable: { source, id, sequence, time: new Date(String(head['time'])).toISOString(), type, data: parsed.data } as UsableEvent };
}

function envelopeProblem(received: unknown): string | null {
  if (typeof received !== 'object' || received === null || Array.isArray(received)) return 'an event is a JSON object';
  const { specversion, time } = received as { specversion?: unknown; time?: unknown };
  if (specversion !== '1.0') return 'specversion: 1.0';
  if (typeof time !== 'string' || Number.isNaN(Date.parse(time))) return 'time: an instant, since everything the hub keeps has one';
  try {
    new CloudEvent(received as ConstructorParameters<typeof CloudEvent>[0]);
    return null;
  } catch (error) {
    // The library's words quote values; what is said is which attribute and which rule.
    const errors = error instanceof ValidationError && Array.isArray(error.errors) ? error.errors : [];
    return errors.map((one) => (typeof one === 'string' ? 'an attribute is not as CloudEvents 1.0 has it' : `${one.instancePath.slice(1) || 'an attribute'}: ${one.keyword}`)).join('; ') || 'not as CloudEvents 1.0 has it';
  }
}

function sequenceIn(value: unknown): number | null {
  const number = typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,13}$/.test(value) ? Number(value) : NaN;
  return Number.isInteger(number) && number >= 1 && number <= MOST_SEQUENCE ? number : null;
}

/** Of what came, whatever the order of its keys: the same event sent twice is the same. */
export const contentHash = (received: unknown): string => createHash('sha256').update(JSON.stringify(inOrder(received)) ?? '').digest('hex');

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]));
}
