/** One statement that a client sent. */
export interface AskedStatement {
  readonly at: string;
  readonly sql: string;
  /** The `ssd_` tables it names. */
  readonly tables: readonly string[];
}

const STARTUP_CODE_SSL = 80_877_103;
const LENGTH = 4;
const TYPE = 1;

/**
 * Reads what a PostgreSQL client sends (frontend protocol 3.0) and gives the text of each statement: simple queries
 * (`Q`) and parsed ones (`P`). Values of parameters are in other messages and are not read.
 */
export function statementReader(asked: (statement: AskedStatement) => void): (chunk: Buffer) => void {
  let unread = Buffer.alloc(0);
  let started = false;
  const readStartup = (): boolean => {
    if (unread.length < 2 * LENGTH || unread.length < unread.readInt32BE(0)) return false;
    started = unread.readInt32BE(LENGTH) !== STARTUP_CODE_SSL;
    unread = unread.subarray(unread.readInt32BE(0));
    return true;
  };
  const readMessage = (): boolean => {
    if (unread.length < TYPE + LENGTH) return false;
    const end = TYPE + unread.readInt32BE(TYPE);
    if (unread.length < end) return false;
    const sql = statementIn(String.fromCharCode(unread[0] ?? 0), unread.subarray(TYPE + LENGTH, end));
    if (sql !== null) asked({ at: new Date().toISOString(), sql, tables: [...new Set(sql.match(/\bssd_\w+/g) ?? [])] });
    unread = unread.subarray(end);
    return true;
  };
  return (chunk) => {
    unread = Buffer.concat([unread, chunk]);
    while (started ? readMessage() : readStartup());
  };
}

function statementIn(type: string, body: Buffer): string | null {
  const texts = body.toString('utf8').split('\0');
  if (type === 'Q') return texts[0] ?? null;
  // A parsed statement carries its name first, then its text.
  return type === 'P' ? (texts[1] ?? null) : null;
}
