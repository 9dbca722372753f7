// What we read of each file of toml-test as TOML 1.0, a line each, for tomllib to be held against: null where we refuse it.

import { readFileSync } from "node:fs";
import * as parser from "toml-eslint-parser";
import { readBytes } from "../../../runtime/config/bytes.js";
import { CONFIG_LIMITS } from "../../../runtime/config/limits.js";
import type { ConfigNode } from "../../../runtime/config/node.js";
import { SyntaxMistake } from "../../../runtime/config/syntax.js";
import { guardToml } from "../../../runtime/config/toml-guard.js";
import { tomlTree } from "../../../runtime/config/toml.js";

interface Case {
  readonly name: string;
  readonly text?: string;
  readonly base64?: string;
}

const [file = ""] = process.argv.slice(2);
const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
for (const line of lines) {
  const { name, text, base64 } = JSON.parse(line) as Case;
  const bytes = text === undefined ? Buffer.from(base64 ?? "", "base64") : Buffer.from(text);
  console.log(JSON.stringify({ name, base64: bytes.toString("base64"), value: read(bytes) }));
}

function read(bytes: Uint8Array): unknown {
  try {
    const text = readBytes(bytes);
    guardToml(text, CONFIG_LIMITS);
    const origin = { kind: "file", name: "x.toml", source: { text }, layer: 0 } as const;
    const tree = tomlTree(parser, origin, { text, version: "1.0" });
    return tree instanceof SyntaxMistake ? null : plain(tree);
  } catch (error) {
    if (error instanceof SyntaxMistake) return null;
    throw error;
  }
}

/** Tables as lists of pairs, scalars as their kind and text. */
function plain(node: ConfigNode): unknown {
  if (node.kind === "object") return { table: node.entries.map(({ key, value }) => [key, plain(value)]) };
  if (node.kind === "array") return { array: node.items.map(plain) };
  return { [node.kind]: node.kind === "null" ? null : String(node.value) };
}
