// The writer of encoders that write JSON alone, and the part of the other one that writes JSON: text scalars, and the rare kinds of values.

import type { ExtCodec } from "../../info/types.js";
import {
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
} from "../../scalars/canonical.js";
import { textTypeOf } from "../../scalars/known-texts.js";
import type { TextKind } from "../../scalars/text-scalars.js";
import { Raw } from "../../values/raw-value.js";
import { wrong } from "../bail.js";
import { writeAnyValue } from "./any.js";
import { extJson } from "./ext.js";
import { JsonWriter } from "./json.js";
import { WriterPool } from "./pool.js";

/** Writes values as JSON; one that does not fit is WRONG. */
export class JsonValueWriter extends JsonWriter {
  writeDatetime(value: string): void {
    this.writePlain(
      typeof value === "string" && isCanonicalDatetime(value) ? value : this.canonical("datetime", value),
    );
  }

  writeDate(value: string): void {
    this.writePlain(typeof value === "string" && isCanonicalDate(value) ? value : this.canonical("date", value));
  }

  writeTime(value: string): void {
    this.writePlain(typeof value === "string" && isCanonicalTime(value) ? value : this.canonical("time", value));
  }

  writeDuration(value: string): void {
    this.writePlain(
      typeof value === "string" && isCanonicalDuration(value) ? value : this.canonical("duration", value),
    );
  }

  writeUuid(value: string): void {
    this.writePlain(typeof value === "string" && isCanonicalUuid(value) ? value : this.canonical("uuid", value));
  }

  writeDecimal(value: string): void {
    this.writePlain(typeof value === "string" && isCanonicalDecimal(value) ? value : this.canonical("decimal", value));
  }

  /** A value of any shape, by its JavaScript type: an integral number is an integer. */
  writeAny(value: unknown): void {
    writeAnyValue(this, value);
  }

  writeRaw(value: Raw): void {
    if (!(value instanceof Raw) || value.format !== "json") wrong();
    this.writeBytesAsTheyAre(value.bytes);
  }

  /** An extension value in its codec's JSON form. */
  writeExtJson<T>(codec: ExtCodec<T> | undefined, value: T): void {
    writeAnyValue(this, extJson(codec, value));
  }

  /** Gives the writer back; what was begun and not finished is dropped. */
  release(): void {
    this.reset();
    writers.release();
  }

  /** The canonical text of a valid spelling, as far as the program has types of this kind. */
  protected canonical(kind: TextKind, value: unknown): string {
    const text = typeof value === "string" ? textTypeOf({ kind })?.parse(value) : undefined;
    return typeof text === "string" ? text : wrong();
  }
}

const writers = /* @__PURE__ */ new WriterPool(() => new JsonValueWriter());

/**
 * A writer that no one else uses until its `release()`; an encode inside another one gets the next.
 * @throws {EncodeError} when too many stand inside each other
 */
export function borrowJsonWriter(): JsonValueWriter {
  return writers.borrow();
}
