import { hkdfSync } from 'node:crypto';

/**
 * The secret that one subgraph alone shares with the gateway (ADR 0006): HKDF-SHA256 (RFC 5869) of the gateway's own,
 * so that one secret is kept, and no subgraph can write a grant for another.
 * @param gatewaySecret at least 32 characters
 * @param subgraph its name in the supergraph
 * @returns 64 hexadecimal digits
 */
export const grantKey = (gatewaySecret: string, subgraph: string): string =>
  Buffer.from(hkdfSync('sha256', gatewaySecret, '', `childgraph/grant/${subgraph}`, 32)).toString('hex');
