import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { ASKED_BY, HELD_BACK } from '#record/report/report-words';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { AccessReportAskedBy, HeldBackReason } from '#subgraphs/record/objects/access-report';

type Maybe<Value> = Value | null | undefined;

@InputType({ description: 'A report to prepare.' })
export class PrepareAccessReportInput {
  @Field(() => ID, { description: 'The child, by the hub’s id.' })
  aboutChild!: string;

  @Field(() => AccessReportAskedBy, { description: 'Who asked for it. Who they are is to be checked before, and is not kept here.' })
  askedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From this moment on.' })
  from?: Maybe<string>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this moment.' })
  to?: Maybe<string>;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@InputType({ description: 'What was found about one look.' })
export class LookFinding {
  @Field(() => ID, { description: 'The look’s decision.' })
  decisionId!: string;

  @Field(() => HeldBackReason, { nullable: true, description: 'Why it is held back; null where the family is told of it.' })
  heldBack?: Maybe<string>;
}

@InputType({ description: 'What of a report may be told.' })
export class ReviewAccessReportInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => Int, { description: 'The version one looked at.' })
  version!: number;

  @Field(() => [LookFinding], { description: 'Look by look; what is not named stays as it was.' })
  findings!: LookFinding[];

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@InputType({ description: 'A report whose review is done.' })
export class SignOffAccessReportInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => Int, { description: 'The version one looked at.' })
  version!: number;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

const idempotencyKey = z.string().min(8, 'At least 8 characters, new for every request: a UUID will do.').max(100);
const moment = z.string().nullish().transform((text) => (text ? new Date(text) : null));
const MOST_FINDINGS = 1_000;

const onReport = { reportId: z.string().min(1, 'Say which report.').max(100), version: z.int(), idempotencyKey };

export const prepareShape = z.object({ aboutChild: z.string().trim().min(1, 'Say which child.').max(100), askedBy: z.enum(ASKED_BY), from: moment, to: moment, idempotencyKey });
export const reviewShape = z.object({
  ...onReport,
  findings: z.array(z.object({ decisionId: z.string().max(100), heldBack: z.enum(HELD_BACK).nullish().transform((reason) => reason ?? null) })).max(MOST_FINDINGS, `At most ${MOST_FINDINGS} at a time.`),
});
export const signOffShape = z.object(onReport);
