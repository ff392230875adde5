import type { JSX } from 'react';
import { Link } from 'react-router';
import type { SignedIn } from '#console/session/session-state';
import { agencyInWords } from '#console/words/agencies';
import { roleInWords } from '#console/words/roles';

interface Who {
  readonly person: SignedIn;
  readonly role: string | undefined;
  readonly onSignOut: () => void;
}

/** The service's name, and who is here. */
export const Header = ({ who }: { readonly who?: Who }): JSX.Element => (
  <>
    <a href="#main" className="govuk-skip-link">Skip to main content</a>
    <header className="cg-header">
      <div className="govuk-width-container cg-header__inner">
        <Link to="/" className="cg-header__name">childgraph</Link>
        {who && (
          <div className="cg-header__who">
            <span><strong>{who.person.name}</strong>{who.role ? `, ${roleInWords(who.role)}` : ''}, {agencyInWords(who.person.agency)}</span>
            <button type="button" className="cg-header__button" onClick={who.onSignOut}>Sign out</button>
          </div>
        )}
      </div>
    </header>
  </>
);
