import type { JSX } from 'react';

/** Single facts that would have shown more. */
export const WouldChange = ({ changes }: { readonly changes: readonly string[] | null | undefined }): JSX.Element | null =>
  !changes || changes.length === 0 ? null : (
    <>
      <h3 className="govuk-heading-s">What would show more</h3>
      <ul className="govuk-list govuk-list--bullet">{changes.map((change) => <li key={change}>{change}</li>)}</ul>
    </>
  );
