import type { Campaign } from '#test/campaigns/campaigns';
import { runInLanes } from '#test/campaigns/run-in-lanes';

const campaign = (name: string, command: string, about: number, sizes = {}): Campaign => ({ name, command, about, sizes });

it('runs all, the longest first, two at a time, and shows what a failed one wrote', async () => {
  const said: string[] = [];
  const ended = await runInLanes([
    campaign('short', 'echo nobody sees this', 1), campaign('broken', 'echo "three leads at once"; exit 3', 2), campaign('long', 'sleep 0.4; test "$STORIES" = 60', 9, { STORIES: '60' }),
  ], 2, (line) => said.push(line));
  expect(said.slice(0, 2)).toEqual(['begins  long', 'begins  broken']);
  // In which order they end is the machine's affair.
  expect(Object.fromEntries(ended.map(({ name, passed }) => [name, passed]))).toEqual({ broken: false, short: true, long: true });
  expect(said.join('\n')).toContain('three leads at once');
  expect(said.join('\n')).not.toContain('nobody sees this');
});
