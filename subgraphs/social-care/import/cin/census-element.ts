import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { linesIn } from '#subgraphs/social-care/import/cin/child-texts';

/** One element of a census: its line in the file, and what is in it. Entities are never expanded. */
export class CensusElement {
  private constructor(
    readonly name: string,
    readonly line: number,
    private readonly content: ElementContent,
    private readonly source: Source,
  ) {}

  /** @returns the element, or what is wrong with the text */
  static read(text: string, firstLine: number): CensusElement | { readonly fault: string; readonly line: number } {
    const valid = XMLValidator.validate(text);
    if (valid !== true) return { fault: 'not well-formed', line: firstLine + valid.err.line - 1 };
    const [[name, content] = []] = Object.entries(parser.parse(text) as Record<string, Content>);
    if (name === undefined || content === undefined || typeof content === 'string') return { fault: 'empty', line: firstLine };
    return new CensusElement(name, firstLine, content, { text, firstLine });
  }

  /** The text of a child element; null where it is absent or empty. The first, where there are several. */
  text(name: string): string | null {
    return this.texts(name)[0] ?? null;
  }

  texts(name: string): string[] {
    return contents(this.content[name])
      .flatMap((content) => (typeof content === 'string' ? content.trim() : []))
      .filter(Boolean);
  }

  each(name: string): CensusElement[] {
    return contents(this.content[name]).flatMap((content) =>
      typeof content === 'object' ? new CensusElement(name, lineOf(content, this.source) ?? this.line, content, this.source) : [],
    );
  }

  names(): string[] {
    return Object.keys(this.content).filter((name) => name !== TEXT);
  }

  hasStrayText(): boolean {
    return contents(this.content[TEXT]).some((text) => typeof text === 'string' && text.trim() !== '');
  }
}

interface ElementContent { readonly [name: string]: Content | Content[] | undefined }
type Content = string | ElementContent;
interface Source { readonly text: string; readonly firstLine: number }

const TEXT = '#text';
const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, processEntities: false, captureMetaData: true });
const META = XMLParser.getMetaDataSymbol() as symbol;

const contents = (content: Content | Content[] | undefined): Content[] => (content === undefined ? [] : Array.isArray(content) ? content : [content]);

const lineOf = (content: ElementContent, { text, firstLine }: Source): number | null => {
  const { startIndex } = ((content as Record<symbol, unknown>)[META] ?? {}) as { startIndex?: number };
  return startIndex === undefined ? null : firstLine + linesIn(text.slice(0, startIndex));
};
