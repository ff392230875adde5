import type { JSX } from 'react';
import { NavLink } from 'react-router';
import { AlertCount } from '#console/alerts/alert-count';
import { pages } from '#console/pages/page-list';
import { sideOf } from '#console/session/side';
import type { Session } from '#console/session/use-session';

/** The pages one starts from. */
export const Navigation = ({ session }: { readonly session: Session }): JSX.Element => (
  <nav className="cg-navigation" aria-label="Main">
    <div className="govuk-width-container">
      <ul>
        {pages.filter(({ link, side }) => link !== undefined && side === sideOf(session)).map(({ path, link }) => (
          <li key={path}><NavLink className="govuk-link govuk-link--no-visited-state" to={path} end={false}>{link}{path === '/desk' && <AlertCount />}</NavLink></li>
        ))}
      </ul>
    </div>
  </nav>
);
