import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** What the demonstration's processes make below `DEMO_DATA`. */
const MADE: readonly string[] = ['audit', 'control.sock', 'education-drop', 'education-drop.away', 'hub', 'identity-provider', 'logs'];

/** Deletes what the demonstration made, and nothing else: somebody may have named a folder with other things in it. */
export function forget(folder: string): void {
  for (const name of MADE) rmSync(join(folder, name), { recursive: true, force: true });
}
