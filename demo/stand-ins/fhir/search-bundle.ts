import type { Bundle, FhirResource } from 'fhir/r4';

const SENSITIVITY = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';

/** The matches of a search that its parameters leave: `_security`, `_security:not`, `class`, `code`. */
export function matching(resources: readonly FhirResource[], parameters: URLSearchParams): readonly FhirResource[] {
  const labels = tokensOf(parameters.get('_security'));
  const unwanted = tokensOf(parameters.get('_security:not'));
  const codes = [...tokensOf(parameters.get('class')), ...tokensOf(parameters.get('code'))];
  return resources.filter((resource) =>
    (labels.length === 0 || labelsOf(resource).some((label) => labels.includes(label))) &&
    !labelsOf(resource).some((label) => unwanted.includes(label)) &&
    (codes.length === 0 || codesOf(resource).some((code) => codes.includes(code))));
}

/** `system|code,system|code`: the codes. */
const tokensOf = (value: string | null): readonly string[] => (value ? value.split(',').map((token) => token.split('|').at(-1) ?? '') : []);

const labelsOf = ({ meta }: FhirResource): readonly string[] => (meta?.security ?? []).filter(({ system }) => system === SENSITIVITY).map(({ code }) => code ?? '');

function codesOf(resource: FhirResource): readonly string[] {
  if (resource.resourceType === 'Encounter') return [resource.class.code ?? ''];
  return resource.resourceType === 'Observation' ? (resource.code.coding ?? []).map(({ code }) => code ?? '') : [];
}

/** One page of a search, with a `next` link while there is more. */
export function pageOf(matches: readonly FhirResource[], url: URL, pageSize: number): Bundle {
  const offset = Number(url.searchParams.get('_offset') ?? 0);
  const next = new URL(url);
  next.searchParams.set('_offset', String(offset + pageSize));
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: matches.length,
    link: [{ relation: 'self', url: url.href }, ...(offset + pageSize < matches.length ? [{ relation: 'next', url: next.href }] : [])],
    entry: matches.slice(offset, offset + pageSize).map((resource) => ({ fullUrl: `${url.origin}/${resource.resourceType}/${resource.id}`, resource, search: { mode: 'match' } })),
  };
}
