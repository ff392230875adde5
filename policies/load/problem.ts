import type { Place } from '#policies/compiler/rows';

/** One thing that is wrong with a policy's files. */
export interface Problem extends Place {
  readonly message: string;
}

/** A policy that cannot be loaded: every problem at once, with file and line. */
export class PolicyProblems extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    this.name = 'PolicyProblems';
  }
}
