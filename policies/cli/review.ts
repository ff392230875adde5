import type { Command } from 'commander';
import { answer, commonOptions, readPolicy, type Surroundings } from '#policies/cli/run';

const DAY = 86_400_000;

/** `review`: rules whose review date has come or comes up. */
export const addReview = (program: Command, surroundings: Surroundings): void => {
  program.command('review')
    .description('rules whose review date has passed or comes up')
    .option('--within <days>', 'how far to look ahead', '90')
    .option('--on <date>', 'as if today were this day')
    .action(({ within, on }: { readonly within: string; readonly on?: string }, command: Command) => {
      const common = commonOptions(command);
      const { compiled } = readPolicy(surroundings, common);
      const today = on === undefined ? surroundings.now() : new Date(on);
      const until = new Date(today.getTime() + Number(within) * DAY).toISOString().slice(0, 10);
      const day = today.toISOString().slice(0, 10);
      const due = [...compiled.rows.rules, ...compiled.rows.guarantees.map((one) => ({ ...one, reviewBy: one.review_by }))]
        .filter(({ reviewBy }) => reviewBy <= until)
        .map(({ id, title, owner, reviewBy }) => ({ id, title, owner, reviewBy, overdue: reviewBy < day }))
        .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));
      answer(surroundings, common, due, () => due.length === 0 ? [`No rule is to be reviewed by ${until}.`]
        : due.map(({ id, title, owner, reviewBy, overdue }) => `${reviewBy} ${overdue ? 'OVERDUE ' : ''}${id} ${title} (${owner})`));
    });
};
