interface PlayerHost {
  readonly stepsPerSecond: number;
  /** Takes one step; false when there is none left. */
  readonly step: () => boolean;
  readonly isHidden: () => boolean;
  /** Hears that there was no step left. */
  readonly onEnd: () => void;
}

/**
 * Takes steps in time until the returned function is called or there are none left, and none while nobody looks.
 * It knows neither React nor the page; both are handed in.
 */
export function play({ stepsPerSecond, step, isHidden, onEnd }: PlayerHost): () => void {
  const stop = () => clearInterval(timer);
  const timer = setInterval(() => {
    if (isHidden() || step()) return;
    stop();
    onEnd();
  }, 1000 / stepsPerSecond);
  return stop;
}
