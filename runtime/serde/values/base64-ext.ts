import type { ExtCodec } from "../info/types.js";
import { decodeBase64, encodeBase64 } from "../scalars/base64.js";
import { Ext } from "./ext.js";

const CODECS = new Map<number, ExtCodec<Ext>>();

/** The codec of extension values that stay `Ext`, and that JSON has as base64 of their bytes: one object a code. */
export function base64Ext(code: number): ExtCodec<Ext> {
  const codec = CODECS.get(code) ?? {
    decode: (data: Uint8Array): Ext => new Ext(code, data),
    encode: ({ data }: Ext): Uint8Array => data,
    is: (value: unknown): value is Ext => value instanceof Ext && value.code === code,
    toJson: ({ data }: Ext): string => encodeBase64(data),
    fromJson: (form: unknown): Ext => {
      const data = typeof form === "string" ? decodeBase64(form) : null;
      if (data === null) throw new Error("Invalid base64 encoded string");
      return new Ext(code, data);
    },
  };
  CODECS.set(code, codec);
  return codec;
}
