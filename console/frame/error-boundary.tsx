import { Component, type ReactNode } from 'react';

interface State {
  readonly failed: boolean;
}

/** Whatever goes wrong inside is told in fixed words: an error of ours may quote what it was about. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="govuk-width-container govuk-main-wrapper" role="alert">
        <h1 className="govuk-heading-l">Something went wrong on this page</h1>
        <p className="govuk-body">Nothing was changed by it. Reload the page; if that does not help, go back to your start page.</p>
        <p className="govuk-body">
          <button type="button" className="govuk-button" onClick={() => location.reload()}>Reload this page</button>
        </p>
        <p className="govuk-body"><a className="govuk-link" href="/console">Your start page</a></p>
      </div>
    );
  }
}
