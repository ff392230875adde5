import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A line to a server, which can be cut, can go dead, and can be mended. */
export interface Line {
  readonly port: number;
  /** Every connection ends, and none is taken. */
  cut(): Promise<void>;
  /** Connections are taken, and nothing comes through: a server that hangs. */
  goDead(): void;
  mend(): Promise<void>;
  close(): Promise<void>;
}

export async function lineTo(host: string, port: number): Promise<Line> {
  const open = new Set<Socket>();
  let dead = false;
  let server: Server | null = null;
  const endAll = (): void => open.forEach((socket) => socket.destroy());
  const take = (near: Socket): void => {
    const far = connect(port, host);
    for (const [socket, other] of [[near, far], [far, near]] as const) {
      open.add(socket);
      socket.on('data', (data) => { if (!dead) other.write(data); });
      socket.on('error', () => undefined).on('close', () => { open.delete(socket); other.destroy(); });
    }
  };
  const listen = (at: number): Promise<number> => new Promise((listening) => {
    server = createServer(take).listen(at, '127.0.0.1', () => listening((server?.address() as AddressInfo).port));
  });
  const stop = (): Promise<void> => new Promise((stopped) => {
    endAll();
    if (server) server.close(() => stopped());
    else stopped();
    server = null;
  });
  const here = await listen(0);
  return {
    port: here, cut: stop, close: stop,
    goDead: () => { dead = true; },
    mend: async () => {
      dead = false;
      endAll();
      if (!server) await listen(here);
    },
  };
}
