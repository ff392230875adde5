import { createContext, useContext } from 'react';

/** Alerts that wait for the viewer, as far as they were told. */
export interface Alerts {
  readonly waiting: ReadonlySet<string>;
  /** What the one that was told last is of. */
  readonly latest: string | null;
  /** The desk has read which ones wait: these, and no others. */
  know(ids: readonly string[]): void;
}

export const AlertsContext = createContext<Alerts>({ waiting: new Set(), latest: null, know: () => undefined });

export const useAlerts = (): Alerts => useContext(AlertsContext);
