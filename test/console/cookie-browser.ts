/** A browser without pages: keeps each host's cookies, and follows a redirect only when told to. */
export interface CookieBrowser {
  go(url: string, options?: { readonly method?: 'GET' | 'POST'; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }): Promise<Response>;
  /** Follows redirects to their end. */
  follow(url: string): Promise<Response>;
  /** What it keeps, `name=value; attributes`, as it was set. */
  readonly cookies: ReadonlyMap<string, string>;
}

export function cookieBrowser(): CookieBrowser {
  const cookies = new Map<string, string>();
  const go: CookieBrowser['go'] = async (url, { method = 'GET', headers = {}, body } = {}) => {
    const cookie = [...cookies.values()].map((set) => set.split(';', 1)[0]).join('; ');
    const response = await fetch(url, { method, redirect: 'manual', headers: { ...(cookie ? { cookie } : {}), ...headers }, ...(body ? { body } : {}) });
    for (const set of response.headers.getSetCookie()) {
      const name = set.slice(0, set.indexOf('='));
      if (/=;|Max-Age=0|Expires=Thu, 01 Jan 1970/i.test(set)) cookies.delete(name);
      else cookies.set(name, set);
    }
    return response;
  };
  const follow = async (url: string): Promise<Response> => {
    const response = await go(url);
    const location = response.headers.get('location');
    return location ? follow(new URL(location, url).href) : Object.assign(response, { landed: url });
  };
  return { go, follow, cookies };
}

/** Signs in as one of the demonstration's people; gives where that led. */
export async function signIn(browser: CookieBrowser, origin: string, practitioner: string, to = '/console'): Promise<string> {
  const begun = await browser.go(`${origin}/console/sign-in?to=${encodeURIComponent(to)}`);
  const issuer = new URL(begun.headers.get('location') ?? '');
  const page = await browser.go(issuer.href);
  const choice = new URL(page.headers.get('location') ?? '', issuer);
  const chosen = await browser.go(`${choice.href}/${practitioner}`, { method: 'POST' });
  const resumed = await browser.go(new URL(chosen.headers.get('location') ?? '', issuer).href);
  const back = await browser.go(resumed.headers.get('location') ?? '');
  return back.headers.get('location') ?? '';
}
