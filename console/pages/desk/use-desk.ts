import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAlerts } from '#console/alerts/use-alerts';
import { UNATTENDED } from '#console/graph/apollo-client';
import { DeskPageDocument, type DeskPageQuery } from '#console/graph/generated/graphql';

export type Desk = NonNullable<DeskPageQuery['me']>;

interface DeskSoFar {
  readonly desk: Desk | null;
  /** Where there is no desk to show. */
  readonly error: Error | null;
  readonly again: () => void;
}

/** What waits for the viewer; read again by itself when an alert is told that it does not have. */
export function useDesk(): DeskSoFar {
  const client = useApolloClient();
  const { waiting, know } = useAlerts();
  const [{ desk, error }, setRead] = useState<Omit<DeskSoFar, 'again'>>({ desk: null, error: null });
  const asked = useRef(0);
  const read = useCallback(async (attended: boolean): Promise<void> => {
    const mine = asked.current += 1;
    const answer = await client.query({ query: DeskPageDocument, ...(attended ? {} : { context: { headers: UNATTENDED } }) }).catch((problem: unknown) => problem);
    // Of two answers on the way, the one asked for last is the newer.
    if (mine !== asked.current) return;
    const found = answer instanceof Error ? null : ((answer as { data?: DeskPageQuery }).data?.me ?? null);
    if (found) know(found.alerts.map(({ id }) => id));
    setRead((before) => (found ? { desk: found, error: null } : { ...before, error: answer instanceof Error ? answer : new Error('no answer') }));
  }, [client, know]);

  useEffect(() => void read(true), [read]);
  const isNews = desk !== null && [...waiting].some((id) => !desk.alerts.some((alert) => alert.id === id));
  useEffect(() => {
    if (isNews) void read(false);
  }, [isNews, waiting, read]);
  return { desk, error, again: () => void read(true) };
}
