// The parser of @bufbuild/cel alone, since the package's entry loads an evaluator that generation never needs. `exports` hides it, so it
// is found beside the entry, when the first rule is parsed. The packed command has it inside (generator/package/bundle.mjs).

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { parse as celParse } from "@bufbuild/cel";

/** Parses the text of a rule to a protobuf tree. */
export type CelParser = typeof celParse;

/** The parser, which takes a moment to load. */
export function loadCelParser(): CelParser {
  const require = createRequire(import.meta.url);
  const path = join(dirname(require.resolve("@bufbuild/cel")), "parse.js");
  const module = require(path) as { parse: CelParser };
  return module.parse;
}
