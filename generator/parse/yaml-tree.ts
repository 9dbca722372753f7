import type { Span } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import type { Pointer } from "./document.js";
import { isIntegerText, plainValue } from "./plain-scalar.js";
import { withoutPrototype } from "./read-json.js";
import type { YamlEntry, YamlNode } from "./yaml-node.js";

/** The nodes of one file, with the place of everything in them. */
export class YamlTree {
  readonly source: SourceFile;
  readonly root: YamlNode;

  constructor(source: SourceFile, root: YamlNode) {
    this.source = source;
    this.root = root;
  }

  /**
   * The place of a key or value; the nearest enclosing one if the path does not exist. Without `part`, the value if it stands
   * on the line of its key, else the key: a caret under a block of many lines shows nothing.
   */
  spanOf(pointer: Pointer, part?: "key" | "value"): Span {
    let node = this.root;
    let entry: YamlEntry | undefined;
    for (const step of pointer) {
      const child = childOf(node, step);
      if (child === undefined) break;
      entry = child.entry;
      node = child.node;
    }
    const wanted = part ?? (node.kind === "scalar" || node.flow ? "value" : "key");
    return this.span(wanted === "key" && entry !== undefined ? entry.key : node);
  }

  /** The place of a node. */
  span(node: { readonly start: number; readonly end: number }): Span {
    return { source: this.source, start: node.start, end: node.end };
  }
}

/** Returns the node at a path, or undefined if there is none. */
export function nodeAt(root: YamlNode, pointer: Pointer): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of pointer) node = node === undefined ? undefined : childOf(node, step)?.node;
  return node;
}

interface Child {
  readonly node: YamlNode;
  readonly entry: YamlEntry | undefined;
}

/** A field that may be unset is found with and without its `?`. */
function childOf(node: YamlNode, step: string | number): Child | undefined {
  if (node.kind === "sequence") {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { node: item, entry: undefined };
  }
  if (node.kind === "scalar") return undefined;
  const entry = node.entries.get(String(step)) ?? node.entries.get(`${step}?`);
  return entry === undefined ? undefined : { node: entry.value, entry };
}

/** Returns what a node says, as plain values: lists, objects without a prototype, core-schema scalars, big integers as bigint. */
export function toValue(node: YamlNode): unknown {
  if (node.kind === "sequence") return node.items.map(toValue);
  if (node.kind === "scalar") return node.style === "plain" ? plainValue(node.text) : node.text;
  return withoutPrototype([...node.entries].map(([key, entry]) => [key, toValue(entry.value)]));
}

/** Returns a stand-in of a node for a JSON Schema validator, which knows no bigint and takes 1.0 for an integer. */
export function toShape(node: YamlNode): unknown {
  if (node.kind === "sequence") return node.items.map(toShape);
  if (node.kind === "mapping") {
    return withoutPrototype([...node.entries].map(([key, entry]) => [key, toShape(entry.value)]));
  }
  const value = node.style === "plain" ? plainValue(node.text) : node.text;
  if (typeof value !== "number" && typeof value !== "bigint") return value;
  return isIntegerText(node.text) ? Number(value) : 0.5;
}
