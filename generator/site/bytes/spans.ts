import { isSpace } from "../../../runtime/serde/exact/cursors/json-scanner.js";
import { headOf } from "./heads.js";
import { type PathStep, stepTo, textOf } from "./path.js";
import type { Structure } from "./structure.js";

/**
 * What bytes are: the `head` of a MessagePack value, the `size` or the `code` of an extension behind it, a `value` (of JSON with its quotes);
 * of JSON also `bracket`, `punctuation` and `space`. `rest` is what could not be read, or was left out.
 */
export type SpanPart = "head" | "size" | "code" | "value" | "bracket" | "punctuation" | "space" | "rest";

/** A stretch of bytes that are one thing. */
export interface Span {
  readonly start: number;
  /** The byte after the last. */
  readonly end: number;
  readonly part: SpanPart;
  /** The value they are part of, by its number in the structure; punctuation and space are of the container. -1 outside of the root. */
  readonly node: number;
  /** True in the key of an object, whose path is that of what it names. */
  readonly isKey: boolean;
  readonly path: readonly PathStep[];
}

/** The spans that touch the bytes from `from` to `to`, in their order and without a gap. */
export function spansOf(structure: Structure, from: number, to: number): readonly Span[] {
  return new SpanWalk(structure, { from, to }).run();
}

/** The last value that starts at a byte or before it; -1 if there is none. */
export function nodeBefore(structure: Structure, at: number): number {
  let [low, high] = [0, structure.size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (structure.start(middle) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A container that is being walked, and what leads to its next value. */
interface Level {
  readonly node: number;
  readonly path: readonly PathStep[];
  index: number;
  member: readonly PathStep[];
}

class SpanWalk {
  private readonly structure: Structure;
  private readonly range: { readonly from: number; readonly to: number };
  private readonly spans: Span[] = [];
  private readonly levels: Level[] = [];
  /** Up to which byte all is said. */
  private at = 0;

  constructor(structure: Structure, range: { readonly from: number; readonly to: number }) {
    this.structure = structure;
    this.range = range;
  }

  run(): readonly Span[] {
    const { structure, range } = this;
    if (range.from >= range.to) return [];
    const first = Math.max(0, nodeBefore(structure, range.from));
    this.enterAround(first);
    let node = first;
    for (; node < structure.size && this.at < range.to; node++) {
      this.closeBefore(node);
      this.gapTo(structure.start(node));
      this.visit(node);
    }
    if (this.at < range.to) this.finish();
    return this.spans.filter(({ start, end }) => end > range.from && start < range.to);
  }

  /** Starts in the middle: opens what is around a value. */
  private enterAround(first: number): void {
    const { structure } = this;
    if (first === 0) return;
    const around: number[] = [];
    for (let node = structure.parent(first); node !== -1; node = structure.parent(node)) around.unshift(node);
    let path: readonly PathStep[] = [];
    for (const [depth, node] of around.entries()) {
      const child = around[depth + 1] ?? first;
      const member = [...path, stepTo(structure, child)];
      // The walk begins with `first`, but is inside of the others.
      this.levels.push({ node, path, member, index: indexIn(structure, child) + (child === first ? 0 : 1) });
      path = member;
    }
    this.at = structure.start(first);
  }

  private enter(node: number, path: readonly PathStep[]): void {
    this.levels.push({ node, path, index: 0, member: path });
  }

  private visit(node: number): void {
    const { structure } = this;
    const isKey = structure.isKey(node);
    const path = this.pathTo(node);
    const kind = structure.kind(node);
    const owner = { node, isKey, path };
    const isContainer = kind === "array" || kind === "object";
    const start = structure.start(node);
    const opens = structure.format === "msgpack" ? null : start + 1;
    if (opens === null) this.packed(owner, isContainer);
    else if (isContainer) this.add("bracket", opens, owner);
    else this.add("value", structure.end(node), owner);
    if (isContainer) this.enter(node, path);
  }

  private packed(owner: Pick<Span, "node" | "isKey" | "path">, isContainer: boolean): void {
    const { headEnd, sizeEnd, codeEnd } = headOf(this.structure.bytes, this.at);
    this.add("head", headEnd, owner);
    this.add("size", sizeEnd, owner);
    this.add("code", codeEnd, owner);
    if (!isContainer) this.add("value", this.structure.end(owner.node), owner);
  }

  private pathTo(node: number): readonly PathStep[] {
    const { structure } = this;
    const level = this.levels.at(-1);
    if (level === undefined) return [];
    const { index } = level;
    level.index++;
    if (structure.kind(level.node) === "array") level.member = [...level.path, index];
    else if (structure.isKey(node)) {
      const step = structure.kind(node) === "str" ? textOf(structure, node) : { entry: Math.floor(index / 2) };
      level.member = [...level.path, step];
    }
    return level.member;
  }

  /** Closes the containers that end before a value starts. */
  private closeBefore(node: number): void {
    const { structure } = this;
    for (;;) {
      const level = this.levels.at(-1);
      if (level === undefined || structure.after(level.node) > node) return;
      this.close(level);
    }
  }

  private close(level: Level): void {
    const { structure } = this;
    if (structure.format === "json" && structure.isWhole(level.node)) {
      const end = structure.end(level.node);
      this.gapTo(end - 1);
      const path = level.path;
      this.add("bracket", end, { node: level.node, isKey: structure.isKey(level.node), path });
    }
    this.levels.pop();
  }

  private finish(): void {
    const { structure } = this;
    for (let level = this.levels.at(-1); level !== undefined; level = this.levels.at(-1)) {
      if (!structure.isWhole(level.node)) break;
      this.close(level);
    }
    const total = structure.bytes.length;
    const isWhole = structure.fault === null && !structure.isCut;
    if (isWhole) this.gapTo(total);
    else
      this.add("rest", total, {
        node: this.levels.at(-1)?.node ?? -1,
        isKey: false,
        path: this.levels.at(-1)?.path ?? [],
      });
  }

  /** What stands between the values of JSON. */
  private gapTo(end: number): void {
    const { bytes } = this.structure;
    const level = this.levels.at(-1);
    const owner = { node: level?.node ?? -1, isKey: false, path: level?.path ?? [] };
    while (this.at < end) {
      const isBlank = isSpace(bytes[this.at] ?? 0);
      let stop = this.at + 1;
      while (stop < end && isSpace(bytes[stop] ?? 0) === isBlank) stop++;
      this.add(isBlank ? "space" : "punctuation", stop, owner);
    }
  }

  private add(part: SpanPart, end: number, owner: Pick<Span, "node" | "isKey" | "path">): void {
    if (end === this.at) return;
    this.spans.push({ start: this.at, end, part, ...owner });
    this.at = end;
  }
}

function indexIn(structure: Structure, node: number): number {
  let index = 0;
  for (let at = structure.parent(node) + 1; at < node; at = structure.after(at)) index++;
  return index;
}
