import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { openEducationDrop } from '#subgraphs/education/drop/education-drop';
import type { Problem } from '#subgraphs/education/drop/problem';
import { readFileBytes } from '#subgraphs/education/drop/read-file';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** One line a problem, as compilers write them: `roll.csv:17: row-rejected: a pupil has a first name and a last name`. */
const written = ({ file, line, effect, reason }: Problem): string => `${file}:${line}: ${effect}: ${reason}`;

/**
 * Says what would come of files if they arrived, without putting them anywhere, or of a whole folder as it is: for a
 * school that sends its first file, and for whoever looks into a figure in the log. Prints places and reasons, never
 * what stands in a file. Ends with 1 where a file would be refused or a row left out.
 */
async function check(paths: readonly string[]): Promise<number> {
  let lost = 0;
  for (const path of paths) {
    const problems = (await stat(path)).isDirectory() ? await checkFolder(path) : await checkFile(path);
    for (const problem of problems) say(written(problem));
    lost += problems.filter(({ effect }) => effect !== 'flagged').length;
  }
  return lost > 0 ? 1 : 0;
}

async function checkFile(path: string): Promise<readonly Problem[]> {
  const { stated, problems } = await readFileBytes(basename(path), await readFile(path), (await stat(path)).mtime);
  for (const file of stated) {
    const counts = [['pupils', file.pupils], ['marks', file.marks], ['exclusions', file.exclusions], ['plans', file.ehcPlans], ['establishments', file.establishments]] as const;
    say(`${file.file}: ${file.kind}, as of ${file.statedAt}: ${counts.filter(([, rows]) => rows.length > 0).map(([word, rows]) => `${rows.length} ${word}`).join(', ') || 'nothing'}`);
  }
  return problems;
}

async function checkFolder(folder: string): Promise<readonly Problem[]> {
  const drop = await openEducationDrop({ folder, settle: 0, onChange: ({ files, pupils }) => say(`${folder}: ${files} files, ${pupils} pupils`) });
  const problems = drop.problems();
  await drop.close();
  return problems;
}

const [command, ...paths] = process.argv.slice(2);
if (command === 'check' && paths.length > 0) void check(paths).then((code) => { process.exitCode = code; });
else {
  process.stderr.write('Use: npm run education -- check FILE-OR-FOLDER...\n');
  process.exitCode = 2;
}
