import type { JSX } from 'react';
import { day as inWords } from '#console/words/dates';

const today = (): string => new Date().toISOString().slice(0, 10);

/** The day by which a rule is looked at again; said to be over where it is. */
export const ReviewDay = ({ day }: { readonly day: string }): JSX.Element => (
  <>
    {inWords(day)}
    {day < today() && <> <strong className="govuk-tag govuk-tag--red">Overdue</strong></>}
  </>
);
