import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeyCache } from "../../../../runtime/serde/bytes/key-cache.js";
import { allocateBytes } from "../../../../runtime/serde/bytes/text.js";

/** Looks for the text as the readers do: somewhere in a message, with other bytes around it. */
function find(cache: KeyCache, text: string): string | undefined {
  const bytes = allocateBytes(text.length + 16);
  bytes.fill(0x7a);
  bytes.utf8Write(text, 3);
  return cache.find(bytes, new DataView(bytes.buffer), 3, 3 + text.length);
}

describe("a cache of keys", () => {
  it.each(["abcd", "abcde", "orders_daily_12", "k".repeat(32)])("knows %s from its third time on", (key) => {
    const cache = new KeyCache();
    expect([1, 2, 3, 4].map(() => find(cache, key))).toStrictEqual([undefined, undefined, key, key]);
  });

  it.each(["", "a", "abc", "k".repeat(33)])("leaves alone what is too short or too long: %j", (key) => {
    const cache = new KeyCache();
    expect([1, 2, 3, 4].map(() => find(cache, key))).toStrictEqual([undefined, undefined, undefined, undefined]);
  });

  it("never takes one key for another", () => {
    const cache = new KeyCache();
    const key = fc.string({ unit: fc.constantFrom("a", "b", "_"), minLength: 3, maxLength: 34 });
    fc.assert(
      fc.property(fc.array(key, { maxLength: 50 }), (keys) => {
        for (const text of [...keys, ...keys, ...keys]) expect(find(cache, text) ?? text).toBe(text);
      }),
    );
  });
});
