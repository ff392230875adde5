import type { JSX } from 'react';
import { Link } from 'react-router';

/** The child something is about. */
export const ChildLink = ({ child: { id, name }, part = '' }: { readonly child: { readonly id: string; readonly name: { readonly text: string } | null }; readonly part?: string }): JSX.Element => (
  <Link className="govuk-link" to={`/child/${id}${part}`}><bdi>{name?.text ?? 'Name not shown'}</bdi></Link>
);
