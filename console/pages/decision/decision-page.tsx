import { useState, type JSX } from 'react';
import { useNavigate, useParams } from 'react-router';
import { PageTitle } from '#console/frame/page-title';
import { ErrorSummary } from '#console/govuk/error-summary';
import { TextField } from '#console/govuk/text-field';
import { WhyWithheld } from '#console/pages/decision/why-withheld';

const DECISION = /^[\w-]{8,80}$/;

/** Why was this withheld? By the number that stands on every notice and in every record. */
export default function DecisionPage(): JSX.Element {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [typed, type] = useState(id);
  const [wrong, setWrong] = useState(id !== '' && !DECISION.test(id));
  const ask = (): void => {
    const known = DECISION.test(typed.trim());
    setWrong(!known);
    if (known) void navigate(`/decision/${typed.trim()}`);
  };
  return (
    <>
      {wrong && <ErrorSummary problems={[{ path: 'decision', message: 'Enter the number of a decision, as a notice or the record has it' }]} />}
      <PageTitle tab="Why was this withheld?">Why was this withheld?</PageTitle>
      <form onSubmit={(event) => { event.preventDefault(); ask(); }}>
        <TextField id="decision" label="Number of the decision" hint="It stands on every notice and in every record." value={typed} onChange={type} error={wrong ? 'Enter the number of a decision' : undefined} />
        <button type="submit" className="govuk-button">Explain</button>
      </form>
      {DECISION.test(id) && <WhyWithheld key={id} id={id} />}
    </>
  );
}
