import { useQuery } from '@apollo/client/react';
import type { JSX } from 'react';
import { useSearchParams } from 'react-router';
import { PageLoading } from '#console/frame/page-loading';
import { PageTitle } from '#console/frame/page-title';
import { PageProblem } from '#console/frame/page-problem';
import { Facts } from '#console/govuk/facts';
import { Select } from '#console/govuk/select';
import { CategoriesToChooseDocument } from '#console/graph/generated/graphql';
import { WhoSees } from '#console/pages/who-can-see/who-sees';
import { agencyInWords } from '#console/words/agencies';

const TIERS = ['anyone may know', 'low', 'ordinary', 'sensitive', 'the gravest'];

/** For one class of information: everyone who could ever see it, and what it takes. */
export default function WhoCanSeePage(): JSX.Element {
  const [asked, ask] = useSearchParams();
  const { data, error, refetch } = useQuery(CategoriesToChooseDocument);
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />;
  const policy = data?.policyInForce;
  if (!policy) return <PageLoading what="Reading the rules" />;
  const category = policy.categories.find(({ id }) => id === asked.get('category'));
  return (
    <>
      <PageTitle tab="Who can see this?">Who can see this?</PageTitle>
      <Select id="category" label="Class of information" value={category?.id ?? ''} onChange={(id) => ask(id ? { category: id } : {})}
        options={[{ value: '', label: 'Choose one' }, ...policy.categories.map(({ id, label }) => ({ value: id, label }))]} />
      {category && (
        <>
          <Facts facts={[
            { label: 'What is in it', value: category.what },
            { label: 'Held by', value: category.custodians.map(agencyInWords).join(', ') },
            { label: 'How grave', value: `tier ${category.tier}, ${TIERS[category.tier] ?? ''}` },
            { label: 'That it exists', value: category.existenceSensitive && 'is itself sensitive: the same notice is sent for every child' },
          ]} />
          <WhoSees key={category.id} category={category.id} roles={policy.roles} />
        </>
      )}
    </>
  );
}
