import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { useWords } from '../session';

/**
 * A part that is fetched when it is first shown, or ahead of that when the page is at rest, so that it is there when the
 * network is not. Where it cannot be had the page stays and says so in its place.
 */
export function later<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  let fetched: Promise<{ default: ComponentType<Props> }> | null = null;
  const once = () => {
    fetched ??= fetch().then(
      (part) => ({ default: part }),
      () => ({ default: NotFetched }),
    );
    return fetched;
  };
  if (resting) void once();
  else waiting.push(once);
  return lazy(once);
}

const waiting: (() => unknown)[] = [];
let resting = false;

const REST_MS = 1000; // the first view is whole by then, or so busy that these can follow what it waits for

/** Fetches all that is still to come once the page has had time to open. */
export function bindRest(): () => void {
  const timer = setTimeout(() => {
    resting = true;
    for (const fetch of waiting.splice(0)) fetch();
  }, REST_MS);
  return () => clearTimeout(timer);
}

function NotFetched() {
  return <p className="missing">{useWords().partMissing}</p>;
}
