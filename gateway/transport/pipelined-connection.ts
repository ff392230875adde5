import { connect, type Socket } from 'node:net';
import { type HttpResponse, type ReadFault, responseReader } from '#gateway/transport/http-response-reader';

export type ExchangeFault = 'timed_out' | 'unreachable' | 'too_large' | 'malformed';

/** One request and what becomes of it. */
export interface Exchange {
  /** Head and body; written anew each time it is sent, since a grant is used once. */
  write(): string;
  /** Milliseconds of `performance.now()`. */
  readonly deadline: number;
  /** May it be sent once more where its connection breaks before it is answered? */
  sendsLeft: number;
  sentAt: number;
  /** Called exactly once. */
  done(outcome: HttpResponse | ExchangeFault): void;
}

/** One connection, on which requests follow one another without waiting; answers come in the same order (RFC 9112, 9.3.2). */
export interface PipelinedConnection {
  readonly waiting: number;
  readonly isOpen: boolean;
  /** When the oldest request that waits was sent; when the last was answered where none waits. */
  readonly since: number;
  send(exchange: Exchange): void;
  /** Writes what was sent since the last time, at once. */
  flush(): void;
  /** Nobody waits for this one any more. The server is told by the connection's end where nothing else is on it. */
  cancel(exchange: Exchange): void;
  /** Ends those whose time is up; where the oldest is stuck, the others go elsewhere. */
  check(now: number, stuckAfterMs: number): void;
  destroy(): void;
}

export interface ConnectionEvents {
  /** An exchange that was not answered here and may be sent once more. */
  again(exchange: Exchange): void;
  answered(milliseconds: number): void;
  closed(connection: PipelinedConnection): void;
}

export interface ConnectionSettings {
  readonly host: string;
  readonly port: number;
  readonly most: number;
  readonly connectTimeoutMs: number;
}

/** Answers are read where they come in: one buffer a connection, and none for each read. */
const READ_BUFFER_BYTES = 65_536;
const MOST_ANSWERED_KEPT = 64;
/** An answer that nobody waits for any more holds up a connection no longer than this. */
const ABANDONED_MS = 2_000;

export function pipelinedConnection({ host, port, most, connectTimeoutMs }: ConnectionSettings, events: ConnectionEvents): PipelinedConnection {
  const queue: (Exchange | null)[] = [];
  let first = 0;
  let outbox = '';
  let isOpen = true;
  let connectedBy = performance.now() + connectTimeoutMs;
  let since = performance.now();

  const reader = responseReader(most, (response) => {
    const exchange = queue[first];
    if (exchange === undefined) return close('malformed');
    advance();
    if (exchange) {
      events.answered(since - exchange.sentAt);
      exchange.done(response);
    }
    if (response.closes) close('unreachable');
  });

  const advance = (): void => {
    first += 1;
    if (first > MOST_ANSWERED_KEPT) {
      queue.splice(0, first);
      first = 0;
    }
    since = performance.now();
  };

  const received = (fault: ReadFault | null): void => {
    if (fault) close(fault === 'cut_short' ? 'unreachable' : fault);
  };

  const buffer = Buffer.allocUnsafeSlow(READ_BUFFER_BYTES);
  const onBytes = (length: number): boolean => {
    received(reader.read(buffer.subarray(0, length)));
    return true;
  };
  const socket: Socket = connect({ host, port, noDelay: true, keepAlive: true, onread: { buffer, callback: onBytes } });
  socket.on('connect', () => { connectedBy = Infinity; });
  socket.on('error', () => close('unreachable'));
  socket.on('end', () => { received(reader.end()); close('unreachable'); });
  socket.on('close', () => close('unreachable'));

  /** The oldest bears the fault, and is not asked again where half an answer had come; those behind it were never at fault and go elsewhere where they may. */
  const close = (fault: ExchangeFault): void => {
    if (!isOpen) return;
    isOpen = false;
    socket.destroy();
    const left = queue.splice(0).slice(first);
    events.closed(connection);
    left.forEach((exchange, place) => {
      if (!exchange) return;
      if (exchange.sendsLeft > 0 && (place > 0 || (fault === 'unreachable' && !reader.hasBegun))) events.again(exchange);
      else exchange.done(place === 0 ? fault : 'unreachable');
    });
  };

  const connection: PipelinedConnection = {
    get waiting() { return queue.length - first; },
    get isOpen() { return isOpen; },
    get since() { return since; },
    send(exchange) {
      exchange.sendsLeft -= 1;
      exchange.sentAt = performance.now();
      if (queue.length === first) since = exchange.sentAt;
      queue.push(exchange);
      outbox += exchange.write();
    },
    flush() {
      if (outbox === '' || !isOpen) return;
      socket.write(outbox, 'utf8');
      outbox = '';
    },
    cancel(exchange) {
      const place = queue.indexOf(exchange, first);
      if (place < 0) return;
      queue[place] = null;
      if (queue.length - first === 1) close('unreachable');
    },
    check(now, stuckAfterMs) {
      if (now > connectedBy) return close('unreachable');
      const oldest = queue[first];
      if (oldest && now > oldest.deadline) return close('timed_out');
      if (oldest === null && now - since > ABANDONED_MS) return close('unreachable');
      for (let place = first; place < queue.length; place += 1) {
        const exchange = queue[place];
        if (!exchange) continue;
        const isStuck = place > first && exchange.sendsLeft > 0 && now - since > stuckAfterMs;
        if (!isStuck && now <= exchange.deadline) continue;
        // Its answer, should it come, is nobody's any more.
        queue[place] = null;
        if (isStuck) events.again(exchange);
        else exchange.done('timed_out');
      }
    },
    destroy: () => close('unreachable'),
  };
  return connection;
}
