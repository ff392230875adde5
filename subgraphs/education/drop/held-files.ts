import type { Problem } from '#subgraphs/education/drop/problem';
import type { FileRead } from '#subgraphs/education/drop/read-file';
import type { FileStated } from '#subgraphs/education/drop/statements';
import type { StatementIndex } from '#subgraphs/education/records/statement-index';

interface Held {
  readonly hash: string;
  /** What is held from each part of the file; a file that is no archive is its own only part. A copy holds nothing. */
  readonly parts: ReadonlyMap<string, FileStated>;
  readonly problems: readonly Problem[];
}

/**
 * What is held of each file in the folder. A file that can not be used never displaces what was held from its name,
 * an older one never a newer, and the same bytes under a second name are held once, as of their first arrival.
 * Copies depend on the name they are copies of: where that is taken away or replaced, they are to be read again.
 */
export class HeldFiles {
  readonly #byName = new Map<string, Held>();
  /** The name each content is held under. */
  readonly #nameOf = new Map<string, string>();

  constructor(private readonly index: StatementIndex) {}

  /** Takes what came of reading a file. Gives the names of files to be read again. */
  take(name: string, read: FileRead): readonly string[] {
    const held = this.#byName.get(name) ?? NOTHING;
    const original = this.#nameOf.get(read.hash);
    const isCopy = original !== undefined && original !== name;
    const stated = isCopy ? [...(this.#byName.get(original)?.parts.values() ?? [])] : read.stated;
    if (isOlder(stated, held.parts.values())) return this.#note(name, held, 'older than what is held under this name; the newer is kept');
    return isCopy ? this.#holdCopy(name, held, read.hash, original) : this.#hold(name, held, read);
  }

  /** The file is gone from the folder, and so is what it stated. Gives the names of files to be read again. */
  forget(name: string): readonly string[] {
    const held = this.#byName.get(name);
    if (!held) return [];
    for (const part of held.parts.values()) this.index.remove(part);
    this.#byName.delete(name);
    return this.#release(name, held.hash);
  }

  names(): readonly string[] {
    return [...this.#byName.keys()];
  }

  /** Every problem of every file as it is now, in the order of files and lines. */
  problems(): readonly Problem[] {
    return [...this.#byName.keys()].sort().flatMap((name) => this.#byName.get(name)?.problems ?? []);
  }

  #note(name: string, held: Held, reason: string): readonly string[] {
    this.#byName.set(name, { ...held, problems: [{ file: name, line: 0, reason, effect: 'flagged' }] });
    return [];
  }

  #holdCopy(name: string, held: Held, hash: string, original: string): readonly string[] {
    for (const part of held.parts.values()) this.index.remove(part);
    this.#note(name, { hash, parts: new Map(), problems: [] }, `the same file as ${original}; read once`);
    return this.#release(name, held.hash);
  }

  #hold(name: string, held: Held, read: FileRead): readonly string[] {
    const refused = new Set(read.problems.filter(({ effect }) => effect === 'file-refused').map(({ file }) => file));
    const parts = new Map(read.stated.map((stated) => [stated.file, stated]));
    for (const [part, stated] of held.parts) {
      if (refused.has(part) || refused.has(name)) parts.set(part, stated);
      else this.index.remove(stated);
    }
    for (const stated of read.stated) this.index.add(stated);
    this.#byName.set(name, { hash: read.hash, parts, problems: read.problems });
    const again = held.hash === read.hash ? [] : this.#release(name, held.hash);
    if (read.stated.length > 0) this.#nameOf.set(read.hash, name);
    return again;
  }

  /** `name` no longer holds this content: its copies, if any, have to hold it themselves. */
  #release(name: string, hash: string): readonly string[] {
    if (this.#nameOf.get(hash) !== name) return [];
    this.#nameOf.delete(hash);
    const copies = [...this.#byName].filter(([, other]) => other.hash === hash).map(([copy]) => copy);
    for (const copy of copies) this.#byName.delete(copy);
    return copies;
  }
}

const NOTHING: Held = { hash: '', parts: new Map(), problems: [] };

const newest = (stated: Iterable<FileStated>): string => [...stated].reduce((latest, { statedAt }) => (statedAt > latest ? statedAt : latest), '');

/** Nothing is not older than anything: a file that was refused states nothing, and is dealt with as refused. */
const isOlder = (stated: readonly FileStated[], held: Iterable<FileStated>): boolean => stated.length > 0 && newest(stated) < newest(held);
