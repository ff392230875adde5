import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { answerSupposed } from '#record/register/answer-supposed';
import { matrixFor } from '#record/register/matrix-for';
import { policyInForce } from '#record/register/policy-in-force';
import { findRules } from '#record/register/rules-in-english';
import { whoCanSee } from '#record/register/who-can-see';
import { Category } from '#schema/directives/category';
import type { RecordContext } from '#subgraphs/record/loaders';
import { PolicyAnswer } from '#subgraphs/record/objects/policy-answer';
import { PolicyInForce } from '#subgraphs/record/objects/policy-in-force';
import { factsOf, PolicyFactInput } from '#subgraphs/record/objects/policy-inputs';
import { PolicyMatrixCell } from '#subgraphs/record/objects/policy-matrix';
import { PolicyRule, PolicyRuleKind } from '#subgraphs/record/objects/policy-rule';
import { WhoCanSee } from '#subgraphs/record/objects/who-can-see';
import { saidAsInput } from '#subgraphs/record/queries/said-as-input';
import { toPolicyRule } from '#subgraphs/record/queries/to-policy-rule';

/** The rules in force, for anyone who signs in (rule P28): nothing in them is about anybody. */
@Resolver()
export class Register {
  @Category('register')
  @Query(() => PolicyInForce, { nullable: true, description: 'The policy in force, and its words.' })
  policyInForce(@Ctx() { loaders: { desk } }: RecordContext): PolicyInForce {
    return policyInForce(desk.rulebook());
  }

  @Category('register')
  @Query(() => [PolicyRule], { nullable: true, description: 'The rules in English, in the register’s order.' })
  policyRules(
    @Arg('kind', () => PolicyRuleKind, { nullable: true, description: 'Only those that permit, or that limit.' }) kind: PolicyRuleKind | null | undefined,
    @Arg('category', () => String, { nullable: true, description: 'Only those that speak of this class of information, or of every class.' }) category: string | null | undefined,
    @Arg('search', () => String, { nullable: true, description: 'Words of the rule, its title, its law, its id or its worked examples.' }) search: string | null | undefined,
    @Ctx() { loaders: { desk } }: RecordContext,
  ): readonly PolicyRule[] {
    return findRules(desk.rulebook(), { kind: kind ?? undefined, category: category ?? undefined, search: search ?? undefined }).map(toPolicyRule);
  }

  @Category('register')
  @Query(() => [PolicyMatrixCell], { nullable: true, description: 'What every role would be shown of every class of information under the facts supposed; what is not said is ordinary.' })
  policyMatrix(
    @Arg('facts', () => [PolicyFactInput], { description: 'Purpose, basis, consent, relation ...' }) facts: PolicyFactInput[],
    @Ctx() { loaders: { desk } }: RecordContext,
  ): readonly PolicyMatrixCell[] {
    return saidAsInput(desk.rulebook(), factsOf(facts), (book, supposed) => matrixFor(book, supposed));
  }

  @Category('register')
  @Query(() => PolicyAnswer, { nullable: true, description: 'What the rules say of facts that are only supposed: how much, why, and what would change it. Null without a known `category` among them.' })
  policyAnswer(
    @Arg('facts', () => [PolicyFactInput], { description: 'Category, role, agency, purpose, basis, consent, relation ...' }) facts: PolicyFactInput[],
    @Ctx() { loaders: { desk } }: RecordContext,
  ): PolicyAnswer | null {
    const answer = saidAsInput(desk.rulebook(), factsOf(facts), (book, supposed) => answerSupposed(book, supposed));
    return answer && { ...answer, rules: answer.rules.map(toPolicyRule), nearMisses: answer.nearMisses.map(toPolicyRule) };
  }

  @Category('register')
  @Query(() => WhoCanSee, { nullable: true, description: 'Everyone who could ever see a class of information, and what it takes. Null where there is no such class.' })
  whoCanSee(
    @Arg('category', () => String, { description: 'The class of information.' }) category: string,
    @Ctx() { loaders: { desk } }: RecordContext,
  ): WhoCanSee | null {
    const found = whoCanSee(desk.rulebook(), category);
    return found && { ...found, openings: found.openings.map(({ rule, level }) => ({ level, rule: toPolicyRule(rule) })) };
  }
}
