import { expect, test } from "vitest";
import { uuidOfBytes } from "../../../../runtime/serde/scalars/uuid.js";

test("sixteen bytes are a UUID", () => {
  const bytes = Uint8Array.from(Buffer.from("6ba7b8109dad11d180b400c04fd430c8", "hex"));
  expect(uuidOfBytes(bytes)).toBe("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
});

test("any other number of bytes is not", () => {
  expect(uuidOfBytes(new Uint8Array(15))).toEqual({ refused: "Invalid UUID bytes" });
});
