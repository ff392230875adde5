import { listed, sentenceCase, withArticle } from '#policies/register/english';
import type { ChildAccess } from '#record/access-record';
import { eachRecord } from '#record/ask/find-records';
import type { StoredRecord } from '#record/read-record';
import type { Rulebook } from '#record/register/rulebook';
import type { AuditDatabase } from '#record/store/audit-database';
import { knownPseudonym } from '#record/store/pseudonyms';

/** One look at a child's record, in words a family can read: who by role and agency, why, and what of. */
export interface Look {
  readonly decisionId: string;
  readonly at: string;
  readonly role: string | null;
  readonly agency: string | null;
  /** Labels of the classes of information of which something was shown. */
  readonly shown: readonly string[];
  /** Of which it was asked and not shown. */
  readonly withheld: readonly string[];
  readonly inEmergency: boolean;
  readonly sentence: string;
}

export interface WhoLooked {
  readonly looks: readonly Look[];
  /** How many times, by how many people, of which agencies: the report's first paragraph. */
  readonly summary: string;
  /** More are on record than one report holds. */
  readonly cutShort: boolean;
}

export interface Period {
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

const MOST_LOOKS = 1_000;
const NOBODY: WhoLooked = { looks: [], summary: 'Nobody’s look at this record is on record in this time.', cutShort: false };

/**
 * Everyone who looked at a child's record, the latest first. A child there is not, one whose key was erased and one at
 * whom nobody looked have the same report.
 */
export async function whoLooked(database: AuditDatabase, book: Rulebook, child: string, period: Period): Promise<WhoLooked> {
  const pseudonym = await knownPseudonym(database, child);
  if (pseudonym === null) return NOBODY;
  const looks: (Look & { readonly viewer: string | null })[] = [];
  let cutShort = false;
  for await (const stored of eachRecord(database, { child: pseudonym.child, ...period })) {
    const access = stored.record.children.find((one) => one.child === pseudonym.child);
    if (!access || !access.found) continue;
    cutShort = looks.length >= MOST_LOOKS;
    if (cutShort) break;
    looks.push({ ...lookOf(book, stored, access), viewer: stored.record.viewer });
  }
  return looks.length === 0 ? NOBODY : { looks: looks.toReversed().map(({ viewer: _, ...look }) => look), summary: summaryOf(book, looks), cutShort };
}

function lookOf(book: Rulebook, { record }: StoredRecord, access: ChildAccess): Look {
  const labels = (given: boolean): readonly string[] => access.categories.filter((category) => category.given === given).map(({ category }) => book.english.category(category));
  const [shown, withheld] = [labels(true), labels(false)];
  const inEmergency = access.attributes?.['break_glass'] === 'active';
  const who = `${withArticle(book.english.role(record.role ?? ''))} (${book.english.agency(record.agency ?? '')})`;
  const what = shown.length === 0 ? 'asked, and was shown nothing' : `was shown ${listed(shown, 'and')}`;
  const why = `${inEmergency ? 'in an emergency, ' : ''}${book.english.purpose(record.purpose ?? '')}`;
  return {
    decisionId: access.decisionId, at: record.at, role: record.role, agency: record.agency, shown, withheld, inEmergency,
    sentence: `On ${dayAndTime(record.at)}, ${who} ${what}, ${why}.`,
  };
}

/** "21 November 2026 at 09:30": as one reads it in the United Kingdom. */
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
const dayAndTime = (iso: string): string => `${DAY.format(new Date(iso))} at ${TIME.format(new Date(iso))}`;

function summaryOf({ english }: Rulebook, looks: readonly { readonly viewer: string | null; readonly agency: string | null }[]): string {
  const people = new Set(looks.map(({ viewer }) => viewer)).size;
  const agencies = [...new Set(looks.map(({ agency }) => english.agency(agency ?? '')))].sort();
  return sentenceCase(`${people === 1 ? 'one person' : `${people} people`} of ${listed(agencies, 'and')} looked at this record, ${looks.length === 1 ? 'once' : `${looks.length} times`} in all.`);
}
