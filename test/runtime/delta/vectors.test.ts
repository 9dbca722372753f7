import fc from "fast-check";
import type { DeletionVectorDescriptor } from "tessera-contracts/contracts/delta/log";
import { DEFAULT_LIMITS, type DeltaLimits } from "../../../runtime/delta/limits.js";
import { crc32 } from "../../../runtime/delta/vectors/crc32.js";
import { decodeRoaring, encodeRoaring } from "../../../runtime/delta/vectors/roaring.js";
import { makeVectorFile, readVector, vectorPath } from "../../../runtime/delta/vectors/vector-file.js";
import { decodeZ85, encodeZ85 } from "../../../runtime/delta/vectors/z85.js";
import { describe, expect, test } from "vitest";
import { MemoryFiles } from "./memory-storage.js";

const UUID = "d2c639aa-8816-431a-aaf6-d3fe2512ff61";
const place = { uri: "memory:/table", version: 0 };

function read(descriptor: DeletionVectorDescriptor, storage = new MemoryFiles(), limits: Partial<DeltaLimits> = {}) {
  return readVector(descriptor, { storage, place, limits: { ...DEFAULT_LIMITS, ...limits } });
}

describe("Z85", () => {
  test("is as the RFC and the protocol have it", () => {
    const bytes = Uint8Array.of(0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b);
    expect(encodeZ85(bytes)).toBe("HelloWorld");
    expect(decodeZ85("HelloWorld", 8)).toEqual(bytes);
    expect(vectorPath("ab^-aqEH.-t@S}K{vb[*k^")).toBe(`ab/deletion_vector_${UUID}.bin`);
  });

  test.each(["HelloWorl~", "#####", "Hell\u00e9"])("does not take %j", (text) => {
    expect(decodeZ85(text, 1)).toBeNull();
  });
});

test("CRC-32 of the digits is the check value of the standard", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

describe("roaring bitmaps", () => {
  test("come back as they were", () => {
    const row = fc.oneof(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 2 ** 40 }));
    fc.assert(
      fc.property(fc.uniqueArray(row, { maxLength: 300 }), (rows) => {
        const sorted = rows.toSorted((a, b) => a - b);
        const back = decodeRoaring(encodeRoaring(sorted), { cardinality: sorted.length });
        expect(Array.from(back as ArrayLike<number | bigint>, Number)).toEqual(sorted);
      }),
    );
  });

  test("of many values in a container are bits", () => {
    const rows = Array.from({ length: 150_000 }, (_, i) => i).filter((i) => i % 7 !== 0);
    const bytes = encodeRoaring(rows);
    expect(bytes.length).toBe(8 + 4 + 8 + 3 * 8 + 3 * 8192);
    expect(Array.from(decodeRoaring(bytes, { cardinality: rows.length }) as Uint32Array)).toEqual(rows);
  });

  test("may have runs", () => {
    // One bitmap, one container of the key 1 with two runs: 5 to 7, and 10.
    const bytes = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x3b, 0x30, 0, 0, 1, 1, 0, 3, 0, 2, 0, 5, 0, 2, 0, 10, 0, 0, 0];
    expect(decodeRoaring(Uint8Array.from(bytes), { cardinality: 4 })).toEqual(
      Uint32Array.of(65541, 65542, 65543, 65546),
    );
  });

  test("that are broken anywhere never give rows that were not there in silence, nor anything but a complaint", () => {
    const bytes = encodeRoaring([1, 5, 70_000]);
    for (let end = 0; end < bytes.length; end++)
      expect(typeof decodeRoaring(bytes.subarray(0, end), { cardinality: 3 })).toBe("string");
    expect(decodeRoaring(bytes, { cardinality: 2 })).toContain("more values");
    expect(decodeRoaring(bytes, { cardinality: 4 })).toContain("3 values");
  });
});

describe("vectors in a file", () => {
  const { path, bytes, descriptors } = makeVectorFile([[0, 7, 9], [3]], UUID);
  const [first, second] = descriptors as [DeletionVectorDescriptor, DeletionVectorDescriptor];
  const changed = (at: number) =>
    new MemoryFiles().add(
      path,
      bytes.map((byte, i) => (i === at ? byte ^ 1 : byte)),
    );

  test("are read from their places", async () => {
    const storage = new MemoryFiles().add(path, bytes);
    expect(await read(first, storage)).toEqual(Uint32Array.of(0, 7, 9));
    expect(await read(second, storage)).toEqual(Uint32Array.of(3));
  });

  test("are refused wherever a byte of them is changed", async () => {
    for (let at = 1; at < 1 + first.size_in_bytes + 8; at++)
      await expect(read(first, changed(at))).rejects.toMatchObject({ code: "DELETION_VECTOR_CORRUPT" });
  });

  test.each([{ cardinality: 2 }, { size_in_bytes: 33 }, { offset: 2 }, { path_or_inline_dv: "~~~~~~~~~~~~~~~~~~~~" }])(
    "are refused where the log says %j",
    async (change) => {
      const storage = new MemoryFiles().add(path, bytes);
      await expect(read({ ...first, ...change }, storage)).rejects.toMatchObject({ code: "DELETION_VECTOR_CORRUPT" });
    },
  );

  test("are missed, and limited", async () => {
    await expect(read(first)).rejects.toMatchObject({ code: "FILE_MISSING" });
    const huge = { ...first, cardinality: 2 ** 40 };
    await expect(read(huge, new MemoryFiles().add(path, bytes))).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
    const outside = { ...first, storage_type: "p", path_or_inline_dv: "file:///etc/passwd" } as const;
    await expect(read(outside)).rejects.toMatchObject({ code: "PATH_OUTSIDE_TABLE" });
  });

  test("may be inline", async () => {
    const data = bytes.subarray(5, 5 + first.size_in_bytes);
    const inline = { ...first, storage_type: "i", path_or_inline_dv: encodeZ85(data), offset: null } as const;
    expect(await read(inline)).toEqual(Uint32Array.of(0, 7, 9));
  });
});
