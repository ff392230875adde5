import { useMemo, useState, type JSX } from 'react';
import { reference } from 'virtual:graph-reference';
import { PageTitle } from '#console/frame/page-title';
import { TextField } from '#console/govuk/text-field';
import { Example } from '#console/pages/graph/example';
import { found } from '#console/pages/graph/found';
import { TypeOfGraph } from '#console/pages/graph/type-of-graph';

const MOST = 60;

/** For front-end teams: what can be asked, which class of information each field is, and what one sees when it is withheld. */
export default function GraphPage(): JSX.Element {
  const [search, setSearch] = useState('');
  const types = useMemo(() => found(reference.types, search), [search]);
  return (
    <>
      <PageTitle tab="The graph" caption="For front-end teams">The graph</PageTitle>
      <p className="govuk-body">One query, the same for every person. What a person may not see is null, and the answer says so: withheld is never an error, and never looks like none.</p>
      <ul className="govuk-list govuk-list--bullet">
        <li><a className="govuk-link" href="/explorer">The explorer</a>: ask as one of the demonstration’s people (where it is switched on).</li>
        <li>To register operations: print a manifest of persisted queries as this console does (<code>console/graph/generated/persisted-documents.json</code>), and give it to the gateway as <code>PERSISTED_OPERATIONS</code>.</li>
        <li>How a section tells withheld, unavailable, unconfirmed and not stated apart: <code>docs/for-front-end-teams.md</code>.</li>
      </ul>
      <h2 className="govuk-heading-m">Operations to begin with</h2>
      {reference.examples.map((example) => <Example key={example.name} example={example} />)}
      <h2 className="govuk-heading-m">Types and fields</h2>
      <TextField id="search" label="Type, field, or class of information" type="search" value={search} onChange={setSearch} width={20} />
      <p className="govuk-body" aria-live="polite">{types.length === 1 ? '1 type' : `${types.length} types`}{types.length > MOST && `, the first ${MOST} are shown`}</p>
      {types.slice(0, MOST).map((type) => <TypeOfGraph key={type.name} type={type} open={search.trim() !== ''} />)}
    </>
  );
}
