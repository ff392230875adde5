import type { JSX } from 'react';
import { Loading } from '#console/frame/loading';

/** Instead of a page while one waits for it: its heading is there from the first moment, so that no screen reader lands in a page without one. */
export const PageLoading = ({ what }: { readonly what: string }): JSX.Element => (
  <>
    <h1 className="govuk-visually-hidden">{what}</h1>
    <Loading what={what} />
  </>
);
