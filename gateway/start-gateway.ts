import type { GatewayConfig } from '#gateway/config';
import { gatewayDependencies } from '#gateway/dependencies';
import { serveHttp } from '#gateway/http/serve-http';

export interface RunningGateway {
  readonly url: string;
  /** Loads the policy anew; false where it cannot be loaded and the old one stays. */
  reloadPolicy(): boolean;
  close(): Promise<void>;
}

/** Starts a gateway in this process. */
export async function startGateway(config: GatewayConfig): Promise<RunningGateway> {
  const dependencies = await gatewayDependencies(config);
  const app = await serveHttp(config, dependencies);
  const url = await app.listen({ port: config.port, host: config.host });
  return {
    url,
    reloadPolicy: () => dependencies.policy.reload(),
    close: async () => {
      await app.close();
      await dependencies.close();
    },
  };
}
