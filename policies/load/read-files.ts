import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Document, isMap, isSeq, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { Place } from '#policies/compiler/rows';
import type { Problem } from '#policies/load/problem';

/** One row as it stands in a file, not yet looked at. */
export interface RawRow {
  readonly value: unknown;
  readonly at: Place;
}

/** What the files of a policy hold, by collection: `rules`, `roles` ... */
export type RawRows = ReadonlyMap<string, readonly RawRow[]>;

export interface ReadFiles {
  readonly rows: RawRows;
  readonly problems: readonly Problem[];
}

const MANIFEST = 'policy.yaml';
/** Far above any file of rules, far below what could exhaust memory. */
const LARGEST_FILE = 1_000_000;
const END_MARKER = /^\.\.\.\s*$/m;

class FileReader {
  readonly rows = new Map<string, RawRow[]>();
  readonly problems: Problem[] = [];
  readonly #reading: string[] = [];
  readonly #read = new Set<string>();

  constructor(private readonly root: string) {}

  read(path: string, from: Place): void {
    if (this.#reading.includes(path)) {
      const circle = [...this.#reading.slice(this.#reading.indexOf(path)), path].map((file) => this.#name(file)).join(' -> ');
      this.#problem(from, `Files include each other in a circle: ${circle}.`);
      return;
    }
    if (this.#read.has(path)) return this.#problem(from, `"${this.#name(path)}" is included twice.`);
    this.#read.add(path);
    this.#reading.push(path);
    const text = this.#text(path, from);
    if (text !== null) this.#readText(path, text);
    this.#reading.pop();
  }

  #text(path: string, from: Place): string | null {
    if (relative(this.root, path).startsWith('..')) {
      this.#problem(from, `"${this.#name(path)}" lies outside the policy's folder.`);
      return null;
    }
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    if (size === undefined) this.#problem(from, `The file "${this.#name(path)}" is not there.`);
    else if (size > LARGEST_FILE) this.#problem({ file: this.#name(path), line: 1 }, `The file is larger than ${LARGEST_FILE} bytes.`);
    else return readFileSync(path, 'utf8');
    return null;
  }

  #readText(path: string, text: string): void {
    const file = this.#name(path);
    if (text.trim() === '') return this.#problem({ file, line: 1 }, 'The file is empty.');
    const lines = new LineCounter();
    const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true });
    const document = Array.isArray(documents) ? documents[0] : undefined;
    if (!END_MARKER.test(text)) {
      this.#problem({ file, line: text.split('\n').length }, 'The file does not end with "..." on a line of its own: it may have been cut short.');
    }
    if (document === undefined || !Array.isArray(documents) || documents.length !== 1) {
      return this.#problem({ file, line: 1 }, 'The file must hold exactly one YAML document.');
    }
    for (const error of document.errors) this.#problem({ file, line: error.linePos?.[0].line ?? 1 }, `This is not YAML: ${error.message.split('\n')[0] ?? ''}`);
    if (document.errors.length === 0 && !this.#hasAliases(document, file, lines)) this.#readDocument(path, document, lines);
  }

  /** Aliases are what YAML bombs are made of, and a rule that refers to another cannot be read by itself. */
  #hasAliases(document: Document, file: string, lines: LineCounter): boolean {
    let found = false;
    visit(document, {
      Alias: (_, alias) => {
        found = true;
        this.#problem({ file, line: lines.linePos(alias.range?.[0] ?? 0).line }, 'YAML anchors and aliases are not allowed: write each row out.');
        return visit.BREAK;
      },
    });
    return found;
  }

  #readDocument(path: string, document: Document, lines: LineCounter): void {
    const file = this.#name(path);
    if (!isMap(document.contents)) return this.#problem({ file, line: 1 }, 'The file must hold named lists of rows.');
    for (const { key, value } of document.contents.items) {
      const collection = String(key);
      if (!isSeq(value)) {
        this.#problem({ file, line: 1 }, `"${collection}" must be a list.`);
        continue;
      }
      for (const item of value.items) {
        const range = typeof item === 'object' && item !== null && 'range' in item ? (item.range as readonly number[] | null) : null;
        const at = { file, line: lines.linePos(range?.[0] ?? 0).line };
        const row = document.createNode(item).toJS(document) as unknown;
        if (collection === 'include') this.read(resolve(dirname(path), String(row)), at);
        else this.rows.set(collection, [...(this.rows.get(collection) ?? []), { value: row, at }]);
      }
    }
  }

  #name(path: string): string {
    return relative(this.root, path);
  }

  #problem(at: Place, message: string): void {
    this.problems.push({ ...at, message });
  }
}

/** Reads a policy's folder from its `policy.yaml`, with everything that includes. */
export const readPolicyFiles = (directory: string): ReadFiles => {
  const root = resolve(directory);
  const reader = new FileReader(root);
  reader.read(join(root, MANIFEST), { file: MANIFEST, line: 1 });
  return { rows: reader.rows, problems: reader.problems };
};
