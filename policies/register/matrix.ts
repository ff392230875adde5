import { LEVELS } from '#schema/level';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { Reach } from '#policies/register/reach';

const LETTERS: Readonly<Record<string, string>> = { NONE: '·', NOTICE: 'n', HOLDER: 'h', SUMMARY: 'S', DETAIL: 'D' };

const HEADING = `# Who can ever see what

Printed from the rows of the policy by \`npm run policy -- print\`: do not edit. For each role the highest level of each
category that any circumstances open to it, proved over all of them: being the lead professional, an open case, consent, an
emergency. What it takes is in [REGISTER.md](REGISTER.md). **D** the detail, **S** a summary, **h** who holds it, **n** a notice, **·** nothing.
`;

/** The highest level by role and category. */
export const matrix = (policy: CompiledPolicy): readonly (readonly string[])[] => {
  const reach = new Reach(policy);
  return policy.rows.roles.map((role) => policy.rows.categories.map((_, category) => LEVELS[reach.highest(role, category)]));
};

/** `MATRIX.md`: categories down, roles across. */
export const printMatrix = (policy: CompiledPolicy): string => {
  const cells = matrix(policy);
  const { roles, categories } = policy.rows;
  const header = `| category | ${roles.map(({ id }) => id).join(' | ')} |`;
  const rule = `|---|${roles.map(() => ':-:').join('|')}|`;
  const lines = categories.map(({ id }, category) => `| ${id} | ${roles.map((_, role) => LETTERS[cells[role]?.[category] ?? 'NONE']).join(' | ')} |`);
  return `${HEADING}\n${[header, rule, ...lines].join('\n')}\n`;
};
