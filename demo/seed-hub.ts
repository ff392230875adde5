import { childId } from '#schema/ids';
import { accessRows, type AccessRows } from '#demo/hub-access';
import { circumstanceAlerts, circumstanceRows } from '#demo/hub-circumstances';
import { alertRows, concernRows } from '#demo/hub-concerns';
import { helpRows, type HelpRows } from '#demo/hub-help';
import { letterRows } from '#demo/hub-letters';
import { libraryRows } from '#demo/hub-library';
import { authorityRows } from '#demo/hub-neighbours';
import { recordId } from '#demo/population/identifiers';
import type { DemoChild, Population } from '#demo/population/model';
import { foldName } from '#subgraphs/hub/index/fold-name';
import { refreshRegisters } from '#subgraphs/hub/register/refresh-registers';
import { change, type Change } from '#subgraphs/hub/store/change';
import type { HubStore } from '#subgraphs/hub/store/connect';
import type { HubDatabase, IdentifierKind } from '#subgraphs/hub/store/database';
import type { Insertable } from 'kysely';

type Row<Table extends keyof HubDatabase> = Insertable<HubDatabase[Table]>;

/** Writes the fictional population into an empty hub, all or nothing. */
export const seedHub = (store: HubStore, population: Population): Promise<void> =>
  change(store, { who: 'demo', source: 'the fictional population' }, async (write) => {
    await insert(write, 'gp_practice', population.gpPractices.map(({ ods, name, postcode, telephone }) => ({ ods, name, postcode, telephone })));
    await insert(write, 'work_contact', population.practitioners.map(({ id, name, role, agency, team, phone, email }) => ({ id, name, role, agency, team, phone, email })));
    await insert(write, 'child', population.children.map((child) => childRow(child, population.today)));
    await insert(write, 'child_name', population.children.flatMap(nameRows));
    await insert(write, 'child_address', population.children.flatMap(addressRows));
    await insert(write, 'contact_point', population.children.flatMap((child) =>
      child.contactPoints.map(({ system, value, whose }) => ({ child_id: childId(child.id), system, value, whose }))));
    await insert(write, 'identifier', population.children.flatMap(identifierRows));
    await insert(write, 'household_member', population.children.flatMap(householdRows));
    await insert(write, 'school_place', population.children.flatMap((child) => schoolRows(child, population)));
    await insert(write, 'involvement', population.children.flatMap(involvementRows));
    await insert(write, 'lead', population.children.flatMap(leadRows));
    const concerns = concernRows(population);
    await insert(write, 'concern', concerns);
    await insert(write, 'alert', alertRows(population, concerns));
    const letters = letterRows(population);
    await insert(write, 'message', letters.messages);
    await insert(write, 'message_recipient', letters.recipients);
    await insert(write, 'alert', letters.alerts);
    await insert(write, 'circumstance', circumstanceRows(population));
    await insert(write, 'alert', circumstanceAlerts(population));
    await insert(write, 'document', libraryRows);
    await insert(write, 'authority', authorityRows);
    await insert(write, 'consent_statement', population.children.flatMap(consentRows));
    await insert(write, 'competence_assessment', population.children.flatMap((child) =>
      child.competence.map(({ assessedOn, topic, outcome, by }) => ({ child_id: childId(child.id), assessed_on: assessedOn, topic, outcome, assessed_by: by }))));
    for (const [table, rows] of Object.entries({ ...helpRows(population), ...accessRows(population) })) await insert(write, table as keyof HelpRows | keyof AccessRows, rows as never);
    await refreshRegisters(write, new Date(`${population.today}T06:00:00Z`));
  });

/** True of a hub that no child was ever written into. */
export const hubIsEmpty = async (store: HubStore): Promise<boolean> =>
  (await store.selectFrom('child').select('id').limit(1).executeTakeFirst()) === undefined;

/** PostgreSQL takes 65,535 parameters a statement. */
const AT_ONCE = 1_000;

async function insert<Table extends keyof HubDatabase>(write: Change, table: Table, rows: readonly Row<Table>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await write.insertInto(table).values(rows.slice(from, from + AT_ONCE) as never).execute();
  }
}

const childRow = (child: DemoChild, today: string): Row<'child'> => ({
  id: childId(child.id),
  date_of_birth: child.dateOfBirth ?? null,
  expected_date_of_birth: child.expectedDateOfBirth ?? null,
  sex: child.sex,
  ethnicity_code: child.ethnicity,
  language_code: child.language.code,
  language_display: child.language.display,
  interpreter: child.language.interpreter,
  nhs_number_status: child.identifiers.nhsNumberStatus,
  seal: child.seal,
  pds_restricted: child.oddities.includes('pds-restricted'),
  leaving_care_duty: isCareLeaver(child, today),
  household_id: child.household,
  gp_ods: child.gpOds ?? null,
});

/** Of age, and looked after past sixteen: Children Act 1989 ss.23C, 24. */
function isCareLeaver({ dateOfBirth, socialCare }: DemoChild, today: string): boolean {
  if (!dateOfBirth || birthday(dateOfBirth, 18) > today) return false;
  return (socialCare?.lookedAfter ?? []).some(({ until }) => until === undefined || until > birthday(dateOfBirth, 16));
}

const birthday = (born: string, age: number): string => `${Number(born.slice(0, 4)) + age}${born.slice(4)}`;

const nameRows = (child: DemoChild): Row<'child_name'>[] =>
  child.names.map(({ use, given, family, from, until }) => ({
    child_id: childId(child.id), use, given: [...given], family, valid_from: from ?? null, valid_until: until ?? null,
    folded: foldName([...given, family].join(' ')),
  }));

const addressRows = (child: DemoChild): Row<'child_address'>[] =>
  child.addresses.map(({ use, lines, town, postcode, uprn, from, until }) => ({
    child_id: childId(child.id), use, lines: [...lines], town, postcode, uprn: uprn ?? null, valid_from: from ?? null, valid_until: until ?? null,
  }));

function identifierRows(child: DemoChild): Row<'identifier'>[] {
  const { nhsNumber, otherNhsNumber, upn, formerUpn, personId, ypid, pnc } = child.identifiers;
  const row = (agency: string, kind: IdentifierKind, value: string | undefined, current = true): Row<'identifier'>[] =>
    value === undefined ? [] : [{ child_id: childId(child.id), agency, kind, value, confidence: child.confidence?.[agency] ?? 'confirmed', is_current: current, never_link: false }];
  return [
    ...row('health', 'nhs_number', nhsNumber),
    ...row('health', 'nhs_number', otherNhsNumber, false),
    ...row('education', 'upn', upn),
    // An adopted child's UPN of before leads back to the birth family: said once and for all never to be linked.
    ...row('education', 'upn', formerUpn, false).map((former) => ({ ...former, never_link: child.seal === 'adoption' })),
    ...row('social_care', 'case_person_id', personId),
    ...row('yot', 'ypid', ypid),
    ...row('yot', 'pnc', pnc),
  ];
}

const householdRows = (child: DemoChild): Row<'household_member'>[] =>
  child.parents.map(({ name, relationship, parentalResponsibility, livesWithChild, dateOfBirth }) => ({
    child_id: childId(child.id), name, relationship, parental_responsibility: parentalResponsibility, lives_with_child: livesWithChild, date_of_birth: dateOfBirth ?? null,
  }));

/** The main school, of several; excluded for good where that is the last word. */
function schoolRows(child: DemoChild, { schools, today }: Population): Row<'school_place'>[] {
  const enrolments = (child.education?.enrolments ?? []).filter(({ status, until }) => status !== 'P' && (until === undefined || until > today));
  const main = enrolments.find(({ status }) => status === 'C' || status === 'M') ?? enrolments[0];
  const excluded = child.education?.exclusions.find(({ category }) => category === 'PERM');
  const urn = main?.urn ?? excluded?.urn;
  if (urn === undefined) return child.education ? [{ child_id: childId(child.id), standing: 'NONE', urn: null, school_name: null, valid_from: null, valid_until: null }] : [];
  const name = schools.find((school) => school.urn === urn)?.name ?? null;
  return [{ child_id: childId(child.id), standing: main ? 'ATTENDING' : 'EXCLUDED', urn, school_name: name, valid_from: main?.from ?? excluded?.from ?? null, valid_until: null }];
}

const involvementRows = (child: DemoChild): Row<'involvement'>[] =>
  child.involvements.flatMap(({ practitioner, agency, relation, category, from, until }) =>
    relation === 'lead_professional'
      ? []
      : [{
          // Not numbered in order: a number that is missing would tell of a service that is not shown.
          id: recordId(child.key, `involvement ${practitioner} ${relation} ${from}`), child_id: childId(child.id), practitioner_id: practitioner, agency, relation, category, from_at: midnight(from),
          until_at: until ? midnight(until) : null,
        }]);

const leadRows = (child: DemoChild): Row<'lead'>[] =>
  child.involvements.flatMap(({ practitioner, relation, from, until }, index) =>
    relation === 'lead_professional'
      ? [{
          id: `${child.id}-l${index}`, child_id: childId(child.id), practitioner_id: practitioner, status: until ? ('ended' as const) : ('active' as const),
          nominated_by: practitioner, reason: null, from_at: midnight(from), until_at: until ? midnight(until) : null, end_reason: until ? 'handed over' : null,
          cover_by: null, cover_from: null, cover_until: null, hands_over_from: null,
        }]
      : []);

const consentRows = (child: DemoChild): Row<'consent_statement'>[] =>
  child.consents.map((consent) => ({
    id: consent.id, child_id: childId(child.id), outcome: consent.outcome, given_by: consent.by, capacity: consent.capacity,
    from_agencies: [...consent.fromAgencies], to_agencies: [...consent.toAgencies], categories: [...consent.categories], purposes: [...consent.purposes],
    from_at: midnight(consent.from), until_at: consent.until ? midnight(consent.until) : null,
    evidence: consent.evidence, explained_to: consent.explainedTo, supersedes: consent.supersedes ?? null,
  }));

const midnight = (day: string): string => (day.length === 10 ? `${day}T00:00:00.000Z` : day);
