import type { ChildId } from '#schema/ids';
import type { Change } from '#subgraphs/hub/store/change';
import type { TransferPackage } from '#subgraphs/hub/transfer/transfer-package';

/**
 * What goes with a child to an authority that has accepted: who the child is, what was said about sharing, competence, and
 * the shield, without which the first record there would be an unshielded one. No case record: agencies hand over their
 * own to their counterparts. Where the whereabouts are sealed the address does not travel; the leads tell one another.
 */
export async function whatGoesWith(write: Change, child: ChildId): Promise<TransferPackage> {
  const entry = await write.selectFrom('child').selectAll().where('id', '=', child).executeTakeFirstOrThrow();
  const mayTellWhere = entry.seal === 'none' && !entry.pds_restricted;
  const [names, nhsNumber, address, consents, competence, leadUntilNow] = await Promise.all([
    namesOf(write, child), nhsNumberOf(write, child), mayTellWhere ? addressOf(write, child) : null, consentsOf(write, child), competenceOf(write, child), leadOf(write, child),
  ]);
  return {
    format: 'childgraph.transfer-package.v1',
    basics: {
      dateOfBirth: entry.date_of_birth, expectedDateOfBirth: entry.expected_date_of_birth, sex: entry.sex, languageCode: entry.language_code, interpreter: entry.interpreter, leavingCareDuty: entry.leaving_care_duty,
    },
    names, nhsNumber, address, consents, competence, leadUntilNow, shield: { seal: entry.seal, pdsRestricted: entry.pds_restricted },
  };
}

/** A birth name of before adoption is not the next authority's either. */
async function namesOf(write: Change, child: ChildId): Promise<TransferPackage['names']> {
  const rows = await write.selectFrom('child_name').select(['use', 'given', 'family', 'valid_from', 'valid_until']).where('child_id', '=', child).where('use', '!=', 'birth').orderBy('id').execute();
  return rows.flatMap(({ use, given, family, valid_from, valid_until }) => (use === 'birth' ? [] : [{ use, given: [...given], family, validFrom: valid_from, validUntil: valid_until }]));
}

const nhsNumberOf = async (write: Change, child: ChildId): Promise<TransferPackage['nhsNumber']> =>
  (await write.selectFrom('identifier').select(['value', 'confidence']).where('child_id', '=', child).where('kind', '=', 'nhs_number').where('is_current', '=', true).where('never_link', '=', false).executeTakeFirst()) ?? null;

async function addressOf(write: Change, child: ChildId): Promise<TransferPackage['address']> {
  const row = await write.selectFrom('child_address').select(['lines', 'town', 'postcode']).where('child_id', '=', child).where('use', '!=', 'old').orderBy('valid_from', 'desc').executeTakeFirst();
  return row ? { ...row, lines: [...row.lines] } : null;
}

async function consentsOf(write: Change, child: ChildId): Promise<TransferPackage['consents']> {
  const rows = await write.selectFrom('consent_statement').selectAll().where('child_id', '=', child).orderBy('from_at').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id, outcome: row.outcome, givenBy: row.given_by, capacity: row.capacity, fromAgencies: [...row.from_agencies], toAgencies: [...row.to_agencies], categories: [...row.categories], purposes: [...row.purposes],
    from: row.from_at, until: row.until_at, evidence: row.evidence, explainedTo: row.explained_to, supersedes: row.supersedes,
  }));
}

async function competenceOf(write: Change, child: ChildId): Promise<TransferPackage['competence']> {
  const rows = await write.selectFrom('competence_assessment').selectAll().where('child_id', '=', child).orderBy('assessed_on').execute();
  return rows.map((row) => ({ assessedOn: row.assessed_on, topic: row.topic, outcome: row.outcome, assessedBy: row.assessed_by, reasoning: row.reasoning }));
}

const leadOf = async (write: Change, child: ChildId): Promise<TransferPackage['leadUntilNow']> =>
  (await write.selectFrom('lead').innerJoin('work_contact as who', 'who.id', 'lead.practitioner_id').select(['who.name', 'who.role', 'who.agency', 'who.phone', 'who.email'])
    .where('lead.child_id', '=', child).where('lead.status', '=', 'active').executeTakeFirst()) ?? null;
