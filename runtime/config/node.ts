// The values of a layer, and where they stand.

import type { TextEntry, TextNode } from "tessera-contracts/serde/codegen";
import type { SourceText } from "tessera-contracts/text";

/** Who says a value: a file, a variable, a flag, or code. Variables and flags are origins each of its own. */
export interface Origin {
  readonly kind: "default" | "file" | "env" | "cli" | "code";
  /** Path, variable or flag; what code calls itself. Null if it has no name. */
  readonly name: string | null;
  /** The text of a file, without a byte order mark. */
  readonly source: SourceText | null;
  /** Place among the layers, from 0; -1 for defaults. */
  readonly layer: number;
}

/** A stretch of what an origin says, as UTF-16 offsets; 0 and 0 where it is no file. */
export interface Spot {
  readonly origin: Origin;
  readonly start: number;
  readonly end: number;
}

/** A value of a layer. */
export type ConfigNode = TextNode<Spot>;
/** A key of a layer with its value. */
export type ConfigEntryNode = TextEntry<Spot>;
/** A table, object or mapping of a layer. */
export type ConfigObject = Extract<ConfigNode, { readonly kind: "object" }>;

/** The origin of what nobody said. */
export const DEFAULTS: Origin = { kind: "default", name: null, source: null, layer: -1 };

/** The whole of what an origin says. */
export function spotOf(origin: Origin): Spot {
  return { origin, start: 0, end: 0 };
}

/** An object with these entries. */
export function objectNode(entries: readonly ConfigEntryNode[], at: Spot): ConfigObject {
  return { kind: "object", entries, at };
}

/** The value of a key, or null. */
export function valueOf(node: ConfigNode | null, key: string): ConfigNode | null {
  if (node?.kind !== "object") return null;
  return node.entries.find((entry) => entry.key === key)?.value ?? null;
}

/** An integer as numbers hold it: a bigint only beyond 2^53. */
export function integer(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
