import { expect, test } from "vitest";
import { contract, int } from "../../../../runtime/serde/codegen.js";
import {
  coalesceUnset,
  Raw,
  tryDecodeJson,
  tryDecodeMsgpack,
  ValidationError,
} from "../../../../runtime/serde/index.js";

const Port = contract<number>({ name: "Port", module: "m", info: int({ ge: 1 }) });
const Broken = contract<number>({
  name: "Broken",
  module: "m",
  info: () => {
    throw new TypeError("a bug");
  },
});
const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "hex"));

test("a message that fits is its value", () => {
  expect([tryDecodeJson(Port, "80"), tryDecodeMsgpack(Port, hex("50"))]).toEqual([80, 80]);
  expect(tryDecodeJson(Port, '"80"', { strict: false })).toBe(80);
});

test.each(["", "0", '"80"', "80 80", "nul", '"\ud800"'])("the JSON %j is none", (message) => {
  expect(tryDecodeJson(Port, message)).toBeNull();
});

test.each(["", "00", "a138", "5050", "c1", "a1ff"])("the MessagePack %s is none", (message) => {
  expect(tryDecodeMsgpack(Port, hex(message))).toBeNull();
});

test("a bug is not taken for a message that does not fit", () => {
  expect(() => tryDecodeJson(Broken, "1")).toThrow("a bug");
});

test("coalesceUnset replaces what is unset, and not null", () => {
  expect([coalesceUnset(undefined, 1), coalesceUnset(null, 1), coalesceUnset(0, 1)]).toEqual([1, null, 0]);
});

test("a Raw is decoded by the contract its receiver knows", () => {
  expect(Raw.json(new TextEncoder().encode(" 80 ")).decode(Port)).toBe(80);
  expect(Raw.msgpack(hex("50")).decode(Port)).toBe(80);
  expect(Raw.json(new TextEncoder().encode('"80"')).decode(Port, { strict: false })).toBe(80);
  expect(() => Raw.msgpack(hex("00")).decode(Port)).toThrow(ValidationError);
});
