import { join } from 'node:path';
import { createProgram } from '#policies/cli/program';
import { PolicyProblems } from '#policies/load/problem';

/** A reader that stops reading (`| head`) is no fault. */
process.stdout.on('error', () => process.exit(0));

const fail = (): void => {
  process.exitCode = 1;
};

const tell = (error: unknown): void => {
  const message = error instanceof PolicyProblems ? `The policy cannot be loaded:\n${error.message}` : error instanceof Error ? error.message : 'Something went wrong.';
  process.stderr.write(`${message}\n`);
  fail();
};

const program = createProgram({
  write: (text) => process.stdout.write(text),
  fail,
  project: join(__dirname, '../..'),
  now: () => new Date(),
});

program.parseAsync(process.argv).catch(tell);
