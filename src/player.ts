/** What moves the slider while it plays. It knows neither React nor the clock's source; both are handed in. */
export interface Player {
  readonly start: (stepsPerSecond: number) => void;
  readonly stop: () => void;
}

interface PlayerHost {
  /** Takes one step; false when there is none left. */
  readonly step: () => boolean;
  readonly isHidden: () => boolean;
  readonly onStop: () => void;
}

export function createPlayer({ step, isHidden, onStop }: PlayerHost): Player {
  let timer: ReturnType<typeof setInterval> | null = null;
  const stop = () => {
    if (timer === null) return;
    clearInterval(timer);
    timer = null;
    onStop();
  };
  return {
    start(stepsPerSecond) {
      if (timer !== null) clearInterval(timer);
      timer = setInterval(() => {
        if (!isHidden() && !step()) stop();
      }, 1000 / stepsPerSecond);
    },
    stop,
  };
}
