import { useQuery } from '@apollo/client/react';
import { useState, type JSX } from 'react';
import { PageLoading } from '#console/frame/page-loading';
import { PageTitle } from '#console/frame/page-title';
import { PageProblem } from '#console/frame/page-problem';
import { RecordAtAGlanceDocument } from '#console/graph/generated/graphql';
import { Bars } from '#console/pictures/bars';
import { Ranked } from '#console/pictures/ranked';
import { Chain } from '#console/pages/glance/chain';
import { RulesDue } from '#console/pages/glance/rules-due';
import { Unusual } from '#console/pages/glance/unusual';
import { perDay } from '#console/pages/record/per-day';
import { lastMonth } from '#console/oversight/last-month';
import { agencyInWords } from '#console/words/agencies';
import { shortDay } from '#console/words/dates';
import { capitalised, inWords } from '#console/words/in-words';

const MOST = 12;

/** The data protection officer's first page: is the record whole, what is unusual, what is due. */
export default function GlancePage(): JSX.Element {
  const [filter] = useState(() => lastMonth(new Date()));
  const { data, error, refetch } = useQuery(RecordAtAGlanceDocument, { variables: { filter } });
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading what="Reading the record" />;
  const agencies = (data.byAgency ?? []).map(({ key, records }) => ({ label: capitalised(agencyInWords(key)), value: records }));
  const withheld = [...(data.withheld ?? [])].sort((a, b) => (b.records ?? 0) - (a.records ?? 0)).slice(0, MOST).map(({ key, records }) => ({ label: capitalised(inWords(key)), value: records }));
  return (
    <>
      <PageTitle tab="At a glance">The last thirty days at a glance</PageTitle>
      {data.chainState && <Chain state={data.chainState} />}
      <Unusual accesses={data.unusualAccess ?? []} />
      <RulesDue rules={data.policyRules ?? []} />
      <p className="govuk-body">Counts are rounded to five. Where there are fewer than five, or they are about fewer than five children, only that is said: no chart tells of a few.</p>
      <Bars title="Accesses a day" of="Day" count="Accesses" bars={perDay(data.byDay ?? []).map(({ day, records }) => ({ label: shortDay(day), value: records }))} />
      <Ranked title="Accesses by agency" of="Agency" count="Accesses" rows={agencies} />
      <Ranked title="What was asked for most and not shown" of="Class of information" count="Accesses" rows={withheld} />
    </>
  );
}
