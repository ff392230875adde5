import type { PGlite } from '@electric-sql/pglite';

/** Messages of PostgreSQL's extended query protocol that more of the same question follows: Parse, Bind, Describe, Execute, Close, Flush. */
const MORE_FOLLOWS: readonly number[] = [...'PBDECH'].map((letter) => letter.charCodeAt(0));

/**
 * An embedded database has one session, and its socket server lets connections take turns message by message, but for
 * transactions. A question is several messages (Parse, Bind, Execute, Sync), so that two connections would overwrite
 * each other's. Here a question counts as a transaction until it is whole: the others wait for its end.
 */
export function wholeQuestions(database: PGlite): PGlite {
  let within = false;
  return new Proxy(database, {
    get(target, name) {
      if (name === 'isInTransaction') return () => within || target.isInTransaction();
      if (name === 'execProtocolRawStream') {
        return (message: Uint8Array, ...rest: [Parameters<PGlite['execProtocolRawStream']>[1]]) => {
          within = MORE_FOLLOWS.includes(message[0] ?? 0);
          return target.execProtocolRawStream(message, ...rest);
        };
      }
      // A connection that went away in the middle: the server rolls back, and the next one has its turn.
      if (name === 'exec') within = false;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
