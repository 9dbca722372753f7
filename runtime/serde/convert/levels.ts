// How many lists, maps and structs stand inside each other in what is being converted.

import { bail } from "../bail.js";
import { DEFAULT_MAX_DEPTH } from "../exact/options.js";

/** Generated code counts only what may be deep, as the readers do: at a quarter of the limit the exact decoder, which counts all, decides. */
const MOST_LEVELS = DEFAULT_MAX_DEPTH / 4;

let level = 0;

/** Into something that may hold itself; bails out where only the exact decoder can tell whether it is too deep. */
export function enter(): void {
  if (++level > MOST_LEVELS) bail();
}

/** Out of it. */
export function leave(): void {
  level--;
}

/** Counts from the start: what was converted before may have ended in the middle. */
export function startAtTop(): void {
  level = 0;
}
