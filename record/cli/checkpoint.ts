import type { Command } from 'commander';
import { checkpointsOf, takeCheckpoint } from '#record/chain/checkpoint';
import { type Surroundings, withRecord } from '#record/cli/surroundings';
import { checkpointKey } from '#record/store/checkpoint-key';

/** `checkpoint`: signs where the chain stands now, and prints every checkpoint, for a second party to hold. */
export const addCheckpoint = (program: Command, surroundings: Surroundings): void => {
  program.command('checkpoint')
    .description('sign where the chain stands now, and print all checkpoints, one JSON a line: give them to somebody else')
    .action(() => withRecord(surroundings, async (database) => {
      await takeCheckpoint(database, checkpointKey(surroundings.checkpointKeyFile), surroundings.now());
      return (await checkpointsOf(database)).map((checkpoint) => JSON.stringify(checkpoint));
    }));
};
