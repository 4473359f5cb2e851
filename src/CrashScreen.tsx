import { Component, type ReactNode } from 'react';
import { failureWords } from './words/failure';
import { wordsFor } from './words/words';

// The language of the page is not known here, since what would tell it is what broke.
const own = wordsFor(failureWords, { language: navigator.language.slice(0, 2) });

/** What a reader sees instead of an empty page when a part of it throws. */
export class CrashScreen extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <main className="failure">
        <p role="alert">{own.crashed}</p>
        <a href={window.location.pathname}>{own.reload}</a>
      </main>
    );
  }
}

/** The chronicle or the map could not be had. */
export function FailureScreen({ reason }: { reason: string }) {
  return (
    <main className="failure">
      <p role="alert">{own.failed(reason)}</p>
      <a href={window.location.href}>{own.tryAgain}</a>
    </main>
  );
}
