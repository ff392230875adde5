import { useState, type JSX } from 'react';
import { CommandForm } from '#console/commands/command-form';
import { problemOf, useCommand } from '#console/commands/use-command';
import { Contact } from '#console/disclosure/contact';
import { TextField } from '#console/govuk/text-field';
import { EndAccessDocument, type PeoplePageQuery } from '#console/graph/generated/graphql';
import { categoryInWords } from '#console/words/categories';
import { moment } from '#console/words/dates';

type Grant = NonNullable<NonNullable<PeoplePageQuery['child']>['accessGrants']>[number];

interface Props {
  readonly childId: string;
  readonly onDone: (what: string) => void;
  readonly onLookAgain: () => void;
}

/** Who was let see more than the policy alone shows them, and until when; each can be ended before. */
export const LetSee = ({ grants, ...props }: Props & { readonly grants: readonly Grant[] }): JSX.Element => (
  <section aria-labelledby="let-see">
    <h2 className="govuk-heading-m" id="let-see">Who was let see more</h2>
    {grants.length === 0 && <p className="govuk-body">Nobody. Requests are decided on <strong>My desk</strong>.</p>}
    {grants.map((grant) => (
      <article key={grant.id} className="cg-card cg-card--flag">
        <p className="govuk-body"><strong>{grant.categories.map(categoryInWords).join(', ')}</strong>, until {moment(grant.until)}. {grant.to ? <Contact contact={grant.to} /> : 'To someone who is not named here.'}</p>
        {grant.state === 'IN_FORCE' ? <End {...props} grant={grant} /> : <p className="govuk-body">{grant.state === 'ENDED' ? <>Ended before its time{grant.endReason ? <>: “<bdi>{grant.endReason}</bdi>”</> : '.'}</> : 'Has run out.'}</p>}
      </article>
    ))}
  </section>
);

function End({ childId, grant, onDone, onLookAgain }: Props & { readonly grant: Grant }): JSX.Element {
  const { send, busy, refusal } = useCommand(EndAccessDocument, (data) => data.endAccess);
  const [reason, setReason] = useState('');
  const name = `end-${grant.id}`;
  const end = async (): Promise<void> => {
    if (await send({ childId, grantId: grant.id, version: grant.version, reason })) onDone('It has ended: they see it no longer');
  };
  return (
    <CommandForm name={name} opens={`End it now${grant.to ? `: ${grant.to.name}` : ''}`} action="End it" busy={busy} refusal={refusal} onSubmit={() => void end()} onLookAgain={onLookAgain}>
      <TextField id={`${name}-reason`} label="Why?" value={reason} onChange={setReason} error={problemOf(refusal, 'reason')} />
    </CommandForm>
  );
}
