/** One HTTP/1.1 response, whole. */
export interface HttpResponse {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly text: string;
  /** The server ends the connection after it. */
  readonly closes: boolean;
}

export type ReadFault = 'malformed' | 'too_large' | 'cut_short';

/** Reads the responses of one connection as their bytes come in; keeps no hold of the buffer it is given. */
export interface ResponseReader {
  read(bytes: Buffer): ReadFault | null;
  /** Something of an answer has come that is not whole yet. */
  readonly hasBegun: boolean;
  /** The server has ended the connection. */
  end(): ReadFault | null;
}

const LARGEST_HEAD = 16_384;
const LONGEST_LINE = 1_024;
const HEAD_END = Buffer.from('\r\n\r\n');
const LINE_END = Buffer.from('\r\n');

type State = 'head' | 'body' | 'chunk_size' | 'chunk' | 'chunk_end' | 'trailer' | 'until_end';

interface Head { readonly status: number; readonly contentType: string | undefined; readonly length: number | null; readonly chunked: boolean; readonly closes: boolean }

/**
 * RFC 9112, for a client that only ever sends POST and GET. Whatever could be read in two ways (a length and chunks, two
 * lengths, an interim response) is malformed: on a connection that several questions share, one answer taken for another's
 * would be somebody else's record.
 * @param most bytes of a body
 */
export function responseReader(most: number, onResponse: (response: HttpResponse) => void): ResponseReader {
  let state: State = 'head';
  let held: Buffer | null = null;
  let head: Head | null = null;
  let parts: Buffer[] = [];
  let size = 0;
  let left = 0;

  const finish = (last: string | null): void => {
    const { status = 0, contentType, closes = true } = head ?? {};
    const text = last ?? Buffer.concat(parts).toString('utf8');
    state = 'head';
    head = null;
    parts = [];
    size = 0;
    onResponse({ status, contentType, closes, text });
  };

  const begin = (text: string): ReadFault | null => {
    head = headIn(text);
    if (!head) return 'malformed';
    if (head.chunked) state = 'chunk_size';
    else if (head.length === null) state = 'until_end';
    else if (head.length > most) return 'too_large';
    else if (head.length === 0) finish('');
    else {
      state = 'body';
      left = head.length;
    }
    return null;
  };

  /** Takes what there is of the body or chunk; gives where it ends. */
  const take = (data: Buffer, at: number): number => {
    const end = Math.min(data.length, at + left);
    left -= end - at;
    if (state === 'body' && left === 0 && parts.length === 0) finish(data.toString('utf8', at, end));
    else {
      parts.push(Buffer.from(data.subarray(at, end)));
      if (left === 0 && state === 'body') finish(null);
      else if (left === 0) state = 'chunk_end';
    }
    return end;
  };

  const chunkOf = (line: string): ReadFault | null => {
    const digits = /^([0-9a-f]{1,8})[ \t]*(?:;|$)/i.exec(line)?.[1];
    if (digits === undefined) return 'malformed';
    left = parseInt(digits, 16);
    size += left;
    state = left === 0 ? 'trailer' : 'chunk';
    return size > most ? 'too_large' : null;
  };

  const line = (text: string): ReadFault | null => {
    if (state === 'chunk_size') return chunkOf(text);
    if (state === 'trailer') {
      if (text === '') finish(null);
      return null;
    }
    state = 'chunk_size';
    return text === '' ? null : 'malformed';
  };

  const hold = (data: Buffer, at: number): null => {
    held = Buffer.from(data.subarray(at));
    return null;
  };

  return {
    read(bytes) {
      const data = held ? Buffer.concat([held, bytes]) : bytes;
      held = null;
      let at = 0;
      while (at < data.length) {
        if (state === 'body' || state === 'chunk') {
          at = take(data, at);
          continue;
        }
        if (state === 'until_end') {
          size += data.length - at;
          parts.push(Buffer.from(data.subarray(at)));
          return size > most ? 'too_large' : null;
        }
        const isHead = state === 'head';
        const end = data.indexOf(isHead ? HEAD_END : LINE_END, at);
        if (end < 0) return data.length - at > (isHead ? LARGEST_HEAD : LONGEST_LINE) ? 'malformed' : hold(data, at);
        const text = data.toString('latin1', at, end);
        const fault = isHead ? begin(text) : line(text);
        if (fault) return fault;
        at = end + (isHead ? HEAD_END.length : LINE_END.length);
      }
      return null;
    },
    get hasBegun() { return state !== 'head' || held !== null; },
    end() {
      if (state === 'until_end') {
        finish(null);
        return null;
      }
      return state === 'head' && held === null ? null : 'cut_short';
    },
  };
}

/** Null for what is no response, or one that could be read in two ways. */
function headIn(text: string): Head | null {
  const [first = '', ...lines] = text.split('\r\n');
  const status = /^HTTP\/1\.[01] ([2-5]\d\d)(?: |$)/.exec(first)?.[1];
  if (status === undefined) return null;
  let contentType: string | undefined;
  let length: number | null = null;
  let chunked = false;
  let closes = first.startsWith('HTTP/1.0');
  for (const header of lines) {
    const colon = header.indexOf(':');
    if (colon <= 0) return null;
    const name = header.slice(0, colon).toLowerCase();
    const value = header.slice(colon + 1).trim();
    if (name === 'content-type') contentType ??= value;
    else if (name === 'connection') closes ||= /\bclose\b/i.test(value);
    else if (name === 'transfer-encoding') {
      if (chunked || value.toLowerCase() !== 'chunked') return null;
      chunked = true;
    } else if (name === 'content-length') {
      if (length !== null || !/^\d{1,15}$/.test(value)) return null;
      length = Number(value);
    }
  }
  if (chunked && length !== null) return null;
  const isEmpty = status === '204' || status === '304';
  return { status: Number(status), contentType, length: isEmpty ? 0 : length, chunked: chunked && !isEmpty, closes: closes || (!chunked && length === null && !isEmpty) };
}
