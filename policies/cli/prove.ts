import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { answer, commonOptions, readPolicy, type Surroundings } from '#policies/cli/run';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { prove } from '#policies/prove/prove';
import { derivedTooMuch } from '#policies/register/derived-fields';
import { fieldRows } from '#policies/register/fields';

const grouped = (size: bigint): string => size.toLocaleString('en-GB');

/** Only where the graph is composed can it be known what its fields are worked out from. */
const derivedFields = ({ project }: Surroundings, compiled: CompiledPolicy): readonly string[] => {
  const file = join(project, 'schema/supergraph.graphql');
  return existsSync(file) ? derivedTooMuch(compiled, fieldRows(compiled, readFileSync(file, 'utf8'))) : [];
};

/** `prove`: every invariant, over the whole space of facts. */
export const addProve = (program: Command, surroundings: Surroundings): void => {
  program.command('prove')
    .description('prove every invariant over every combination of facts, and find dead, redundant and shadowed rules')
    .action((_, command: Command) => {
      const common = commonOptions(command);
      const { compiled } = readPolicy(surroundings, common);
      const began = performance.now();
      const report = prove(compiled);
      const derived = derivedFields(surroundings, compiled);
      const seconds = (performance.now() - began) / 1000;
      const failed = report.proofs.filter(({ failures }) => failures.length > 0);
      answer(surroundings, common, { ...report, derivedTooMuch: derived, seconds, holds: failed.length === 0 && derived.length === 0 }, () => [
        `${report.rules} rules, ${report.categories} categories, ${report.roles} roles: ${grouped(report.space)} combinations of facts, all of them, in ${seconds.toFixed(1)} s.`,
        ...report.proofs.flatMap(({ invariant, failures }) => [
          `${failures.length === 0 ? 'holds ' : 'BROKEN'} ${invariant.id} ${invariant.title}`,
          ...failures.map((failure) => `         ${failure}`),
        ]),
        `${derived.length === 0 ? 'holds ' : 'BROKEN'} I13 A derived field of the graph never exceeds its inputs`,
        ...derived.map((sentence) => `         ${sentence}`),
        failed.length + derived.length === 0 ? 'Everything holds.' : `${failed.length + derived.length} do not hold.`,
      ]);
      if (failed.length + derived.length > 0) surroundings.fail();
    });
};
