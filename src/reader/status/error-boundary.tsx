import { Component, type ReactNode } from 'react';
import { BrokenPage } from './broken-page.tsx';

interface ErrorBoundaryProps {
  /** The address of the front page, with the base of the site. */
  readonly home: string;
  /** Loads the document of the current address. */
  readonly loadDocument?: () => void;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly isBroken: boolean;
}

/**
 * Stands in for the whole reader when it breaks. The router is gone with it, so going back or
 * forward loads the document of the new address.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { isBroken: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { isBroken: true };
  }

  override componentDidMount(): void {
    window.addEventListener('popstate', this.#leave);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('popstate', this.#leave);
  }

  readonly #leave = (): void => {
    if (!this.state.isBroken) return;
    const { loadDocument = () => window.location.reload() } = this.props;
    loadDocument();
  };

  override render() {
    return this.state.isBroken ? <BrokenPage home={this.props.home} /> : this.props.children;
  }
}
