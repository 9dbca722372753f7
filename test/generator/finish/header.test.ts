import { describe, expect, test } from "vitest";
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
