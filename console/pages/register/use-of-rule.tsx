import type { JSX } from 'react';
import { Link } from 'react-router';

interface Props {
  readonly rule: string;
  readonly use: { readonly decided: number; readonly nearlyDecided: number } | undefined;
}

/** How often a rule decided, and the way to those decisions. */
export const UseOfRule = ({ rule, use }: Props): JSX.Element => {
  if (!use || use.decided + use.nearlyDecided === 0) return <>has not decided anything yet</>;
  return <>decided {use.decided} times, nearly {use.nearlyDecided} times. <Link className="govuk-link" to={`/record?rule=${rule}`}>See them<span className="govuk-visually-hidden"> for {rule}</span></Link></>;
};
