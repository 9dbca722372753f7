// One message, as a tree with its errors, and as bytes. Everything is asked for in parts, so that its size does not matter.

import { childrenOf, type Fault, indexOf, type NodeKind, type Structure, textOf } from "../../bytes/annotate.js";
import { shownText } from "../../shown-text.js";
import type { TypeInfo } from "../../../../runtime/serde/info/types.js";
import { mistakesOf } from "./judge.js";
import type { NotedError } from "./noting-cursors.js";
import { isOfBytes, nodeOfError } from "./place.js";
import { scalarText } from "./scalar.js";
import { shownPath } from "./shown-path.js";
import { rowOf, type ShownSpan, shownSpans } from "./shown-spans.js";
import { knownBelow, typeLabel } from "./types-below.js";

/** The contract that a message is judged by. */
export interface Judge {
  readonly name: string;
  readonly info: TypeInfo;
}

/** A row of the tree. Texts are such that every character is seen. */
export interface TreeRow {
  readonly node: number;
  /** The key, the index with the name of the field if it is of a struct, or `$`. */
  readonly label: string;
  readonly kind: NodeKind;
  /** A scalar, or how much is in a container. */
  readonly text: string;
  /** How many rows are below it. */
  readonly count: number;
  /** By the contract; empty if it does not say. */
  readonly type: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** What is wrong with the value itself. */
  readonly errors: readonly string[];
  /** How many errors there are below it. */
  readonly errorsBelow: number;
}

/** Some rows below one. */
export interface TreeRows {
  readonly rows: readonly TreeRow[];
  /** The place of the first among all below it. */
  readonly from: number;
}

/** An error at its place. */
export interface ShownError {
  readonly message: string;
  readonly path: string;
  readonly code: string;
  /** -1 if no value was read. */
  readonly node: number;
  /** The first byte of the value; where bytes cannot be read, the one to blame. */
  readonly at: number;
}

/** A message that is looked into. */
export class LookedDocument {
  readonly structure: Structure;
  readonly judge: Judge | null;
  readonly errors: readonly ShownError[];
  private readonly messages = new Map<number, string[]>();
  /** The values with errors, in their order, each as often as it has some. */
  private readonly wrong: Uint32Array;

  constructor(structure: Structure, judge: Judge | null) {
    this.structure = structure;
    this.judge = judge;
    const { fault, bytes, format } = structure;
    const noted =
      judge === null ? (fault === null ? [] : [notedFault(fault)]) : mistakesOf(judge.info, bytes, format, judge.name);
    this.errors = noted.map((one) => this.placed(one));
    for (const { node, message } of this.errors) {
      const messages = this.messages.get(node);
      if (messages === undefined) this.messages.set(node, [message]);
      else messages.push(message);
    }
    this.wrong = Uint32Array.from(this.errors.map(({ node }) => Math.max(0, node))).toSorted();
  }

  /** The root; null if not even its head can be read. */
  root(): TreeRow | null {
    return this.structure.size === 0 ? null : this.row(0);
  }

  /** Up to `most` rows right below one, from a place on. */
  rows(node: number, from: number, most: number): TreeRows {
    const children = childrenOf(this.structure, node);
    const [step, first] = this.structure.kind(node) === "object" ? [2, 1] : [1, 0];
    const rows: TreeRow[] = [];
    for (let at = from * step + first; at < children.length && rows.length < most; at += step) {
      rows.push(this.row(children[at] ?? 0));
    }
    return { rows, from };
  }

  /** What leads to a value: the rows above it from the root, each with the place of the next among those below it. */
  wayTo(node: number): readonly { readonly node: number; readonly place: number }[] {
    const { structure } = this;
    const way: { node: number; place: number }[] = [];
    const value = rowOf(structure, node);
    for (let at = value; structure.parent(at) > -1; at = structure.parent(at)) {
      const parent = structure.parent(at);
      const index = indexOf(structure, at);
      way.push({ node: parent, place: structure.kind(parent) === "object" ? index >> 1 : index });
    }
    return way.reverse();
  }

  /** What the bytes from `from` to `to` are. */
  spans(from: number, to: number): readonly ShownSpan[] {
    return shownSpans(this.structure, from, to);
  }

  private row(node: number): TreeRow {
    const { structure } = this;
    const kind = structure.kind(node);
    const { field, type } = knownBelow(structure, node, this.judge?.info ?? null);
    const count = this.countBelow(node);
    return {
      node,
      label: shownText(this.labelOf(node, field)),
      kind,
      text:
        kind === "object"
          ? counted(count, "entry", "entries")
          : kind === "array"
            ? counted(count, "item", "items")
            : scalarText(structure, node, MOST_TEXT),
      count,
      type: type === null ? "" : cut(shownText(typeLabel(type))),
      path: shownPath(structure, node),
      start: structure.start(node),
      end: structure.end(node),
      errors: [...this.messagesOf(node)],
      errorsBelow: this.wrongIn(node + 1, structure.after(node)),
    };
  }

  /** Those of its key are shown with a value. */
  private messagesOf(node: number): readonly string[] {
    const { structure } = this;
    const isValue = node > 0 && structure.kind(structure.parent(node)) === "object";
    const key = isValue ? (childrenOf(structure, structure.parent(node))[indexOf(structure, node) - 1] ?? -1) : -1;
    return [...(this.messages.get(key) ?? []), ...(this.messages.get(node) ?? [])];
  }

  private labelOf(node: number, field: string | null): string {
    const { structure } = this;
    const parent = structure.parent(node);
    if (parent === -1) return "$";
    const index = indexOf(structure, node);
    if (structure.kind(parent) === "array") return field === null ? `[${index}]` : `[${index}] ${field}`;
    const key = childrenOf(structure, parent)[index - 1] ?? node;
    return structure.kind(key) === "str" ? cut(textOf(structure, key)) : keyText(structure, key);
  }

  private countBelow(node: number): number {
    const { structure } = this;
    const kind = structure.kind(node);
    if (kind !== "object" && kind !== "array") return 0;
    const { length } = childrenOf(structure, node);
    return kind === "object" ? length >> 1 : length;
  }

  private wrongIn(from: number, to: number): number {
    return lowerBound(this.wrong, to) - lowerBound(this.wrong, from);
  }

  private placed(noted: NotedError): ShownError {
    const { structure } = this;
    const node = nodeOfError(structure, noted);
    const { summary, code } = noted.payload;
    const path = node === -1 ? "$" : shownPath(structure, rowOf(structure, node));
    const at = node === -1 || isOfBytes(code) ? noted.value : structure.start(node);
    return { message: cut(shownText(summary), MOST_MESSAGE), path, code, node, at };
  }
}

const MOST_TEXT = 200;
/** A message may have a value in it. */
const MOST_MESSAGE = 1_000;

function notedFault({ at, code, message }: Fault): NotedError {
  const payload = {
    type: "decode",
    summary: message,
    path: "$",
    contract: null,
    expected: null,
    received: null,
    code,
    source: null,
  } as const;
  return { payload, value: at, key: -1, around: [] };
}

function keyText(structure: Structure, key: number): string {
  const kind = structure.kind(key);
  return kind === "array" || kind === "object" ? `(${kind})` : scalarText(structure, key, MOST_TEXT);
}

function counted(count: number, one: string, more: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : more}`;
}

function cut(text: string, most: number = MOST_TEXT): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

function lowerBound(sorted: Uint32Array, wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
