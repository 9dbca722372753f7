import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allocateBytes,
  hasLoneSurrogate,
  isUtf8,
  PlainBytes,
  validUtf8Slice,
} from "../../../../runtime/serde/bytes/text.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

describe("UTF-8", () => {
  const nearlyUtf8 = fc.array(
    fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).map((text) => [...new TextEncoder().encode(text)]),
      fc.constantFrom(
        [0xed],
        [0xa0],
        [0x80],
        [0xc1],
        [0xe0, 0x9f],
        [0xf0, 0x8f],
        [0xf4, 0x90],
        [0xf5],
        [0xef, 0xbf, 0xbd],
        [0xff],
      ),
    ),
  );
  it("is what the platform's decoder takes", () => {
    fc.assert(
      fc.property(nearlyUtf8, (parts) => {
        const message = Uint8Array.from(parts.flat());
        const bytes = allocateBytes(message.length);
        bytes.set(message);
        expect(isUtf8(bytes, 0, bytes.length)).toBe(decoded(message) !== null);
        expect(validUtf8Slice(bytes, 0, bytes.length)).toBe(decoded(message));
      }),
      { numRuns: 2000 },
    );
  });
});

describe.each([
  ["Buffer", (size: number) => allocateBytes(size)],
  ["PlainBytes", (size: number) => new PlainBytes(size)],
])("%s", (_, allocate) => {
  it("writes and cuts text", () => {
    const bytes = allocate(32);
    expect(bytes.utf8Write("aé😀b", 3)).toBe(8);
    expect(bytes.utf8Slice(3, 11)).toBe("aé😀b");
    expect(bytes.latin1Slice(3, 4)).toBe("a");
    expect(bytes.latin1Slice(0, 32)).toHaveLength(32);
    expect(bytes.utf8Write("\ufeff", 0)).toBe(3);
    expect(bytes.utf8Slice(0, 3)).toBe("\ufeff");
  });
  it("writes and reads U+FFFD for what is no text", () => {
    const bytes = allocate(8);
    expect(bytes.utf8Write("\ud83d", 0)).toBe(3);
    expect(bytes.utf8Slice(0, 3)).toBe("\ufffd");
    bytes[0] = 0x80;
    expect(bytes.utf8Slice(0, 1)).toBe("\ufffd");
  });
});

describe("hasLoneSurrogate", () => {
  it.each([
    ["", false],
    ["a😀", false],
    ["\ud83d", true],
    ["\ude00", true],
    ["\ude00\ud83d", true],
    ["😀\ud83d", true],
  ])("%j: %s", (text, expected) => {
    expect(hasLoneSurrogate(text)).toBe(expected);
  });
});
