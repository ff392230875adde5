import type { Command } from 'commander';
import { answer, commonOptions, readPolicy, type Surroundings } from '#policies/cli/run';
import { matrix } from '#policies/register/matrix';

/** `matrix`: the highest level each role is ever shown of each category. */
export const addMatrix = (program: Command, surroundings: Surroundings): void => {
  program.command('matrix')
    .description('the highest level each role can ever be shown of each category')
    .option('--role <id>', 'one role only')
    .action(({ role }: { readonly role?: string }, command: Command) => {
      const common = commonOptions(command);
      const { compiled } = readPolicy(surroundings, common);
      const wanted = role === undefined ? compiled : { ...compiled, rows: { ...compiled.rows, roles: compiled.rows.roles.filter(({ id }) => id === role) } };
      if (wanted.rows.roles.length === 0) throw new Error(`There is no role "${role ?? ''}".`);
      const cells = matrix(wanted);
      const rows = wanted.rows.roles.map(({ id }, index) => ({ role: id, levels: Object.fromEntries(compiled.rows.categories.map((category, at) => [category.id, cells[index]?.[at] ?? 'NONE'])) }));
      answer(surroundings, common, rows, () => rows.flatMap(({ role: id, levels }) => [`${id}:`, ...Object.entries(levels).map(([category, level]) => `    ${category.padEnd(28)} ${level}`)]));
    });
};
