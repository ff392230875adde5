import { FhirFault } from '#subgraphs/health/fhir/fhir-fault';

/** How long one question may take, all its pages and a new token included, and whether anyone still waits for it. */
export interface Patience {
  /** Aborted when either ends. */
  readonly signal: AbortSignal;
  /** Which of the two ended, as a fault; null while neither has. */
  ended(): FhirFault | null;
}

export function patience(caller: AbortSignal, timeLimitMs: number): Patience {
  const limit = AbortSignal.timeout(timeLimitMs);
  return {
    signal: AbortSignal.any([caller, limit]),
    ended: () => (limit.aborted ? new FhirFault('timed-out') : caller.aborted ? new FhirFault('cancelled') : null),
  };
}

/** Waits for what others wait for too, and no longer than one's own patience lasts. */
export function whilePatient<T>(shared: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new FhirFault('cancelled'));
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
