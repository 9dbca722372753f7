import { Ext } from "../ext.js";
import type { ExtCodec, ExtInfo } from "../type-info.js";
import { writeAny } from "./any.js";
import type { Encoding } from "./encoding.js";
import { failType } from "./scalar.js";

/** Writes an extension value: an `Ext`, or what its codec makes of the value. */
export function writeExt(encoding: Encoding, type: ExtInfo, value: unknown): void {
  if (type.codec !== undefined) return writeWithCodec(encoding, type, type.codec, value);
  if (!(value instanceof Ext)) return failType(encoding, type, value);
  if (value.code !== type.code) encoding.fail(`Expected ext code ${type.code}, got ${value.code}`, "invalid-ext");
  writeAny(encoding, value);
}

function writeWithCodec(encoding: Encoding, type: ExtInfo, codec: ExtCodec<unknown>, value: unknown): void {
  if (!codec.is(value)) return failType(encoding, type, value);
  if (encoding.sink.format === "msgpack") {
    encoding.sink.writeExt(new Ext(type.code, codec.encode(value)));
  } else if (codec.toJson === undefined) {
    encoding.fail(`\`${type.name}\` has no form outside MessagePack`, "invalid-ext");
  } else writeAny(encoding, codec.toJson(value));
}
