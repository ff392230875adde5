import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { detached } from '#subgraphs/education/drop/detached';
import { FileRefused } from '#subgraphs/education/drop/problem';

/** An element's children by name. Elements that may come more than once are always lists (see LISTS). */
export interface Element {
  readonly [name: string]: string | Element | readonly (string | Element)[] | undefined;
}

const LISTS = new Set(['SEN', 'SENneed', 'YearData', 'KeyStage', 'StageAssessment', 'School', 'FormerUPN']);

/**
 * Entities a document declares are never expanded, since documents that declare any are refused before this is
 * reached; what is left to decode are XML's own five and characters by number, which can not grow.
 */
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: true,
  ignoreDeclaration: true,
  isArray: (name) => LISTS.has(name),
  processEntities: { enabled: true, maxEntityCount: 1, maxTotalExpansions: 10_000, maxExpandedLength: 100_000 },
});

/** No CTF has a document type; one that does is broken, or an attack by entities (billion laughs, external files). */
export function refuseDeclarations(text: string): void {
  const at = text.search(/<!\s*(DOCTYPE|ENTITY)/i);
  if (at >= 0) throw new FileRefused('the file declares a document type or entities, which are never accepted', lineAt(text, at));
}

export type Fragment = { readonly element: Element } | { readonly fault: string; readonly faultLine: number };

/** One element with all that is in it. `faultLine` counts from the fragment's first line, 1. */
export function readFragment(text: string, name: string): Fragment {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { fault: 'not well-formed XML', faultLine: valid.err.line };
  try {
    const element = (parser.parse(text) as Element)[name];
    return { element: typeof element === 'object' && !Array.isArray(element) ? (element as Element) : {} };
  } catch {
    return { fault: 'XML that is nested or named in a way that is not accepted', faultLine: 1 };
  }
}

export const lineAt = (text: string, index: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};

const single = (value: Element[string]): string | Element | undefined => (Array.isArray(value) ? (value as readonly (string | Element)[])[0] : (value as string | Element | undefined));

/** The text of the element at a path; undefined where there is none or it is empty. */
export function textAt(element: Element, ...path: readonly string[]): string | undefined {
  const found = path.reduce<string | Element | undefined>((at, name) => (typeof at === 'object' ? single(at[name]) : undefined), element);
  return typeof found === 'string' && found !== '' ? detached(found) : undefined;
}

/** The elements of a name at a path, however many there are. */
export function elementsAt(element: Element, ...path: readonly string[]): readonly Element[] {
  const [last, ...way] = [...path].reverse();
  const parent = way.reverse().reduce<string | Element | undefined>((at, name) => (typeof at === 'object' ? single(at[name]) : undefined), element);
  const found = typeof parent === 'object' && last ? parent[last] : undefined;
  const all = Array.isArray(found) ? (found as readonly (string | Element)[]) : [found as string | Element | undefined];
  return all.filter((entry): entry is Element => typeof entry === 'object');
}
