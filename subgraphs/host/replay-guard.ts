/** Remembers which grants were used, for as long as they live. */
export interface ReplayGuard {
  /** True the first time an id is shown; false ever after. `exp` in seconds since the epoch. */
  firstUse(jti: string, exp: number): Promise<boolean> | boolean;
}

/** Enough where a subgraph is one process; several share theirs in Redis. */
export function inProcessReplayGuard(now: () => number = Date.now): ReplayGuard {
  const used = new Map<string, number>();
  let nextSweep = 0;
  return {
    firstUse(jti, exp) {
      const seconds = now() / 1000;
      if (seconds >= nextSweep) {
        for (const [id, until] of used) if (until < seconds) used.delete(id);
        nextSweep = seconds + 10;
      }
      if (used.has(jti)) return false;
      used.set(jti, exp);
      return true;
    },
  };
}
