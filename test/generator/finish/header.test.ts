import { describe, expect, test } from "vitest";
import type { Language } from "../../../generator/emit/emitter.js";
import { finishFiles } from "../../../generator/finish/finish-files.js";
import { provenanceOf, withHeader } from "../../../generator/finish/header.js";

test("the header names the contract and a hash of what follows", () => {
  expect(withHeader("a;\n", "contracts/a.yaml", "typescript")).toBe(
    "// @generated from contracts/a.yaml. Do not edit. [055626364cd04ff8]\n\na;\n",
  );
});

test("a file that comes from all contracts names their directory", () => {
  const files = [
    { path: "a.ts", language: "typescript", origin: "schemas/a.yaml", text: "a;\n" },
    { path: "index.js", language: "javascript", origin: null, text: "b;\n" },
  ] as const;
  const heads = finishFiles(files, "schemas").map(({ path, text }) => [path, text.split(" [")[0]]);
  expect(heads).toEqual([
    ["a.ts", "// @generated from schemas/a.yaml. Do not edit."],
    ["index.js", "// @generated from schemas/. Do not edit."],
  ]);
});

test.each<[Language, string]>([
  ["python", "# @generated from a.yaml. Do not edit. [055626364cd04ff8]\n\na;\n"],
  ["markdown", "<!-- @generated from a.yaml. Do not edit. [055626364cd04ff8] -->\n\na;\n"],
])("the header of %s is a comment of that language", (language, text) => {
  expect(withHeader("a;\n", "a.yaml", language)).toBe(text);
  expect(provenanceOf(text)).toBe("generated");
});

test.each<[Language, string]>([
  ["json", "$comment"],
  ["openapi", "x-generated"],
])("the header of %s is a first member %s", (language, key) => {
  const text = withHeader('{\n  "a": 1\n}\n', 'my "contracts"/', language);
  const said = '@generated from my "contracts"/. Do not edit. [5e36b6560513586c]';
  expect(JSON.parse(text)).toEqual({ [key]: said, a: 1 });
  expect(text.split("\n")).toEqual(["{", `  "${key}": ${JSON.stringify(said)},`, '  "a": 1', "}", ""]);
});

test("JSON without a line for the header is a bug of ours", () => {
  expect(() => withHeader("{}\n", "a.yaml", "json")).toThrow("no place for a header");
});

describe("provenanceOf JSON", () => {
  const text = withHeader('{\n  "a": 1,\n  "b": 2\n}\n', "contracts/a.yaml", "json");

  test.each([
    ["as written", text, "generated"],
    ["a changed member", text.replace("2", "3"), "edited"],
    ["an added member", text.replace('"b"', '"c": 3,\n  "b"'), "edited"],
    ["a member above the header", text.replace("{", '{\n  "c": 3,'), "foreign"],
    ["another layout", JSON.stringify(JSON.parse(text)), "edited"],
    ["wider indents", JSON.stringify(JSON.parse(text), null, 4), "edited"],
    ["a lost body", text.split("\n").slice(0, 2).join("\n"), "edited"],
    ["no header", '{\n  "a": 1\n}\n', "foreign"],
    [
      "the words of a header in another member",
      '{\n  "doc": "as in @generated from a. Do not edit. [055626364cd04ff8]"\n}\n',
      "foreign",
    ],
  ])("%s", (_, found, provenance) => {
    expect(provenanceOf(found)).toBe(provenance);
  });
});

describe("provenanceOf", () => {
  const text = withHeader("a;\nb;\n", "contracts/a.yaml", "typescript");

  test.each([
    ["as written", text, "generated"],
    ["an empty body", withHeader("", "contracts/a.yaml", "javascript"), "generated"],
    ["a changed body", text.replace("b;", "c;"), "edited"],
    ["an added last line", `${text}c;\n`, "edited"],
    ["a lost blank line", text.replace("\n\n", "\n"), "edited"],
    ["a lost body", text.split("\n")[0] ?? "", "edited"],
    ["a changed hash", text.replace(/\[\w{4}/, "[0000"), "edited"],
    ["no header", "a;\nb;\n", "foreign"],
    ["a header without a hash", "// @generated from contracts/a.yaml. Do not edit.\n\na;\n", "foreign"],
    ["a header that is not the first line", `\n${text}`, "foreign"],
    ["nothing", "", "foreign"],
  ])("%s", (_, found, provenance) => {
    expect(provenanceOf(found)).toBe(provenance);
  });
});
