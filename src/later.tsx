import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode, useEffect, useState } from 'react';
import { ready } from './ready';
import { useWords } from './session';

/**
 * A part that is fetched when it is first shown, or ahead of that when the page is at rest, so that it is there when the
 * network is not. Where it cannot be had the page stays and says so in its place, or has nothing there.
 */
export function later<Props extends object>(fetch: Fetch<Props>, instead: () => ReactNode = NotFetched): Part<Props> {
  const once = fetchedOnce(fetch, instead);
  atRest(once);
  return lazy(once);
}

/** The same for a part that few readers open: it is fetched when it is shown and not before. */
export function whenShown<Props extends object>(
  fetch: Fetch<Props>,
  instead: () => ReactNode = NotFetched,
): Part<Props> {
  return lazy(fetchedOnce(fetch, instead));
}

/** A part of the first view that is fetched beside the data, since nothing of it can be drawn before they have come. */
export function beside<Props extends object>(fetch: Fetch<Props>): Part<Props> {
  const once = fetchedOnce(fetch, NotFetched);
  void once();
  return lazy(once);
}

type Fetch<Props> = () => Promise<ComponentType<Props>>;
type Part<Props> = LazyExoticComponent<ComponentType<Props>>;

function fetchedOnce<Props extends object>(fetch: Fetch<Props>, instead: () => ReactNode) {
  let fetched: Promise<{ default: ComponentType<Props> }> | null = null;
  return () => {
    fetched ??= fetch().then(
      (part) => ({ default: part }),
      () => ({ default: instead as ComponentType<Props> }),
    );
    return fetched;
  };
}

/** Binds as soon as what is to be bound has been fetched; where it cannot be had the page goes on without it. */
export function bindFetched(fetch: () => Promise<() => () => void>): () => void {
  let gone = false;
  let unbind = () => {};
  fetch().then(
    (bind) => {
      if (!gone) unbind = bind();
    },
    () => {},
  );
  return () => {
    gone = true;
    unbind();
  };
}

const waiting: (() => unknown)[] = [];
let resting = false;

/** Fetches ahead, once the first view is drawn and the page at rest. */
export function atRest(fetch: () => unknown): void {
  if (resting) fetch();
  else waiting.push(fetch);
}

/** True once the page has come to rest, for what need not be there before. */
export function useRested(): boolean {
  const [rested, setRested] = useState(resting);
  useEffect(() => atRest(() => setRested(true)), []);
  return rested;
}

const REST_MS = 1000; // the first view is drawn, and a reader who acts at once is served first

/** Fetches all that is still to come once the page has had time to open. */
export function bindRest(): () => void {
  let timer = 0;
  let gone = false;
  void ready.then(() => {
    if (!gone) timer = window.setTimeout(rest, REST_MS);
  });
  return () => {
    gone = true;
    clearTimeout(timer);
  };
}

function rest(): void {
  resting = true;
  for (const fetch of waiting.splice(0)) fetch();
}

/** In the place of a part that the page does well without. */
export function Nowhere() {
  return null;
}

function NotFetched() {
  return <p className="missing">{useWords().partMissing}</p>;
}
