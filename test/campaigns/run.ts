import { CAMPAIGNS } from '#test/campaigns/campaigns';
import { runInLanes } from '#test/campaigns/run-in-lanes';

/** Two at a time: as many as the smallest machine of a build has cores. */
const LANES = Number(process.env['CAMPAIGN_LANES'] ?? 2);

/** `npm run campaigns`: all; `npm run campaigns -- WORD`: those with the word in their names. */
async function main(): Promise<void> {
  const wanted = process.argv[2] ?? '';
  const campaigns = CAMPAIGNS.filter(({ name }) => name.includes(wanted));
  const began = performance.now();
  const ended = await runInLanes(campaigns, LANES, (line) => console.log(line));
  for (const { name, seconds, passed } of ended) console.log(`${String(seconds).padStart(5)} s  ${passed ? '' : 'FAILED '}${name}`);
  console.log(`${String(Math.round((performance.now() - began) / 1000)).padStart(5)} s  altogether, ${LANES} at a time`);
  process.exitCode = campaigns.length > 0 && ended.every(({ passed }) => passed) ? 0 : 1;
}

void main();
