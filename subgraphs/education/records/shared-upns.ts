import type { Problem } from '#subgraphs/education/drop/problem';
import { AMBIGUOUS, findPupil, pupilsOf } from '#subgraphs/education/records/find-pupil';
import type { StatementIndex } from '#subgraphs/education/records/statement-index';

/** Where UPNs stand that the files give to more than one person: what schools have to settle before anything is shown. */
export const sharedUpns = (index: StatementIndex): readonly Problem[] =>
  index.upns()
    .filter((upn) => findPupil(index, upn) === AMBIGUOUS)
    .flatMap((upn) => pupilsOf(index.slicesOf(upn)))
    .map(({ file, pupil }) => ({ file, line: pupil.line, effect: 'flagged', reason: 'this pupil’s UPN is on another pupil’s record too; neither is shown' }));
