import { useEffect, useRef, type JSX } from 'react';

/** One thing to put right: the field's id, and what is wrong with it. The graph's `InvalidInput` has the same shape. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** What has to be put right, at the top, with the keyboard on it (GOV.UK error summary). */
export function ErrorSummary({ problems, title = 'There is a problem' }: { readonly problems: readonly Problem[]; readonly title?: string }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [problems.length]);
  const show = (path: string) => (event: { preventDefault(): void }) => {
    event.preventDefault();
    document.getElementById(path)?.focus();
  };
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map(({ path, message }) => <li key={path + message}><a href={`#${path}`} onClick={show(path)}>{message}</a></li>)}
          </ul>
        </div>
      </div>
    </div>
  );
}
