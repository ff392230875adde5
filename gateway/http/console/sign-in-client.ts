import * as openid from 'openid-client';

export interface SignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** For a confidential client; the demonstration's is public, and PKCE protects its code. */
  readonly clientSecret: string | undefined;
  readonly scope: string;
  /** Where the issuer sends the browser back to. */
  readonly redirectUri: string;
}

/** What is remembered between sending a browser to the issuer and its coming back. */
export interface BegunSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

export interface SignInClient {
  begin(): Promise<{ readonly url: URL; readonly begun: BegunSignIn }>;
  /** Exchanges the code for tokens. @throws Error where anything does not fit: state, nonce, code, verifier, issuer */
  finish(cameBackTo: URL, begun: BegunSignIn): Promise<{ readonly accessToken: string; readonly seconds: number }>;
}

const SHORTEST_SECONDS = 60;

/** OpenID Connect: authorization code with PKCE (RFC 7636), state and nonce; the browser sees a code and never a token. */
export function signInClient(settings: SignInSettings): SignInClient {
  const configuration = discoveredOnce(settings);
  return {
    async begin() {
      const begun = { state: openid.randomState(), nonce: openid.randomNonce(), codeVerifier: openid.randomPKCECodeVerifier() };
      const url = openid.buildAuthorizationUrl(await configuration(), {
        redirect_uri: settings.redirectUri, scope: settings.scope, state: begun.state, nonce: begun.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(begun.codeVerifier), code_challenge_method: 'S256',
        // Machines in a school or a duty room are shared: whoever signs in says anew who they are.
        prompt: 'login',
      });
      return { url, begun };
    },
    async finish(cameBackTo, { state, nonce, codeVerifier }) {
      const tokens = await openid.authorizationCodeGrant(await configuration(), cameBackTo, {
        expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier, idTokenExpected: true,
      });
      return { accessToken: tokens.access_token, seconds: tokens.expires_in ?? SHORTEST_SECONDS };
    },
  };
}

/** The issuer describes itself once, and is asked again after it could not be. */
function discoveredOnce({ issuer, clientId, clientSecret }: SignInSettings): () => Promise<openid.Configuration> {
  const url = new URL(issuer);
  // An issuer without TLS is for a demonstration on one machine; which issuer it is, the operator states.
  const execute = url.protocol === 'http:' ? [openid.allowInsecureRequests] : [];
  let discovered: Promise<openid.Configuration> | undefined;
  return () => {
    discovered ??= openid.discovery(url, clientId, clientSecret, clientSecret ? undefined : openid.None(), { execute }).catch((error: unknown) => {
      discovered = undefined;
      throw error;
    });
    return discovered;
  };
}
