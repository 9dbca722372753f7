import type { Writer } from "../../fast/write/writer.js";
import type { Raw } from "../../values/raw.js";
import type { Sink } from "./sink.js";

const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Writes JSON. */
export class JsonSink implements Sink {
  readonly format = "json";
  declare private readonly writer: Writer;
  /** True right behind `[` and `{`, where no comma belongs. */
  private opened = false;

  constructor(writer: Writer) {
    this.writer = writer;
  }

  writeNull(): void {
    this.writer.writeNull();
  }

  writeBool(value: boolean): void {
    this.writer.writeBool(value);
  }

  writeInt(value: number | bigint): void {
    if (typeof value === "number") this.writer.writeInt(value);
    else this.writer.writeBigInt(value, "any");
  }

  writeFloat(value: number): void {
    this.writer.writeFloat(value);
  }

  writeString(value: string): void {
    this.writer.writeString(value);
  }

  writeBytes(value: Uint8Array): void {
    this.writer.writeBytes(value);
  }

  writeDatetime(text: string): void {
    this.writer.writeString(text);
  }

  writeRaw(raw: Raw): void {
    this.writer.writeRaw(raw);
  }

  writeExt(): never {
    throw new Error("an ext value has no JSON form");
  }

  beginList(): void {
    this.writer.writeByte(OPEN_LIST);
    this.opened = true;
  }

  beginItem(): void {
    if (!this.opened) this.writer.writeByte(COMMA);
    this.opened = false;
  }

  endList(): void {
    this.writer.writeByte(CLOSE_LIST);
    this.opened = false;
  }

  beginMap(): void {
    this.writer.writeByte(OPEN_OBJECT);
    this.opened = true;
  }

  beginStruct(): void {
    this.beginMap();
  }

  writeKey(text: string): void {
    this.beginItem();
    this.writer.writeString(text);
    this.writer.writeByte(COLON);
  }

  endMap(): void {
    this.writer.writeByte(CLOSE_OBJECT);
    this.opened = false;
  }
}
