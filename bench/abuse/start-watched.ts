import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { WatchQuestion, Watched } from '#bench/abuse/watched-gateway';

export interface WatchedGateway {
  readonly url: string;
  ask(question: WatchQuestion): Promise<Watched>;
  stop(): Promise<void>;
}

/** Starts `watched-gateway.ts` with this environment. */
export async function startWatched(environment: NodeJS.ProcessEnv): Promise<WatchedGateway> {
  const child: ChildProcess = fork(resolve(__dirname, 'watched-gateway.ts'), { execArgv: ['--expose-gc', '--no-turbo-inline-array-builtins', '-r', '@swc-node/register'], env: { ...process.env, ...environment } });
  const [{ url }] = (await once(child, 'message')) as [{ readonly url: string }];
  return {
    url,
    ask: async (question) => {
      child.send(question);
      const [watched] = (await once(child, 'message')) as [Watched];
      return watched;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
