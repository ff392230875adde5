import { CensusElement } from '#subgraphs/social-care/import/cin/census-element';
import { importChild } from '#subgraphs/social-care/import/cin/child-rows';
import { childTexts } from '#subgraphs/social-care/import/cin/child-texts';
import { noteStrangers } from '#subgraphs/social-care/import/cin/known-elements';
import { FileRefused, type ImportSink, RowRejected } from '#subgraphs/social-care/import/sink';

/**
 * The DfE's children in need census (XML), any year from 2021. Each child is read on its own, so that one malformed
 * child costs no other.
 * @throws FileRefused for what is no census, ends too early, or declares entities
 */
export async function importCensus(chunks: AsyncIterable<string>, sink: ImportSink): Promise<void> {
  const told = new Set<string>();
  let header = '';
  let children = 0;
  let tail = '';
  let lastLine = 1;
  for await (const piece of childTexts(chunks)) {
    lastLine = piece.line;
    if ('between' in piece) {
      if (children === 0) header += piece.between;
      else if (/[^<>\s][^<>]*(?=<|$)/.test(piece.between.replace(/<[^>]*>/g, '<>'))) sink.note(piece.line, 'text stands between the children; left out');
      tail = (tail + piece.between).slice(-MESSAGE_END.length * 4);
      continue;
    }
    if (children === 0) demandCensus(header);
    children += 1;
    tail = '';
    if (piece.fault) sink.reject(piece.line, piece.fault);
    else await readChild(piece.text, piece.line, told, sink);
    sink.progress();
  }
  if (children === 0) demandCensus(header);
  if (!tail.includes(MESSAGE_END)) throw new FileRefused('the file ends before </Message>: still being written, or cut off', lastLine);
}

const MESSAGE_END = '</Message>';

async function readChild(text: string, line: number, told: Set<string>, sink: ImportSink): Promise<void> {
  const child = CensusElement.read(text, line);
  if (!(child instanceof CensusElement)) return sink.reject(child.line, child.fault);
  noteStrangers(child, told, sink);
  try {
    await importChild(child, sink);
  } catch (error) {
    if (!(error instanceof RowRejected)) throw error;
    sink.reject(line, `Child: ${error.message}`);
  }
}

const demandCensus = (header: string): void => {
  if (header.trim() === '') throw new FileRefused('the file is empty');
  if (!/<Message[\s>]/.test(header)) throw new FileRefused('not a census: there is no <Message>');
  if (!/<Collection>\s*CIN\s*<\/Collection>/.test(header)) throw new FileRefused('not the children in need census: its <Collection> is not CIN');
};
