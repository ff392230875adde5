import { useQuery } from '@apollo/client/react';
import { useMemo, useState, type JSX } from 'react';
import { PageLoading } from '#console/frame/page-loading';
import { PageTitle } from '#console/frame/page-title';
import { PageProblem } from '#console/frame/page-problem';
import { Select } from '#console/govuk/select';
import { MatrixDocument, MatrixWordsDocument } from '#console/graph/generated/graphql';
import { ChooseFacts } from '#console/oversight/choose-facts';
import { type FactsChosen, saidFacts } from '#console/oversight/facts-chosen';
import { CellExplained } from '#console/pages/matrix/cell-explained';
import { type Cell, HeatMap } from '#console/pages/matrix/heat-map';
import { LevelKey } from '#console/rules/level';

const SUPPOSED = ['purpose', 'relation', 'basis', 'consent', 'competence', 'seal', 'break_glass', 'assurance'];

/** Who would be shown what: roles by classes of information, under facts one supposes; each cell explains itself. */
export default function MatrixPage(): JSX.Element {
  const [chosen, choose] = useState<FactsChosen>({ purpose: 'direct_support', relation: 'team_around_child', basis: 'public_task', consent: 'given_in_scope' });
  const [agency, setAgency] = useState('education');
  const [picked, pick] = useState<Cell | null>(null);
  const words = useQuery(MatrixWordsDocument);
  const facts = useMemo(() => saidFacts({ ...chosen, agency }), [chosen, agency]);
  const matrix = useQuery(MatrixDocument, { variables: { facts } });
  const problem = words.error ?? matrix.error;
  if (problem) return <PageProblem error={problem} onRetry={() => { void words.refetch(); void matrix.refetch(); }} />;
  const policy = words.data?.policyInForce;
  const cells = (matrix.data ?? matrix.previousData)?.policyMatrix;
  if (!policy || !cells) return <PageLoading what="Working out the matrix" />;
  return (
    <>
      <PageTitle tab="The matrix">Who would be shown what</PageTitle>
      <p className="govuk-body">Suppose facts, and see what the rules in force make of them. Nobody’s record is behind this: it is the rules alone.</p>
      <ChooseFacts attributes={[{ id: 'purpose', words: policy.purposes }, ...policy.attributes]} ask={SUPPOSED} chosen={chosen} onChange={choose} />
      <Select id="agency" label="Roles of" value={agency} onChange={setAgency} options={[{ value: '', label: 'Every agency' }, ...policy.agencies.map(({ id, label }) => ({ value: id, label }))]} />
      <LevelKey />
      <HeatMap categories={policy.categories} roles={policy.roles} agencies={policy.agencies} cells={cells} picked={picked} onPick={pick} />
      {picked && <CellExplained cell={picked} facts={facts} labelOf={(category) => policy.categories.find(({ id }) => id === category)?.label ?? category} />}
    </>
  );
}
