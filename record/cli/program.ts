import { Command } from 'commander';
import { addCheckpoint } from '#record/cli/checkpoint';
import { addDue, addErase } from '#record/cli/erase';
import { addExport } from '#record/cli/export';
import { addFind } from '#record/cli/find';
import { addPrepare } from '#record/cli/prepare';
import { addReplay } from '#record/cli/replay';
import { addReport } from '#record/cli/report';
import type { Surroundings } from '#record/cli/surroundings';
import { addVerify } from '#record/cli/verify';
import { addWhoLooked } from '#record/cli/who-looked';
import { addWhy } from '#record/cli/why';

/** The record's command line: `npm run audit -- COMMAND`. */
export const createProgram = (surroundings: Surroundings): Command => {
  const program = new Command('audit')
    .description('Ask the record of access who looked at what, and why; prove that nobody altered it; erase, export, replay.')
    .configureOutput({ writeOut: surroundings.write, writeErr: surroundings.write })
    .showHelpAfterError('(npm run audit -- --help says what there is)');
  [addFind, addWhy, addWhoLooked, addReport, addVerify, addCheckpoint, addErase, addDue, addExport, addReplay, addPrepare].forEach((add) => add(program, surroundings));
  return program;
};
