import { connect, createServer } from 'node:net';
import type { LauncherConfig } from '#demo/launcher/config';
import { portsOf, type Process } from '#demo/launcher/processes';

const canListen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });

/** Whether something accepts connections on a port of this machine. */
export const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (accepted: boolean) => () => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).setTimeout(1_000, answer(false));
  });

/** One line for each port that somebody else has, with what to do about it. */
export async function busyPorts(wanted: readonly Process[], config: LauncherConfig): Promise<readonly string[]> {
  const lines = await Promise.all(
    wanted.flatMap((process) => portsOf(process).map((variable) => ({ process, variable }))).map(async ({ process, variable }) => {
      const port = config[variable];
      return (await canListen(port)) ? null : `Port ${port} (${process.title}) is taken by another program. Stop that, or choose another port: ${variable}=${port + 10_000} npm start`;
    }),
  );
  return lines.filter((line) => line !== null);
}
