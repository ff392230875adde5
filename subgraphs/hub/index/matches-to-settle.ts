import { sql } from 'kysely';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { IndexedChild } from '#subgraphs/hub/index/child';
import type { IndexContext } from '#subgraphs/hub/index/index-loaders';
import { MatchCandidate, type MatchEvidence } from '#subgraphs/hub/index/match-candidate';
import { MatchDoubt, MatchOutcomeWord } from '#subgraphs/hub/index/match-words';
import { mayBeOfBefore } from '#subgraphs/hub/matching/of-before';
import { ViewerSelf } from '#subgraphs/hub/index/viewer';
import type { HubStore } from '#subgraphs/hub/store/connect';

@ObjectType({ description: 'An agency’s record of which the index is not sure whose it is.', simpleResolvers: true })
export class MatchToSettle {
  @Category('viewer')
  @Field(() => ID, { description: 'Of the record; what the verdict names.' })
  recordId!: string;

  @Category('viewer')
  @Field(() => Int, { description: 'Its version; what the verdict names.' })
  version!: number;

  @Category('viewer')
  @Field(() => String, { description: 'The agency whose record it is.' })
  agency!: string;

  @Category('viewer')
  @Field(() => MatchOutcomeWord, { description: 'Why it waits.' })
  outcome!: string;

  @Category('viewer')
  @Field(() => MatchDoubt, { nullable: true, description: 'What keeps the index from linking it by itself; null of records received before that was kept.' })
  doubt!: string | null;

  @Category('viewer')
  @Field(() => DateTimeScalar, { description: 'Since when it waits.' })
  receivedAt!: string;

  @Category('viewer')
  @Field(() => Boolean, { description: 'The agency keeps the child’s whereabouts from others. Everyone whom the record might be is shielded until it is settled.' })
  shielded!: boolean;

  @Category('viewer')
  @Field(() => String, { description: 'The name as the agency writes it.' })
  name!: string;

  @Category('viewer')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The date of birth as the agency has it.' })
  dateOfBirth!: string | null;

  @Category('viewer')
  @Field(() => [MatchCandidate], { description: 'Whom it might be, the likeliest first; none where it is like nobody: then it is entered or set aside (`settleUnmatched`).' })
  candidates!: MatchCandidate[];
}

/** As the record came. */
interface Received {
  readonly given: readonly string[];
  readonly family: string;
  readonly dateOfBirth?: string;
  readonly sex?: string;
  readonly postcode?: string;
  readonly nhsNumber?: string;
  readonly upn?: string;
}

interface WaitingRow {
  readonly id: string;
  readonly version: number;
  readonly agency: string;
  readonly outcome: string;
  readonly doubt: string | null;
  readonly shielded: boolean;
  readonly received_at: string;
  readonly received: Received;
  readonly candidates: readonly { readonly child: ChildId; readonly version: number; readonly probability: number; readonly evidence: readonly Omit<MatchEvidence, 'said'>[] }[];
}

const MOST = 100;

/** Records that wait, the oldest first; also those that nobody of the index is like, and those of which a person said of everyone that it is not theirs. One that might be a sealed child's is for those who know of the seal, and not on this list. */
export async function waitingRecords(store: HubStore): Promise<readonly WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select record.id, record.version, record.agency, record.outcome, record.doubt, record.shielded, record.received_at, record.received,
      coalesce(json_agg(json_build_object('child', candidate.child_id, 'version', possible.version, 'probability', candidate.probability, 'evidence', candidate.evidence)
        order by candidate.probability desc, candidate.child_id) filter (where possible.id is not null), '[]') as candidates
    from agency_record record left join agency_record_candidate candidate on candidate.record_id = record.id and candidate.verdict is null
      left join child possible on possible.id = candidate.child_id and possible.merged_into is null
    where record.child_id is null and record.settled_at is null and not exists (
      select 1 from agency_record_candidate any_of join child on child.id = any_of.child_id and child.seal in ('adoption', 'protected_person', 'court_restricted') where any_of.record_id = record.id)
      and not ${mayBeOfBefore}
    group by record.id order by record.received_at, record.id limit ${MOST}`.execute(store);
  return rows;
}

/** What the record says in a field. Where a shielded child lives is not repeated, not even to a reviewer. */
function saidIn(field: string, { given, family, dateOfBirth, sex, postcode, nhsNumber, upn }: Received, isShielded: boolean): string | null {
  const said: Readonly<Record<string, string | undefined>> = {
    given: given[0], middle: given.slice(1).join(' '), family, dateOfBirth, sex, postcode: isShielded ? undefined : postcode, nhsNumber, upn,
  };
  return said[field] || null;
}

@Resolver(() => ViewerSelf)
export class MatchesToSettle {
  @Category('viewer')
  @FieldResolver(() => [MatchToSettle], { description: 'Records that wait for one of the index’s reviewers; none for anyone else. At most 100, the oldest first.' })
  async matchesToSettle(@Ctx() { loaders }: IndexContext): Promise<MatchToSettle[]> {
    return (await loaders.matchesToSettle()).map(({ id, received_at, received, shielded, candidates, ...record }) => ({
      ...record, recordId: id, receivedAt: received_at, shielded, name: [...received.given, received.family].join(' '), dateOfBirth: received.dateOfBirth ?? null,
      candidates: candidates.map(({ child, evidence, ...candidate }) => ({
        ...candidate, child: IndexedChild.at(child), evidence: evidence.map((part) => ({ ...part, said: saidIn(part.field, received, shielded) })),
      })),
    }));
  }
}
