import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { explainDecision } from '#record/ask/explain-decision';
import { Category } from '#schema/directives/category';
import { mayOwn } from '#subgraphs/host/subgraph-context';
import type { RecordContext } from '#subgraphs/record/loaders';
import { ExplainedDecision } from '#subgraphs/record/objects/explained-decision';
import { toPolicyRule } from '#subgraphs/record/queries/to-policy-rule';

@Resolver()
export class Decisions {
  /**
   * Whoever reads the record may ask about any decision. Anybody else about his or her own, and is told no more than the
   * notice told: rules, bases and what was consented to would say things about the child and the family (policy model, 8).
   */
  @Category('viewer')
  @Query(() => ExplainedDecision, {
    nullable: true,
    description: 'Why was this withheld? By the `decisionId` of a notice of one’s own; for the data protection officer, of any. Null where there is no such decision, or it is somebody else’s.',
  })
  async decision(@Arg('id', () => ID, { description: 'The decision.' }) id: string, @Ctx() { grant, loaders: { desk } }: RecordContext): Promise<ExplainedDecision | null> {
    const found = await explainDecision(desk.database, desk.rulebook(), id);
    const readsTheRecord = mayOwn(grant, 'access-log');
    if (!found || !grant.viewer || (!readsTheRecord && (found.viewer !== grant.viewer.id || !found.found))) return null;
    return {
      ...found,
      categories: found.categories.map(({ rules, nearMisses, ...category }) => ({ ...category, rules: rules.map(toPolicyRule), nearMisses: nearMisses.map(toPolicyRule) })),
    };
  }
}
