// How far a graph is, told not too often.

/** How far a graph is. */
export interface GraphProgress {
  /** The view that something happened to. */
  readonly view: string;
  /** What was done: it was registered, computed, found staged, or its rows were handed out. */
  readonly stage: "registered" | "computed" | "found" | "output";
  /** Views that are done. */
  readonly done: number;
  /** Views that are needed. */
  readonly total: number;
}

/** Milliseconds between two calls at least. */
const INTERVAL_MS = 100;

/** Passes on at most ten calls a second, and always the one that says that all is done. */
export function throttled(
  onProgress: ((progress: GraphProgress) => void) | undefined,
  now: () => number,
): (progress: GraphProgress) => void {
  let last = -Infinity;
  return (progress) => {
    const time = now();
    if (time - last < INTERVAL_MS && progress.done < progress.total) return;
    last = time;
    onProgress?.(progress);
  };
}
