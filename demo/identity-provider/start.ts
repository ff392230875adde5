import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { accessTokenSigner } from '#demo/identity-provider/access-token';
import { identityProvider } from '#demo/identity-provider/provider';
import { addDemoRoutes } from '#demo/identity-provider/routes';
import { signingKey } from '#demo/identity-provider/signing-keys';
import type { DemoViewer } from '#demo/population/viewers';

export interface IdentityProviderOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly host?: string;
  readonly viewers: readonly DemoViewer[];
  /** How others reach it; by default localhost and the port. */
  readonly issuer?: string;
  readonly keysFile?: string;
  readonly consoleUrl?: string;
}

export interface RunningIdentityProvider {
  readonly issuer: string;
  /** An access token for one of the viewers, by the practitioner's id; rejects for anybody else. */
  readonly tokenFor: (viewerId: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });

const freePort = async (port: number, host: string): Promise<number> => {
  if (port !== 0) return port;
  const probe = createServer();
  const free = await listen(probe, 0, host);
  await new Promise((resolve) => probe.close(resolve));
  return free;
};

const closing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Starts the demo's OpenID Connect provider. It listens only once it can answer: a request that came before would hang. */
export async function startIdentityProvider(options: IdentityProviderOptions): Promise<RunningIdentityProvider> {
  const { host = '127.0.0.1', viewers, keysFile, consoleUrl = 'http://localhost:4000' } = options;
  const port = await freePort(options.port, host);
  const issuer = options.issuer ?? `http://localhost:${port}`;
  const key = await signingKey(keysFile);
  const sign = await accessTokenSigner(issuer, key);
  const practitioners = new Map(viewers.map(({ practitioner }) => [practitioner.id, practitioner]));
  const provider = identityProvider({ issuer, key, consoleUrl, practitionerOf: (sub) => practitioners.get(sub) });
  addDemoRoutes(provider, viewers, sign);
  const server = createServer(provider.callback());
  await listen(server, port, host);
  return {
    issuer,
    tokenFor: async (viewerId) => {
      const practitioner = practitioners.get(viewerId);
      if (!practitioner) throw new Error(`${viewerId} is no viewer of the demo`);
      return sign(practitioner);
    },
    stop: () => closing(server),
  };
}
