import { type ReactNode, Suspense, useState } from 'react';

interface FoldProps {
  readonly className: string;
  readonly title: ReactNode;
  /** What a pointer is told that rests on the title. */
  readonly name?: string;
  /** It lies on the map, and names keep clear of it. */
  readonly covers?: boolean;
  readonly children: ReactNode;
}

/** A part under its title, fetched and drawn when it is first opened. */
export function Fold({ className, title, name, covers = false, children }: FoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={className} data-cover={covers ? '' : undefined} onToggle={() => setOpened(true)}>
      <summary title={name}>{title}</summary>
      <Suspense>{opened && children}</Suspense>
    </details>
  );
}
