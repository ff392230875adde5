import { join } from 'node:path';
import type { Coded } from '#schema/objects/coded';
import { type Place, schemasIn } from '#subgraphs/host/json-schemas';
import type { Report } from '#subgraphs/host/rejection';
import type { ListedService, Organisation, Position, ServicePlace } from '#subgraphs/directory/client/listed-service';

/** The parts of Open Referral UK 3.0 that are read; the rest may be there. */
export const openReferralSchemas = schemasIn(join(__dirname, '../oruk-schema'));
const schemas = openReferralSchemas;

interface RawService {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null;
  readonly status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  readonly url?: string | null;
  readonly email?: string | null;
  readonly fees?: string | null;
  readonly fees_description?: string | null;
  readonly eligibility_description?: string | null;
  readonly application_process?: string | null;
  readonly minimum_age?: number | null;
  readonly maximum_age?: number | null;
  readonly organization?: object | null;
  readonly organization_id?: string | null;
  readonly phones?: readonly unknown[] | null;
  readonly service_at_locations?: readonly { readonly location?: unknown }[] | null;
  readonly attributes?: readonly unknown[] | null;
}
interface RawAddress { readonly address_1?: string | null; readonly address_2?: string | null; readonly city?: string | null; readonly region?: string | null; readonly postal_code?: string | null }
interface RawLocation { readonly id: string; readonly name?: string | null; readonly latitude?: number | null; readonly longitude?: number | null; readonly addresses?: readonly unknown[] | null }
interface RawTerm { readonly id: string; readonly name: string; readonly code?: string | null; readonly taxonomy?: string | null }

export interface ReadService {
  readonly service: ListedService;
  readonly isActive: boolean;
  /** The list gave the service's places; where not, `/services/{id}` does. */
  readonly isFull: boolean;
  /** Where the organisation is named by its id alone. */
  readonly organisationId: string | null;
}

/** Reads one service; null, and a report, where it cannot be used. A part of it that cannot be is left out and reported. */
export function readService(raw: unknown, place: Place, report: Report): ReadService | null {
  const service = schemas.accept<RawService>('service', raw, place, report);
  if (service === null) return null;
  const within = (name: string): Place => ({ ...place, path: `${place.path}/${name}` });
  const [phone] = schemas.acceptEach<{ number: string }>('phone', service.phones ?? [], within('phones'), report);
  return {
    isActive: service.status === 'active',
    isFull: Array.isArray(service.service_at_locations),
    organisationId: service.organization_id ?? null,
    service: {
      id: service.id,
      name: service.name,
      description: service.description ?? null,
      organisation: service.organization ? readOrganisation(service.organization, within('organization'), report) : null,
      needs: readNeeds(service, within('attributes'), report),
      minimumAge: service.minimum_age ?? null,
      maximumAge: service.maximum_age ?? null,
      eligibility: service.eligibility_description ?? null,
      referral: service.application_process ?? null,
      fees: service.fees_description ?? service.fees ?? null,
      phone: phone ? phone.value.number.replace(/"/g, '').trim() : null,
      email: service.email ?? null,
      url: webAddress(service.url),
      places: (service.service_at_locations ?? []).flatMap(({ location }, index) => readPlace(location, within(`service_at_locations/${index}/location`), report)),
    },
  };
}

export const readOrganisation = (raw: unknown, place: Place, report: Report): Organisation | null => {
  const organisation = schemas.accept<Organisation>('organization', raw, place, report);
  return organisation && { id: organisation.id, name: organisation.name };
};

export const readTerm = (raw: unknown, place: Place, report: Report): Coded | null => {
  const term = schemas.accept<RawTerm>('taxonomy_term', raw, place, report);
  return term && { code: term.code ?? term.id, display: term.name, system: term.taxonomy ?? null };
};

const readNeeds = (service: RawService, place: Place, report: Report): readonly Coded[] =>
  schemas.acceptEach<{ taxonomy_term: unknown }>('attribute', service.attributes ?? [], place, report)
    .flatMap(({ value, place: at }) => readTerm(value.taxonomy_term, { ...at, path: `${at.path}/taxonomy_term` }, report) ?? []);

function readPlace(raw: unknown, place: Place, report: Report): readonly ServicePlace[] {
  const location = schemas.accept<RawLocation>('location', raw, place, report);
  if (location === null) return [];
  const [address] = schemas.acceptEach<RawAddress>('address', location.addresses ?? [], { ...place, path: `${place.path}/addresses` }, report);
  const parts = address ? [address.value.address_1, address.value.address_2, address.value.city, address.value.region] : [];
  return [{
    id: location.id,
    name: location.name ?? null,
    address: parts.filter(Boolean).join(', ') || null,
    postcode: address?.value.postal_code ?? null,
    position: readPosition(location, place, report),
  }];
}

const readPosition = ({ latitude, longitude }: RawLocation, place: Place, report: Report): Position | null =>
  latitude === null || latitude === undefined ? null : schemas.accept<Position>('coordinates', { latitude, longitude }, place, report);

/** A link that a front end can show as one: a `javascript:` address in a public directory would run in every browser that does. */
const webAddress = (written: string | null | undefined): string | null => (written && /^https?:\/\//i.test(written) && URL.canParse(written) ? written : null);
