import { encodeBase64 } from "../../scalars/base64.js";
import type { Sink } from "./sink.js";

type Collection = unknown[] | { [key: string]: unknown };

/** Builds plain values: arrays, null-prototype objects, strings, numbers, bigints, booleans and null. */
export class BuiltinsSink implements Sink {
  readonly format = "builtins";
  /** What was written, once it is complete. */
  result: unknown = undefined;
  /** The collections that are being filled, outermost first, and the key the next value of each belongs to. */
  private readonly open: { readonly collection: Collection; key: string }[] = [];

  writeNull(): void {
    this.put(null);
  }

  writeBool(value: boolean): void {
    this.put(value);
  }

  writeInt(value: number | bigint): void {
    this.put(value);
  }

  writeFloat(value: number): void {
    this.put(value);
  }

  writeString(value: string): void {
    this.put(value);
  }

  writeBytes(value: Uint8Array): void {
    this.put(encodeBase64(value));
  }

  writeDatetime(text: string): void {
    this.put(text);
  }

  writeRaw(): never {
    throw new Error("raw bytes are no builtin");
  }

  writeExt(): never {
    throw new Error("an ext value is no builtin");
  }

  beginList(): void {
    this.begin([]);
  }

  /** An array knows its end. */
  beginItem(): void {}

  endList(): void {
    this.open.pop();
  }

  beginMap(): void {
    this.begin(Object.create(null) as { [key: string]: unknown });
  }

  beginStruct(): void {
    this.beginMap();
  }

  writeKey(text: string): void {
    const innermost = this.open.at(-1);
    if (innermost !== undefined) innermost.key = text;
  }

  endMap(): void {
    this.open.pop();
  }

  private begin(collection: Collection): void {
    this.put(collection);
    this.open.push({ collection, key: "" });
  }

  private put(value: unknown): void {
    const innermost = this.open.at(-1);
    if (innermost === undefined) this.result = value;
    else if (Array.isArray(innermost.collection)) innermost.collection.push(value);
    else innermost.collection[innermost.key] = value;
  }
}
