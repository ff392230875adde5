const HOME = '/console';

/**
 * Where a browser goes after signing in: a page of the console, or else its home. Anything that a browser might read
 * as another host (`//host`, `/\host`, a scheme) is not one (open redirect).
 */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > 500 || !/^\/console(?:\/[\w./-]*)?$/.test(asked)) return HOME;
  return asked.includes('..') ? HOME : asked;
}
