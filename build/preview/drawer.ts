const AT_ONCE = 2; // as many cores as a small server has
const MOST_WAITING = 24; // more would wait longer than anybody who asks for a preview
const MOST_KEPT = 100; // of some 60 kB each

/**
 * Draws what is asked for by name, each once at a time and few at once, and keeps what was asked for last. Null where
 * too many are waiting; rejects where `draw` does, and forgets it.
 */
export function drawerOf(draw: (name: string) => Promise<Buffer>): (name: string) => Promise<Buffer> | null {
  const kept = new Map<string, Promise<Buffer>>();
  const waiting: (() => void)[] = [];
  let drawing = 0;

  async function inTurn(name: string): Promise<Buffer> {
    if (drawing >= AT_ONCE) await new Promise<void>((start) => waiting.push(start));
    else drawing++;
    try {
      return await draw(name);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else drawing--;
    }
  }

  return (name) => {
    const found = kept.get(name);
    if (!found && waiting.length >= MOST_WAITING) return null;
    const picture = found ?? inTurn(name);
    kept.delete(name);
    kept.set(name, picture); // the last is the one asked for last
    if (!found) picture.catch(() => kept.delete(name));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return picture;
  };
}
