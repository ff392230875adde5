import type { Bundle, BundleEntry, BundleLink, FhirResource } from 'fhir/r4';
import { FhirFault } from '#subgraphs/health/fhir/fhir-fault';
import { faultOf, isOnlyWarning, isOperationOutcome } from '#subgraphs/health/fhir/operation-outcome';
import type { Patience } from '#subgraphs/health/fhir/patience';
import type { FhirGet } from '#subgraphs/health/fhir/transport';

/** A child's record has at most a few hundred entries of a kind; more pages than this is a fault of the source. */
const MOST_PAGES = 20;

export interface SearchPages {
  readonly entries: readonly BundleEntry[];
  /** As the first page states it; absent where it states none. */
  readonly total?: number;
  readonly selfLink?: string;
}

/**
 * All pages of a search, following `link[relation=next]` on the same origin only: the token goes with every page. A page
 * that can not be had fails the whole, because half a list of allergies looks like a whole one.
 */
export async function searchPages(get: FhirGet, first: URL, patience: Patience): Promise<SearchPages> {
  const seen = new Set<string>();
  const pages: Bundle[] = [];
  for (let url: URL | null = first; url; url = nextPage(pages.at(-1), first)) {
    if (seen.has(url.href) || seen.size === MOST_PAGES) throw new FhirFault('paging');
    seen.add(url.href);
    pages.push(bundleIn(await get(url, patience)));
  }
  const total = pages[0]?.total;
  const selfLink = linkOf(pages[0], 'self');
  return {
    entries: pages.flatMap(({ entry }) => entry ?? []),
    ...(typeof total === 'number' ? { total } : {}),
    ...(selfLink === null ? {} : { selfLink }),
  };
}

/** A search answers a Bundle. An OperationOutcome in a 200 is an error, or, where it only warns, an empty Bundle. */
function bundleIn(body: unknown): Bundle {
  if (isOperationOutcome(body)) {
    if (isOnlyWarning(body)) return { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: body as FhirResource }] };
    throw new FhirFault(faultOf(0, body));
  }
  const bundle = body as Partial<Bundle> | null;
  if (bundle?.resourceType !== 'Bundle' || !isListOrAbsent(bundle.entry) || !isListOrAbsent(bundle.link)) throw new FhirFault('not-fhir');
  return bundle as Bundle;
}

const isListOrAbsent = (value: unknown): boolean => value === undefined || Array.isArray(value);

function nextPage(page: Bundle | undefined, first: URL): URL | null {
  const next = linkOf(page, 'next');
  if (next === null) return null;
  if (!URL.canParse(next, first.href)) throw new FhirFault('paging');
  const url = new URL(next, first.href);
  if (url.origin !== first.origin) throw new FhirFault('paging');
  return url;
}

function linkOf(page: Bundle | undefined, relation: 'self' | 'next'): string | null {
  const url: unknown = (page?.link as readonly (BundleLink | null)[] | undefined)?.find((link) => link?.relation === relation)?.url;
  return typeof url === 'string' ? url : null;
}
