import { useEffect, useState, type JSX } from 'react';

const SAID_AFTER_MS = 400;

/** Says that one waits, once one really does. */
export function Loading({ what }: { readonly what: string }): JSX.Element {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SAID_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return <div className="cg-loading" role="status">{slow && <p className="govuk-body">{what}…</p>}</div>;
}
