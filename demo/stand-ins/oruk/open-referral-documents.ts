import { uuidOf } from '#demo/population/identifiers';
import type { DemoService, Population } from '#demo/population/model';

const TAXONOMY = { id: uuidOf('taxonomy needs'), name: 'Larkhaven needs', description: 'What families ask for help with', uri: 'https://larkhaven.example/needs', version: '1' };

/** A service as Open Referral UK 3.0 writes it, in full. */
export const serviceInFull = (service: DemoService): Readonly<Record<string, unknown>> & { readonly id: string } => ({
  ...serviceInBrief(service),
  phones: [{ id: uuidOf(`phone ${service.id}`), number: service.telephone }],
  service_at_locations: [{
    id: uuidOf(`place ${service.id}`),
    location: {
      id: uuidOf(`location ${service.postcode}`), location_type: 'physical', name: service.organisation.name, latitude: service.latitude, longitude: service.longitude,
      addresses: [{ id: uuidOf(`address ${service.postcode}`), address_1: service.organisation.name, city: 'Larkhaven', postal_code: service.postcode, country: 'GB', address_type: 'physical' }],
    },
  }],
  attributes: service.needs.map((need) => ({ id: uuidOf(`attribute ${service.id} ${need}`), link_entity: 'service', taxonomy_term: termOf(need) })),
});

/** The same without what belongs to it: what a list gives unless it is asked for in full. */
export const serviceInBrief = (service: DemoService) => ({
  id: service.id, name: service.name, description: service.description, status: 'active', url: service.url, email: service.email,
  eligibility_description: service.eligibility, application_process: service.referral,
  minimum_age: service.minimumAge ?? null, maximum_age: service.maximumAge ?? null,
  organization: organizationOf(service),
});

export const organizations = ({ services }: Population) => [...new Map(services.map((service) => [service.organisation.id, organizationOf(service)])).values()];

export const taxonomies = [TAXONOMY];

export const taxonomyInFull = ({ services }: Population) => ({ ...TAXONOMY, taxonomy_terms: [...new Set(services.flatMap(({ needs }) => needs))].sort().map(termOf) });

const organizationOf = ({ organisation, url }: DemoService) => ({ id: organisation.id, name: organisation.name, description: organisation.name, website: url });

const termOf = (need: string) => ({ id: uuidOf(`term ${need}`), code: need.toLowerCase().replace(/[^a-z0-9]+/g, '-'), name: need, taxonomy: TAXONOMY.name });
