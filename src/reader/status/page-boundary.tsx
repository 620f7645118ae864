import { Component, type ReactNode } from 'react';
import { BrokenPage } from './broken-page.tsx';

interface PageBoundaryProps {
  /** What is shown: another one is tried again. */
  readonly subject: unknown;
  /** The address of the front page, with the base of the site. */
  readonly home: string;
  /** Loads the document of the current address; false where that cannot help. */
  readonly loadDocument: () => boolean;
  readonly children: ReactNode;
}

interface PageBoundaryState {
  readonly subject: unknown;
  readonly isBroken: boolean;
  /** The document is on its way: nothing needs to be said. */
  readonly isLoading: boolean;
}

/**
 * Stands in for one page that breaks, as when its JSON is not what this build takes: its document is
 * loaded, else the reader is told. The next page is shown as always.
 */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = {
    subject: this.props.subject,
    isBroken: false,
    isLoading: false,
  };

  static getDerivedStateFromError(): Partial<PageBoundaryState> {
    return { isBroken: true };
  }

  static getDerivedStateFromProps(
    { subject }: PageBoundaryProps,
    state: PageBoundaryState,
  ): PageBoundaryState | null {
    return subject === state.subject ? null : { subject, isBroken: false, isLoading: false };
  }

  override componentDidCatch(): void {
    this.setState({ isLoading: this.props.loadDocument() });
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return this.state.isLoading ? null : <BrokenPage home={this.props.home} />;
  }
}
