import { useState, type JSX } from 'react';
import { Select } from '#console/govuk/select';
import { TextField } from '#console/govuk/text-field';
import type { RecordWordsQuery } from '#console/graph/generated/graphql';
import { NOTHING_WANTED, type Wanted } from '#console/pages/record/read-filter';

interface Props {
  readonly words: RecordWordsQuery;
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
}

const any = (label: string) => ({ value: '', label });

/** What to look for in the record. */
export function FilterForm({ words: { policyInForce, policyRules }, wanted, onWant }: Props): JSX.Element {
  const [typed, type] = useState(wanted);
  const set = (part: keyof Wanted) => (value: string): void => type((before) => ({ ...before, [part]: value }));
  return (
    <form role="search" onSubmit={(event) => { event.preventDefault(); onWant(typed); }}>
      <div className="cg-filters">
        <TextField id="child" label="Child, by id" value={typed.child} onChange={set('child')} width={20} />
        <TextField id="viewer" label="Person who looked, by id" value={typed.viewer} onChange={set('viewer')} width={20} />
        <TextField id="field" label="Field" hint="HealthSection.allergies" value={typed.field} onChange={set('field')} width={20} />
        <Select id="category" label="Class of information" value={typed.category} onChange={set('category')} options={[any('Any'), ...(policyInForce?.categories ?? []).map(({ id, label }) => ({ value: id, label }))]} />
        <Select id="rule" label="Rule that decided" value={typed.rule} onChange={set('rule')} options={[any('Any'), ...(policyRules ?? []).map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))]} />
        <Select id="purpose" label="Purpose" value={typed.purpose} onChange={set('purpose')} options={[any('Any'), ...(policyInForce?.purposes ?? []).map(({ id, label }) => ({ value: id, label }))]} />
        <Select id="agency" label="Agency" value={typed.agency} onChange={set('agency')} options={[any('Any'), ...(policyInForce?.agencies ?? []).map(({ id, label }) => ({ value: id, label }))]} />
        <TextField id="from" label="From" type="date" value={typed.from} onChange={set('from')} width={10} />
        <TextField id="to" label="To" type="date" value={typed.to} onChange={set('to')} width={10} />
      </div>
      <div className="govuk-button-group">
        <button type="submit" className="govuk-button">Search the record</button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => { type(NOTHING_WANTED); onWant(NOTHING_WANTED); }}>Everything</button>
      </div>
    </form>
  );
}
