// The reader that generated MessagePack decoders get: what the layers below give, text scalars, and the rare kinds of values.

import type { AnyValue } from "../any-value.js";
import {
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
} from "../canonical.js";
import { Ext } from "../ext.js";
import { KIND_EXT } from "../kinds.js";
import { Raw } from "../raw.js";
import type { ExtCodec } from "../type-info.js";
import { readAnyPacked } from "./any.js";
import { TIMESTAMP } from "./headers.js";
import { PackTagReader } from "./tags.js";
import { datetimeOfTimestamp } from "./timestamp.js";

/** Reads well-formed MessagePack; anything unusual is BAIL. */
export class PackReader extends PackTagReader {
  /** A timestamp, which is in UTC, or a string. */
  readDatetime(): string {
    if (this.peek() === KIND_EXT) return this.readTimestamp();
    const text = this.readString();
    return isCanonicalDatetime(text) ? text : this.bail();
  }

  readDate(): string {
    const text = this.readString();
    return isCanonicalDate(text) ? text : this.bail();
  }

  readTime(): string {
    const text = this.readString();
    return isCanonicalTime(text) ? text : this.bail();
  }

  readDuration(): string {
    const text = this.readString();
    return isCanonicalDuration(text) ? text : this.bail();
  }

  readUuid(): string {
    const text = this.readString();
    return isCanonicalUuid(text) ? text : this.bail();
  }

  readDecimal(): string {
    const text = this.readString();
    return isCanonicalDecimal(text) ? text : this.bail();
  }

  readAny(): AnyValue {
    return readAnyPacked(this);
  }

  /** An integer; beyond 2^53 - 1 as a bigint. */
  readInteger(): number | bigint {
    const value = this.readBigInt();
    const small = Number(value);
    return Number.isSafeInteger(small) ? small : value;
  }

  /** An extension value of any code. */
  readAnyExt(): Ext {
    const size = this.readExtHeader();
    const code = this.view.getInt8(this.position);
    this.stepOver(1);
    return new Ext(code, this.takeBytes(size));
  }

  /** An extension value of this code: what the codec makes of it, or an `Ext`. */
  readExt<T = Ext>(code: number, codec: ExtCodec<T> | undefined): T {
    const ext = this.readAnyExt();
    if (ext.code !== code) this.bail();
    if (codec === undefined) return ext as T;
    try {
      return codec.decode(ext.data);
    } catch {
      return this.bail(); // the exact decoder gets to report what the codec throws
    }
  }

  /** The next value as it stands in the message, which it keeps alive. */
  readRaw(): Raw {
    const start = this.position;
    this.skipValue();
    const { buffer, byteOffset } = this.message;
    return Raw.unchecked("msgpack", new Uint8Array(buffer, byteOffset + start, this.position - start));
  }

  /** Gives the reader back. */
  release(): void {
    this.unload();
    borrowed--;
  }

  //  4 bytes: seconds (uint32)
  //  8 bytes: nanoseconds (30 bits), seconds (34 bits)
  // 12 bytes: nanoseconds (uint32), seconds (int64)
  private readTimestamp(): string {
    const size = this.readExtHeader();
    const p = this.position + 1;
    if (this.view.getInt8(p - 1) !== TIMESTAMP || (size !== 4 && size !== 8 && size !== 12)) this.bail();
    this.stepOver(1 + size);
    const first = this.view.getUint32(p);
    const low = this.view.getUint32(p + size - 4);
    const high = size === 4 ? 0 : size === 8 ? first & 3 : this.view.getInt32(p + 4);
    const nanos = size === 4 ? 0 : size === 8 ? first >>> 2 : first;
    return datetimeOfTimestamp(high * 0x1_0000_0000 + low, nanos) ?? this.bail();
  }
}

const readers: PackReader[] = [];
let borrowed = 0;

/** A reader that no one else uses until its `release()`; a decode inside another one gets the next. */
export function borrowPackReader(): PackReader {
  const reader = (readers[borrowed] ??= new PackReader());
  borrowed++;
  return reader;
}
