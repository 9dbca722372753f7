// How far a command is, on a terminal.

import type { EngineProgress } from "tessera-contracts/engine";
import type { CommandTerminal } from "../command.js";
import { numberText, sizeText } from "./amounts.js";

/** A line on a terminal that tells how far something is. */
export interface Progress {
  readonly tell: (progress: EngineProgress) => void;
  /** Takes the line away. */
  end(): void;
}

/** A line on the terminal; null where nobody watches. */
export function progressOf({ status }: CommandTerminal): Progress | null {
  if (status === undefined) return null;
  return { tell: (progress) => status(progressText(progress)), end: () => status("") };
}

const WIDTH = 30;

/** `read ██████           1.5 MiB of 6 MiB`. */
export function progressText({ phase, done, total, unit }: EngineProgress): string {
  const amount = unit === "bytes" ? sizeText : numberText;
  if (total === null || total === 0) return `${phase} ${amount(done)}`;
  const filled = Math.floor((Math.min(done, total) / total) * WIDTH);
  return `${phase} ${"█".repeat(filled)}${" ".repeat(WIDTH - filled)} ${amount(done)} of ${amount(total)}`;
}
