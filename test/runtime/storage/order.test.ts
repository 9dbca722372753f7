// Listings against a model: all paths, sorted by their bytes, then filtered.

import fc from "fast-check";
import { localStorage, memoryStorage, type Storage } from "tessera-contracts/storage";
import { expect, test } from "vitest";
import { keptDirectory } from "../../temporary-directory.js";
import { rmSync } from "node:fs";
import { paths } from "./contract.js";

/** Characters around the slash, and those that UTF-8 and UTF-16 order differently. */
const segment = fc
  .array(fc.constantFrom("a", "b", "!", "0", ".", "-", "é", "\u{d7ff}", "\u{e000}", "\u{ffee}", "\u{1f600}"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((characters) => characters.join(""))
  .filter((name) => name !== "." && name !== "..");
const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join("/"));

/** Paths of which none is the folder of another, as on a disk. */
const files = fc
  .uniqueArray(path, { maxLength: 12 })
  .map((all) => all.filter((one) => !all.some((other) => other.startsWith(`${one}/`))));

const listing = fc.record({
  files,
  prefix: fc.oneof(
    fc.constant(""),
    path,
    path.map((one) => `${one}/`),
    fc.constantFrom("a", "a/", "b/a", "."),
  ),
  after: fc.option(path, { nil: undefined }),
});

const byBytes = (left: string, right: string): number => Buffer.compare(Buffer.from(left), Buffer.from(right));

test("listings have the paths with the prefix that come after a path, in the order of their bytes", async () => {
  let shown = 0;
  const property = fc.asyncProperty(listing, async (asked) => {
    const folder = keptDirectory();
    try {
      const storages: readonly Storage[] = [memoryStorage(), localStorage(folder, { durable: false })];
      for (const storage of storages) {
        for (const file of asked.files) await storage.put(file, new Uint8Array(1));
        const found = await paths(storage, asked.prefix, asked.after);
        expect(found).toEqual(expected(asked.files, asked.prefix, asked.after));
        shown += found.length;
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  await fc.assert(property, { numRuns: 150 });
  expect(shown).toBeGreaterThan(100);
});

function expected(all: readonly string[], prefix: string, after: string | undefined): readonly string[] {
  return all
    .filter((one) => one.startsWith(prefix) && (after === undefined || byBytes(one, after) > 0))
    .toSorted(byBytes);
}
