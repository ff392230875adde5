import { useState, type JSX } from 'react';
import { Refused } from '#console/commands/refused';
import { problemOf, useCommand } from '#console/commands/use-command';
import { Checkboxes } from '#console/govuk/checkboxes';
import { TextField } from '#console/govuk/text-field';
import { DecideAccessDocument } from '#console/graph/generated/graphql';
import { ChildLink } from '#console/pages/desk/child-link';
import type { Desk } from '#console/pages/desk/use-desk';
import { categories } from '#console/words/categories';
import { moment } from '#console/words/dates';
import { roleInWords } from '#console/words/roles';

interface Props {
  readonly request: Desk['accessRequests'][number];
  readonly onDone: (what: string) => () => void;
}

/** The gravest only the lead sees: they are let to nobody from a desk. */
const LETTABLE = categories.filter(({ tier }) => tier < 4).map(({ id, label }) => ({ value: id, label }));

/** Somebody asks to see more of a child: let them, what, until when; or decline, and say why. */
export function RequestCard({ request, onDone }: Props): JSX.Element {
  const { send, busy, refusal } = useCommand(DecideAccessDocument, (data) => data.decideAccess);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [until, setUntil] = useState('');
  const [note, setNote] = useState('');
  const field = (name: string): string => `${name}-${request.id}`;
  const decide = async (grant: boolean): Promise<void> => {
    const decided = await send({
      childId: request.child.id, requestId: request.id, version: request.version, grant, categories: grant ? chosen : [],
      until: grant && until ? `${until}T23:59:59.000Z` : null, note: note.trim() === '' ? null : note,
    });
    if (decided) onDone(grant ? 'They may see what you chose' : 'The request is declined')();
  };
  return (
    <article className="cg-card cg-card--flag">
      <p className="govuk-body"><strong>{request.askedBy}</strong>, {roleInWords(request.askedAs)}, asks about <ChildLink child={request.child} /> ({moment(request.since)})</p>
      <p className="govuk-body"><strong>To see:</strong> <bdi>{request.what}</bdi></p>
      <blockquote className="govuk-inset-text"><bdi>{request.reason}</bdi></blockquote>
      <details className="govuk-details">
        <summary className="govuk-details__summary"><span className="govuk-details__summary-text">Decide</span></summary>
        <div className="govuk-details__text">
          <Refused refusal={refusal} fieldOf={field} />
          <Checkboxes name={field('categories')} legend="What may they see? As little as will do" chosen={chosen} onChange={setChosen} options={LETTABLE} />
          <TextField id={field('until')} type="date" width={10} label="Until when?" value={until} onChange={setUntil} error={problemOf(refusal, 'until')} />
          <TextField id={field('note')} label="A word to them" hint="Wanted where the answer is no" value={note} onChange={setNote} error={problemOf(refusal, 'note')} />
          <div className="govuk-button-group">
            <button type="button" className="govuk-button" disabled={busy} onClick={() => void decide(true)}>Let them see it</button>
            <button type="button" className="govuk-button govuk-button--secondary" disabled={busy} onClick={() => void decide(false)}>Decline</button>
          </div>
        </div>
      </details>
    </article>
  );
}
