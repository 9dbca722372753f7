import type { Writer } from "../../fast/write/writer.js";
import type { Ext } from "../../values/ext.js";
import type { Raw } from "../../values/raw.js";
import type { Sink } from "./sink.js";

/** Writes MessagePack. */
export class PackSink implements Sink {
  readonly format = "msgpack";
  declare private readonly writer: Writer;

  constructor(writer: Writer) {
    this.writer = writer;
  }

  writeNull(): void {
    this.writer.packNull();
  }

  writeBool(value: boolean): void {
    this.writer.packBool(value);
  }

  writeInt(value: number | bigint): void {
    if (typeof value === "number") this.writer.packInt(value);
    else this.writer.packBigInt(value, "any");
  }

  writeFloat(value: number): void {
    this.writer.packFloat(value);
  }

  writeString(value: string): void {
    this.writer.packString(value);
  }

  writeBytes(value: Uint8Array): void {
    this.writer.packBytes(value);
  }

  writeDatetime(text: string): void {
    this.writer.packDatetime(text);
  }

  writeRaw(raw: Raw): void {
    this.writer.packRaw(raw);
  }

  writeExt(ext: Ext): void {
    this.writer.packExt(ext.code, undefined, ext);
  }

  beginList(length: number): void {
    this.writer.packListHeader(length);
  }

  /** Nothing stands between items. */
  beginItem(): void {}

  /** The header said where it ends. */
  endList(): void {}

  beginMap(length: number): void {
    this.writer.packMapHeader(length);
  }

  beginStruct(length: number, declared: number): void {
    this.writer.packStructHeader(length, declared);
  }

  writeKey(text: string): void {
    this.writer.packString(text);
  }

  /** The header said where it ends. */
  endMap(): void {}
}
