// What both writers know of JSON besides what stands below them: text scalars, and the rare kinds of values.

import type { ExtCodec } from "../../info/types.js";
import {
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
} from "../../scalars/canonical.js";
import type { Canonical } from "../../scalars/refusal.js";
import type { TextKind } from "../../scalars/text-scalars.js";
import { Raw } from "../../values/raw-value.js";
import { wrong } from "../bail.js";
import { writeAnyValue } from "./any.js";
import { extJson } from "./ext.js";
import { JsonWriter } from "./json.js";

/** Writes values as JSON; one that does not fit is WRONG. */
export abstract class JsonValueWriter extends JsonWriter {
  writeDatetime(value: string): void {
    this.writePlain(this.datetimeText(value));
  }

  writeDate(value: string): void {
    this.writePlain(this.dateText(value));
  }

  writeTime(value: string): void {
    this.writePlain(this.timeText(value));
  }

  writeDuration(value: string): void {
    this.writePlain(this.durationText(value));
  }

  writeUuid(value: string): void {
    this.writePlain(this.uuidText(value));
  }

  writeDecimal(value: string): void {
    this.writePlain(this.decimalText(value));
  }

  /** A value of any shape, by its JavaScript type: an integral number is an integer. */
  writeAny(value: unknown): void {
    writeAnyValue(this, value);
  }

  writeRaw(value: Raw): void {
    this.copyRaw(value, "json");
  }

  /** An extension value in its codec's JSON form. */
  writeExtJson<T>(codec: ExtCodec<T> | undefined, value: T): void {
    writeAnyValue(this, extJson(codec, value));
  }

  /** Gives the writer back; what was begun and not finished is dropped. */
  abstract release(): void;

  protected datetimeText(value: unknown): string {
    return typeof value === "string" && isCanonicalDatetime(value) ? value : this.canonical("datetime", value);
  }

  protected dateText(value: unknown): string {
    return typeof value === "string" && isCanonicalDate(value) ? value : this.canonical("date", value);
  }

  protected timeText(value: unknown): string {
    return typeof value === "string" && isCanonicalTime(value) ? value : this.canonical("time", value);
  }

  protected durationText(value: unknown): string {
    return typeof value === "string" && isCanonicalDuration(value) ? value : this.canonical("duration", value);
  }

  protected uuidText(value: unknown): string {
    return typeof value === "string" && isCanonicalUuid(value) ? value : this.canonical("uuid", value);
  }

  protected decimalText(value: unknown): string {
    return typeof value === "string" && isCanonicalDecimal(value) ? value : this.canonical("decimal", value);
  }

  protected copyRaw(value: Raw, format: Raw["format"]): void {
    if (!(value instanceof Raw) || value.format !== format) wrong();
    this.writeBytesAsTheyAre(value.bytes);
  }

  private canonical(kind: TextKind, value: unknown): string {
    const text = typeof value === "string" ? this.parse(kind, value) : wrong();
    return typeof text === "string" ? text : wrong();
  }

  /** The canonical text of any valid spelling; no string if it is not valid. */
  protected abstract parse(kind: TextKind, text: string): Canonical | undefined;
}
