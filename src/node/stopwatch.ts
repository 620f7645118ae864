/** Seconds of each stage, in order, by name. */
export type Stages = readonly (readonly [name: string, seconds: number])[];

/** Times the stages of a build. */
export interface Stopwatch {
  /** Ends a stage: what passed since the last one ended is its time. */
  readonly lap: (name: string) => void;
  readonly stages: () => Stages;
  /** Seconds since the start. */
  readonly total: () => number;
}

/** Starts to time a build. */
export function startStopwatch(): Stopwatch {
  const started = performance.now();
  let last = started;
  const stages: (readonly [string, number])[] = [];
  return {
    lap(name) {
      const now = performance.now();
      stages.push([name, (now - last) / 1000]);
      last = now;
    },
    stages: () => stages,
    total: () => (performance.now() - started) / 1000,
  };
}
