import type { DestinationStream } from 'pino';
import type { GatewayConfig } from '#gateway/config';
import { gatewayDependencies, type LoadPolicy, type TapTransport } from '#gateway/dependencies';
import { serveHttp } from '#gateway/http/serve-http';

export interface RunningGateway {
  readonly url: string;
  /** Loads the policy anew; false where it cannot be loaded and the old one stays. */
  reloadPolicy(): boolean;
  /** Keys of everything this process keeps between requests; no person is in one. */
  keptKeys(): readonly string[];
  close(): Promise<void>;
}

/** Starts a gateway in this process. `loadPolicy` takes the place of the policy's files, `logTo` of the standard output; `tap` hears what crosses to subgraphs. */
export async function startGateway(config: GatewayConfig, loadPolicy?: LoadPolicy, logTo?: DestinationStream, tap?: TapTransport): Promise<RunningGateway> {
  const dependencies = await gatewayDependencies(config, loadPolicy, logTo, tap);
  const app = await serveHttp(config, dependencies);
  const url = await app.listen({ port: config.port, host: config.host });
  return {
    url,
    reloadPolicy: () => {
      const isLoaded = dependencies.policy.reload();
      if (isLoaded) void dependencies.warm();
      return isLoaded;
    },
    keptKeys: () => dependencies.keptKeys(),
    close: async () => {
      await app.close();
      await dependencies.close();
    },
  };
}
