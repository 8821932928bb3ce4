import { Component, type ReactNode } from 'react';
import { Notice } from '../layout/notice';
import type { AppWords } from './words';

interface BoundaryProps {
  readonly words: AppWords;
  readonly children: ReactNode;
}

/** Keeps a defect of one section from emptying the pane. */
export class SectionBoundary extends Component<BoundaryProps, { readonly defect: string | null }> {
  override readonly state: { readonly defect: string | null } = { defect: null };

  static getDerivedStateFromError(thrown: unknown): { defect: string } {
    return { defect: thrown instanceof Error ? thrown.message : String(thrown) };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    const { defect } = this.state;
    if (defect === null) return children;
    const retry = () => {
      this.setState({ defect: null });
    };
    return (
      <Notice intent="error" text={words.broken(defect)} actions={[{ label: words.retry, run: retry }]} />
    );
  }
}
