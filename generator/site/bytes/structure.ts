// Where each value of a message stands, in as little memory as fifty megabytes of JSON allow: a row a value, in columns.

import type { ErrorCode } from "../../../runtime/serde/errors.js";

/** How a message is written. */
export type ByteFormat = "json" | "msgpack";

/** What a value is on the wire; JSON has neither `bytes` nor `ext`, and `float` is there a number with a fraction or an exponent. */
export type NodeKind = "null" | "bool" | "int" | "float" | "str" | "bytes" | "ext" | "array" | "object";

/** Why the bytes could not be read to their end. */
export interface Fault {
  /** The first byte that belongs to no value that was read. */
  readonly at: number;
  readonly code: ErrorCode;
  /** In the words of the decoder. */
  readonly message: string;
}

/** The values of a message, numbered in the order of their first bytes; 0 is the root. A key of an object is a value before its own. */
export interface Structure {
  readonly format: ByteFormat;
  readonly bytes: Uint8Array;
  /** How many values were read. */
  readonly size: number;
  /** Null if the bytes are exactly one value, and white space in JSON. */
  readonly fault: Fault | null;
  /** True if there are more values than were asked for: those after the last are left out, and nothing is said about them. */
  readonly isCut: boolean;
  kind(node: number): NodeKind;
  /** Its first byte. */
  start(node: number): number;
  /** The byte after its last one; of a container that is cut off, where reading ended. */
  end(node: number): number;
  /** The container around it; -1 for the root. */
  parent(node: number): number;
  /** The first value that is not inside it. */
  after(node: number): number;
  isKey(node: number): boolean;
  /** False for a container whose end was not reached. */
  isWhole(node: number): boolean;
}

const KINDS: readonly NodeKind[] = ["null", "bool", "int", "float", "str", "bytes", "ext", "array", "object"];
const KIND_BITS = 0x0f;
const KEY_BIT = 0x10;
const OPEN_BIT = 0x20;
const COLUMNS = 4;
const [START, END, PARENT, AFTER] = [0, 1, 2, 3] as const;

/** A structure while its message is read. */
export class GrowingStructure implements Structure {
  readonly format: ByteFormat;
  readonly bytes: Uint8Array;
  size = 0;
  fault: Fault | null = null;
  isCut = false;
  /** The containers that the next value is in, outermost first. */
  readonly open: number[] = [];
  private kinds = new Uint8Array(256);
  private places = new Uint32Array(256 * COLUMNS);

  constructor(format: ByteFormat, bytes: Uint8Array) {
    this.format = format;
    this.bytes = bytes;
  }

  /** Adds a value that was read, in the innermost open container. Returns its number. */
  add(kind: NodeKind, place: { readonly start: number; readonly end: number; readonly isKey: boolean }): number {
    const node = this.size++;
    if (node === this.kinds.length) this.grow();
    const isContainer = kind === "array" || kind === "object";
    this.kinds[node] = KINDS.indexOf(kind) | (place.isKey ? KEY_BIT : 0) | (isContainer ? OPEN_BIT : 0);
    this.places[node * COLUMNS + START] = place.start;
    this.places[node * COLUMNS + END] = place.end;
    this.places[node * COLUMNS + PARENT] = (this.open.at(-1) ?? -1) + 1; // unsigned
    this.places[node * COLUMNS + AFTER] = node + 1;
    if (isContainer) this.open.push(node);
    return node;
  }

  /** Ends the innermost open container. */
  close(end: number): void {
    const node = this.endInnermost(end);
    if (node !== undefined) this.kinds[node] = (this.kinds[node] ?? 0) & ~OPEN_BIT;
  }

  /** Ends the message where nothing more can be read: what is open stays cut off. */
  stop(at: number): void {
    while (this.open.length > 0) this.endInnermost(at);
  }

  kind(node: number): NodeKind {
    return KINDS[(this.kinds[node] ?? 0) & KIND_BITS] ?? "null";
  }

  start(node: number): number {
    return this.places[node * COLUMNS + START] ?? 0;
  }

  end(node: number): number {
    return this.places[node * COLUMNS + END] ?? 0;
  }

  parent(node: number): number {
    return (this.places[node * COLUMNS + PARENT] ?? 0) - 1;
  }

  after(node: number): number {
    return this.places[node * COLUMNS + AFTER] ?? 0;
  }

  isKey(node: number): boolean {
    return ((this.kinds[node] ?? 0) & KEY_BIT) !== 0;
  }

  isWhole(node: number): boolean {
    return ((this.kinds[node] ?? 0) & OPEN_BIT) === 0;
  }

  private endInnermost(end: number): number | undefined {
    const node = this.open.pop();
    if (node === undefined) return undefined;
    this.places[node * COLUMNS + END] = end;
    this.places[node * COLUMNS + AFTER] = this.size;
    return node;
  }

  private grow(): void {
    const [kinds, places] = [new Uint8Array(this.kinds.length * 2), new Uint32Array(this.places.length * 2)];
    kinds.set(this.kinds);
    places.set(this.places);
    [this.kinds, this.places] = [kinds, places];
  }
}
