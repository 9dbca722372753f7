// Numbers, strings and bytes of the MessagePack reader.

import { KeyCache } from "../../bytes/key-cache.js";
import { isUtf8, validUtf8Slice } from "../../bytes/text.js";
import { PackCursor } from "./cursor.js";
import * as headers from "./headers.js";

const keys = /* @__PURE__ */ new KeyCache();

/** Reads numbers, strings and bytes. */
export class PackScalars extends PackCursor {
  /** True, and past it, if nil comes next. */
  atNull(): boolean {
    if (this.bytes[this.position] !== headers.NIL) return false;
    this.position++;
    return true;
  }

  readNull(): null {
    return this.atNull() ? null : this.bail();
  }

  readBool(): boolean {
    const header = this.bytes[this.position++];
    if (header !== headers.FALSE && header !== headers.TRUE) this.bail();
    return header === headers.TRUE;
  }

  /** An integer within 2^53 - 1, under any header. */
  readInt(): number {
    const p = this.position;
    const header = this.bytes[p] as number;
    if (header < 128) {
      this.position = p + 1;
      return header;
    }
    const order = header - headers.UINT8;
    if (order >= 0 && order <= 2) {
      // No branch on the width, which the processor could not foresee: of four bytes, those that count.
      const size = 1 << order;
      this.position = p + 1 + size;
      return this.view.getUint32(p + 1) >>> (32 - 8 * size);
    }
    return this.readLongInt(header);
  }

  readInt64(): bigint {
    const value = this.readBigInt();
    return value === BigInt.asIntN(64, value) ? value : this.bail();
  }

  readUint64(): bigint {
    const value = this.readBigInt();
    return value >= 0n ? value : this.bail();
  }

  readBigInt(): bigint {
    const p = this.position;
    const header = this.bytes[p];
    if (header !== headers.UINT64 && header !== headers.INT64) return BigInt(this.readInt());
    this.position = p + 9;
    return header === headers.UINT64 ? this.view.getBigUint64(p + 1) : this.view.getBigInt64(p + 1);
  }

  /** A float, or an integer taken for one. */
  readFloat(): number {
    const p = this.position;
    if (this.bytes[p] === headers.FLOAT64) {
      this.position = p + 9;
      return this.view.getFloat64(p + 1);
    }
    if (this.bytes[p] === headers.FLOAT32) {
      this.position = p + 5;
      return this.view.getFloat32(p + 1);
    }
    return this.readInt();
  }

  readString(): string {
    return this.cutText(this.readStringHeader());
  }

  /** A key of a map, which has to be a string. */
  readMapKey(): string {
    const size = this.readStringHeader();
    const start = this.position;
    this.stepOver(size);
    const stop = this.position;
    if (!this.isAscii(start, stop)) return validUtf8Slice(this.bytes, start, stop) ?? this.bail();
    return keys.find(this.bytes, this.view, start, stop) ?? this.cut(start, stop);
  }

  readBytes(): Uint8Array {
    return this.takeBytes(this.readBytesHeader());
  }

  /** Steps over a string, checked as if it had been read. */
  protected skipString(): void {
    const size = this.readStringHeader();
    const start = this.position;
    this.stepOver(size);
    if (!isUtf8(this.bytes, start, this.position)) this.bail();
  }

  protected readStringHeader(): number {
    const p = this.position;
    const header = this.bytes[p] as number;
    if ((header & 0xe0) === 0xa0) {
      this.position = p + 1;
      return header & 31;
    }
    return this.readSize(header - headers.STR8);
  }

  protected readBytesHeader(): number {
    return this.readSize((this.bytes[this.position] as number) - headers.BIN8);
  }

  /** A size of one, two or four bytes, as the header is the first, second or third of its family. */
  protected readSize(order: number): number {
    const p = this.position + 1;
    switch (order) {
      case 0:
        this.position = p + 1;
        return this.bytes[p] as number;
      case 1:
        this.position = p + 2;
        return this.view.getUint16(p);
      case 2:
        this.position = p + 4;
        return this.view.getUint32(p);
      default:
        return this.bail();
    }
  }

  private cutText(size: number): string {
    const start = this.position;
    this.stepOver(size);
    const stop = this.position;
    if (!this.isAscii(start, stop)) return validUtf8Slice(this.bytes, start, stop) ?? this.bail();
    return this.cut(start, stop);
  }

  private isAscii(start: number, stop: number): boolean {
    let seen = 0;
    let p = start;
    const { view } = this;
    for (; p + 16 <= stop; p += 16) {
      seen |= view.getInt32(p, true) | view.getInt32(p + 4, true);
      seen |= view.getInt32(p + 8, true) | view.getInt32(p + 12, true);
    }
    for (; p + 4 <= stop; p += 4) seen |= view.getInt32(p, true);
    for (; p < stop; p++) seen |= this.bytes[p] as number;
    return (seen & 0x80808080) === 0;
  }

  private readLongInt(header: number): number {
    const p = this.position + 1;
    this.position = p;
    if (header >= headers.NEGATIVE) return header - 256;
    switch (header) {
      case headers.UINT64:
        this.position = p + 8;
        return this.safe(this.view.getUint32(p) * 0x100000000 + this.view.getUint32(p + 4));
      default:
        return this.readSignedInt(header);
    }
  }

  private readSignedInt(header: number): number {
    const p = this.position;
    switch (header) {
      case headers.INT8:
        this.position = p + 1;
        return this.view.getInt8(p);
      case headers.INT16:
        this.position = p + 2;
        return this.view.getInt16(p);
      case headers.INT32:
        this.position = p + 4;
        return this.view.getInt32(p);
      case headers.INT64:
        this.position = p + 8;
        return this.safe(this.view.getInt32(p) * 0x100000000 + this.view.getUint32(p + 4));
      default:
        return this.bail();
    }
  }

  private safe(value: number): number {
    return Number.isSafeInteger(value) ? value : this.bail();
  }
}
