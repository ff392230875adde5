import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, type JSX } from 'react';
import { QueryProblem } from '#console/frame/query-problem';
import { type PolicyFactInput, SupposedAnswerDocument } from '#console/graph/generated/graphql';
import type { Cell } from '#console/pages/matrix/heat-map';
import { Level } from '#console/rules/level';
import { RuleCard } from '#console/rules/rule-card';
import { WouldChange } from '#console/rules/would-change';
import { roleInWords } from '#console/words/roles';
import { capitalised } from '#console/words/in-words';

interface Props {
  readonly cell: Cell;
  readonly facts: readonly PolicyFactInput[];
  readonly labelOf: (category: string) => string;
}

/** Why a cell of the matrix is as it is, and what would change it. */
export function CellExplained({ cell: { role, agency, category }, facts, labelOf }: Props): JSX.Element {
  const supposed = [...facts.filter(({ attribute }) => attribute !== 'agency'), ...Object.entries({ role, agency, category }).map(([attribute, word]) => ({ attribute, words: [word] }))];
  const { data, error, refetch } = useQuery(SupposedAnswerDocument, { variables: { facts: supposed } });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [role, agency, category]);
  const answer = data?.policyAnswer;
  return (
    <section className="cg-panel" aria-labelledby="cell">
      <h2 className="govuk-heading-m" id="cell" tabIndex={-1} ref={heading}>{capitalised(roleInWords(role))}: {labelOf(category)}</h2>
      {error && <QueryProblem error={error} onRetry={() => void refetch()} />}
      {answer && (
        <>
          <p className="govuk-body">{answer.facts}</p>
          <p className="govuk-body"><Level level={answer.level} /></p>
          {answer.rules.length === 0 ? <p className="govuk-body">No rule permits it. What no rule permits is not shown.</p> : answer.rules.map((rule) => <RuleCard key={rule.id} rule={rule} />)}
          <WouldChange changes={answer.wouldChange} />
        </>
      )}
    </section>
  );
}
