import type { JSX } from 'react';
import { Link } from 'react-router';
import { Contact } from '#console/disclosure/contact';
import { groupedNotices, type NoticeGroup, type Reason } from '#console/disclosure/grouped-notices';
import type { NoticeFragment } from '#console/graph/generated/graphql';
import { useSession } from '#console/session/use-session';
import { agencyInWords } from '#console/words/agencies';
import { timeOfDay } from '#console/words/dates';

interface Props {
  readonly childId: string;
  readonly notices: readonly NoticeFragment[];
  /** When this was asked; said of what did not answer. */
  readonly askedAt: Date;
  readonly onRetry: () => void;
}

/** What is not shown, why, whom to ask, and what one may do about it. */
export const Notices = ({ notices, ...props }: Props): JSX.Element => (
  <>{groupedNotices(notices).map((group) => <Box key={group.kind + group.ask.name + group.ask.phone + group.canRequest} group={group} {...props} />)}</>
);

const listed = (labels: readonly string[]): string => new Intl.ListFormat('en-GB').format(labels);

const what = ({ labels, heldBy }: Reason): string => `${labels.length > 0 ? listed(labels) : 'some information'}${heldBy ? ` (held by ${agencyInWords(heldBy)})` : ''}`;

function Box({ group, childId, askedAt, onRetry }: { readonly group: NoticeGroup } & Omit<Props, 'notices'>): JSX.Element {
  const labels = group.reasons.flatMap((reason) => reason.labels);
  return (
    <div className={`cg-notice cg-notice--${group.kind}`}>
      {group.reasons.map((reason) => <p className="govuk-body" key={reason.code + reason.heldBy}><Why reason={reason} askedAt={askedAt} /></p>)}
      {group.kind === 'unavailable'
        ? <p className="govuk-body"><button type="button" className="govuk-button govuk-button--secondary" onClick={onRetry}>Try again</button></p>
        : <WhomToAsk group={group} childId={childId} what={listed(labels)} />}
    </div>
  );
}

function Why({ reason, askedAt }: { readonly reason: Reason; readonly askedAt: Date }): JSX.Element {
  switch (reason.code) {
    case 'UNAVAILABLE':
      return <><strong>Did not answer at {timeOfDay(askedAt)}:</strong> {what(reason)}. This is a fault, and says nothing about the child.</>;
    case 'UNCONFIRMED':
      return <><strong>Not confirmed:</strong> {what(reason)}. There is a record, but nobody has confirmed that it is this child’s, so none of it is shown.</>;
    case 'STEP_UP_NEEDED':
      return <><strong>Sign in more strongly to see:</strong> {what(reason)}.</>;
    case 'CONSENT_NEEDED':
      return <><strong>Consent is needed:</strong> {what(reason)}. It can be shown once consent is recorded.</>;
    case 'MAY_EXIST_ASK_LEAD':
      return <><strong>There may or may not be more.</strong> This is said alike of every child.</>;
    case 'HELD_ASK_HOLDER':
    case 'HELD_ASK_LEAD':
      return <><strong>Held, and not shown to you:</strong> {what(reason)}.</>;
    default:
      return reason.code satisfies never;
  }
}

function WhomToAsk({ group: { ask, canRequest, decisionId }, childId, what: labels }: { readonly group: NoticeGroup; readonly childId: string; readonly what: string }): JSX.Element {
  const { person } = useSession();
  if (ask.name === person.name) return <p className="govuk-body">You are the one whom others ask; of what an agency holds, ask the agency.</p>;
  return (
    <p className="govuk-body">
      Ask: <Contact contact={ask} />
      {canRequest && <>, or <Link className="govuk-link" to={`/child/${childId}/ask`} state={{ what: labels }}>ask for access here</Link></>}. <Link className="govuk-link" to={`/decision/${decisionId}`}>Why is this?</Link>
    </p>
  );
}
