/**
 * What is wrong with something that arrived, for whoever can put it right at the school.
 * Never holds a value from the file, only where it is: reports are read by people who may not see the children.
 */
export interface Problem {
  /** The file's name in the folder; `outer.zip/inner.csv` for a part of an archive. */
  readonly file: string;
  /** Counted from 1; 0 where the trouble is with the file as a whole. */
  readonly line: number;
  readonly reason: string;
  /**
   * - `file-refused`  nothing was taken from the file; what was held before stays.
   * - `row-rejected`  this row was left out; the others were taken.
   * - `flagged`       taken, though something about it is wrong.
   */
  readonly effect: 'file-refused' | 'row-rejected' | 'flagged';
}

/** Collects the problems of one file. */
export class ProblemList {
  readonly problems: Problem[] = [];

  constructor(readonly file: string) {}

  reject(line: number, reason: string): void {
    this.problems.push({ file: this.file, line, reason, effect: 'row-rejected' });
  }

  flag(line: number, reason: string): void {
    this.problems.push({ file: this.file, line, reason, effect: 'flagged' });
  }

  get rejected(): number {
    return this.problems.filter((problem) => problem.effect === 'row-rejected').length;
  }
}

/** Nothing can be taken from this file. The message is ours and quotes nothing from it. */
export class FileRefused extends Error {
  constructor(reason: string, readonly line = 0) {
    super(reason);
    this.name = 'FileRefused';
  }
}
