import type { JSX } from 'react';
import { Refused } from '#console/commands/refused';
import { useCommand } from '#console/commands/use-command';
import { MarkMessageReadDocument, type MessagesPageQuery } from '#console/graph/generated/graphql';
import { moment } from '#console/words/dates';
import { personInWords } from '#console/words/people';

type MessageThread = NonNullable<NonNullable<MessagesPageQuery['child']>['messages']>[number];

interface Props {
  readonly childId: string;
  readonly thread: MessageThread;
  readonly onDone: (what: string) => () => void;
}

/** One conversation. Reading is said, not guessed: it is shown to who wrote. */
export function Thread({ childId, thread, onDone }: Props): JSX.Element {
  const { send, busy, refusal } = useCommand(MarkMessageReadDocument, (data) => data.markMessageRead);
  const read = async (messageId: string): Promise<void> => {
    if (await send({ childId, messageId })) onDone('Marked as read')();
  };
  return (
    <article className="cg-card cg-card--flag">
      <h2 className="govuk-heading-s"><bdi>{thread.subject}</bdi></h2>
      <Refused refusal={refusal} />
      {thread.messages.map(({ id, body, from, sentAt, isUnread, to }) => (
        <div key={id}>
          <p className="govuk-body"><strong>{personInWords(from)}</strong>, {moment(sentAt)}, to {to.map(({ practitioner, readAt }) => `${practitioner.name}${readAt ? ' (read)' : ''}`).join(', ')}</p>
          <blockquote className="govuk-inset-text"><bdi>{body}</bdi></blockquote>
          {isUnread && <button type="button" className="govuk-button govuk-button--secondary" disabled={busy} onClick={() => void read(id)}>I have read it</button>}
        </div>
      ))}
    </article>
  );
}
