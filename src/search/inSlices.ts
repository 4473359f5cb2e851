const SLICE_MS = 8; // half a frame: in the other half the page is drawn

/** Takes steps for a short while, lets the page do what its reader asks of it, and goes on until they come to an end. */
export async function inSlices<Made>(steps: Generator<unknown, Made>): Promise<Made> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
  }
}

/** Kept when the page has answered all that is more urgent, and after so many milliseconds at the earliest. */
export async function pause(delay = 0): Promise<void> {
  if ('scheduler' in globalThis) await scheduler.postTask(() => {}, { delay });
  else await new Promise((resolve) => setTimeout(resolve, delay)); // which browsers put off by 4 ms
}
