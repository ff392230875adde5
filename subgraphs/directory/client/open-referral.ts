import type { Coded } from '#schema/objects/coded';
import { askJson, type JsonSource } from '#subgraphs/host/ask-json';
import type { Placed } from '#subgraphs/host/json-schemas';
import type { Report } from '#subgraphs/host/rejection';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';
import type { ListedService, Organisation } from '#subgraphs/directory/client/listed-service';
import { openReferralSchemas as schemas, readOrganisation, readService, type ReadService, readTerm } from '#subgraphs/directory/client/read-service';

/** A directory of services that speaks Open Referral UK 3.0. */
export interface OpenReferral {
  /** Every active service, each once. */
  services(signal: AbortSignal): Promise<readonly ListedService[]>;
  /** The terms of every taxonomy: the needs that services can be looked for by. */
  terms(signal: AbortSignal): Promise<readonly Coded[]>;
}

const PER_PAGE = 100;
/** A directory of a region has some thousand services; one that pages for ever is broken. */
const MOST_PAGES = 100;
/** How many details are asked for at once. */
const ABREAST = 8;

interface Page {
  readonly page_number: number;
  readonly total_pages?: number;
  readonly last_page?: boolean;
  readonly contents: readonly unknown[];
}

export function openReferral(source: JsonSource, report: Report): OpenReferral {
  const all = (path: string, signal: AbortSignal) => everyEntry(source, path, report, signal);
  return {
    async services(signal) {
      const read = (await all('/services', signal)).flatMap(({ value, place }) => readService(value, place, report) ?? []);
      const active = onceEach(read.filter(({ isActive }) => isActive), ({ service }) => service.id);
      const full = await inTurns(active, ABREAST, (entry) => inFull(source, entry, report, signal));
      return full.every(({ service, organisationId }) => service.organisation || !organisationId)
        ? full.map(({ service }) => service)
        : withOrganisations(full, (await all('/organizations', signal)).flatMap(({ value, place }) => readOrganisation(value, place, report) ?? []));
    },
    async terms(signal) {
      const taxonomies = (await all('/taxonomies', signal)).flatMap(({ value, place }) => schemas.accept<{ id: string; name: string }>('taxonomy', value, place, report) ?? []);
      const terms = await inTurns(taxonomies, ABREAST, ({ id }) => termsOf(source, id, report, signal));
      return onceEach(terms.flat(), ({ code }) => code);
    },
  };
}

async function everyEntry(source: JsonSource, path: string, report: Report, signal: AbortSignal): Promise<readonly Placed<unknown>[]> {
  const entries: Placed<unknown>[] = [];
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const document = `${path}?page=${number}`;
    const page = schemas.accept<Page>('page', await askJson(source, { path, query: { page: number, per_page: PER_PAGE, full: 'true' }, signal }), { document, path: '' }, report);
    if (page === null) throw new SourceUnavailable(source.system, 'answer of another shape');
    if (page.page_number !== number) {
      report({ document, path: '/page_number', reason: 'is not the page that was asked for; the list ends here' });
      return entries;
    }
    page.contents.forEach((value, index) => entries.push({ value, place: { document, path: `/contents/${index}` } }));
    if (page.last_page === true || page.contents.length === 0 || number >= (page.total_pages ?? MOST_PAGES)) return entries;
  }
  report({ document: path, path: '', reason: `has more than ${MOST_PAGES} pages; the rest is left out` });
  return entries;
}

/** Some directories list services without their places and needs; these are asked for one by one. */
async function inFull(source: JsonSource, entry: ReadService, report: Report, signal: AbortSignal): Promise<ReadService> {
  if (entry.isFull) return entry;
  const document = `/services/${encodeURIComponent(entry.service.id)}`;
  const detail = await askJson(source, { path: document, signal });
  return (detail === null ? null : readService(detail, { document, path: '' }, report)) ?? entry;
}

/** Where a directory names a service's organisation by its id alone. */
function withOrganisations(services: readonly ReadService[], organisations: readonly Organisation[]): readonly ListedService[] {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return services.map(({ service, organisationId }) => ({ ...service, organisation: service.organisation ?? byId.get(organisationId ?? '') ?? null }));
}

async function termsOf(source: JsonSource, taxonomy: string, report: Report, signal: AbortSignal): Promise<readonly Coded[]> {
  const document = `/taxonomies/${encodeURIComponent(taxonomy)}`;
  const detail = schemas.accept<{ taxonomy_terms?: readonly unknown[] | null }>('taxonomy', await askJson(source, { path: document, signal }), { document, path: '' }, report);
  return (detail?.taxonomy_terms ?? []).flatMap((term, index) => readTerm(term, { document, path: `/taxonomy_terms/${index}` }, report) ?? []);
}

const onceEach = <T>(list: readonly T[], idOf: (entry: T) => string): readonly T[] => [...new Map(list.map((entry) => [idOf(entry), entry])).values()];

async function inTurns<From, To>(list: readonly From[], abreast: number, work: (entry: From) => Promise<To>): Promise<readonly To[]> {
  const done: To[] = [];
  for (let start = 0; start < list.length; start += abreast) done.push(...(await Promise.all(list.slice(start, start + abreast).map(work))));
  return done;
}
