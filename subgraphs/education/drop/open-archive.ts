import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { FileRefused } from '#subgraphs/education/drop/problem';

export interface ArchivePart {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What an archive may unpack to. A zip bomb is one that would exceed any of these. */
export interface ArchiveLimits {
  readonly largestPart: number;
  readonly largestWhole: number;
  readonly mostParts: number;
  /** Unpacked over packed. Text of a school system packs some ten to thirty times. */
  readonly highestRatio: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = { largestPart: 64_000_000, largestWhole: 256_000_000, mostParts: 1_000, highestRatio: 200 };

export const isArchive = (bytes: Buffer): boolean => bytes.length > 3 && bytes.readUInt32BE(0) === 0x504b0304;

/**
 * The files in a zip archive, in memory; nothing is ever written to disk, so names in it can not lead anywhere.
 * Sizes are checked as declared before unpacking, and again as they come, since a declaration can lie.
 */
export async function openArchive(bytes: Buffer, limits: ArchiveLimits = ARCHIVE_LIMITS): Promise<readonly ArchivePart[]> {
  const zip = await opened(bytes);
  try {
    const parts: ArchivePart[] = [];
    let whole = 0;
    for (const entry of await entriesOf(zip, limits)) {
      if (isLeftover(entry.fileName)) continue;
      whole += entry.uncompressedSize;
      checkDeclared(entry, whole, limits);
      parts.push({ name: entry.fileName, bytes: await unpack(zip, entry, limits) });
    }
    return parts;
  } finally {
    zip.close();
  }
}

const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(new FileRefused('the archive is damaged or not complete'));
      else resolve(zip);
    });
  });

const entriesOf = (zip: ZipFile, { mostParts }: ArchiveLimits): Promise<readonly Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', () => reject(new FileRefused('the archive is damaged or not complete')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > mostParts) reject(new FileRefused(`the archive has more than ${mostParts} files`));
      else zip.readEntry();
    });
    zip.readEntry();
  });

/** Folders, and what macOS adds to archives. */
const isLeftover = (name: string): boolean => name.endsWith('/') || name.startsWith('__MACOSX/') || /(^|\/)\./.test(name);

function checkDeclared(entry: Entry, whole: number, limits: ArchiveLimits): void {
  if (entry.isEncrypted()) throw new FileRefused('the archive is encrypted');
  if (/\.zip$/i.test(entry.fileName)) throw new FileRefused('the archive holds another archive');
  if (entry.uncompressedSize > limits.largestPart || whole > limits.largestWhole) throw new FileRefused('the archive unpacks to more than is accepted');
  if (entry.uncompressedSize > limits.highestRatio * Math.max(entry.compressedSize, 1)) throw new FileRefused('the archive is packed more tightly than data is: a zip bomb');
}

const unpack = (zip: ZipFile, entry: Entry, limits: ArchiveLimits): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const refuse = (): void => reject(new FileRefused('a file in the archive can not be unpacked'));
    zip.openReadStream(entry, (error, stream) => {
      if (error) return refuse();
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('error', refuse);
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > limits.largestPart) stream.destroy(new Error('too large'));
        else chunks.push(chunk);
      });
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
