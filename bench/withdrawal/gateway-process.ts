import { type ChildProcess, spawn } from 'node:child_process';

/** A gateway in a process of its own. */
export interface GatewayProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts `npm run gateway` with this environment on a free port. */
export async function gatewayProcess(environment: NodeJS.ProcessEnv): Promise<GatewayProcess> {
  const child = spawn(process.execPath, ['-r', '@swc-node/register', 'gateway/main.ts', '--port', '0'], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await urlOf(child);
  return {
    url,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

const urlOf = (child: ChildProcess): Promise<string> => new Promise((resolve, reject) => {
  let said = '';
  child.once('exit', (code) => reject(new Error(`the gateway ended with ${code}`)));
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const [, url] = /gateway ready at (\S+)/.exec(said) ?? [];
    if (url) resolve(url);
  });
});
