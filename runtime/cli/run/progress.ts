// How far a run is, on a terminal.

import type { ExecuteRunOptions } from "tessera-contracts/run";
import type { CommandTerminal } from "../command.js";
import { progressText } from "../table/progress.js";

/** What a run is given to tell how far it is. */
export interface RunProgress {
  /** Empty where nobody watches. */
  readonly options: Pick<ExecuteRunOptions, "onProgress">;
  /** Takes the line away. */
  end(): void;
}

/** A line on the terminal, where somebody watches. */
export function runProgress({ status }: CommandTerminal): RunProgress {
  if (status === undefined) return { options: {}, end: () => undefined };
  return {
    options: {
      onProgress: ({ view, stage, done, total }) =>
        status(progressText({ phase: `${view} ${stage}`, done, total, unit: "rows" })),
    },
    end: () => status(""),
  };
}
