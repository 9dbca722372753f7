import { quoted } from "../diagnostics/display-text.js";
import { plainValue } from "./plain-scalar.js";
import type { YamlNode } from "./yaml-node.js";

/** What stands somewhere, in words. */
export interface Found {
  /** `a number`. */
  readonly kind: string;
  /** `the number 12`. */
  readonly text: string;
}

/** Returns what stands at a place of a YAML file, for "expected …, found …". */
export function foundAt(node: YamlNode | undefined): Found {
  if (node === undefined) return same("nothing");
  if (node.kind === "sequence") return same(node.items.length === 0 ? "an empty list" : "a list");
  if (node.kind === "mapping") return same(node.entries.size === 0 ? "an empty mapping" : "a mapping");
  if (node.style !== "plain") return { kind: "text", text: `the text ${quoted(node.text)}` };
  const value = plainValue(node.text);
  if (value === null) return same(node.text === "" ? "nothing" : "null");
  if (typeof value === "boolean") return { kind: "a boolean", text: node.text };
  if (typeof value === "string") return { kind: "text", text: `the text ${quoted(value)}` };
  return { kind: "a number", text: `the number ${node.text}` };
}

function same(text: string): Found {
  return { kind: text, text };
}
