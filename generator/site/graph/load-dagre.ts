// dagre is loaded when the first picture is made, since most runs make none. The packed command has it inside (generator/package/bundle.mjs).

import { createRequire } from "node:module";
import type Dagre from "@dagrejs/dagre";

/** dagre, which takes a moment to load. */
export function loadDagre(): typeof Dagre {
  return createRequire(import.meta.url)("@dagrejs/dagre") as typeof Dagre;
}
