import type { JSX } from 'react';
import type { AssessmentDomain } from '#console/graph/generated/graphql';
import type { PlannedChild } from '#console/pages/plan/plan-page';
import { personInWords } from '#console/words/people';
import { day } from '#console/words/dates';
import { DOMAINS, ENTRY_KINDS } from '#console/words/domains';
import { inWords } from '#console/words/in-words';

/** One assessment that follows the child: strengths as well as needs, and what child and parents say. */
export function Assessment({ assessment: { startedAt, completedAt, startedBy, entries, signatures } }: { readonly assessment: NonNullable<PlannedChild['assessment']> }): JSX.Element {
  const domains: readonly AssessmentDomain[] = [...new Set(entries.map(({ domain }) => domain))];
  return (
    <>
      <p className="govuk-body">Begun {day(startedAt)}{startedBy ? ` by ${personInWords(startedBy)}` : ''}; {completedAt ? `completed ${day(completedAt)}` : 'not complete'}.</p>
      {domains.map((domain) => (
        <section key={domain}>
          <h3 className="govuk-heading-s">{DOMAINS[domain]}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {entries.filter((entry) => entry.domain === domain).map(({ kind, words, carriedOver }) => <li key={kind}><strong>{ENTRY_KINDS[kind]}:</strong> <bdi>{words}</bdi>{carriedOver ? ' (from the assessment before)' : ''}</li>)}
          </ul>
        </section>
      ))}
      {signatures.length > 0 && (
        <ul className="govuk-list">
          {signatures.map(({ name, capacity, agrees, comment, signedOn }) => <li key={name + signedOn}>{agrees ? '✓ Agrees' : '✗ Does not agree'}: <bdi>{name}</bdi>, {inWords(capacity)}, {day(signedOn)}{comment ? <>. “<bdi>{comment}</bdi>”</> : ''}</li>)}
        </ul>
      )}
    </>
  );
}
