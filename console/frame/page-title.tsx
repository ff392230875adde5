import { useEffect, useRef, type JSX, type ReactNode } from 'react';

/** The page's heading, its name in the browser's tab, and where the keyboard stands when one comes to it. */
export function PageTitle({ children, tab, caption }: { readonly children: ReactNode; readonly tab: string; readonly caption?: string }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${tab} – childgraph`;
  }, [tab]);
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement?.tagName === 'A') heading.current?.focus();
  }, []);
  return (
    <>
      {caption && <span className="govuk-caption-l">{caption}</span>}
      <h1 className="govuk-heading-l" tabIndex={-1} ref={heading}>{children}</h1>
    </>
  );
}
