import { useQuery } from '@apollo/client/react';
import { useState, type JSX } from 'react';
import { useSearchParams } from 'react-router';
import { PageLoading } from '#console/frame/page-loading';
import { PageTitle } from '#console/frame/page-title';
import { PageProblem } from '#console/frame/page-problem';
import { Select } from '#console/govuk/select';
import { TextField } from '#console/govuk/text-field';
import { RegisterDocument, type PolicyRuleKind } from '#console/graph/generated/graphql';
import { Promises } from '#console/pages/register/promises';
import { Scenarios } from '#console/pages/register/scenarios';
import { UseOfRule } from '#console/pages/register/use-of-rule';
import { RuleCard } from '#console/rules/rule-card';

const KINDS = [{ value: '', label: 'Permitting and limiting' }, { value: 'PERMISSION', label: 'Those that permit' }, { value: 'PROHIBITION', label: 'Those that limit' }];

/** The register: every rule in English, searchable, with its law, its owner, and how often it decided. */
export default function RegisterPage(): JSX.Element {
  // What is searched for is a word of the rules, never of a child: it may stand in the address and be sent to a colleague.
  const [asked, ask] = useSearchParams();
  const [search, setSearch] = useState(asked.get('search') ?? '');
  const category = asked.get('category') ?? '';
  const kind = asked.get('kind') ?? '';
  const variables = { search: asked.get('search') || null, category: category || null, kind: (kind || null) as PolicyRuleKind | null };
  const { data, previousData, error, refetch } = useQuery(RegisterDocument, { variables });
  const shown = data ?? previousData;
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!shown) return <PageLoading what="Opening the register" />;

  const change = (part: Readonly<Record<string, string>>): void => ask((before) => new URLSearchParams(Object.entries({ ...Object.fromEntries(before), ...part }).filter(([, value]) => value !== '')));
  const uses = new Map((shown.ruleUse ?? []).map((use) => [use.rule.id, use]));
  const rules = shown.policyRules ?? [];
  return (
    <>
      <PageTitle tab="The register">The register of rules</PageTitle>
      <p className="govuk-body">Nothing is shown to anyone unless a rule here permits it, and no rule permits more than the limits allow. Each sentence is printed from the row that decides.</p>
      <form className="cg-filters" role="search" onSubmit={(event) => { event.preventDefault(); change({ search }); }}>
        <TextField id="search" label="Words, law, number or example" type="search" value={search} onChange={setSearch} width={20} />
        <Select id="category" label="About" value={category} onChange={(value) => change({ category: value })}
          options={[{ value: '', label: 'Everything' }, ...(shown.policyInForce?.categories ?? []).map(({ id, label }) => ({ value: id, label }))]} />
        <Select id="kind" label="Which" value={kind} onChange={(value) => change({ kind: value })} options={KINDS} />
        <button type="submit" className="govuk-button govuk-button--secondary">Search</button>
      </form>
      <h2 className="govuk-heading-m" aria-live="polite">{rules.length === 1 ? '1 rule' : `${rules.length} rules`}</h2>
      {rules.length === 0 && <p className="govuk-body">No rule says so. What no rule permits is not shown.</p>}
      {rules.map((rule) => <RuleCard key={rule.id} rule={rule} more={{ label: 'On record', value: <UseOfRule rule={rule.id} use={uses.get(rule.id)} /> }}><Scenarios rule={rule.id} scenarios={rule.scenarios} /></RuleCard>)}
      <Promises promises={shown.policyInForce?.invariants ?? []} version={shown.policyInForce?.version} />
    </>
  );
}
