import { useQuery } from '@apollo/client/react';
import type { JSX } from 'react';
import { type AccessFilterInput, AccessesOverTimeDocument } from '#console/graph/generated/graphql';
import { Bars } from '#console/pictures/bars';
import { perDay } from '#console/pages/record/per-day';
import { shortDay } from '#console/words/dates';

/** How many accesses a day, of those looked for. */
export function AccessesOverTime({ filter }: { readonly filter: AccessFilterInput }): JSX.Element | null {
  const { data, previousData } = useQuery(AccessesOverTimeDocument, { variables: { filter, every: 'DAY' } });
  const counts = (data ?? previousData)?.accessCounts;
  if (!counts || counts.length === 0) return null;
  return <Bars title="Accesses a day" of="Day" count="Accesses" bars={perDay(counts).map(({ day, records }) => ({ label: shortDay(day), value: records }))} />;
}
