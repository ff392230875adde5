import type { Command } from 'commander';
import { answer, commonOptions, readPolicy, type Surroundings } from '#policies/cli/run';
import { prove } from '#policies/prove/prove';

const grouped = (size: bigint): string => size.toLocaleString('en-GB');

/** `prove`: every invariant, over the whole space of facts. */
export const addProve = (program: Command, surroundings: Surroundings): void => {
  program.command('prove')
    .description('prove every invariant over every combination of facts, and find dead, redundant and shadowed rules')
    .action((_, command: Command) => {
      const common = commonOptions(command);
      const { compiled } = readPolicy(surroundings, common);
      const began = performance.now();
      const report = prove(compiled);
      const seconds = (performance.now() - began) / 1000;
      const failed = report.proofs.filter(({ failures }) => failures.length > 0);
      answer(surroundings, common, { ...report, seconds, holds: failed.length === 0 }, () => [
        `${report.rules} rules, ${report.categories} categories, ${report.roles} roles: ${grouped(report.space)} combinations of facts, all of them, in ${seconds.toFixed(1)} s.`,
        ...report.proofs.flatMap(({ invariant, failures }) => [
          `${failures.length === 0 ? 'holds ' : 'BROKEN'} ${invariant.id} ${invariant.title}`,
          ...failures.map((failure) => `         ${failure}`),
        ]),
        failed.length === 0 ? 'Everything holds.' : `${failed.length} of ${report.proofs.length} do not hold.`,
      ]);
      if (failed.length > 0) surroundings.fail();
    });
};
