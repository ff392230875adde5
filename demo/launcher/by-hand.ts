import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { adopt, ConfigProblem, launcherConfig, statesSharedSecret } from '#demo/launcher/config';
import { environmentOf, type Process, processes } from '#demo/launcher/processes';

const load = createRequire(__filename);

/** `health` names the health subgraph among subgraphs, and the NHS's stand-in among agency systems. */
const byShortName = (kind: Process['kind'], name: string | undefined): Process => {
  const known = processes.filter((process) => process.kind === kind);
  const shortOf = (process: Process): string => process.name.replace(/-subgraph$/, '');
  const found = known.find((process) => shortOf(process) === name);
  if (!found) throw new ConfigProblem(`Say which ${kind}: ${known.map(shortOf).join(', ')}.`);
  return found;
};

/** Runs one process in this one, as the environment says, and as the demonstration has it where the environment says nothing. */
export function runByHand(kind: Process['kind'], name: string | undefined): void {
  try {
    const wanted = byShortName(kind, name);
    if (kind === 'subgraph' && !statesSharedSecret()) throw new ConfigProblem('Set GATEWAY_SECRET (at least 32 characters), the same for the gateway and every subgraph; or GRANT_KEY, this subgraph’s own.');
    adopt(environmentOf(wanted, launcherConfig()));
    load(resolve(wanted.scriptByHand ?? wanted.script));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
