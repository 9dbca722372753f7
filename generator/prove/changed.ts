import type { DefinitionPair } from "../evolution/definition-pairs.js";
import type { Pairs } from "../evolution/pairs.js";
import type { Definition } from "../model/model.js";

/** The types in both versions that are not plainly the same, aliases spelled out; what is said for readers does not count. */
export function changedPairs({ definitions }: Pairs): readonly DefinitionPair[] {
  return definitions.both.filter(({ before, after }) => textOf(before) !== textOf(after));
}

/** Where something stands, and what is said of it. */
const WORDS = new Set(["span", "doc", "title", "examples", "deprecated", "vendor", "test"]);

function textOf(definition: Definition): string {
  return JSON.stringify(definition, (key, value: unknown) => {
    if (WORDS.has(key)) return undefined;
    return typeof value === "bigint" ? `${value}n` : value;
  });
}
