// Handlebars is loaded when the first page is made, since most runs make none. The packed command has it inside (generator/package/bundle.mjs).

import { createRequire } from "node:module";
import type Handlebars from "handlebars";

/** Handlebars, which takes a moment to load. */
export function loadHandlebars(): typeof Handlebars {
  return createRequire(import.meta.url)("handlebars") as typeof Handlebars;
}
