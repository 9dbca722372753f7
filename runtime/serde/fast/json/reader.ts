// The reader that generated JSON decoders get: what the layers below give, text scalars, and the rare kinds of values.

import type { ExtCodec } from "../../info/types.js";
import { decodeBase64 } from "../../scalars/base64.js";
import {
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
} from "../../scalars/canonical.js";
import type { AnyValue } from "../../values/any.js";
import { emptyObject } from "../../values/empty-object.js";
import type { Ext } from "../../values/ext.js";
import { Raw } from "../../values/raw-value.js";
import {
  type Kind,
  KIND_BOOL,
  KIND_FLOAT,
  KIND_INT,
  KIND_LIST,
  KIND_NULL,
  KIND_OBJECT,
  KIND_STRING,
} from "../kinds.js";
import { JsonTagReader } from "./tags.js";

// Bytes by name; local, because V8 folds a constant of the module but loads an imported one.
const MINUS = 45;
const NINE = 57;
const OPEN_LIST = 91;
const OPEN_OBJECT = 123;
const QUOTE = 34;
const SMALL_N = 110;
const SPACE = 32;
const ZERO = 48;

/** Reads well-formed JSON; anything unusual is BAIL. */
export class JsonReader extends JsonTagReader {
  readDatetime(): string {
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

  readBytes(): Uint8Array {
    return decodeBase64(this.readString()) ?? this.bail();
  }

  /** What kind of value comes next. */
  peek(): Kind {
    const c = this.firstByte();
    if (c === QUOTE) return KIND_STRING;
    if (c === OPEN_OBJECT) return KIND_OBJECT;
    if (c === OPEN_LIST) return KIND_LIST;
    if (c === MINUS || (c >= ZERO && c <= NINE)) return this.atInteger() ? KIND_INT : KIND_FLOAT;
    return c === SMALL_N ? KIND_NULL : KIND_BOOL;
  }

  readAny(): AnyValue {
    return readAnyJson(this, this.firstByte());
  }

  /** An integer token as an integer, beyond 2^53 - 1 as a bigint; any other number as a float. */
  readNumber(): number | bigint {
    if (!this.atInteger()) return this.readFloat();
    const value = this.readBigInt();
    const small = Number(value);
    return Number.isSafeInteger(small) ? small : value;
  }

  /** The next value as it stands in the message, which it keeps alive unless that is lent. */
  readRaw(): Raw {
    this.skipSpace();
    const start = this.position;
    this.skipValue();
    return Raw.unchecked("json", this.stretch(start, this.position));
  }

  /** An extension value from its codec's JSON form. */
  readExt<T = Ext>(_code: number, codec: ExtCodec<T> | undefined): T {
    if (codec?.fromJson === undefined) return this.bail();
    const form = this.readAny();
    try {
      return codec.fromJson(form);
    } catch {
      return this.bail(); // the exact decoder gets to report what the codec throws
    }
  }

  /** Gives the reader back. */
  release(): void {
    this.unload();
    borrowed--;
  }

  private firstByte(): number {
    if ((this.bytes[this.position] as number) <= SPACE) this.skipSpace();
    return this.bytes[this.position] as number;
  }
}

const readers: JsonReader[] = [];
let borrowed = 0;

/** A reader that no one else uses until its `release()`; a decode inside another one gets the next. */
export function borrowJsonReader(): JsonReader {
  const reader = (readers[borrowed] ??= new JsonReader());
  borrowed++;
  return reader;
}

/** Reads a value that starts with the byte `first`. */
function readAnyJson(r: JsonReader, first: number): AnyValue {
  if (first === QUOTE) return r.readString();
  if (first === OPEN_OBJECT) return readObject(r);
  if (first === OPEN_LIST) return readList(r);
  if (first === MINUS || (first >= ZERO && first <= NINE)) return r.readNumber();
  return r.atNull() ? null : r.readBool();
}

function readList(r: JsonReader): AnyValue {
  const list: AnyValue[] = [];
  r.enter();
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readAny());
  r.leave();
  return list;
}

function readObject(r: JsonReader): AnyValue {
  r.enter();
  let more = r.beginMap();
  const map = more ? (Object.create(null) as { [key: string]: AnyValue }) : emptyObject<AnyValue>();
  for (; more; more = r.nextEntry()) map[r.readMapKey()] = r.readAny();
  r.leave();
  return map;
}
