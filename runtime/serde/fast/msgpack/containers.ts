// Lists and maps of the MessagePack reader, what kind of value comes next, and how to step over any of them.

import {
  type Kind,
  KIND_BOOL,
  KIND_BYTES,
  KIND_EXT,
  KIND_FLOAT,
  KIND_INT,
  KIND_LIST,
  KIND_NULL,
  KIND_OBJECT,
  KIND_STRING,
} from "../kinds.js";
import * as headers from "./headers.js";
import { PackScalars } from "./scalars.js";

/** Reads the headers of lists and maps, and steps over any value. */
export class PackContainers extends PackScalars {
  /** How many items follow; never more than the message has bytes, all lists taken together. */
  readListHeader(): number {
    const header = this.bytes[this.position] as number;
    if ((header & 0xf0) === 0x90) {
      this.position++;
      return this.announce(header & 15);
    }
    return header >= headers.ARRAY16 ? this.announce(this.readSize(header - headers.ARRAY16 + 1)) : this.bail();
  }

  /** How many entries follow; never more than there are pairs of bytes. */
  readMapHeader(): number {
    const header = this.bytes[this.position] as number;
    const size = (header & 0xf0) === 0x80 ? this.readSmallMapHeader(header) : this.readLongMapHeader(header);
    return 2 * size <= this.end - this.position ? size : this.bail();
  }

  /** What kind of value comes next. */
  peek(): Kind {
    return KINDS[this.bytes[this.position] as number] ?? this.bail();
  }

  /** Steps over any value; all it consists of is checked, UTF-8 and depth too. */
  skipValue(): void {
    switch (this.peek()) {
      case KIND_NULL:
      case KIND_BOOL:
        this.position++;
        return;
      case KIND_INT:
      case KIND_FLOAT:
        return this.skipNumber();
      case KIND_STRING:
        return this.skipString();
      case KIND_BYTES:
        return this.stepOver(this.readBytesHeader());
      case KIND_EXT:
        return this.stepOver(this.readExtHeader() + 1);
      case KIND_LIST:
        return this.skipItems(this.readListHeader());
      default:
        return this.skipItems(2 * this.readMapHeader());
    }
  }

  /** The size of the payload; the type code comes next. */
  protected readExtHeader(): number {
    const header = this.bytes[this.position] as number;
    if (header < headers.FIXEXT1) return this.readSize(header - headers.EXT8);
    if (header > headers.FIXEXT16) this.bail();
    this.position++;
    return 1 << (header - headers.FIXEXT1);
  }

  private announce(count: number): number {
    this.itemsLeft -= count;
    return this.itemsLeft >= 0 ? count : this.bail();
  }

  private readSmallMapHeader(header: number): number {
    this.position++;
    return header & 15;
  }

  private readLongMapHeader(header: number): number {
    return header >= headers.MAP16 ? this.readSize(header - headers.MAP16 + 1) : this.bail();
  }

  private skipNumber(): void {
    const header = this.bytes[this.position] as number;
    const family = header < headers.UINT8 ? header - headers.FLOAT32 + 2 : (header - headers.UINT8) & 3;
    this.stepOver(header < 128 || header >= headers.NEGATIVE ? 1 : 1 + (1 << family));
  }

  private skipItems(count: number): void {
    this.enter();
    for (let i = 0; i < count; i++) this.skipValue();
    this.leave();
  }
}

/** The kind of value each header starts. */
const KINDS: readonly (Kind | undefined)[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, header) => kindOf(header));

function kindOf(header: number): Kind | undefined {
  if (header < 0x80 || header >= headers.NEGATIVE) return KIND_INT;
  if (header < 0x90 || header >= headers.MAP16) return KIND_OBJECT;
  if (header < 0xa0 || header >= headers.ARRAY16) return KIND_LIST;
  if (header < 0xc0 || header >= headers.STR8) return KIND_STRING;
  if (header === headers.INVALID) return undefined;
  if (header === headers.NIL) return KIND_NULL;
  if (header <= headers.TRUE) return KIND_BOOL;
  if (header <= headers.BIN32) return KIND_BYTES;
  if (header <= headers.EXT32 || header >= headers.FIXEXT1) return KIND_EXT;
  return header <= headers.FLOAT64 ? KIND_FLOAT : KIND_INT;
}
