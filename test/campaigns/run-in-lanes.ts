import { spawn } from 'node:child_process';
import type { Campaign } from '#test/campaigns/campaigns';

export interface Ended {
  readonly name: string;
  readonly seconds: number;
  readonly passed: boolean;
}

/**
 * Runs campaigns side by side, one in each lane, the longest first. Tells when each begins and ends; what one wrote is shown where it failed.
 * One that fails stops none of the others: a build says all that is wrong.
 */
export async function runInLanes(campaigns: readonly Campaign[], lanes: number, say: (line: string) => void): Promise<readonly Ended[]> {
  const waiting = [...campaigns].sort((first, second) => second.about - first.about);
  const ended: Ended[] = [];
  const lane = async (): Promise<void> => {
    for (let campaign = waiting.shift(); campaign; campaign = waiting.shift()) {
      say(`begins  ${campaign.name}`);
      const { log, ...end } = await run(campaign);
      ended.push(end);
      say(`${end.passed ? 'passed' : 'FAILED'}  ${campaign.name} (${end.seconds} s; ${ended.length} of ${campaigns.length})`);
      if (!end.passed) say(log);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return ended;
}

function run({ name, command, sizes }: Campaign): Promise<Ended & { readonly log: string }> {
  const began = performance.now();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const child = spawn(command, { shell: true, env: { ...sizes, ...process.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => resolve({ name, seconds: Math.round((performance.now() - began) / 1000), passed: code === 0, log: Buffer.concat(chunks).toString() }));
  });
}
