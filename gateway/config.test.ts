import { gatewayConfig } from '#gateway/config';
import { ConfigError } from '#gateway/config-error';

const GOOD = { OIDC_ISSUER: 'http://localhost:4300', GATEWAY_SECRET: 'a secret for tests of more than thirty-two characters' };

it('reads an environment once, with everything usual left out', () => {
  expect(gatewayConfig(GOOD)).toMatchObject({ port: 4000, audience: 'childgraph', audit: { kind: 'embedded' }, explorer: true, metrics: false });
});

it('names every problem at once', () => {
  const read = (): unknown => gatewayConfig({ PORT: 'many', SUPERGRAPH: '/nowhere', GATEWAY_SECRET: 'short', SUBGRAPH_URL_HUB: 'no url' });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/PORT[^]*OIDC_ISSUER[^]*SUPERGRAPH[^]*GATEWAY_SECRET[^]*SUBGRAPH_URL_HUB/);
});

it('finds a subgraph where the environment says, on the registry’s path where it gives none', () => {
  const { addresses } = gatewayConfig({ ...GOOD, SUBGRAPH_URL_INDEX: 'http://hub.internal:9000', SUBGRAPH_URL_SOCIAL_CARE: 'http://care.internal/graph' });
  expect(addresses.get('index')?.href).toBe('http://hub.internal:9000/index/graphql');
  expect(addresses.get('social-care')?.href).toBe('http://care.internal/graph');
});

it('hands out no tokens and no explorer in production', () => {
  expect(gatewayConfig({ ...GOOD, NODE_ENV: 'production', DEMO_VIEWERS_URL: 'http://localhost:4300/viewers' })).toMatchObject({ production: true, demoViewersUrl: undefined, explorer: false });
});
