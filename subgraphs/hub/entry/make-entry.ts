import { randomUUID } from 'node:crypto';
import type { Seal } from '#schema/contracts/facts';
import { childId, type ChildId } from '#schema/ids';
import { foldName } from '#subgraphs/hub/index/fold-name';
import type { Change } from '#subgraphs/hub/store/change';
import type { NameRow, Sex } from '#subgraphs/hub/store/database';

/** What is known of a child whom the index did not have. */
export interface NewEntry {
  readonly dateOfBirth: string | null;
  readonly expectedDateOfBirth?: string | null;
  readonly sex: Sex;
  readonly seal: Seal;
  readonly pdsRestricted?: boolean;
  readonly languageCode?: string | null;
  readonly interpreter?: boolean;
  readonly leavingCareDuty?: boolean;
  readonly names: readonly { readonly use: NameRow['use']; readonly given: readonly string[]; readonly family: string; readonly validFrom?: string | null; readonly validUntil?: string | null }[];
  readonly nhsNumber?: { readonly value: string; readonly confidence: 'confirmed' | 'probable' | 'doubtful' } | null;
  readonly address?: { readonly lines: readonly string[]; readonly town: string | null; readonly postcode: string | null } | null;
}

/** Writes a new child into the index: because a person said that there is none of theirs yet, and never otherwise (attack A65). */
export async function makeEntry(write: Change, entry: NewEntry): Promise<ChildId> {
  const id = childId(`c-${randomUUID()}`);
  await write.insertInto('child').values({
    id, date_of_birth: entry.dateOfBirth, expected_date_of_birth: entry.expectedDateOfBirth ?? null, sex: entry.sex, ethnicity_code: null, language_code: entry.languageCode ?? null, language_display: null,
    interpreter: entry.interpreter ?? false, nhs_number_status: entry.nhsNumber ? 'UNVERIFIED' : 'MISSING', seal: entry.seal, pds_restricted: entry.pdsRestricted ?? false, leaving_care_duty: entry.leavingCareDuty ?? false,
    household_id: null, gp_ods: null,
  }).execute();
  await write.insertInto('child_name').values(entry.names.map(({ use, given, family, validFrom, validUntil }) => (
    { child_id: id, use, given: [...given], family, valid_from: validFrom ?? null, valid_until: validUntil ?? null, folded: foldName([...given, family].join(' ')) }))).execute();
  if (entry.nhsNumber) {
    await write.insertInto('identifier')
      .values({ child_id: id, agency: 'health', kind: 'nhs_number', value: entry.nhsNumber.value, confidence: entry.nhsNumber.confidence, is_current: true, never_link: false }).execute();
  }
  if (entry.address) {
    await write.insertInto('child_address')
      .values({ child_id: id, use: 'home', lines: [...entry.address.lines], town: entry.address.town, postcode: entry.address.postcode, uprn: null, valid_from: null, valid_until: null }).execute();
  }
  return id;
}
