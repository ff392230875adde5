import { grantKey } from '#gateway/access/grant-key';

const FACES: readonly string[] = ['hub', 'index', 'health', 'social-care', 'education', 'youth-justice', 'directory', 'record'];

/** `HEALTH_GRANT_KEY`: the variable of docker-compose.yml for the key of one face. */
export const grantKeyVariable = (face: string): string => `${face.toUpperCase().replaceAll('-', '_')}_GRANT_KEY`;

/** Lines for `.env`: the gateway's secret and, derived from it, each subgraph's own. */
export const grantKeys = (gatewaySecret: string): string =>
  [`GATEWAY_SECRET=${gatewaySecret}`, ...FACES.map((face) => `${grantKeyVariable(face)}=${grantKey(gatewaySecret, face)}`), ''].join('\n');
