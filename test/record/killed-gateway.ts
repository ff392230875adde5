import 'reflect-metadata';
import { gatewayConfig } from '#gateway/config';
import { startGateway } from '#gateway/start-gateway';
import { levelsPolicy } from '#test/gateway/levels-policy';

/** A real gateway as a process of its own, to be killed: over the tiny federation that started it, on the record it is told. */
async function main(): Promise<void> {
  const { url } = await startGateway(gatewayConfig(process.env), () => levelsPolicy(() => ({ identity: 'DETAIL', household: 'DETAIL' })));
  process.send?.({ url });
}

process.once('disconnect', () => process.exit(0));
void main();
