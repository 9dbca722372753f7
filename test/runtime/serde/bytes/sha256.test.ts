import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha256, sha256Hex } from "../../../../runtime/serde/bytes/sha256.js";

describe("sha256", () => {
  // Around the block of 64 bytes, of which the padding wants at least nine.
  it.each([0, 1, 3, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 100_000])(
    "agrees with node:crypto on %i bytes",
    (size) => {
      const message = Uint8Array.from({ length: size }, (_, index) => (index * 31 + size) & 0xff);
      expect(sha256Hex(message)).toBe(createHash("sha256").update(message).digest("hex"));
    },
  );

  it("gives the digest of FIPS 180-4's example", () => {
    expect(sha256Hex(Uint8Array.from([0x61, 0x62, 0x63]))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  it("gives 32 bytes", () => {
    expect(sha256(new Uint8Array())).toHaveLength(32);
  });
});
