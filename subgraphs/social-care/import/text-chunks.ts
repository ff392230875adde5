import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { decodeStream, encodingExists } from 'iconv-lite';
import { FileRefused } from '#subgraphs/social-care/import/sink';

const START = 256;

/**
 * A file as text, chunk by chunk, without its byte order mark: in the encoding that its XML declaration or mark says,
 * else UTF-8 where it can be UTF-8, else ISO-8859-1, which is what old spreadsheets write.
 */
export async function* textChunks(path: string): AsyncGenerator<string> {
  const decoded = decodeStream(await encodingOf(path), { stripBOM: true });
  // A fault of the file ends the decoder with the same fault, which ends the loop below.
  pipeline(createReadStream(path), decoded, () => undefined);
  for await (const chunk of decoded as unknown as AsyncIterable<string>) yield chunk;
}

async function encodingOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START), 0, START, 0);
    const start = buffer.subarray(0, bytesRead);
    if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
    if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
    const declared = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start.toString('latin1'))?.[1];
    if (!declared) return (await isUtf8(path)) ? 'utf-8' : 'iso-8859-1';
    if (!encodingExists(declared)) throw new FileRefused(`the encoding it declares (${declared}) is not one that is known here`);
    return declared;
  } finally {
    await file.close();
  }
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
