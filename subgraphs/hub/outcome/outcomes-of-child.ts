import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { manyByChild } from '#subgraphs/hub/child/load-by-child';
import { isOpenlyInvolved } from '#subgraphs/hub/child/openly-involved';
import { FiveOutcome, OutcomeProgress } from '#subgraphs/hub/outcome/five-outcomes';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** Every standing that was recorded, the oldest first. */
export const outcomeLoader = (store: HubStore) =>
  manyByChild((children) =>
    store.selectFrom('outcome_progress as progress')
      .leftJoin('work_contact as who', (join) => join.onRef('who.id', '=', 'progress.seen_by').on(isOpenlyInvolved('progress.child_id', 'progress.seen_by')))
      .select(['progress.child_id', 'progress.id', 'progress.outcome', 'progress.standing', 'progress.seen_on', 'progress.words', 'who.name'])
      .where('progress.child_id', 'in', children).orderBy('progress.seen_on').orderBy('progress.recorded_at')
      .execute());

@Resolver(() => Child)
export class OutcomesOfChild {
  @Category('wishes-consent')
  @FieldResolver(() => [OutcomeProgress], { nullable: true, description: 'Progress on the five outcomes over time; those of which nothing was recorded yet are there, and empty.' })
  async outcomes(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<OutcomeProgress[]> {
    const rows = await loaders.outcomes.load(id);
    return Object.values(FiveOutcome).map((outcome) => {
      const standings = rows.filter((row) => row.outcome === outcome).map((row) => ({ id: row.id, on: row.seen_on, standing: row.standing, words: row.words, seenBy: row.name }));
      const [before, last] = standings.slice(-2);
      return { outcome, standings, change: before && last ? last.standing - before.standing : null };
    });
  }
}
