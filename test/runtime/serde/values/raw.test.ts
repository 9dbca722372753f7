import { expect, test } from "vitest";
import { DecodeError } from "../../../../runtime/serde/errors.js";
import { Raw } from "../../../../runtime/serde/values/raw.js";

const json = (text: string): Raw => Raw.json(new TextEncoder().encode(text));
const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "hex"));

test("holds the bytes of one value and knows their format", () => {
  expect(json('{"a":1}')).toMatchObject({ format: "json", bytes: new TextEncoder().encode('{"a":1}') });
  expect(Raw.msgpack(hex("81a16101"))).toMatchObject({ format: "msgpack", bytes: hex("81a16101") });
});

test("white space around JSON is left out", () => {
  expect(json(" 1 \n").bytes).toEqual(hex("31"));
});

test.each(["", "1 2", "{", "[1,]", "nul", '"\\ud800"'])("%j is not JSON of one value", (text) => {
  expect(() => json(text)).toThrow(DecodeError);
});

test.each(["", "c1", "c0c0", "91", "a1ff"])("%j is not MessagePack of one value", (text) => {
  expect(() => Raw.msgpack(hex(text))).toThrow(DecodeError);
});

test("a copy has memory of its own", () => {
  const bytes = hex("c3");
  const raw = Raw.msgpack(bytes);
  const copy = raw.copy();
  bytes[0] = 0xc2;
  expect(raw.bytes).toEqual(hex("c2"));
  expect(copy.bytes).toEqual(hex("c3"));
});
