import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { type AskedStatement, statementReader } from '#demo/stand-ins/ssd/asked';

export interface QueryLogProxy {
  readonly port: number;
  /** What clients asked, oldest first; the oldest are forgotten beyond some thousands. */
  readonly requestLog: AskedStatement[];
  readonly stop: () => Promise<void>;
}

interface Place { readonly host: string; readonly port: number }

const REMEMBERED = 5000;

/** Stands before a PostgreSQL server, passes everything on as it is, and writes down the statements. */
export async function queryLogProxy(listen: Place, server: Place): Promise<QueryLogProxy> {
  const requestLog: AskedStatement[] = [];
  const open = new Set<Socket>();
  const remember = (statement: AskedStatement): void => {
    requestLog.push(statement);
    if (requestLog.length > REMEMBERED) requestLog.splice(0, requestLog.length - REMEMBERED);
  };
  const proxy = createServer((client) => {
    const upstream = connect(server.port, server.host);
    const read = statementReader(remember);
    client.on('data', read);
    client.pipe(upstream).pipe(client);
    for (const [socket, other] of [[client, upstream], [upstream, client]] as const) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve, reject) => proxy.once('error', reject).listen(listen.port, listen.host, resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    requestLog,
    stop: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
