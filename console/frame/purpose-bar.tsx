import type { JSX } from 'react';
import { Countdown } from '#console/frame/countdown';
import type { Session } from '#console/session/use-session';
import { purposeInWords } from '#console/words/purposes';

/** Why one is looking; on every page. */
export const PurposeBar = ({ session }: { readonly session: Session }): JSX.Element => (
  <section aria-label="Why you are looking" className={`cg-purpose${session.emergency ? ' cg-purpose--emergency' : ''}`}>
    <div className="govuk-width-container cg-purpose__inner">
      {session.emergency && <Countdown emergency={session.emergency} onOver={session.changePurpose} />}
      <p>You are looking <strong>{purposeInWords(session.stated.purpose)}</strong>. All you look at is on the record.</p>
      <button type="button" className="cg-link-button govuk-link" onClick={session.changePurpose}>Change purpose</button>
    </div>
  </section>
);
