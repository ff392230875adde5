import { useQuery } from '@apollo/client/react';
import { useState, type JSX } from 'react';
import { Link, useParams } from 'react-router';
import { PageLoading } from '#console/frame/page-loading';
import { PageTitle } from '#console/frame/page-title';
import { PageProblem } from '#console/frame/page-problem';
import { AccessReportDocument, type ReportFragment } from '#console/graph/generated/graphql';
import { ReviewLooks } from '#console/pages/who-looked/review-looks';
import { ToldReport } from '#console/pages/who-looked/told-report';

/** One report: under review, or signed off and to be printed. */
export default function ReportPage(): JSX.Element {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(AccessReportDocument, { variables: { id } });
  const [changed, setChanged] = useState<ReportFragment>();
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading what="Reading the record" />;
  const report = changed?.id === id ? changed : data.accessReport;
  return (
    <>
      <p className="govuk-body cg-not-printed"><Link className="govuk-link" to="/who-looked">All reports</Link></p>
      <PageTitle tab="Who looked at me?">{report ? 'Who looked at me?' : 'There is no such report'}</PageTitle>
      {!report && <p className="govuk-body">Check the address, or choose from the reports on file.</p>}
      {report && (report.reviewedAt ? <ToldReport report={report} /> : <ReviewLooks key={report.id} report={report} onChange={setChanged} />)}
    </>
  );
}
