import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { raiseAlert } from '#subgraphs/hub/alert/raise-alert';
import { eachOnce, leadOrFrontDoor, thoseAround } from '#subgraphs/hub/alert/who-should-know';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, type Problem, ProblemFound } from '#subgraphs/hub/commands/problems';
import { mustWorkWith } from '#subgraphs/hub/commands/works-with';
import { ConsentAnswer, ConsentRecorded, recorded } from '#subgraphs/hub/consent/consent-answer';
import { standingStatement } from '#subgraphs/hub/consent/standing-statement';

@InputType({ description: 'That someone takes back their consent.' })
export class WithdrawConsentInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ID, { description: 'The statement that is taken back.' })
  consentId!: string;

  @Field(() => String, { description: 'What shows that it was taken back: a telephone note, a letter.' })
  evidence!: string;

  @Field(() => String, { description: 'To whom it was explained what follows from it.' })
  explainedTo!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

type Input = z.infer<typeof shape>;
const shape = z.object({
  ...commandInput,
  consentId: z.string().min(1, 'Say which statement.').max(400),
  evidence: z.string().trim().min(5, 'Say what shows that it was taken back.').max(2_000),
  explainedTo: z.string().trim().min(2, 'Say to whom it was explained.').max(200),
});

/** A withdrawal is a statement of its own, of the same scope, from now on: what was shared before was shared rightly. */
const withdrawing = ({ loaders: { office } }: HubContext): Command<Input, ConsentRecorded> => ({
  name: 'withdrawConsent',
  shape,
  result: ConsentRecorded,
  act: async (doing, { consentId, evidence, explainedTo }) => {
    await mustWorkWith(doing, office.frontDoor);
    const given = await standingStatement(doing, consentId);
    if (given.outcome !== 'given') throw new ProblemFound(InvalidInput.at('consentId', 'This statement gave no consent.'));
    const { child_id, given_by, capacity, from_agencies, to_agencies, categories, purposes } = given;
    const id = randomUUID();
    await doing.write.insertInto('consent_statement').values({
      id, child_id, given_by, capacity, from_agencies, to_agencies, categories, purposes, evidence, explained_to: explainedTo,
      outcome: 'withdrawn', from_at: doing.now.toISOString(), until_at: null, supersedes: given.id,
    }).execute();
    await raiseAlert(doing.write, {
      child: doing.child, kind: 'CONSENT_WITHDRAWN', about: id, what: 'Consent to sharing was taken back', category: 'wishes-consent', at: doing.now,
      to: eachOnce([...(await leadOrFrontDoor(doing.write, doing.child, doing.now, doing.viewer.id)), ...(await thoseAround(doing.write, doing.child, doing.now, doing.viewer.id))]),
    });
    return recorded(id, 'withdrawn');
  },
});

@Resolver()
export class WithdrawConsent {
  @Category('each-child')
  @Mutation(() => ConsentAnswer, { nullable: true, description: 'Record that consent was taken back. In force at once, and not for what was shared before.' })
  withdrawConsent(@Arg('input', () => WithdrawConsentInput, { description: 'Which statement.' }) input: WithdrawConsentInput, @Ctx() context: HubContext): Promise<ConsentRecorded | Problem> {
    return carryOut(withdrawing(context), input, context);
  }
}
