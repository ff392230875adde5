import type { HttpResponse } from '#gateway/transport/http-response-reader';
import { type Exchange, type ExchangeFault, type PipelinedConnection, pipelinedConnection } from '#gateway/transport/pipelined-connection';

export interface PipelinedRequest {
  /** Head and body; called anew where it has to be sent once more. */
  write(): string;
  readonly timeoutMs: number;
  /** A query may be sent again where its connection broke before an answer; a mutation may not. */
  readonly isSafe: boolean;
}

/** A client of one server. */
export interface PipelinedClient {
  /** @returns how to say that nobody waits any more; `done` is not called after that */
  send(request: PipelinedRequest, done: (outcome: HttpResponse | ExchangeFault) => void): () => void;
  close(): void;
}

export interface PipelinedClientSettings {
  readonly origin: URL;
  readonly connections: number;
  /** Bytes of one answer. */
  readonly most: number;
}

/** A server that answers within this on the average is sent requests one behind another; any other one at a time. */
const QUICK_MS = 15;
/** So many may wait on one connection. */
const DEPTH = 16;
/** Those behind a request that is not answered so long go to another connection. */
const STUCK_MS = 100;
const CHECK_EVERY_MS = 20;
/** Node's servers end an idle connection after five seconds; a request that meets that end is lost. */
const IDLE_MS = 4_000;
const CONNECT_TIMEOUT_MS = 1_000;
const QUICK_CONNECTIONS = 2;

/**
 * HTTP/1.1 over few kept connections. All that is sent within one turn of the event loop leaves in one write, which is most
 * of what a gateway's own client costs. Pipelining is for servers that are quick, measured as one goes: behind a slow
 * answer a quick one would wait.
 */
export function pipelinedClient({ origin, connections: mostConnections, most }: PipelinedClientSettings): PipelinedClient {
  const open = new Set<PipelinedConnection>();
  let average = QUICK_MS;
  let flushing = false;
  let timer: NodeJS.Timeout | undefined;
  let checked = performance.now();
  let closed = false;
  const settings = { host: origin.hostname.replace(/^\[|\]$/g, ''), port: Number(origin.port || 80), most, connectTimeoutMs: CONNECT_TIMEOUT_MS };

  const flush = (): void => {
    flushing = false;
    for (const connection of open) connection.flush();
  };

  const check = (): void => {
    const now = performance.now();
    // After this process itself was held up, what has come in meanwhile is read first: nobody is to be called stuck for it.
    const wasHeldUp = now - checked > STUCK_MS;
    checked = now;
    let waiting = 0;
    for (const connection of [...open]) {
      connection.check(now, wasHeldUp ? Infinity : Math.max(STUCK_MS, average * 4));
      waiting += connection.waiting;
    }
    if (waiting > 0 || closed) return;
    clearInterval(timer);
    timer = undefined;
  };

  const connected = (): PipelinedConnection => {
    const connection = pipelinedConnection(settings, {
      again: dispatch,
      answered: (milliseconds) => { average += (milliseconds - average) / 16; },
      closed: (gone) => { open.delete(gone); },
    });
    open.add(connection);
    return connection;
  };

  const choose = (): PipelinedConnection => {
    const now = performance.now();
    const depth = average < QUICK_MS ? DEPTH : 1;
    let best: PipelinedConnection | null = null;
    for (const connection of [...open]) {
      if (connection.waiting === 0 && now - connection.since > IDLE_MS) connection.destroy();
      else if (best === null || connection.waiting < best.waiting) best = connection;
    }
    const isFree = best !== null && best.waiting < depth && (best.waiting === 0 || (open.size >= QUICK_CONNECTIONS && now - best.since < QUICK_MS));
    return best !== null && (isFree || open.size >= mostConnections) ? best : connected();
  };

  function dispatch(exchange: Exchange): void {
    if (closed) return exchange.done('unreachable');
    if (performance.now() > exchange.deadline) return exchange.done('timed_out');
    choose().send(exchange);
    if (!flushing) setImmediate(flush);
    flushing = true;
    if (timer === undefined) checked = performance.now();
    timer ??= setInterval(check, CHECK_EVERY_MS);
  }

  return {
    send({ write, timeoutMs, isSafe }, done) {
      let isOver = false;
      const exchange: Exchange = {
        write, sendsLeft: isSafe ? 2 : 1, sentAt: 0, deadline: performance.now() + timeoutMs,
        done: (outcome) => { if (!isOver) done(outcome); },
      };
      dispatch(exchange);
      return () => {
        isOver = true;
        exchange.sendsLeft = 0;
        for (const connection of [...open]) connection.cancel(exchange);
      };
    },
    close() {
      closed = true;
      clearInterval(timer);
      for (const connection of [...open]) connection.destroy();
    },
  };
}
