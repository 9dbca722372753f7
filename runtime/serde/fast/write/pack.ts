// MessagePack values other than text scalars: the smallest header that fits, floats always 64 bits.

import { hasLoneSurrogate } from "../../bytes/text.js";
import type { ExtCodec } from "../../info/types.js";
import { wrong } from "../bail.js";
import * as headers from "../msgpack/headers.js";
import { extData } from "./ext.js";
import { type BigIntWidth, fitsWidth } from "./json.js";
import { JsonValueWriter } from "./json-values.js";

/** Header, text and room for a size of four bytes. */
const MOST_HEADER = 5;
const LONGEST_BY_CHARACTER = 31;

/** Writes MessagePack. */
export abstract class PackWriter extends JsonValueWriter {
  packNull(): void {
    this.writeByte(headers.NIL);
  }

  packBool(value: boolean): void {
    if (typeof value !== "boolean") wrong();
    this.writeByte(value ? headers.TRUE : headers.FALSE);
  }

  packInt(value: number): void {
    if (this.position + 9 > this.limit) this.grow(9);
    if (!Number.isSafeInteger(value)) wrong(); // first: an object would be asked for its number
    if (value >= 0 && value < 128) {
      this.bytes[this.position] = value;
      this.position++;
    } else if (value >= 0) this.packUnsigned(value);
    else this.packNegative(value);
  }

  packBigInt(value: bigint, width: BigIntWidth): void {
    if (typeof value !== "bigint" || !fitsWidth(value, width)) wrong();
    if (this.position + 9 > this.limit) this.grow(9);
    const small = Number(value);
    if (Number.isSafeInteger(small)) return this.packInt(small);
    if (!fitsWidth(value, value < 0n ? "int64" : "uint64")) wrong();
    this.bytes[this.position] = value < 0n ? headers.INT64 : headers.UINT64;
    this.view.setBigInt64(this.position + 1, BigInt.asIntN(64, value));
    this.position += 9;
  }

  packFloat(value: number): void {
    if (typeof value !== "number") wrong();
    if (this.position + 9 > this.limit) this.grow(9);
    this.bytes[this.position] = headers.FLOAT64;
    this.view.setFloat64(this.position + 1, value);
    this.position += 9;
  }

  packString(value: string): void {
    if (typeof value !== "string") wrong();
    const length = value.length;
    if (this.position + 3 * length + MOST_HEADER > this.limit) this.grow(3 * length + MOST_HEADER);
    if (length > LONGEST_BY_CHARACTER) return this.packLongString(value);
    const out = this.bytes;
    let p = this.position;
    out[p++] = 0xa0 | length;
    for (let i = 0; i < length; i++) {
      const c = value.charCodeAt(i);
      if (c > 127) return this.packLongString(value);
      out[p++] = c;
    }
    this.position = p;
  }

  packBytes(value: Uint8Array): void {
    if (!(value instanceof Uint8Array)) wrong();
    this.packSize(value.length, headers.BIN8);
    this.writeBytesAsTheyAre(value);
  }

  packListHeader(count: number): void {
    this.packCount(count, 0x90, headers.ARRAY16);
  }

  packMapHeader(count: number): void {
    this.packCount(count, 0x80, headers.MAP16);
  }

  /** As msgspec: as wide as the number of declared fields (with the tag) needs, whatever the number of written ones. */
  packStructHeader(written: number, declared: number): void {
    if (declared < 16) this.packMapHeader(written);
    else this.packLongCount(written, declared, headers.MAP16);
  }

  /** An extension value: what the codec makes of it, or without codec an `Ext` of this code. */
  packExt<T>(code: number, codec: ExtCodec<T> | undefined, value: T): void {
    const payload = extData(code, codec, value);
    this.packExtHeader(code, payload.length);
    this.writeBytesAsTheyAre(payload);
  }

  /** Header of an extension value; its payload comes next. */
  protected packExtHeader(code: number, size: number): void {
    const fixed = FIXED_EXT.indexOf(size);
    if (fixed >= 0) this.writeByte(headers.FIXEXT1 + fixed);
    else this.packSize(size, headers.EXT8);
    this.writeByte(code & 0xff);
  }

  /** A size of one, two or four bytes under the first, second or third header of a family. */
  private packSize(size: number, family: number): void {
    if (this.position + MOST_HEADER > this.limit) this.grow(MOST_HEADER);
    if (size < 256) {
      this.bytes[this.position] = family;
      this.bytes[this.position + 1] = size;
      this.position += 2;
    } else this.packLongCount(size, size, family + 1);
  }

  private packCount(count: number, small: number, header16: number): void {
    if (count < 16) this.writeByte(small | count);
    else this.packLongCount(count, count, header16);
  }

  /** `count` as wide as `declared` needs; the header for four bytes follows the one for two. */
  private packLongCount(count: number, declared: number, header16: number): void {
    if (this.position + MOST_HEADER > this.limit) this.grow(MOST_HEADER);
    const p = this.position;
    if (declared < 65536) {
      this.bytes[p] = header16;
      this.view.setUint16(p + 1, count);
      this.position = p + 3;
    } else {
      this.bytes[p] = header16 + 1;
      this.view.setUint32(p + 1, count);
      this.position = p + 5;
    }
  }

  /** UTF-8 first, behind the header its length in UTF-16 units would need; moved if that was too short. */
  private packLongString(value: string): void {
    const guess = stringHeaderSize(value.length);
    const from = this.position;
    const size = this.bytes.utf8Write(value, from + guess);
    if (size !== value.length && hasLoneSurrogate(value)) wrong();
    const actual = stringHeaderSize(size);
    if (actual !== guess) this.bytes.copyWithin(from + actual, from + guess, from + guess + size);
    if (size < 32) this.writeByte(0xa0 | size);
    else this.packSize(size, headers.STR8);
    this.position += size;
  }

  private packUnsigned(value: number): void {
    const p = this.position;
    if (value < 0x100) {
      this.bytes[p] = headers.UINT8;
      this.bytes[p + 1] = value;
      this.position = p + 2;
    } else if (value < 0x10000) {
      this.bytes[p] = headers.UINT16;
      this.view.setUint16(p + 1, value);
      this.position = p + 3;
    } else if (value < 0x100000000) {
      this.bytes[p] = headers.UINT32;
      this.view.setUint32(p + 1, value);
      this.position = p + 5;
    } else this.packInt64(headers.UINT64, value);
  }

  private packNegative(value: number): void {
    const p = this.position;
    if (value >= -32) {
      this.bytes[p] = value & 0xff;
      this.position = p + 1;
    } else if (value >= -0x80) {
      this.bytes[p] = headers.INT8;
      this.view.setInt8(p + 1, value);
      this.position = p + 2;
    } else if (value >= -0x8000) {
      this.bytes[p] = headers.INT16;
      this.view.setInt16(p + 1, value);
      this.position = p + 3;
    } else if (value >= -0x80000000) {
      this.bytes[p] = headers.INT32;
      this.view.setInt32(p + 1, value);
      this.position = p + 5;
    } else this.packInt64(headers.INT64, value);
  }

  private packInt64(header: number, value: number): void {
    const high = Math.floor(value / 0x100000000);
    this.bytes[this.position] = header;
    this.view.setInt32(this.position + 1, high | 0);
    this.view.setUint32(this.position + 5, value - high * 0x100000000);
    this.position += 9;
  }
}

const FIXED_EXT: readonly number[] = [1, 2, 4, 8, 16];
function stringHeaderSize(size: number): number {
  return size < 32 ? 1 : size < 256 ? 2 : size < 65536 ? 3 : 5;
}
