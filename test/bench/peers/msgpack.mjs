import { Decoder, Encoder } from "@msgpack/msgpack";
import { Packr } from "msgpackr";

// Maps with the smallest headers, integers as numbers: what others can read.
const packr = new Packr({ useRecords: false, variableMapSize: true, int64AsType: "number" });
const encoder = new Encoder();
const decoder = new Decoder();

/** Codecs of untyped MessagePack by name. */
export const msgpackCodecs = {
  msgpackr: { encode: (value) => packr.pack(value), decode: (bytes) => packr.unpack(bytes) },
  "@msgpack/msgpack": { encode: (value) => encoder.encodeSharedRef(value), decode: (bytes) => decoder.decode(bytes) },
};
