import { Component } from 'react';
import type { ReactNode } from 'react';
import { strings } from '../text/strings.ts';
import classes from './error-boundary.scripted.module.css';

interface ErrorBoundaryProps {
  /** The address of the front page, with the base of the site. */
  readonly home: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly broken: boolean;
}

/** Stands where a page broke while it was drawn: says so and offers the two ways on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main className={classes.broken}>
        <div role="alert">
          <h1>{strings.brokenTitle}</h1>
          <p>{strings.brokenText}</p>
        </div>
        <button type="button" className="go" onClick={() => window.location.reload()}>
          {strings.reload}
        </button>
        <a href={this.props.home} className="go">
          {strings.toFront}
        </a>
      </main>
    );
  }
}
