import type { JSX } from 'react';
import { useAlerts } from '#console/alerts/use-alerts';

/** How many alerts wait, beside the way to them. */
export function AlertCount(): JSX.Element | null {
  const { waiting } = useAlerts();
  if (waiting.size === 0) return null;
  return <> <span className="cg-count">{waiting.size} {waiting.size === 1 ? 'alert' : 'alerts'}</span></>;
}
