import type { JSX } from 'react';
import { NavLink } from 'react-router';

const PARTS: readonly (readonly [path: string, name: string])[] = [['', 'Overview'], ['/timeline', 'Timeline'], ['/people', 'People'], ['/concerns', 'Concerns'], ['/plan', 'Plan'], ['/consent', 'Consent'], ['/messages', 'Messages'], ['/summary', 'Print']];

/** The pages about one child. */
export const ChildNavigation = ({ id }: { readonly id: string }): JSX.Element => (
  <nav className="cg-navigation cg-navigation--child" aria-label="About this child">
    <ul>
      {PARTS.map(([path, name]) => (
        <li key={name}><NavLink className="govuk-link govuk-link--no-visited-state" to={`/child/${id}${path}`} end>{name}</NavLink></li>
      ))}
    </ul>
  </nav>
);
