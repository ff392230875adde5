import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openReferral } from '#subgraphs/directory/client/open-referral';
import { readService } from '#subgraphs/directory/client/read-service';
import type { Rejection } from '#subgraphs/host/rejection';
import { describeWithThirdPartyData, thirdParty } from '#test/third-party-data';

/** The published examples of Open Referral, served by the paths they are examples of. */
const FILE_OF: readonly (readonly [path: RegExp, file: string])[] = [
  [/^\/services$/, 'service_list'], [/^\/services\/[\w-]+$/, 'service_full'],
  [/^\/organizations$/, 'organization_list'], [/^\/organizations\/[\w-]+$/, 'organization_full'],
  [/^\/taxonomies$/, 'taxonomy_list'], [/^\/taxonomies\/[\w-]+$/, 'taxonomy'],
];

const serve = async (folder: string): Promise<{ url: string; server: Server; asked: string[] }> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://directory').pathname;
    asked.push(path);
    const file = FILE_OF.find(([pattern]) => pattern.test(path))?.[1];
    const full = file && join(folder, `${file}.json`);
    if (full && existsSync(full)) response.writeHead(200, { 'content-type': 'application/json' }).end(readFileSync(full));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, asked };
};

const ask = async (folder: string) => {
  const { url, server, asked } = await serve(thirdParty(folder));
  const rejections: Rejection[] = [];
  const directory = openReferral({ system: 'examples', baseUrl: url, headers: {}, timeout: 2_000, maxBytes: 1_000_000 }, (rejection) => rejections.push(rejection));
  const signal = AbortSignal.timeout(5_000);
  const services = await directory.services(signal);
  const terms = await directory.terms(signal);
  server.close();
  return { services, terms, rejections, asked };
};

const SERVICE = '/services/ac148810-d857-441c-9679-408f346de14b';
const OFF_THE_GLOBE = [
  { document: SERVICE, path: '/service_at_locations/0/location/latitude', reason: 'must be <= 90' },
];

describeWithThirdPartyData('the examples of Open Referral UK 3.0', () => {
  it('are read through the client: one service, its details asked for, its impossible place reported', async () => {
    const { services, terms, rejections, asked } = await ask('directory/oruk/V3.0-UK-Default');
    expect(services).toHaveLength(1);
    expect(services[0]).toMatchObject({
      name: 'Community Counselling', organisation: { name: 'Example Organization Inc.' }, minimumAge: 12, maximumAge: 100, fees: 'fees_description', eligibility: null, referral: null,
      needs: [{ code: '3f7b145d-84af-42d7-8fae-eaca714b02b2', display: 'name', system: 'taxonomy' }],
      places: [{ name: 'MyCity Civic Center', address: '1-30 Main Street, MyCity, MyRegion', postcode: 'ABC 1234', position: null }],
    });
    expect(terms).toEqual([{ code: '3f7b145d-84af-42d7-8fae-eaca714b02b2', display: 'name', system: 'taxonomy' }]);
    expect(rejections).toEqual(OFF_THE_GLOBE);
    expect(asked).toEqual(['/services', SERVICE, '/taxonomies', '/taxonomies/5c4d79d7-cc55-470e-9f1f-8cad074e4892']);
  });
});

describeWithThirdPartyData('the examples of HSDS 3.0', () => {
  it('are read through the client, with the eligibility and application procedure that HSDS has and the UK profile leaves out', async () => {
    const { services, rejections } = await ask('directory/hsds-examples');
    expect(services).toHaveLength(1);
    expect(services[0]?.eligibility).toContain('aged 12 and over');
    expect(services[0]?.referral).toContain('referral letter');
    expect(services[0]?.phone).toBe('+44 1234 234567');
    expect(services[0]?.needs).toEqual([{ code: 'code', display: 'name', system: 'taxonomy' }]);
    expect(rejections).toEqual([
      // The list says that it has ten pages, and gives its first one for each.
      { document: '/services?page=2', path: '/page_number', reason: 'is not the page that was asked for; the list ends here' },
      ...OFF_THE_GLOBE,
      { document: '/taxonomies?page=2', path: '/page_number', reason: 'is not the page that was asked for; the list ends here' },
    ]);
  });
});

describeWithThirdPartyData('every published example', () => {
  const every = (): string[] => ['directory/oruk/V3.0-UK-Default', 'directory/hsds-examples'].flatMap((folder) => readdirSync(thirdParty(folder)).map((file) => `${folder}/${file}`));

  it('is a service, or is turned away as none, with file, path and reason; none makes the reader fail', () => {
    const read = every().map((document) => {
      const rejections: Rejection[] = [];
      return { document, service: readService(JSON.parse(readFileSync(thirdParty(document), 'utf8')), { document, path: '' }, (rejection) => rejections.push(rejection)), rejections };
    });
    expect(read).toHaveLength(26);
    expect(read.filter(({ service }) => service).map(({ document }) => document)).toEqual(['directory/oruk/V3.0-UK-Default/service_full.json', 'directory/hsds-examples/service_full.json']);
    for (const { document, service, rejections } of read) {
      if (!service) expect(rejections).toEqual([{ document, path: '', reason: expect.stringMatching(/^must have required property '(?:id|name|status)'$/) as string }]);
    }
  });
});
