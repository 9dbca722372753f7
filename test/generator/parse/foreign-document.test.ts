import { describe, expect, test, vi } from "vitest";
import { readForeignDocument } from "../../../generator/parse/foreign-document.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

describe("a document is read", () => {
  test.each<[what: string, path: string, bytes: Uint8Array, value: unknown]>([
    ["JSON", "a.json", utf8('{"a": [1, "é"]}'), { a: [1, "é"] }],
    ["JSON by its first character", "a", utf8(" [1]"), [1]],
    ["JSON in a file that is called YAML", "a.yaml", utf8('{"a": 1}'), { a: 1 }],
    ["YAML", "a.yaml", utf8("a: [1, b]\n"), { a: [1, "b"] }],
    ["YAML in braces", "a.yml", utf8("{a: 1}"), { a: 1 }],
    ["YAML by its first character", "a", utf8("a: 1"), { a: 1 }],
    ["UTF-8 with a byte order mark", "a.json", utf8("\ufeff{}"), {}],
    ["UTF-16, little end first", "a.json", utf16('\ufeff{"a": "é"}'), { a: "é" }],
    ["UTF-16, big end first", "a.json", Uint8Array.from([0xfe, 0xff, 0, 0x7b, 0, 0x7d]), {}],
    [
      "aliases and merge keys",
      "a.yaml",
      utf8("a: &a {x: 1, y: 1}\nb: {<<: *a, y: 2}\nc: *a\n"),
      {
        a: { x: 1, y: 1 },
        b: { x: 1, y: 2 },
        c: { x: 1, y: 1 },
      },
    ],
  ])("%s", (_, path, bytes, value) => {
    expect(readForeignDocument(path, bytes)).toEqual({ value });
  });

  test("JSON however deep", () => {
    expect(readForeignDocument("a.json", utf8(nested(20_000)))).toHaveProperty("value");
  });

  test("YAML with as many aliases as files really have", () => {
    const text = `a: &a {x: 1}\n${Array.from({ length: 2000 }, (_, i) => `k${i}: {<<: *a, y: ${i}}`).join("\n")}`;
    expect(readForeignDocument("a.yaml", utf8(text))).toMatchObject({ value: { k1999: { x: 1, y: 1999 } } });
  });
});

/** Each list is nine times the one before. */
const BOMB = ["a: &a [x, x, x, x, x, x, x, x, x]", ..."bcdefghij".split("").map(bombLine)].join("\n");

function bombLine(name: string, i: number): string {
  const before = "abcdefghi".charAt(i);
  return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`;
}

describe("why a document cannot be read is said in one line", () => {
  const rows: readonly (readonly [path: string, bytes: Uint8Array, problem: string])[] = [
    ["a.json", utf8(""), "is empty"],
    ["a.yaml", utf8(" \n\t\n"), "is empty"],
    ["a.json", utf8('{\n  "a": 1,\n}'), "is not JSON: trailing comma in object at line 3, column 1"],
    ["a.json", utf8('{"é": é}'), "is not JSON: invalid character at line 1, column 7"],
    ["a.json", utf8('{"a": 1} // no'), "is not JSON: trailing characters at line 1, column 11"],
    [
      "a.yaml",
      utf8("a: 1\nb: [1"),
      "is not YAML: line 2: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    ["a.yaml", utf8("a: 1\n---\nb: 2\n"), "holds several YAML documents: import them one by one"],
    [
      "a.yaml",
      utf8("a: 1\nb: !!js/function 'f'\n"),
      "has a tag that means nothing here, line 2: !!js/function; write the value it stands for",
    ],
    [
      "a.yaml",
      utf8("a: !include b.yaml\n"),
      "has a tag that means nothing here, line 1: !include; write the value it stands for",
    ],
    [
      "a.yaml",
      utf8("a: !!binary aGk=\n"),
      "has a tag that means nothing here, line 1: !!binary; write the value it stands for",
    ],
    ["a.yaml", utf8("a: *b\n"), "is not YAML: Unresolved alias (the anchor must be set before the alias): b"],
    ["a.yaml", utf8("a: &a\n  b: *a\n"), "has an alias that stands for what it is a part of"],
    ["a.yaml", utf8("a: &a\n  <<: *a\n"), "has an alias that stands for what it is a part of"],
    [
      "a.yaml",
      utf8(BOMB),
      "has aliases that stand for more than can be read: write out what they stand for, or less of it",
    ],
    [
      "a.yaml",
      utf8(`a: ${nested(100_000)}`),
      "is nested more than 400 levels deep, which is more than YAML is read here; JSON may be deeper",
    ],
    ["a.json", Uint8Array.from([0x22, 0x63, 0xe9, 0x22]), "is not UTF-8 (it goes wrong at byte 3): save it as UTF-8"],
    ["a.yaml", utf16("a: 1\n"), "has a NUL character at line 1, column 2: if it is UTF-16, save it as UTF-8"],
    [
      "a.json",
      Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x00, 0xd8]),
      "is not UTF-16, though it starts like it: save it as UTF-8",
    ],
  ];
  test.each(rows.map(([path, bytes, problem]) => ({ path, bytes, problem })))(
    "$path $problem",
    ({ path, bytes, problem }) => {
      expect(readForeignDocument(path, bytes)).toEqual({ problem });
    },
  );

  test("and Node is not made to warn", () => {
    const warn = vi.spyOn(process, "emitWarning");
    readForeignDocument("a.yaml", utf8("a: !!js/function 'f'\n? {b: 1}\n: 2\n? [c]\n: 3\n"));
    readForeignDocument("a.yaml", utf8("? {b: 1}\n: 2\n"));
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});
