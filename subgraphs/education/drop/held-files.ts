import type { Problem } from '#subgraphs/education/drop/problem';
import type { FileRead } from '#subgraphs/education/drop/read-file';
import type { FileStated } from '#subgraphs/education/drop/statements';
import type { StatementIndex } from '#subgraphs/education/records/statement-index';

interface Held {
  readonly hash: string;
  readonly parts: ReadonlyMap<string, FileStated>;
  readonly problems: readonly Problem[];
}

/**
 * What is held of each file in the folder. A file that can not be used never displaces what was held from its name,
 * an older one never a newer, and the same bytes under a second name are held once, as of their first arrival.
 */
export class HeldFiles {
  readonly #byName = new Map<string, Held>();

  constructor(private readonly index: StatementIndex) {}

  take(name: string, read: FileRead): void {
    const held = this.#byName.get(name);
    const twin = this.#twinOf(name, read.hash);
    if (twin) return this.#keep(name, held, read.hash, [flag(name, `the same file as ${twin}; read once`)]);
    const older = held !== undefined && isOlder(read.stated, held.parts);
    if (older) return this.#keep(name, held, held.hash, [flag(name, 'older than what is held under this name; the newer is kept')]);
    this.#replace(name, held, read);
  }

  /** The file is gone from the folder, and so is what it stated. Copies of it are to be read again: their names are given. */
  forget(name: string): readonly string[] {
    const held = this.#byName.get(name);
    if (!held) return [];
    for (const part of held.parts.values()) this.index.remove(part);
    this.#byName.delete(name);
    const copies = [...this.#byName].filter(([, other]) => other.hash === held.hash).map(([copy]) => copy);
    for (const copy of copies) this.#byName.delete(copy);
    return copies;
  }

  names(): readonly string[] {
    return [...this.#byName.keys()];
  }

  /** Every problem of every file as it is now, in the order of files and lines. */
  problems(): readonly Problem[] {
    return [...this.#byName.keys()].sort().flatMap((name) => this.#byName.get(name)?.problems ?? []);
  }

  #twinOf(name: string, hash: string): string | undefined {
    return [...this.#byName].find(([other, held]) => other !== name && held.hash === hash && held.parts.size > 0)?.[0];
  }

  #keep(name: string, held: Held | undefined, hash: string, problems: readonly Problem[]): void {
    this.#byName.set(name, { hash, parts: held?.parts ?? new Map(), problems });
  }

  #replace(name: string, held: Held | undefined, read: FileRead): void {
    const refused = new Set(read.problems.filter(({ effect }) => effect === 'file-refused').map(({ file }) => file));
    const parts = new Map(read.stated.map((stated) => [stated.file, stated]));
    for (const [part, stated] of held?.parts ?? []) {
      const stays = refused.has(part) || refused.has(name);
      if (stays) parts.set(part, stated);
      else this.index.remove(stated);
    }
    for (const stated of read.stated) this.index.add(stated);
    this.#byName.set(name, { hash: read.hash, parts, problems: read.problems });
  }
}

const newest = (stated: Iterable<FileStated>): string => [...stated].reduce((latest, { statedAt }) => (statedAt > latest ? statedAt : latest), '');

const isOlder = (stated: readonly FileStated[], held: ReadonlyMap<string, FileStated>): boolean =>
  stated.length > 0 && held.size > 0 && newest(stated) < newest(held.values());

const flag = (file: string, reason: string): Problem => ({ file, line: 0, reason, effect: 'flagged' });
