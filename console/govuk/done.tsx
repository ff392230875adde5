import { useEffect, useRef, type JSX, type ReactNode } from 'react';

/** Something was done (GOV.UK notification banner, success); the keyboard goes to it. */
export function Done({ title, children }: { readonly title: string; readonly children?: ReactNode }): JSX.Element {
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    banner.current?.focus();
  }, [title]);
  return (
    <div className="govuk-notification-banner govuk-notification-banner--success" role="alert" aria-labelledby="done-title" tabIndex={-1} ref={banner}>
      <div className="govuk-notification-banner__header"><h2 className="govuk-notification-banner__title" id="done-title">Done</h2></div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{title}</p>
        {children}
      </div>
    </div>
  );
}
