import { useQuery } from '@apollo/client/react';
import { useState, type JSX } from 'react';
import { TextField } from '#console/govuk/text-field';
import { FindPractitionersDocument } from '#console/graph/generated/graphql';
import { roleInWords } from '#console/words/roles';

export interface Picked {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  /** One, where only one can be meant. */
  readonly most?: number;
  readonly picked: readonly Picked[];
  readonly onChange: (picked: readonly Picked[]) => void;
  readonly error: string | undefined;
}

const SHORTEST = 2;

/** Who's who: found by name, role or team, picked one by one. */
export function PickPractitioner({ id: field, label, most = Number.POSITIVE_INFINITY, picked, onChange, error }: Props): JSX.Element {
  const [search, setSearch] = useState('');
  const { data } = useQuery(FindPractitionersDocument, search.trim().length >= SHORTEST ? { variables: { search: search.trim() } } : { skip: true, variables: { search: '' } });
  const found = search.trim().length < SHORTEST ? [] : (data?.practitioners?.edges ?? []).map(({ node }) => node).filter(({ id }) => !picked.some((one) => one.id === id));
  return (
    <>
      {picked.length < most && <TextField id={field} label={label} hint="Part of a name, a role or a team" value={search} onChange={setSearch} error={error} />}
      {picked.length >= most && <p className="govuk-label govuk-label--s">{label}</p>}
      <ul className="govuk-list" aria-live="polite">
        {picked.map((one) => <li key={one.id}><strong>{one.name}</strong> <button type="button" className="cg-link-button" onClick={() => onChange(picked.filter(({ id }) => id !== one.id))}>Remove {one.name}</button></li>)}
        {found.map(({ id, name, service, contact }) => <li key={id}><button type="button" className="cg-link-button" onClick={() => { onChange([...picked, { id, name }]); setSearch(''); }}>Add {name}</button>, {roleInWords(contact.role)}{service ? `, ${service}` : ''}</li>)}
      </ul>
    </>
  );
}
