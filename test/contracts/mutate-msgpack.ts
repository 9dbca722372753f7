import type { Random } from "../../generator/sample/random.js";
import { type Entry, type Leaf, type Leaves, mutateTree, type Tree } from "./tree.js";

/** The message changed in structure, in the width of its headers, or in both. */
export function mutateMsgpack(message: Uint8Array, random: Random): Uint8Array {
  let tree = parseMsgpack(message);
  for (let left = random.below(3); left > 0; left--) tree = mutateTree(tree, MSGPACK_LEAVES, random);
  return print(tree, random.oneIn(2) ? random : null);
}

/** The tree of a message that one of our encoders wrote. */
export function parseMsgpack(message: Uint8Array): Tree {
  return new Parser(message).value();
}

/** The message of a tree, with the smallest headers. */
export function printMsgpack(tree: Tree): Uint8Array {
  return print(tree, null);
}

const leaf = (written: Uint8Array): Leaf => ({ kind: "leaf", written });

/** In hexadecimal: constants, numbers of every width, text, bytes, extension values, collections, and what is cut or forbidden. */
const STRANGERS = `
  c0 c2 c3 00 07 ff cc01 d0ff cd0001 d30000000000000001 cf0020000000000000 cfffffffffffffffff d38000000000000000
  ca3fc00000 cb3ff0000000000000 cb8000000000000000 cb7ff8000000000000 cb7ff0000000000000
  a0 a178 d90178 a1ff c400 c40109 d6ff00000001 d40300 d40500 c70003
  90 80 9190 810102 82a17801a17802 81c0c0 c1 ddffffffff dfffffffff`
  .trim()
  .split(/\s+/u)
  .map((hex) => leaf(Uint8Array.from(Buffer.from(hex, "hex"))));

/** How leaves are written in MessagePack. */
export const MSGPACK_LEAVES: Leaves = {
  strangers: STRANGERS,
  steps: ({ written }) => steps([...written]).map((bytes) => leaf(Uint8Array.from(bytes))),
  others: ({ written }) => others([...written]).map((bytes) => leaf(Uint8Array.from(bytes))),
};

function steps(written: readonly number[]): readonly (readonly number[])[] {
  const [first = 0, ...rest] = written;
  const last = written.at(-1) ?? 0;
  if (first < 0x80) return [first === 0x7f ? [0xcc, 0x80] : [first + 1], [(first - 1) & 0xff]];
  if (first >= 0xe0) return [[(first + 1) & 0xff], first === 0xe0 ? [0xd0, 0xdf] : [first - 1]];
  if (first === 0xa0) return [[0xa1, 0x78]];
  if (first > 0xa0 && first < 0xbf) return [[first + 1, ...rest, 0x78], withoutFirst(first, rest)];
  if (first === 0xd9) return [[0xd9, (rest.length & 0xff) % 0xff, ...rest.slice(1), 0x78]];
  if (first >= 0xca && first <= 0xd3) return [written.with(-1, (last + 1) & 0xff), written.with(-1, (last - 1) & 0xff)];
  return [];
}

function others(written: readonly number[]): readonly (readonly number[])[] {
  const [first = 0, ...rest] = written;
  const isText = first >= 0xa0 && first <= 0xbf;
  return [
    ...(isText
      ? [
          [0xc4, rest.length, ...rest],
          [first, ...rest.slice(1), ...rest.slice(0, 1).map(() => 0xff)],
        ]
      : []),
    [0xc0],
    [0],
    [0xa0],
    [0x80],
  ];
}

/** The text without its first character. */
function withoutFirst(first: number, text: readonly number[]): readonly number[] {
  const size = text.findIndex((byte, i) => i > 0 && (byte & 0xc0) !== 0x80);
  const left = size === -1 ? [] : text.slice(size);
  return [first - text.length + left.length, ...left];
}

/** Of what our encoders write. */
class Parser {
  private at = 0;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  value(): Tree {
    const first = this.bytes[this.at] ?? 0;
    if (first >= 0x90 && first <= 0x9f) return this.list(1, first & 15);
    if (first === 0xdc) return this.list(3, this.view.getUint16(this.at + 1));
    if (first >= 0x80 && first <= 0x8f) return this.map(1, first & 15);
    if (first === 0xde) return this.map(3, this.view.getUint16(this.at + 1));
    return this.leaf(this.sizeAt(first));
  }

  private list(header: number, count: number): Tree {
    this.at += header;
    return { kind: "list", items: Array.from({ length: count }, () => this.value()) };
  }

  private map(header: number, count: number): Tree {
    this.at += header;
    return { kind: "map", entries: Array.from({ length: count }, (): Entry => [this.value(), this.value()]) };
  }

  private leaf(size: number): Leaf {
    this.at += size;
    return leaf(this.bytes.slice(this.at - size, this.at));
  }

  private sizeAt(first: number): number {
    if (first >= 0xa0 && first <= 0xbf) return 1 + (first & 31);
    if (first === 0xc4 || first === 0xd9) return 2 + this.view.getUint8(this.at + 1);
    if (first === 0xc5 || first === 0xda) return 3 + this.view.getUint16(this.at + 1);
    if (first === 0xc7) return 3 + this.view.getUint8(this.at + 1);
    if (first === 0xc8) return 4 + this.view.getUint16(this.at + 1);
    return SIZES[first - 0xca] ?? 1;
  }
}

/** Header and payload of numbers and of the extension values of fixed length, from 0xca on. */
const SIZES = [5, 9, 2, 3, 5, 9, 2, 3, 5, 9, 3, 4, 6, 10, 18];

/** With a source of randomness some headers are wider than they need be. */
function print(tree: Tree, random: Random | null): Uint8Array {
  return Buffer.concat([...parts(tree, random)]);
}

function* parts(tree: Tree, random: Random | null): Generator<Uint8Array, void, undefined> {
  const isWide = random?.oneIn(3) === true;
  if (tree.kind === "leaf") yield isWide ? widened(tree.written) : tree.written;
  else if (tree.kind === "list") {
    yield header([0x90, 0xdc], tree.items.length, isWide);
    for (const item of tree.items) yield* parts(item, random);
  } else {
    yield header([0x80, 0xde], tree.entries.length, isWide);
    for (const part of tree.entries.flat()) yield* parts(part, random);
  }
}

function header([narrow, wide]: readonly [number, number], count: number, isWide: boolean): Uint8Array {
  return Uint8Array.from(count < 16 && !isWide ? [narrow | count] : [wide, count >> 8, count & 255]);
}

/** Small integers and short strings take a header of their own. */
function widened(written: Uint8Array): Uint8Array {
  const [first = 0, ...rest] = written;
  if (first <= 0x7f) return Uint8Array.of(0xcf, 0, 0, 0, 0, 0, 0, 0, first);
  if (first >= 0xe0) return Uint8Array.of(0xd1, 0xff, first);
  if (first >= 0xa0 && first <= 0xbf) return Uint8Array.of(0xda, 0, first & 31, ...rest);
  return first === 0xc4 ? Uint8Array.of(0xc5, 0, ...rest) : written;
}
