import { expect, test } from "vitest";
import { decodeBase64, encodeBase64 } from "../../../../runtime/serde/scalars/base64.js";

test.each([[""], ["00"], ["00ff"], ["00ff10"], ["fbefbeff"]])("bytes %s go there and back", (hex) => {
  const bytes = Buffer.from(hex, "hex");
  expect(encodeBase64(bytes)).toBe(bytes.toString("base64"));
  expect(decodeBase64(encodeBase64(bytes))).toEqual(Uint8Array.from(bytes));
});

test("left-over bits may be anything", () => {
  expect(decodeBase64("QR==")).toEqual(new Uint8Array([0x41]));
});

test.each(["Q", "QQ", "QQ=", "====", "A=BC", "AB=C", "-_-_", "QQ= ", "é0AA"])("%j is refused", (text) => {
  expect(decodeBase64(text)).toBeNull();
});
