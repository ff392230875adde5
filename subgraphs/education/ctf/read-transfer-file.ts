import { FileRefused, type ProblemList } from '#subgraphs/education/drop/problem';
import { type FileStated, nothingStated, type PupilStated, type SchoolReference } from '#subgraphs/education/drop/statements';
import { statedAt } from '#subgraphs/education/drop/stated-at';
import { schoolReference } from '#subgraphs/education/rows/cell-values';
import { type Element, readFragment, refuseDeclarations, textAt } from '#subgraphs/education/ctf/xml-fragment';
import { readPupil } from '#subgraphs/education/ctf/pupil-element';

export const isTransferFile = (text: string): boolean => /^\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE|<CTfile[\s>])/.test(text);

/**
 * A Common Transfer File (DfE, CTF 25; earlier ones differ in what is left out). Each `Pupil` is read on its own, so
 * that one malformed pupil costs no other, and whatever stands between them is reported.
 */
export function readTransferFile(text: string, fileName: string, writtenAt: Date, problems: ProblemList): FileStated {
  refuseDeclarations(text);
  if (!/<\/CTfile>\s*(<!--[\s\S]*?-->\s*)*$/.test(text)) throw new FileRefused('the file ends before </CTfile>: still being written, or cut off');
  const plain = withoutComments(text);
  const header = headerOf(plain);
  const school = sourceSchool(header);
  if (!school) throw new FileRefused('the header does not say which school sent the file');
  const when = statedAt(textAt(header, 'DateTime') ?? '', fileName, writtenAt);
  if (when.fault) problems.flag(1, when.fault);

  const unread = new Set<string>();
  const pupils = pupilsOf(plain, school, when.at, unread, problems);
  for (const name of unread) problems.flag(0, `the element ${name} is not one this version of the transfer file has; left out`);
  return { file: fileName, kind: 'transfer-file', statedAt: when.at, ...nothingStated, pupils };
}

/** Comments go, their line breaks stay, so that lines are still counted right. */
const withoutComments = (text: string): string => text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));

function headerOf(text: string): Element {
  const header = /<Header>[\s\S]*?<\/Header>/.exec(text);
  const read = header ? readFragment(header[0], 'Header') : null;
  if (!read || 'fault' in read) throw new FileRefused('the header is missing or not well-formed');
  return read.element;
}

const sourceSchool = (header: Element): SchoolReference | undefined =>
  schoolReference(
    textAt(header, 'SourceSchool', 'URN'),
    textAt(header, 'SourceSchool', 'LEA'),
    textAt(header, 'SourceSchool', 'Estab'),
    textAt(header, 'SourceSchool', 'SchoolName'),
  );

const [OPEN, CLOSE] = ['<Pupil>', '</Pupil>'];

function pupilsOf(text: string, school: SchoolReference, at: string, unread: Set<string>, problems: ProblemList): readonly PupilStated[] {
  const from = text.indexOf('<CTFpupilData>');
  const to = text.lastIndexOf('</CTFpupilData>');
  if (from < 0 || to < from) {
    problems.flag(0, 'the file has no pupils');
    return [];
  }
  const lines = lineCounter(text);
  const pupils: PupilStated[] = [];
  let end = from + '<CTFpupilData>'.length;
  for (let start = text.indexOf(OPEN, end); start >= 0 && start < to; start = text.indexOf(OPEN, end)) {
    reportStray(text.slice(end, start), lines(end), problems);
    end = endOfPupil(text, start, to);
    const pupil = onePupil(text.slice(start, end), lines(start), { school, at, unread, problems });
    if (pupil) pupils.push(pupil);
  }
  reportStray(text.slice(end, to), lines(end), problems);
  return pupils;
}

/** Behind the pupil's end; one that is never closed ends where the next begins, so that it costs no other. */
function endOfPupil(text: string, start: number, to: number): number {
  const close = text.indexOf(CLOSE, start);
  const next = text.indexOf(OPEN, start + OPEN.length);
  const limit = next >= 0 && next < to ? next : to;
  return close >= 0 && close < limit ? close + CLOSE.length : limit;
}

interface PupilContext { readonly school: SchoolReference; readonly at: string; readonly unread: Set<string>; readonly problems: ProblemList }

function onePupil(text: string, line: number, { school, at, unread, problems }: PupilContext): PupilStated | null {
  const read = readFragment(text, 'Pupil');
  if ('element' in read) return readPupil(read.element, line, school, at, unread, problems);
  problems.reject(line + read.faultLine - 1, `a pupil’s record is ${read.fault}`);
  return null;
}

function reportStray(between: string, line: number, problems: ProblemList): void {
  const at = between.search(/\S/);
  if (at < 0) return;
  const strayLine = line + (between.slice(0, at).match(/\n/g)?.length ?? 0);
  problems.flag(strayLine, 'stray text between pupils; passed over');
}

/** Lines of ever later places, each counted from the one before: a file of thousands is gone through once. */
function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let counted = 0;
  return (index) => {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
    counted = index;
    return line;
  };
}
