// The YAML tree of a file in bytes: JSON of lists without names, a third of what V8 makes of the tree.

import type { YamlEntry, YamlNode, YamlScalar } from "../parse/yaml-node.js";

/** What a node is by its number: a scalar by its style, then the others. */
const STYLES: readonly YamlScalar["style"][] = ["plain", "single", "double", "literal", "folded"];
const SEQUENCE = STYLES.length;
const MAPPING = SEQUENCE + 2;

/** A number, one more of a flow collection, and a place; then the text, the items, or keys and values in turn. */
type Packed = readonly [code: number, start: number, end: number, ...parts: (string | Packed)[]];

/** A tree as bytes, from which `unpackYaml` makes the same one. */
export function packYaml(node: YamlNode): Uint8Array {
  return Buffer.from(JSON.stringify(packed(node)));
}

/** The tree that was packed. */
export function unpackYaml(bytes: Uint8Array): YamlNode {
  return unpacked(JSON.parse(new TextDecoder().decode(bytes)) as Packed);
}

function packed(node: YamlNode): Packed {
  const { start, end } = node;
  if (node.kind === "scalar") return [STYLES.indexOf(node.style), start, end, node.text];
  const flow = node.flow ? 1 : 0;
  if (node.kind === "sequence") return [SEQUENCE + flow, start, end, ...node.items.map(packed)];
  const parts: Packed[] = [];
  for (const { key, value } of node.entries.values()) parts.push(packed(key), packed(value));
  return [MAPPING + flow, start, end, ...parts];
}

function unpacked([code, start, end, ...parts]: Packed): YamlNode {
  const style = STYLES[code];
  if (style !== undefined) return { kind: "scalar", style, text: String(parts[0]), start, end };
  const nodes = parts.map((part) => unpacked(part as Packed));
  if (code < MAPPING) return { kind: "sequence", flow: code > SEQUENCE, items: nodes, start, end };
  const entries = new Map<string, YamlEntry>();
  for (let i = 0; i < nodes.length; i += 2) {
    const [key, value] = nodes.slice(i, i + 2);
    if (key?.kind !== "scalar" || value === undefined) throw new Error("a packed mapping without a key or value");
    entries.set(key.text, { key, value });
  }
  return { kind: "mapping", flow: code > MAPPING, entries, start, end };
}
