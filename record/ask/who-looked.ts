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

/** A look, with who looked: to count people by, and never told to a family. */
export interface LookBySomeone extends Look {
  readonly viewer: string | null;
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
  readonly upTo?: number | undefined;
}

const MOST_LOOKS = 1_000;

/**
 * Everyone who looked at a child's record, the latest first. A child there is not, one whose key was erased and one at
 * whom nobody looked have the same report.
 */
export async function whoLooked(database: AuditDatabase, book: Rulebook, child: string, period: Period): Promise<WhoLooked> {
  const { looks, cutShort } = await looksUnder(database, book, (await knownPseudonym(database, child))?.child ?? null, period);
  return { looks: looks.map(({ viewer: _, ...look }) => look), summary: summaryOf(book, looks), cutShort };
}

/** The same of the child that stands in the record under a pseudonym. */
export async function looksUnder(database: AuditDatabase, book: Rulebook, pseudonym: string | null, period: Period): Promise<{ readonly looks: readonly LookBySomeone[]; readonly cutShort: boolean }> {
  const looks: LookBySomeone[] = [];
  if (pseudonym === null) return { looks, cutShort: false };
  for await (const stored of eachRecord(database, { child: pseudonym, ...period })) {
    const access = stored.record.children.find((one) => one.child === pseudonym);
    if (!access || !access.found) continue;
    if (looks.length >= MOST_LOOKS) return { looks: looks.toReversed(), cutShort: true };
    looks.push({ ...lookOf(book, stored, access), viewer: stored.record.viewer });
  }
  return { looks: looks.toReversed(), cutShort: false };
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

/** How many times, by how many people, of which agencies. */
export function summaryOf({ english }: Rulebook, looks: readonly { readonly viewer: string | null; readonly agency: string | null }[]): string {
  if (looks.length === 0) return 'Nobody’s look at this record is on record in this time.';
  const people = new Set(looks.map(({ viewer }) => viewer)).size;
  const agencies = [...new Set(looks.map(({ agency }) => english.agency(agency ?? '')))].sort();
  return sentenceCase(`${people === 1 ? 'one person' : `${people} people`} of ${listed(agencies, 'and')} looked at this record, ${looks.length === 1 ? 'once' : `${looks.length} times`} in all.`);
}
