import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A kind of browser that the checks can drive. */
export interface Engine {
  readonly name: string;
  /** How to get it. */
  readonly install: string;
  /** Whether what it needs is on this machine. */
  readonly isThere: () => boolean;
  /** Starts it; `home` is an empty folder that it may fill, where downloads come into `downloads`. */
  readonly start: (home: string) => Promise<Driver>;
}

/** One window of a browser that runs. */
export interface Driver {
  /** Goes to an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  /** Calls a function that uses nothing but its arguments in the page; they and its answer must be JSON. */
  run<Args extends readonly unknown[], Result>(
    deed: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Does what input sources do, in the form that WebDriver gives them: https://www.w3.org/TR/webdriver2/#actions */
  act(sources: readonly object[]): Promise<void>;
  /** Back by one entry of the history, or forward. */
  go(delta: -1 | 1): Promise<void>;
  /** Makes the page so large, px. */
  resize(width: number, height: number): Promise<void>;
  /** What is seen of the page, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The folder in a browser's home that downloads come into. */
export const DOWNLOADS = 'downloads';

/** The path of the first of some programs that is on the PATH; null where none is. */
export function programOf(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ?? null;
}

/** Waits for something to come about, up to a limit; the last reason why it has not is the error. */
export async function eventually<Result>(deed: () => Promise<Result>, limitMs = 20_000): Promise<Result> {
  const end = Date.now() + limitMs;
  for (;;) {
    try {
      return await deed();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
