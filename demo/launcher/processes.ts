import { join } from 'node:path';
import { grantKey } from '#gateway/access/grant-key';
import type { LauncherConfig, PortVariable } from '#demo/launcher/config';
import { auditFolder, hubFolder } from '#demo/launcher/databases';

/** One process of the demonstration. */
export interface Process {
  /** As `npm run demo -- stop NAME` calls it. */
  readonly name: string;
  readonly title: string;
  readonly kind: 'agency system' | 'subgraph' | 'platform';
  /** From the project's root. */
  readonly script: string;
  /** By hand another one: without what only the demonstration does. */
  readonly scriptByHand?: string;
  readonly portVariable: PortVariable;
  /** Where it serves something else besides. */
  readonly furtherPort?: PortVariable;
  readonly environment: (config: LauncherConfig) => Readonly<Record<string, string>>;
  /** Processes that have to be ready before it starts, by name. */
  readonly after?: readonly string[];
  /** Keeps an embedded database of its own, which is prepared first. */
  readonly embedsDatabase?: boolean;
  /** Answers 200 once the process can be used; without it, a port that accepts is enough. */
  readonly readyPath?: string;
}

export const portsOf = ({ portVariable, furtherPort }: Process): readonly PortVariable[] => (furtherPort ? [portVariable, furtherPort] : [portVariable]);

const here = (port: number): string => `http://127.0.0.1:${port}`;
const FHIR_TOKEN = 'demo-fhir-token';
const YOUTH_JUSTICE_TOKEN = 'demo-youth-justice-token';
const STAFF_TOKEN = 'demo-staff-directory-token';

export const issuerOf = ({ IDENTITY_PROVIDER_PORT }: LauncherConfig): string => `http://localhost:${IDENTITY_PROVIDER_PORT}`;
export const gatewayUrlOf = ({ GATEWAY_PORT }: LauncherConfig): string => `http://localhost:${GATEWAY_PORT}`;
const dropFolder = ({ DEMO_DATA }: LauncherConfig): string => join(DEMO_DATA, 'education-drop');

const agencySystems: readonly Process[] = [
  {
    name: 'health', title: 'NHS-shaped FHIR server', kind: 'agency system', script: 'demo/stand-ins/fhir/main.ts', portVariable: 'FHIR_PORT',
    environment: () => ({ FHIR_TOKEN }),
  },
  {
    name: 'social-care', title: 'council’s case database', kind: 'agency system', embedsDatabase: true, script: 'demo/stand-ins/ssd/main.ts', portVariable: 'SSD_PORT',
    environment: () => ({}),
  },
  {
    name: 'education', title: 'schools’ file drop', kind: 'agency system', script: 'demo/stand-ins/education-drop/main.ts', portVariable: 'EDUCATION_DROP_PORT',
    environment: (config) => ({ EDUCATION_DROP_FOLDER: dropFolder(config) }),
  },
  {
    name: 'youth-justice', title: 'youth justice documents', kind: 'agency system', script: 'demo/stand-ins/youth-justice/main.ts', portVariable: 'YOUTH_JUSTICE_DOCUMENTS_PORT',
    environment: () => ({ YOUTH_JUSTICE_TOKEN }),
  },
  {
    name: 'directory', title: 'Open Referral UK directory', kind: 'agency system', script: 'demo/stand-ins/oruk/main.ts', portVariable: 'ORUK_PORT',
    environment: () => ({ STAFF_DIRECTORY_TOKEN: STAFF_TOKEN }),
  },
];

const subgraph = (name: string, portVariable: PortVariable, environment: Process['environment']): Process => ({
  name: `${name}-subgraph`, title: `${name} subgraph`, kind: 'subgraph', script: `subgraphs/${name}/main.ts`, portVariable, readyPath: '/health/ready',
  environment: (config) => ({ GRANT_KEY: grantKey(config.GATEWAY_SECRET, name), LOG_LEVEL: config.DEMO_LOG_LEVEL, ...environment(config) }),
});

const subgraphs: readonly Process[] = [
  {
    ...subgraph('hub', 'HUB_PORT', (config) => ({
      GRANT_KEY_SECOND_FACE: grantKey(config.GATEWAY_SECRET, 'index'),
      HUB_FOLDER: hubFolder(config),
      HUB_PDS_URL: `${here(config.FHIR_PORT)}/FHIR/R4`, HUB_PDS_TOKEN: FHIR_TOKEN,
      HUB_EVENT_SOURCES: 'docs/examples/event-sources.yaml',
    })),
    embedsDatabase: true,
    script: 'demo/hub.ts',
    scriptByHand: 'subgraphs/hub/main.ts',
  },
  subgraph('health', 'HEALTH_PORT', (config) => ({ HEALTH_FHIR_URL: `${here(config.FHIR_PORT)}/FHIR/R4`, HEALTH_TOKEN: FHIR_TOKEN })),
  subgraph('social-care', 'SOCIAL_CARE_PORT', (config) => ({ SOCIAL_CARE_DATABASE_URL: `postgres://ssd_reader@127.0.0.1:${config.SSD_PORT}/ssd` })),
  subgraph('education', 'EDUCATION_PORT', (config) => ({ EDUCATION_DROP_FOLDER: dropFolder(config) })),
  subgraph('youth-justice', 'YOUTH_JUSTICE_PORT', (config) => ({ YOUTH_JUSTICE_URL: here(config.YOUTH_JUSTICE_DOCUMENTS_PORT), YOUTH_JUSTICE_TOKEN })),
  subgraph('directory', 'DIRECTORY_PORT', (config) => ({
    DIRECTORY_URL: here(config.ORUK_PORT), STAFF_DIRECTORY_URL: `${here(config.ORUK_PORT)}/scim/v2`, STAFF_DIRECTORY_TOKEN: STAFF_TOKEN,
  })),
  {
    // It owns the record's embedded database and serves it to the gateway: an embedded database has one owner.
    ...subgraph('record', 'RECORD_PORT', (config) => ({ AUDIT_FOLDER: auditFolder(config), AUDIT_SERVE_PORT: String(config.RECORD_DATABASE_PORT) })),
    embedsDatabase: true, furtherPort: 'RECORD_DATABASE_PORT',
  },
];

const identityProvider: Process = {
  name: 'identity-provider', title: 'identity provider', kind: 'platform', script: 'demo/identity-provider/main.ts', portVariable: 'IDENTITY_PROVIDER_PORT', readyPath: '/health',
  environment: (config) => ({ KEYS_FILE: join(config.DEMO_DATA, 'identity-provider', 'signing-key.json'), CONSOLE_URL: gatewayUrlOf(config) }),
};

/** `SUBGRAPH_URL_<NAME>`: where the gateway finds each face when not at its usual port. */
const subgraphUrls = (config: LauncherConfig): Readonly<Record<string, string>> => ({
  SUBGRAPH_URL_HUB: here(config.HUB_PORT),
  SUBGRAPH_URL_INDEX: here(config.HUB_PORT),
  SUBGRAPH_URL_HEALTH: here(config.HEALTH_PORT),
  SUBGRAPH_URL_SOCIAL_CARE: here(config.SOCIAL_CARE_PORT),
  SUBGRAPH_URL_EDUCATION: here(config.EDUCATION_PORT),
  SUBGRAPH_URL_YOUTH_JUSTICE: here(config.YOUTH_JUSTICE_PORT),
  SUBGRAPH_URL_DIRECTORY: here(config.DIRECTORY_PORT),
  SUBGRAPH_URL_RECORD: here(config.RECORD_PORT),
});

const gateway: Process = {
  name: 'gateway', title: 'gateway', kind: 'platform', after: ['record-subgraph'], script: 'gateway/main.ts', portVariable: 'GATEWAY_PORT', readyPath: '/health/ready',
  environment: (config) => ({
    GATEWAY_SECRET: config.GATEWAY_SECRET, OIDC_ISSUER: issuerOf(config), CONSOLE_URL: gatewayUrlOf(config), DEMO_VIEWERS_URL: `${issuerOf(config)}/viewers`,
    AUDIT_DATABASE_URL: `postgres://postgres@127.0.0.1:${config.RECORD_DATABASE_PORT}/postgres`, AUDIT_SCHEMA: 'public',
    LOG_LEVEL: config.DEMO_LOG_LEVEL, ...subgraphUrls(config),
  }),
};

/** Those that wait for nothing, in the time that databases take to be made. */
const atOnce: readonly Process[] = [identityProvider, ...agencySystems.filter(({ embedsDatabase }) => !embedsDatabase)];

/** Everything, in the order in which it is started: then what takes longest, and the gateway last, since it is ready when the hub is. */
export const processes: readonly Process[] = [...atOnce, ...subgraphs.filter(({ embedsDatabase }) => embedsDatabase), ...agencySystems.filter(({ embedsDatabase }) => embedsDatabase), ...subgraphs.filter(({ embedsDatabase }) => !embedsDatabase), gateway];

/** What a process is told, besides what it inherits. */
export const environmentOf = (process: Process, config: LauncherConfig): Readonly<Record<string, string>> => ({
  PORT: String(config[process.portVariable]),
  DEMO_TODAY: config.DEMO_TODAY,
  ...process.environment(config),
});
