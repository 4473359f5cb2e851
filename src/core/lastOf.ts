/** Takes all steps at once; what they come to in the end. */
export function lastOf<Made>(steps: Generator<unknown, Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
