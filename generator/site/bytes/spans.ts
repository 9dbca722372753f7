import { isSpace } from "../../../runtime/serde/exact/cursors/json-scanner.js";
import { headOf } from "./heads.js";
import { pathOf, type PathStep, stepTo } from "./path.js";
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
  /** Found out when it is asked for: where values are nested deeply, it is long. */
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

class SpanWalk {
  private readonly structure: Structure;
  private readonly range: { readonly from: number; readonly to: number };
  private readonly spans: Span[] = [];
  private readonly paths: Paths;
  /** The containers around, outermost first. */
  private readonly open: number[] = [];
  /** Up to which byte all is said. */
  private at = 0;

  constructor(structure: Structure, range: { readonly from: number; readonly to: number }) {
    this.structure = structure;
    this.paths = new Paths(structure);
    this.range = range;
  }

  run(): readonly Span[] {
    const { structure, range } = this;
    if (range.from >= range.to) return [];
    const first = Math.max(0, nodeBefore(structure, range.from));
    this.enterAround(first);
    for (let node = first; node < structure.size && this.at < range.to; node++) {
      this.closeBefore(node);
      this.gapTo(structure.start(node));
      this.visit(node);
    }
    if (this.at < range.to) this.finish();
    return this.spans.filter(({ start, end }) => end > range.from && start < range.to);
  }

  /** Starts in the middle: opens what is around a value. */
  private enterAround(first: number): void {
    const { structure, open } = this;
    if (first === 0) return;
    for (let node = structure.parent(first); node !== -1; node = structure.parent(node)) open.push(node);
    open.reverse();
    this.at = structure.start(first);
  }

  private visit(node: number): void {
    const { structure } = this;
    const kind = structure.kind(node);
    const isContainer = kind === "array" || kind === "object";
    if (structure.format === "msgpack") this.addHead(node);
    else if (isContainer) this.add("bracket", this.at + 1, node);
    if (isContainer) this.open.push(node);
    else this.add("value", structure.end(node), node);
  }

  private addHead(node: number): void {
    const { headEnd, sizeEnd, codeEnd } = headOf(this.structure.bytes, this.at);
    this.add("head", headEnd, node);
    this.add("size", sizeEnd, node);
    this.add("code", codeEnd, node);
  }

  /** Closes the containers that end before a value starts. */
  private closeBefore(node: number): void {
    for (let last = this.open.at(-1); last !== undefined; last = this.open.at(-1)) {
      if (this.structure.after(last) > node) return;
      this.close(last);
    }
  }

  private close(node: number): void {
    const { structure } = this;
    if (structure.format === "json") {
      const end = structure.end(node);
      this.gapTo(end - 1);
      this.add("bracket", end, node);
    }
    this.open.pop();
  }

  private finish(): void {
    const { structure } = this;
    for (let last = this.open.at(-1); last !== undefined && structure.isWhole(last); last = this.open.at(-1)) {
      this.close(last);
    }
    const total = structure.bytes.length;
    if (structure.fault === null && !structure.isCut) this.gapTo(total);
    else this.add("rest", total, this.open.at(-1) ?? -1);
  }

  /** What stands between the values of JSON. */
  private gapTo(end: number): void {
    const { bytes } = this.structure;
    while (this.at < end) {
      const isBlank = isSpace(bytes[this.at] ?? 0);
      let stop = this.at + 1;
      while (stop < end && isSpace(bytes[stop] ?? 0) === isBlank) stop++;
      this.add(isBlank ? "space" : "punctuation", stop, this.open.at(-1) ?? -1);
    }
  }

  private add(part: SpanPart, end: number, node: number): void {
    if (end === this.at) return;
    const isValue = part !== "space" && part !== "punctuation" && part !== "rest";
    const isKey = isValue && this.structure.isKey(node);
    this.spans.push(new LazySpan({ start: this.at, end, part, node, isKey }, this.paths));
    this.at = end;
  }
}

class LazySpan implements Span {
  readonly start: number;
  readonly end: number;
  readonly part: SpanPart;
  readonly node: number;
  readonly isKey: boolean;
  readonly #paths: Paths;

  constructor({ start, end, part, node, isKey }: Omit<Span, "path">, paths: Paths) {
    this.start = start;
    this.end = end;
    this.part = part;
    this.node = node;
    this.isKey = isKey;
    this.#paths = paths;
  }

  get path(): readonly PathStep[] {
    return this.#paths.of(this.node);
  }
}

/** Paths that were asked for: mostly that of what is around a value is among them. */
class Paths {
  private readonly structure: Structure;
  private readonly known = new Map<number, readonly PathStep[]>([[-1, []]]);

  constructor(structure: Structure) {
    this.structure = structure;
  }

  of(node: number): readonly PathStep[] {
    const before = this.known.get(node);
    if (before !== undefined) return before;
    const { structure } = this;
    const parent = structure.parent(node);
    const around = parent === -1 ? undefined : this.known.get(parent);
    const path = around === undefined ? pathOf(structure, node) : [...around, stepTo(structure, node)];
    this.known.set(node, path);
    return path;
  }
}
