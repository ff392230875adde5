import { randomBytes } from 'node:crypto';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { AUDIENCE, CLIENT_ID, SCOPE, TOKEN_LIFETIME_SECONDS } from '#demo/identity-provider/access-token';
import { claimsOf } from '#demo/identity-provider/claims';
import { memoryAdapter } from '#demo/identity-provider/memory-adapter';
import type { SigningKey } from '#demo/identity-provider/signing-keys';
import type { DemoPractitioner } from '#demo/population/model';

/** The resource a client asks a token for (RFC 8707). */
export const RESOURCE = 'urn:childgraph:gateway';

export interface ProviderSettings {
  readonly issuer: string;
  readonly key: SigningKey;
  readonly consoleUrl: string;
  readonly practitionerOf: (sub: string) => DemoPractitioner | undefined;
}

/** The console is the organisation's own: signing in is consent enough (no consent page). */
const grantEverything = async ({ oidc }: KoaContextWithOIDC): Promise<InstanceType<Provider['Grant']> | undefined> => {
  const { session, client, provider } = oidc;
  if (!session?.accountId || !client) return undefined;
  const known = session.grantIdFor(client.clientId);
  const grant = (known && (await provider.Grant.find(known))) || new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(RESOURCE, SCOPE);
  await grant.save();
  return grant;
};

/** OpenID Connect for the demo: authorization code with PKCE for one public client, JWT access tokens for the gateway. */
export function identityProvider({ issuer, key, consoleUrl, practitionerOf }: ProviderSettings): Provider {
  const configuration: Configuration = {
    adapter: memoryAdapter(),
    jwks: { keys: [key] },
    renderError: (ctx, { error, error_description: description }) => {
      ctx.type = 'text';
      ctx.body = `Signing in did not work: ${error}${description ? ` (${description})` : ''}`;
    },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    clients: [
      {
        client_id: CLIENT_ID,
        redirect_uris: [`${consoleUrl}/console/signed-in`, `${consoleUrl}/signed-in`, `${consoleUrl}/`],
        post_logout_redirect_uris: [`${consoleUrl}/`],
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'agency', 'role', 'roles', 'status'] },
    scopes: ['openid', 'profile'],
    pkce: { required: () => true },
    clientBasedCORS: (_ctx, origin) => origin === new URL(consoleUrl).origin,
    interactions: { url: (_ctx, { uid }) => `/sign-in/${uid}` },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: SCOPE,
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: TOKEN_LIFETIME_SECONDS,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    ttl: { AccessToken: TOKEN_LIFETIME_SECONDS, IdToken: 3600, Interaction: 3600, Session: TOKEN_LIFETIME_SECONDS, Grant: TOKEN_LIFETIME_SECONDS },
    loadExistingGrant: grantEverything,
    findAccount: (_ctx, sub) => {
      const practitioner = practitionerOf(sub);
      return practitioner && { accountId: sub, claims: () => ({ sub, ...claimsOf(practitioner) }) };
    },
    extraTokenClaims: (_ctx, token) => {
      const practitioner = 'accountId' in token && token.accountId ? practitionerOf(token.accountId) : undefined;
      return practitioner && { ...claimsOf(practitioner) };
    },
  };
  return new Provider(issuer, configuration);
}
