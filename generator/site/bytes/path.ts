import { PackCursor } from "../../../runtime/serde/exact/cursors/msgpack.js";
import { childrenOf, indexOf } from "./children.js";
import type { Structure } from "./structure.js";

/** A text key, an index, or the position of an entry of a MessagePack map whose key is no text. */
export type PathStep = string | number | { readonly entry: number };

/** What leads from the root to a value; that of a key is the path of what it names. */
export function pathOf(structure: Structure, node: number): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (let at = node; structure.parent(at) !== -1; at = structure.parent(at)) steps.push(stepTo(structure, at));
  return steps.reverse();
}

/** The last step of a value that is not the root. */
export function stepTo(structure: Structure, node: number): PathStep {
  const parent = structure.parent(node);
  const index = indexOf(structure, node);
  if (structure.kind(parent) === "array") return index;
  const key = structure.isKey(node) ? node : (childrenOf(structure, parent)[index - 1] ?? -1);
  return structure.kind(key) === "str" ? textOf(structure, key) : { entry: Math.floor(index / 2) };
}

/** The text of a string. */
export function textOf(structure: Structure, node: number): string {
  const bytes = structure.bytes.subarray(structure.start(node), structure.end(node));
  if (structure.format === "json") return JSON.parse(DECODER.decode(bytes)) as string;
  const cursor = new PackCursor(bytes, 0);
  cursor.next();
  return cursor.text;
}

/** A path in the notation of errors: `$.runs[0].status`; what is no plain name stands in quotes. */
export function pathText(steps: readonly PathStep[]): string {
  const parts = steps.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    if (typeof step === "object") return `[entry ${step.entry}]`;
    return PLAIN.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return `$${parts.join("")}`;
}

const DECODER = new TextDecoder();
const PLAIN = /^[a-z_$][\w$-]*$/i;
