import { useCallback, useEffect, useMemo, useState, type JSX, type ReactNode } from 'react';
import { listenToAlerts } from '#console/alerts/listen-to-alerts';
import { AlertsContext } from '#console/alerts/use-alerts';
import { useVisible } from '#console/alerts/use-visible';
import { sideOf } from '#console/session/side';
import type { StatedPurpose } from '#console/session/stated-purpose';
import { alertInWords } from '#console/words/alerts';

interface Props {
  /** Null while none is stated: then nobody listens. */
  readonly stated: StatedPurpose | null;
  readonly onEnded: () => void;
  readonly children: ReactNode;
}

interface Told {
  readonly waiting: ReadonlySet<string>;
  readonly latest: string | null;
}

const NOTHING: Told = { waiting: new Set(), latest: null };

/** Listens for alerts while the tab is looked at, and says politely how many wait. */
export function AlertsProvider({ stated, onEnded, children }: Props): JSX.Element {
  const [told, setTold] = useState(NOTHING);
  const visible = useVisible();
  const listening = visible && stated !== null && sideOf({ stated }) === 'practitioner';
  useEffect(() => {
    if (!listening) return undefined;
    const stop = new AbortController();
    void listenToAlerts(stated, {
      connected: () => setTold(NOTHING),
      alert: ({ id, kind }) => setTold(({ waiting }) => ({ waiting: new Set([...waiting, id]), latest: kind })),
      ended: onEnded,
    }, stop.signal);
    return () => stop.abort();
  }, [listening, stated, onEnded]);
  const know = useCallback((ids: readonly string[]) => setTold(({ latest }) => ({ waiting: new Set(ids), latest })), []);
  const alerts = useMemo(() => ({ ...told, know }), [told, know]);
  return (
    <AlertsContext.Provider value={alerts}>
      <div role="status" className="govuk-visually-hidden">{told.waiting.size > 0 && `${counted(told.waiting.size)} on your desk.${told.latest ? ` The latest: ${alertInWords(told.latest)}.` : ''}`}</div>
      {children}
    </AlertsContext.Provider>
  );
}

const counted = (count: number): string => (count === 1 ? '1 alert waits' : `${count} alerts wait`);
