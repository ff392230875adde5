import { sql } from 'kysely';
import type { AskContact, CompetenceFact, ConsentFact, HubFacts, HubFactsRequest, IdentityConfidence, LetSeeFact, RelationFact, Seal } from '#schema/contracts/facts';
import { agencyReference, type AgencyReference, type ChildId } from '#schema/ids';
import { parseNhsNumber } from '#schema/scalars/nhs-number';
import type { HubStore } from '#subgraphs/hub/store/connect';

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

interface FactsRow {
  readonly child: ChildId;
  readonly date_of_birth: string | null;
  readonly seal: Seal;
  readonly leaving_care_duty: boolean;
  readonly relations: readonly Nullable<RelationFact>[];
  readonly consents: readonly Nullable<ConsentFact>[];
  readonly competence: readonly CompetenceFact[];
  readonly ids: readonly { readonly agency: string; readonly kind: string; readonly value: string; readonly confidence: IdentityConfidence }[];
  readonly broken_glass: Nullable<{ readonly id: string; readonly from: string; readonly until: string }> | null;
  readonly let_see: readonly Nullable<LetSeeFact>[] | null;
  readonly ask: Nullable<AskContact> | null;
}

/**
 * What the hub's records say of these children and this viewer, in one statement for all. Nothing here decides: sealed
 * children are among them, and it is the policy that knows what a seal means. What has ended is left out; what is yet to
 * end carries when, so that a decision made from it is not kept beyond.
 */
export async function hubFacts(store: HubStore, { viewer, children }: HubFactsRequest, now: Date, frontDoor: AskContact): Promise<readonly HubFacts[]> {
  if (children.length === 0) return [];
  const at = now.toISOString();
  const { rows } = await sql<FactsRow>`
    select child.id as child, child.date_of_birth, child.seal, child.leaving_care_duty,
      coalesce((
        select json_agg(json_build_object('relation', relation, 'record', record, 'from', from_at, 'until', until_at)) from (
          select 'lead_professional' as relation, id as record, from_at, null::timestamptz as until_at from lead
            where child_id = child.id and status = 'active' and practitioner_id = ${viewer.id}
          union all
          select 'lead_professional', id, cover_from, cover_until from lead
            where child_id = child.id and status = 'active' and cover_by = ${viewer.id} and cover_until > ${at}
          union all
          select relation, id, from_at, until_at from involvement
            where child_id = child.id and practitioner_id = ${viewer.id} and (until_at is null or until_at > ${at})
          union all
          (select 'same_agency', id, from_at, until_at from involvement
            where child_id = child.id and practitioner_id <> ${viewer.id} and agency = ${viewer.agency} and relation <> 'conflicted'
              and from_at <= ${at} and (until_at is null or until_at > ${at})
            order by until_at desc nulls first limit 1)
        ) standing), '[]') as relations,
      coalesce((
        select json_agg(json_build_object('id', id, 'outcome', outcome, 'capacity', capacity, 'fromAgencies', from_agencies, 'toAgencies', to_agencies,
          'categories', categories, 'purposes', purposes, 'from', from_at, 'until', until_at, 'supersedes', supersedes) order by from_at)
        from consent_statement where child_id = child.id), '[]') as consents,
      coalesce((
        select json_agg(json_build_object('assessedOn', assessed_on, 'topic', topic, 'outcome', outcome) order by assessed_on)
        from competence_assessment where child_id = child.id), '[]') as competence,
      coalesce((
        select json_agg(json_build_object('agency', agency, 'kind', kind, 'value', value, 'confidence', confidence))
        from identifier where child_id = child.id and is_current and not never_link), '[]') as ids,
      (select json_agg(json_build_object('record', id, 'categories', categories, 'from', from_at, 'until', until_at) order by from_at, id) from access_grant
        where child_id = child.id and viewer_id = ${viewer.id} and ended_at is null and until_at > ${at}) as let_see,
      (select json_build_object('id', id, 'from', from_at, 'until', until_at) from break_glass
        where child_id = child.id and viewer_id = ${viewer.id} and until_at > ${at} order by until_at desc limit 1) as broken_glass,
      (select json_build_object('name', who.name, 'role', who.role, 'agency', who.agency, 'phone', who.phone, 'email', who.email)
        from lead join work_contact who on who.id = case when lead.cover_from <= ${at} and lead.cover_until > ${at} then lead.cover_by else lead.practitioner_id end
        where lead.child_id = child.id and lead.status = 'active') as ask
    from child where child.id = any(${[...children]}::text[]) and child.merged_into is null`.execute(store);
  return rows.map((row) => factsOf(row, frontDoor));
}

const factsOf = (row: FactsRow, frontDoor: AskContact): HubFacts => ({
  child: row.child,
  ...(row.date_of_birth ? { dateOfBirth: row.date_of_birth } : {}),
  seal: row.seal,
  relations: row.relations.map(stated),
  consents: row.consents.map(stated),
  competence: row.competence,
  identity: identityByAgency(row.ids),
  ...(row.broken_glass ? { breakGlass: stated(row.broken_glass) } : {}),
  ...(row.let_see ? { letSee: row.let_see.map(stated) } : {}),
  ask: row.ask ? stated(row.ask) : frontDoor,
  references: referencesByAgency(row.ids),
  leavingCareDuty: row.leaving_care_duty,
});

/** The database says null where the contract says nothing; columns that are required in the contract are so in the tables. */
const stated = <Fact extends object>(row: Nullable<Fact>): Fact =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Fact;

const DOUBT: readonly IdentityConfidence[] = ['confirmed', 'probable', 'doubtful'];

/** Of several ids of one agency the least sure: doubt about one is doubt about the record. */
function identityByAgency(ids: FactsRow['ids']): Record<string, IdentityConfidence> {
  const byAgency: Record<string, IdentityConfidence> = {};
  for (const { agency, confidence } of ids) {
    const known = byAgency[agency];
    if (known === undefined || DOUBT.indexOf(confidence) > DOUBT.indexOf(known)) byAgency[agency] = confidence;
  }
  return byAgency;
}

/** The one kind of id by which each agency's system is asked; any other agency's, by the one that it gave. */
const ASKED_BY: Readonly<Record<string, string>> = { health: 'nhs_number', social_care: 'case_person_id', education: 'upn', yot: 'ypid' };

const referencesByAgency = (ids: FactsRow['ids']): Record<string, AgencyReference> =>
  Object.fromEntries(
    ids
      .filter(({ agency, kind, value }) => (ASKED_BY[agency] ?? 'other') === kind && (kind !== 'nhs_number' || parseNhsNumber(value) !== null))
      .map(({ agency, value }) => [agency, agencyReference(value)]),
  );
