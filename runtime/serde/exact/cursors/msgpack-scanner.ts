// The heads of MessagePack values and what they say:
//   00-7f fixint · 80-8f fixmap · 90-9f fixarray · a0-bf fixstr · c0 nil · c2 false · c3 true · c4-c6 bin 8/16/32
//   c7-c9 ext 8/16/32 · ca float32 · cb float64 · cc-cf uint 8-64 · d0-d3 int 8-64 · d4-d8 fixext 1-16 · d9-db str 8/16/32
//   dc-dd array 16/32 · de-df map 16/32 · e0-ff negative fixint

import { allocateBytes, isUtf8, type TextBytes } from "../../bytes/text.js";
import { DecodeError } from "../../errors.js";
import { Depth } from "./depth.js";
import type { Kind } from "./interface.js";
import { numberIfSafe } from "../../scalars/number-text.js";

/** Reads heads and scalars. */
export class PackScanner extends Depth {
  bool = false;
  int: number | bigint = 0;
  float = 0;
  size = 0;
  extCode = 0;
  declare protected readonly bytes: TextBytes;
  protected position = 0;
  declare private readonly view: DataView;

  constructor(message: Uint8Array, maxDepth: number) {
    super(maxDepth);
    this.bytes = allocateBytes(message.length);
    this.bytes.set(message);
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
  }

  /** The kind of the next value, which is not read. */
  peek(): Kind {
    return this.kindHere() ?? this.unknownHead();
  }

  /** What the next value is, for errors about tags and keys. */
  describe(): string {
    return this.kindHere() ?? "unknown";
  }

  protected override place(): number {
    return this.position;
  }

  /** Steps over `size` bytes and returns where they start. */
  protected take(size: number): number {
    const start = this.position;
    if (size > this.bytes.length - start) this.truncated();
    this.position += size;
    return start;
  }

  /** Reads a head with the numbers that belong to it; of bytes, strings and exts not the content. */
  protected readHead(): Kind {
    const kind = this.peek();
    const head = this.bytes[this.position++] as number;
    if (kind === "bool") this.bool = head === 0xc3;
    else if (kind === "int") this.int = this.readInt(head);
    else if (kind === "float") this.float = this.readFloat(head);
    else if (kind !== "null") this.size = this.readSize(head);
    if (kind === "ext") this.extCode = this.view.getInt8(this.take(1));
    return kind;
  }

  protected readText(): string {
    const start = this.take(this.size);
    if (!isUtf8(this.bytes, start, this.position)) {
      throw new DecodeError(`MessagePack data is malformed: invalid UTF-8 (byte ${start})`, "invalid-utf8", start);
    }
    return this.bytes.utf8Slice(start, this.position);
  }

  protected truncated(): never {
    throw new DecodeError("Input data was truncated", "truncated", this.bytes.length);
  }

  private kindHere(): Kind | null {
    return kindOf(this.bytes[this.position] ?? this.truncated());
  }

  private unknownHead(): never {
    const at = this.position;
    const message = `MessagePack data is malformed: invalid opcode '\\xc1' (byte ${at})`; // there is no other
    throw new DecodeError(message, "malformed", at);
  }

  private readInt(head: number): number | bigint {
    if (head < 0x80) return head;
    if (head >= 0xe0) return head - 0x100;
    const width = 1 << (head & 3); // cc-cf and d0-d3 name 1, 2, 4 and 8 bytes alike
    const at = this.take(width);
    const isSigned = head >= 0xd0;
    if (width === 8) return numberIfSafe(isSigned ? this.view.getBigInt64(at) : this.view.getBigUint64(at));
    const unsigned = this.readUint(at, width);
    return isSigned && unsigned >= 2 ** (8 * width - 1) ? unsigned - 2 ** (8 * width) : unsigned;
  }

  private readFloat(head: number): number {
    return head === 0xca ? this.view.getFloat32(this.take(4)) : this.view.getFloat64(this.take(8));
  }

  /** The size that a head of a string, bytes, an ext, an array or a map says. */
  private readSize(head: number): number {
    if (head < 0xa0) return head & 0x0f;
    if (head < 0xc0) return head & 0x1f;
    if (head >= 0xd4 && head <= 0xd8) return 1 << (head - 0xd4);
    const width = SIZE_WIDTHS[head] ?? 0;
    return this.readUint(this.take(width), width);
  }

  private readUint(at: number, width: number): number {
    if (width === 1) return this.view.getUint8(at);
    return width === 2 ? this.view.getUint16(at) : this.view.getUint32(at);
  }
}

/** Bytes of the size behind a head. */
const SIZE_WIDTHS: { readonly [head: number]: number } = {
  0xc4: 1,
  0xc5: 2,
  0xc6: 4,
  0xc7: 1,
  0xc8: 2,
  0xc9: 4,
  0xd9: 1,
  0xda: 2,
  0xdb: 4,
  0xdc: 2,
  0xdd: 4,
  0xde: 2,
  0xdf: 4,
};

/** The last head of each stretch of heads, and the kind of the stretch. */
const STRETCHES: readonly (readonly [last: number, kind: Kind | null])[] = [
  [0x7f, "int"],
  [0x8f, "object"],
  [0x9f, "array"],
  [0xbf, "str"],
  [0xc0, "null"],
  [0xc1, null],
  [0xc3, "bool"],
  [0xc6, "bytes"],
  [0xc9, "ext"],
  [0xcb, "float"],
  [0xd3, "int"],
  [0xd8, "ext"],
  [0xdb, "str"],
  [0xdd, "array"],
  [0xdf, "object"],
  [0xff, "int"],
];

/** Null for c1, which MessagePack does not use. */
function kindOf(head: number): Kind | null {
  return STRETCHES.find(([last]) => head <= last)?.[1] ?? null;
}
