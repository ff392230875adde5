import type { JSX } from 'react';
import { Link } from 'react-router';

/** Rules by their ids, each leading to its place in the register. */
export const RuleNames = ({ ids, none = 'no rule' }: { readonly ids: readonly string[]; readonly none?: string }): JSX.Element => (
  <>{ids.length === 0 ? none : ids.map((id, index) => <span key={id}>{index > 0 && ', '}<Link className="govuk-link" to={`/register?search=${id}`}>{id}</Link></span>)}</>
);
