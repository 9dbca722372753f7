// The writer that generated encoders get: what the layers below give, text scalars, and the rare kinds of values.

import { hasZone } from "../../scalars/canonical.js";
import { type Instant, instantOf, isInYearsOfUtc } from "../../scalars/instant.js";
import type { Canonical } from "../../scalars/refusal.js";
import { canonicalText, type TextKind } from "../../scalars/text-scalars.js";
import type { Raw } from "../../values/raw-value.js";
import { wrong } from "../bail.js";
import * as headers from "../msgpack/headers.js";
import { packAnyValue } from "./any-packed.js";
import { PackWriter } from "./pack.js";
import { lender } from "./lender.js";

/** Writes JSON or MessagePack; a value that does not fit is WRONG. */
export class Writer extends PackWriter {
  /** With offset a timestamp, in UTC; without one a string. */
  packDatetime(value: string): void {
    const text = this.datetimeText(value);
    if (!hasZone(text)) return this.packString(text);
    const instant = instantOf(text);
    if (!isInYearsOfUtc(instant)) wrong();
    this.packTimestamp(instant);
  }

  packDate(value: string): void {
    this.packString(this.dateText(value));
  }

  packTime(value: string): void {
    this.packString(this.timeText(value));
  }

  packDuration(value: string): void {
    this.packString(this.durationText(value));
  }

  packUuid(value: string): void {
    this.packString(this.uuidText(value));
  }

  packDecimal(value: string): void {
    this.packString(this.decimalText(value));
  }

  /** A value of any shape, by its JavaScript type: an integral number is an integer. */
  packAny(value: unknown): void {
    packAnyValue(this, value);
  }

  packRaw(value: Raw): void {
    this.copyRaw(value, "msgpack");
  }

  /** Gives the writer back; what was begun and not finished is dropped. */
  release(): void {
    this.reset();
    writers.release();
  }

  protected parse(kind: TextKind, text: string): Canonical {
    return canonicalText(kind, text);
  }

  //  4 bytes: seconds (uint32)
  //  8 bytes: nanoseconds (30 bits), seconds (34 bits)
  // 12 bytes: nanoseconds (uint32), seconds (int64)
  private packTimestamp({ seconds, nanos }: Instant): void {
    if (this.position + 16 > this.limit) this.grow(16);
    const isShort = seconds >= 0 && seconds < 2 ** 34;
    const size = !isShort ? 12 : nanos === 0 && seconds < 2 ** 32 ? 4 : 8;
    this.packExtHeader(headers.TIMESTAMP, size);
    const p = this.position;
    const high = Math.floor(seconds / 2 ** 32);
    const low = seconds - high * 2 ** 32;
    if (size === 12) {
      this.view.setUint32(p, nanos);
      this.view.setInt32(p + 4, high);
    } else if (size === 8) this.view.setUint32(p, nanos * 4 + high);
    this.view.setUint32(p + size - 4, low);
    this.position = p + size;
  }
}

const writers = /* @__PURE__ */ lender(() => new Writer());

/**
 * A writer that no one else uses until its `release()`; an encode inside another one gets the next.
 * @throws {EncodeError} when too many stand inside each other
 */
export function borrowWriter(): Writer {
  return writers.borrow();
}
