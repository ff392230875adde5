import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { signInPage } from '#demo/identity-provider/sign-in-page';
import type { SignToken } from '#demo/identity-provider/access-token';
import type { DemoViewer } from '#demo/population/viewers';

/** One line of `GET /viewers`: who one can be, with a token that is good for twelve hours. */
export interface ReadyViewer {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly purpose: string;
  readonly token: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly tryThis: string;
}

/** What these routes use of a Koa context. */
interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  status: number;
  type: string;
  body: unknown;
  set(field: string, value: string): void;
  redirect(url: string): void;
}

const ready = async ({ practitioner, purpose, variables, tryThis }: DemoViewer, sign: SignToken): Promise<ReadyViewer> => ({
  id: practitioner.id, name: practitioner.name, role: practitioner.role, agency: practitioner.agency, purpose, token: await sign(practitioner), variables, tryThis,
});

const withoutSession = (cookies: string): string => cookies.split(/; */).filter((cookie) => !cookie.startsWith('_session')).join('; ');

/** What the demo adds to OpenID Connect: the list of viewers, the page that lets one pick, a health check. */
export function addDemoRoutes(provider: Provider, viewers: readonly DemoViewer[], sign: SignToken): void {
  const listViewers = async (ctx: Exchange): Promise<void> => {
    ctx.set('access-control-allow-origin', '*');
    ctx.set('cache-control', 'no-store');
    ctx.body = await Promise.all(viewers.map((viewer) => ready(viewer, sign)));
  };

  const showChoice = async (ctx: Exchange): Promise<void> => {
    const { uid } = await provider.interactionDetails(ctx.req, ctx.res);
    ctx.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    ctx.type = 'html';
    ctx.body = signInPage(uid, viewers);
  };

  const signIn = async (ctx: Exchange, chosen: string): Promise<void> => {
    if (viewers.some(({ practitioner }) => practitioner.id === chosen)) ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, { login: { accountId: chosen } }));
    else ctx.status = 404;
  };

  provider.use(async (ctx, next) => {
    const [, first, uid, chosen] = ctx.path.split('/');
    // Nobody stays signed in here: whoever signs in at the console, after another, picks anew whom to be.
    if (/^\/auth(\/|$)/.test(ctx.path) && ctx.req.headers.cookie) ctx.req.headers.cookie = withoutSession(ctx.req.headers.cookie);
    if (ctx.method === 'GET' && ctx.path === '/viewers') return listViewers(ctx);
    if (ctx.method === 'GET' && ctx.path === '/health') {
      ctx.body = { status: 'ok' };
      return undefined;
    }
    if (first !== 'sign-in' || !uid) return next();
    if (ctx.method === 'POST' && chosen) return signIn(ctx, chosen);
    return showChoice(ctx);
  });
}
