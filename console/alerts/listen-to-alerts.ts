import { type ServerEvent, serverEvents } from '#console/alerts/server-events';
import type { StatedPurpose } from '#console/session/stated-purpose';

/** That something about a child waits for whoever listens. What it is, is asked for on the desk. */
export interface AlertTold {
  readonly id: string;
  readonly kind: string;
}

export interface Hears {
  /** The line stands; all that waits is told next. */
  connected(): void;
  alert(told: AlertTold): void;
  /** The session is over. */
  ended(): void;
}

const SOON_MS = 2_000;
const LATEST_MS = 30_000;
/** The gateway says every fifteen seconds that it is there. */
const SILENT_MS = 45_000;

/** Listens until the signal, or until the session is over; a line that is cut is opened again, less and less often. */
export async function listenToAlerts(stated: StatedPurpose, hears: Hears, signal: AbortSignal): Promise<void> {
  for (let pause = SOON_MS; !signal.aborted; pause = Math.min(pause * 2, LATEST_MS)) {
    const end = await oneLine(stated, { ...hears, connected: () => { pause = SOON_MS; hears.connected(); } }, signal).catch(() => 'cut' as const);
    if (signal.aborted || end === 'refused') return;
    if (end === 'signed out') return hears.ended();
    await rested(pause, signal);
  }
}

async function oneLine({ role, purpose }: StatedPurpose, hears: Hears, signal: AbortSignal): Promise<'signed out' | 'refused' | 'cut'> {
  const line = new AbortController();
  let silence = setTimeout(() => line.abort(), SILENT_MS);
  try {
    const response = await fetch('/alerts', {
      method: 'POST', credentials: 'same-origin', signal: AbortSignal.any([signal, line.signal]),
      headers: { 'x-childgraph-console': '1', 'x-purpose': purpose, 'x-role': role },
    });
    if (response.status === 401) return 'signed out';
    if (!response.ok || !response.body) return response.status === 403 || response.status === 400 ? 'refused' : 'cut';
    hears.connected();
    for await (const event of serverEvents(response.body)) {
      clearTimeout(silence);
      silence = setTimeout(() => line.abort(), SILENT_MS);
      if (event.event === 'end') return codeOf(event) === 'UNAUTHENTICATED' ? 'signed out' : 'cut';
      if (event.event === 'alert') hears.alert(JSON.parse(event.data) as AlertTold);
    }
    return 'cut';
  } finally {
    clearTimeout(silence);
  }
}

const codeOf = ({ data }: ServerEvent): string => (JSON.parse(data) as { code: string }).code;

const rested = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
  });
