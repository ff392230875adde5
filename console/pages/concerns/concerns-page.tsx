import { useState, type JSX } from 'react';
import { useParams } from 'react-router';
import { Notices } from '#console/disclosure/notices';
import { StateTag } from '#console/disclosure/section-state';
import { Done } from '#console/govuk/done';
import { ConcernsPageDocument } from '#console/graph/generated/graphql';
import { ChildFrame } from '#console/pages/child/child-frame';
import { useChildPage } from '#console/pages/child/use-child-page';
import { ConcernsChart } from '#console/pages/concerns/concerns-chart';
import { FlagCard } from '#console/pages/concerns/flag-card';
import { RaiseConcern } from '#console/pages/concerns/raise-concern';

/** Flags of concern: traffic lights over time, each flag as far as it is shown, and raising one. */
export default function ConcernsPage(): JSX.Element {
  const { id = '' } = useParams();
  const { child, instead, askedAt, again } = useChildPage(ConcernsPageDocument, { id });
  const [done, setDone] = useState<string | null>(null);
  if (!child) return instead;
  const { state, notices, chart, flags } = child.concerns;
  const after = (what: string) => (): void => {
    setDone(what);
    again();
  };
  const rank = { OPEN: 0, STALE: 0, CLOSED: 1 };
  return (
    <ChildFrame id={child.id} name={child.name?.text} about="Concerns">
      {done && <Done title={done} />}
      <p className="govuk-body"><StateTag state={state} /></p>
      {chart && chart.length > 0 && <ConcernsChart months={chart} />}
      <h2 className="govuk-heading-m">Flags of concern</h2>
      {flags && flags.length === 0 && <p className="govuk-body">None was ever placed.</p>}
      {flags && [...flags].sort((one, other) => rank[one.state] - rank[other.state]).map((flag) => <FlagCard key={flag.id} childId={child.id} flag={flag} onChanged={after} />)}
      <Notices childId={child.id} notices={notices} askedAt={askedAt} onRetry={again} />
      <RaiseConcern childId={child.id} onRaised={after('Your concern is on the record')} />
    </ChildFrame>
  );
}
