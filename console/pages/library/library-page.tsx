import { useQuery } from '@apollo/client/react';
import { useState, type JSX } from 'react';
import { Loading } from '#console/frame/loading';
import { PageTitle } from '#console/frame/page-title';
import { QueryProblem } from '#console/frame/query-problem';
import { Select } from '#console/govuk/select';
import { LibraryPageDocument } from '#console/graph/generated/graphql';
import { day } from '#console/words/dates';
import { capitalised, inWords } from '#console/words/in-words';

/** Guidance, forms and leaflets. */
export default function LibraryPage(): JSX.Element {
  const [topic, setTopic] = useState('');
  const { data, error, loading, refetch } = useQuery(LibraryPageDocument, { variables: { topic: topic || null } });
  const topics = data?.documentTopics ?? [];
  return (
    <>
      <PageTitle tab="Library">Library</PageTitle>
      {topics.length > 0 && <Select id="topic" label="About" value={topic} onChange={setTopic} options={[{ value: '', label: 'Everything' }, ...topics.map((value) => ({ value, label: capitalised(inWords(value)) }))]} />}
      {error && !data ? <QueryProblem error={error} onRetry={() => void refetch()} /> : loading && !data ? <Loading what="Opening the library" /> : (data?.documents.edges.length ?? 0) === 0
        ? <p className="govuk-body">There is no document here.</p>
        : data?.documents.edges.map(({ node }) => (
          <article key={node.id}>
            <h2 className="govuk-heading-s">{node.title}</h2>
            <p className="govuk-body">{node.summary}</p>
            {node.body && <details className="govuk-details"><summary className="govuk-details__summary"><span className="govuk-details__summary-text">Read it<span className="govuk-visually-hidden">: {node.title}</span></span></summary><div className="govuk-details__text">{node.body.split(/\n{2,}/).map((part) => <p key={part} className="govuk-body">{part}</p>)}</div></details>}
            <p className="govuk-body-s">{node.publisher}; reviewed {day(node.reviewedOn)}{node.link && /^https?:/.test(node.link) ? <>; <a className="govuk-link" href={node.link} rel="noreferrer">at its publisher<span className="govuk-visually-hidden">: {node.title}</span></a></> : ''}</p>
          </article>
        ))}
    </>
  );
}
