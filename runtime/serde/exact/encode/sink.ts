import type { Ext } from "../../values/ext.js";
import type { Raw } from "../../values/raw.js";

/**
 * Where the exact encoder puts what it has checked: JSON bytes, MessagePack bytes, or plain JavaScript values.
 * A sink only writes; every value it is given already fits.
 */
export interface Sink {
  readonly format: "json" | "msgpack" | "builtins";
  writeNull(): void;
  writeBool(value: boolean): void;
  writeInt(value: number | bigint): void;
  writeFloat(value: number): void;
  writeString(value: string): void;
  writeBytes(value: Uint8Array): void;
  /** `text` in canonical spelling. */
  writeDatetime(text: string): void;
  /** A value in the sink's own format. */
  writeRaw(raw: Raw): void;
  /** MessagePack only; the other formats go through the codec's JSON form. */
  writeExt(ext: Ext): void;
  beginList(length: number): void;
  /** Stands before every item. */
  beginItem(): void;
  endList(): void;
  beginMap(length: number): void;
  /** `declared` counts the fields a struct could have, tag included. */
  beginStruct(length: number, declared: number): void;
  /** Stands before every value of a map or struct; in MessagePack, maps write their keys as values instead. */
  writeKey(text: string): void;
  endMap(): void;
}
