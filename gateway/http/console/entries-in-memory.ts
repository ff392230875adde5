import type { EntryStore } from '#gateway/http/console/sealed-store';

interface Kept {
  readonly entry: string;
  readonly until: number;
}

/** Beyond this the oldest go: whoever opens sign-ins without end signs others out at worst, and exhausts nothing. */
const MOST_ENTRIES = 20_000;

/** For one process. A restart signs everybody out. */
export function entriesInMemory(now: () => number = Date.now): EntryStore {
  const kept = new Map<string, Kept>();
  const current = (name: string): string | undefined => {
    const found = kept.get(name);
    if (found && found.until > now()) return found.entry;
    kept.delete(name);
    return undefined;
  };
  const keep = (name: string, entry: string, seconds: number): void => {
    kept.delete(name);
    kept.set(name, { entry, until: now() + seconds * 1000 });
    if (kept.size <= MOST_ENTRIES) return;
    const [oldest] = kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
  };
  return {
    put: async (name, entry, seconds) => keep(name, entry, seconds),
    get: async (name) => current(name),
    async extend(name, seconds) {
      const entry = current(name);
      if (entry !== undefined) keep(name, entry, seconds);
    },
    async delete(name) {
      kept.delete(name);
    },
  };
}
