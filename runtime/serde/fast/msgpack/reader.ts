// The reader that generated MessagePack decoders get: what the layers below give, text scalars, and the rare kinds of values.

import type { ExtCodec } from "../../info/types.js";
import { dateOfDay } from "../../scalars/calendar.js";
import {
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
} from "../../scalars/canonical.js";
import { formatClock } from "../../scalars/time.js";
import type { AnyValue } from "../../values/any.js";
import { emptyObject } from "../../values/empty-object.js";
import { Ext } from "../../values/ext.js";
import { Raw } from "../../values/raw-value.js";
import { KIND_BOOL, KIND_BYTES, KIND_EXT, KIND_FLOAT, KIND_INT, KIND_LIST, KIND_NULL, KIND_STRING } from "../kinds.js";
import { TIMESTAMP } from "./headers.js";
import { PackTagReader } from "./tags.js";

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

  /** The next value as it stands in the message, which it keeps alive unless that is lent. */
  readRaw(): Raw {
    const start = this.position;
    this.skipValue();
    return Raw.unchecked("msgpack", this.stretch(start, this.position));
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

/** Reads a value of any kind; in an array or map, its items too. */
function readAnyPacked(r: PackReader): AnyValue {
  switch (r.peek()) {
    case KIND_NULL:
      return r.readNull();
    case KIND_BOOL:
      return r.readBool();
    case KIND_INT:
      return r.readInteger();
    case KIND_FLOAT:
      return r.readFloat();
    case KIND_STRING:
      return r.readString();
    case KIND_BYTES:
      return r.readBytes();
    case KIND_EXT:
      return r.readAnyExt();
    case KIND_LIST:
      return readList(r);
    default:
      return readMap(r);
  }
}

function readList(r: PackReader): AnyValue {
  const count = r.readListHeader();
  const list: AnyValue[] = [];
  r.enter();
  for (let i = 0; i < count; i++) list.push(readAnyPacked(r));
  r.leave();
  return list;
}

/** An object while all keys are strings, a map from the first one that is not. */
function readMap(r: PackReader): AnyValue {
  const count = r.readMapHeader();
  const object = count === 0 ? emptyObject<AnyValue>() : (Object.create(null) as { [key: string]: AnyValue });
  r.enter();
  for (let i = 0; i < count; i++) {
    if (r.peek() !== KIND_STRING) return readEntries(r, new Map(Object.entries(object)), count - i);
    object[r.readMapKey()] = readAnyPacked(r);
  }
  r.leave();
  return object;
}

/** Strings and integers only: what equals what among other keys is the exact decoder's matter. */
function readEntries(r: PackReader, map: Map<AnyValue, AnyValue>, count: number): AnyValue {
  for (let i = 0; i < count; i++) {
    const key = r.peek() === KIND_STRING ? r.readString() : r.readInteger();
    map.set(key, readAnyPacked(r));
  }
  r.leave();
  return map;
}

const SECONDS_PER_DAY = 86_400;
const FIRST_SECOND = -62_135_596_800; // 0001-01-01T00:00:00Z
const LAST_SECOND = 253_402_300_799; // 9999-12-31T23:59:59Z

/** The canonical UTC datetime of a timestamp; null if it lies outside the years 1 to 9999 or between two microseconds. */
function datetimeOfTimestamp(seconds: number, nanos: number): string | null {
  if (seconds < FIRST_SECOND || seconds > LAST_SECOND || nanos % 1000 !== 0 || nanos > 999_999_999) return null;
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  const micros = (seconds - days * SECONDS_PER_DAY) * 1_000_000 + nanos / 1000;
  return `${dateOfDay(days)}T${formatClock(micros)}Z`;
}
