import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Builds the console's pages where they are not of these sources: a process of its own, so that the launcher goes on.
 * A console that cannot be built is told and stops nothing else.
 */
export async function buildConsole(say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const began = performance.now();
  try {
    await run(process.execPath, ['-r', '@swc-node/register', 'console/build/main.ts'], { signal });
    say(`  ✓ ${'console’s pages'.padEnd(28)} built${' '.repeat(6)} ${`${((performance.now() - began) / 1000).toFixed(1)} s`.padStart(7)}`);
  } catch (error) {
    if (!signal.aborted) say(`  ✗ the console’s pages could not be built: ${error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : 'unknown'}`);
  }
}
