import { useState, type JSX } from 'react';
import { PageLoading } from '#console/frame/page-loading';
import { PageTitle } from '#console/frame/page-title';
import { PageProblem } from '#console/frame/page-problem';
import { QueryProblem } from '#console/frame/query-problem';
import { Done } from '#console/govuk/done';
import { AlertCard } from '#console/pages/desk/alert-card';
import { NominationCard } from '#console/pages/desk/nomination-card';
import { OtherMatters } from '#console/pages/desk/other-matters';
import { RequestCard } from '#console/pages/desk/request-card';
import { useDesk } from '#console/pages/desk/use-desk';

/** What waits for the viewer: requests to decide, concerns to judge, nominations to answer, alerts to take note of. */
export default function DeskPage(): JSX.Element {
  const { desk, error, again } = useDesk();
  const [done, setDone] = useState<string | null>(null);
  if (error && !desk) return <PageProblem error={error} onRetry={again} />;
  if (!desk) return <PageLoading what="Asking what waits for you" />;
  const after = (what: string) => (): void => {
    setDone(what);
    again();
  };
  const waiting = desk.accessRequests.length + desk.nominations.length + desk.alerts.length;
  return (
    <>
      <PageTitle tab="My desk">My desk</PageTitle>
      {done && <Done title={done} />}
      {error && <QueryProblem error={error} onRetry={again} />}
      <p className="govuk-body" role="status">{waiting === 0 ? 'Nothing waits for you.' : `${waiting} ${waiting === 1 ? 'thing waits' : 'things wait'} for you.`}{' '}
        <button type="button" className="cg-link-button" onClick={again}>Look again</button>
      </p>
      <Section title="Requests for access" count={desk.accessRequests.length}>{desk.accessRequests.map((request) => <RequestCard key={request.id} request={request} onDone={after} />)}</Section>
      <Section title="You are asked to lead" count={desk.nominations.length}>{desk.nominations.map((nomination) => <NominationCard key={nomination.id} nomination={nomination} onDone={after} />)}</Section>
      <Section title="Alerts" count={desk.alerts.length}>{desk.alerts.map((alert) => <AlertCard key={alert.id} alert={alert} onDone={after} />)}</Section>
      <OtherMatters desk={desk} />
    </>
  );
}

const Section = ({ title, count, children }: { readonly title: string; readonly count: number; readonly children: JSX.Element[] }): JSX.Element | null =>
  count === 0 ? null : <section><h2 className="govuk-heading-m">{title} ({count})</h2>{children}</section>;
