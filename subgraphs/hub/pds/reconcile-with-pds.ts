import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { childId } from '#schema/ids';
import { answered } from '#subgraphs/hub/child/load-by-child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { mustBeThere } from '#subgraphs/hub/merging/may-be-one';
import { mustReview } from '#subgraphs/hub/merging/must-review';
import { askAbout, type Asked, holdAgainst, numberHeld } from '#subgraphs/hub/pds/hold-against-pds';

export enum PdsReconciliationStatus {
  LOCAL_DEMOGRAPHICS_DID_NOT_MATCH = 'LOCAL_DEMOGRAPHICS_DID_NOT_MATCH',
  LOCAL_NUMBER_INVALID = 'LOCAL_NUMBER_INVALID',
  NOT_FOUND = 'NOT_FOUND',
  SUPERSEDED = 'SUPERSEDED',
  NO_DIFFERENCES = 'NO_DIFFERENCES',
  DIFFERENCES = 'DIFFERENCES',
  ERROR = 'ERROR',
}

registerEnumType(PdsReconciliationStatus, {
  name: 'PdsReconciliationStatus',
  description: 'What came of holding an entry against the Personal Demographics Service.',
  valuesConfig: {
    LOCAL_DEMOGRAPHICS_DID_NOT_MATCH: { description: 'The number is another person’s: nothing of health is shown by it until a person has settled whose it is.' },
    LOCAL_NUMBER_INVALID: { description: 'No number is held that passes its check.' },
    NOT_FOUND: { description: 'PDS knows no such number, or has it marked invalid.' },
    SUPERSEDED: { description: 'PDS answers with another number, which is held from now on; the old one is kept as a former one.' },
    NO_DIFFERENCES: { description: 'All that both say is the same.' },
    DIFFERENCES: { description: 'It is this child, and something differs.' },
    ERROR: { description: 'PDS could not be asked, or its answer could not be read. Nothing was changed.' },
  },
});

@InputType({ description: 'An entry to be held against PDS.' })
export class ReconcileWithPdsInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => Int, { description: 'The version of the entry that was read.' })
  version!: number;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'A field in which the two differ. What PDS says of it is not repeated here.', simpleResolvers: true })
export class PdsFieldDifference {
  @Category('as-parent')
  @Field(() => String, { description: 'The field: family, dateOfBirth.' })
  field!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'How they stand to one another: close, swapped, former, different, superseded.' })
  agreement!: string;
}

@ObjectType({ description: 'What came of holding an entry against PDS.', simpleResolvers: true })
export class PdsReconciled {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of this time.' })
  id!: string;

  @Category('as-parent')
  @Field(() => PdsReconciliationStatus, { description: 'What came of it.' })
  status!: string;

  @Category('as-parent')
  @Field(() => [PdsFieldDifference], { description: 'In what they differ.' })
  differences!: PdsFieldDifference[];
}

export const ReconcileWithPdsAnswer = createUnionType({
  name: 'ReconcileWithPdsAnswer',
  description: 'What came of it, or why it was not done.',
  types: () => [PdsReconciled, InvalidInput, Stale, NotPermitted] as const,
});

type Input = z.infer<typeof shape>;
const shape = z.object({ ...commandInput, version: z.int() });

const reconciling = ({ loaders: { office } }: HubContext, asked: Asked | null): Command<Input, PdsReconciled> => ({
  name: 'reconcileWithPds',
  shape,
  result: PdsReconciled,
  act: async ({ write, viewer, child, now }, { version }) => {
    mustReview(viewer, office);
    await mustBeThere(write, { childId: child, version }, office.frontDoor);
    if (!asked || (await numberHeld(write, child)) !== asked.held) throw new ProblemFound(Stale.at(null, 'The NHS number held has changed meanwhile.'));
    const { id, status, differences } = await holdAgainst(write, child, asked, now);
    return Object.assign(new PdsReconciled(), { id, status, differences: differences.map((difference) => ({ ...difference })) });
  },
});

/** PDS learns of nobody's number from one who may not ask. */
async function askFirst(sent: ReconcileWithPdsInput, { grant, loaders: { office } }: HubContext): Promise<Asked | null> {
  const child = childId(String(sent.childId));
  if (!grant.viewer || !office.indexReviewerRoles.includes(grant.viewer.role) || !Object.hasOwn(grant.children, child)) return null;
  return answered(askAbout(office.store, child, office.askPds));
}

@Resolver()
export class ReconcileWithPds {
  @Category('each-child')
  @Mutation(() => ReconcileWithPdsAnswer, { nullable: true, description: 'Hold an entry against the Personal Demographics Service: for the index’s reviewers. A superseded number is followed; names, dates and addresses are never changed by it.' })
  async reconcileWithPds(@Arg('input', () => ReconcileWithPdsInput, { description: 'Which entry.' }) input: ReconcileWithPdsInput, @Ctx() context: HubContext): Promise<PdsReconciled | Problem> {
    return carryOut(reconciling(context, await askFirst(input, context)), input, context);
  }
}
