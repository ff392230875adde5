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

/** Starts the demo's OpenID Connect provider; the issuer's name needs the port, so the port is taken first. */
export async function startIdentityProvider({ port, host = '127.0.0.1', viewers, issuer: stated, keysFile, consoleUrl = 'http://localhost:4000' }: IdentityProviderOptions): Promise<RunningIdentityProvider> {
  const server = createServer();
  const issuer = stated ?? `http://localhost:${await listen(server, port, host)}`;
  const key = await signingKey(keysFile);
  const sign = await accessTokenSigner(issuer, key);
  const practitioners = new Map(viewers.map(({ practitioner }) => [practitioner.id, practitioner]));
  const provider = identityProvider({ issuer, key, consoleUrl, practitionerOf: (sub) => practitioners.get(sub) });
  addDemoRoutes(provider, viewers, sign);
  server.on('request', provider.callback());
  if (stated) await listen(server, port, host);
  return {
    issuer,
    tokenFor: async (viewerId) => {
      const practitioner = practitioners.get(viewerId);
      if (!practitioner) throw new Error(`${viewerId} is no viewer of the demo`);
      return sign(practitioner);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
