// How many lists, maps and structs stand inside each other in what is being converted.

import { countedLevels, MAX_DEPTH } from "../../depth.js";
import { bail } from "../bail.js";

const MOST_LEVELS: number = /* @__PURE__ */ countedLevels(MAX_DEPTH);

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
