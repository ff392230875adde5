import type { JSX, ReactNode } from 'react';
import { Header } from '#console/frame/header';

/** The frame of a page on which nobody is signed in. */
export const Bare = ({ children }: { readonly children: ReactNode }): JSX.Element => (
  <>
    <Header />
    <div className="govuk-width-container">
      <main className="govuk-main-wrapper" id="main">{children}</main>
    </div>
  </>
);
