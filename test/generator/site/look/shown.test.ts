import { expect, test } from "vitest";
import { hexRows, isOf, textPieces, windowAt } from "../../../../generator/site/look/page/byte-rows.js";
import { cellText } from "../../../../generator/site/look/page/cell-text.js";
import { pastedBytes } from "../../../../generator/site/look/page/pasted.js";
import { counted, rangeText } from "../../../../generator/site/look/page/verdict.js";
import type { DataType } from "../../../../runtime/arrow/type/data-type.js";
import { opened } from "./opened.js";

test("bytes are printed in rows of sixteen, with their characters", () => {
  const { session } = opened(`{"a":"${"x".repeat(20)}"}`, { contract: "" });
  const rows = hexRows(session.answer("spans", { from: 0, to: 100 }), 4096);
  expect(rows.map(({ offset }) => offset)).toEqual(["00001000", "00001010"]);
  expect(rows[0]?.digits.map(({ text }) => text)).toEqual(["7b", "22 61 22", "3a", `22${" 78".repeat(10)}`]);
  expect(rows[1]?.characters.map(({ text }) => text).join("")).toBe(`${"x".repeat(10)}"}`);
});

test("bytes as text show every character, and those of a row are told from others", () => {
  const { session } = opened('{"a":"\u202e"}', { contract: "" });
  const pieces = textPieces(session.answer("spans", { from: 0, to: 100 }));
  expect(pieces.map(({ text }) => text)).toEqual(["{", '"a"', ":", '"\\u{202e}"', "}"]);
  const [row] = session.answer("rows", { node: 0, from: 0 }).rows;
  const own = row === undefined ? [] : pieces.filter(({ span }) => isOf(span, row)).map(({ text }) => text);
  expect(own).toEqual(['"a"', '"\\u{202e}"']);
});

test("a window of bytes begins a little before what it shows", () => {
  expect([windowAt(0, 1024), windowAt(5_000, 1024)]).toEqual([0, 4_864]);
});

test.each([
  ['{"a": 1}', "pasted text", 8],
  ["81 a1 61 01", "pasted hexadecimal digits", 4],
  ["\\x81\\xa1\\x61\\x01", "pasted hexadecimal digits", 4],
  ["gaFhAYGhYQE=", "pasted base64", 8],
  ["12345678", "pasted text", 8],
  ["true", "pasted text", 4],
])("what is pasted is known by its letters: %s", (text, name, size) => {
  expect(pastedBytes(text)).toMatchObject({ name, bytes: { length: size } });
});

test.each<readonly [unknown, DataType, string | null]>([
  [null, { type: "i8" }, null],
  [-0, { type: "f64" }, "-0"],
  [19_000, { type: "date32" }, "2022-01-08"],
  [1_700_000_000_123_456n, { type: "timestamp", unit: "us", tz: "UTC" }, "2023-11-14T22:13:20.123456Z"],
  [-1n, { type: "timestamp", unit: "ms", tz: null }, "1969-12-31T23:59:59.999"],
  [10n ** 18n, { type: "timestamp", unit: "s", tz: null }, "1000000000000000000 s"],
  [-5n, { type: "decimal", precision: 5, scale: 2, bits: 128 }, "-0.05"],
  [12n, { type: "decimal", precision: 5, scale: -2, bits: 128 }, "1200"],
  [Uint8Array.of(1, 2, 3), { type: "binary" }, "AQID"],
  [{ a: [1n, "\u202e"] }, { type: "null" }, '{"a":["1","\\u{202e}"]}'],
  ["x".repeat(200), { type: "string" }, `${"x".repeat(160)}…`],
])("a value of a column is shown as people write it: %o", (value, type, text) => {
  expect(cellText(value, type)).toBe(text);
});

test("numbers are told with what they count", () => {
  expect([counted(1, "error"), counted(2_000, "error")]).toEqual(["1 error", "2,000 errors"]);
  expect([rangeText(0, 0, 0), rangeText(100, 100, 2_000)]).toEqual(["none", "101 to 200 of 2,000"]);
});
