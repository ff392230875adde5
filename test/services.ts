import { execFileSync } from 'node:child_process';

/**
 * PostgreSQL and Redis for tests: where `DATABASE_URL` or `REDIS_URL`, or the usual local port, answers, tests run
 * against the real service; elsewhere they are skipped by name. `.ci/run` sets REQUIRE_SERVICES, so that there a
 * missing service is a failure and never a skip.
 */
const answers = (host: string, port: number): boolean => {
  const probe = `require('net').connect(${port},${JSON.stringify(host)}).on('connect',()=>process.exit(0)).on('error',()=>process.exit(1)).setTimeout(1000,()=>process.exit(1))`;
  try {
    execFileSync(process.execPath, ['-e', probe], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const required = process.env['REQUIRE_SERVICES'] === '1';

const reachable = (url: string): string | null => {
  const { hostname, port } = new URL(url);
  if (answers(hostname, Number(port))) return url;
  if (required) throw new Error(`REQUIRE_SERVICES is set, but nothing answers at ${hostname}:${port}`);
  return null;
};

/** Looked for once in a run: what is found is left for the processes that follow. */
const found = (variable: string, url: string): string | null => (process.env[variable] ??= reachable(url) ?? '') || null;

export const postgresUrl = (): string | null => found('TEST_POSTGRES', process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/test');
export const redisUrl = (): string | null => found('TEST_REDIS', process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379');

const describeWith = (service: string, url: string | null, name: string, tests: (url: string) => void): void => {
  if (url) describe(name, () => tests(url));
  else describe.skip(`${name} (skipped: ${service} does not answer)`, () => tests(''));
};

/** Both databases, one after the other, as `.ci/run` asks; else the PostgreSQL server where one answers, and the embedded one where none does. */
const EVERY_DATABASE = process.env['EVERY_DATABASE'] === '1';

/** Tells a story on the database that there is: what is true of one has to be true of the other, and half the time is a newcomer's. */
export function describeOnDatabases(name: string, tests: { readonly embedded: () => void; readonly postgres: (url: string) => void }): void {
  if (EVERY_DATABASE || postgresUrl() === null) describe(`${name}, embedded`, tests.embedded);
  if (postgresUrl() !== null) describeWithPostgres(`${name}, on PostgreSQL`, tests.postgres);
}

export const describeWithPostgres = (name: string, tests: (url: string) => void): void => describeWith('PostgreSQL', postgresUrl(), name, tests);
export const describeWithRedis = (name: string, tests: (url: string) => void): void => describeWith('Redis', redisUrl(), name, tests);
