import { describe, expect, test } from "vitest";
import { parseWorkspace } from "../../../generator/parse/parse-workspace.js";
import { brief, sourceOf } from "./case.js";

test("a workspace says what is generated, and where to", () => {
  const { value, diagnostics } = parseWorkspace(
    sourceOf(`tessera: 1
out: ../sdk
emit: [typescript, python]
sdk: small
ext:
  arrow_schema: { code: 3, doc: Arrow IPC schema message. }
  raw_bytes:
    code: 0
    codec: ./raw.js
schema_base: https://example.org
schema_hook: ./hook.js
openapi: { spec: "3.0", title: Orders, version: 1.2.0 }
x-owner: me
`),
  );
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({
    out: "../sdk",
    emit: ["typescript", "python"],
    sdk: "small",
    ext: [
      { name: "arrow_schema", code: 3, doc: "Arrow IPC schema message." },
      { name: "raw_bytes", code: 0, codec: "./raw.js" },
    ],
    schema_base: "https://example.org",
    schema_hook: "./hook.js",
    openapi: { spec: "3.0", title: "Orders", version: "1.2.0" },
  });
});

test("a workspace may leave all but the version to the defaults", () => {
  const { value } = parseWorkspace(sourceOf("tessera: 1\n"));
  expect(value).toEqual({ out: "../generated", emit: ["typescript"], ext: [] });
});

describe("a mistake is reported at its place", () => {
  test.each<[text: string, expected: readonly string[]]>([
    ["out: a\n", ["missing-key 1:1"]],
    ["tessera: 2\n", ["wrong-value 1:10"]],
    ['tessera: "1"\n', ["wrong-value 1:10"]],
    ["tessera: 1\nout: 12\n", ["unquoted-value 2:6"]],
    ["tessera: 1\nemit: typescript\n", ["wrong-value 2:7"]],
    ["tessera: 1\nemit: [python, python]\n", ["duplicate-value 2:16"]],
    ["tessera: 1\nemit: [pyhton]\n", ["wrong-value 2:8"]],
    ["tessera: 1\nsdk: tiny\n", ["wrong-value 2:6"]],
    ["tessera: 1\nsdk: small\nemit: [typescript, arrow]\n", ["wrong-value 2:6"]],
    ["tessera: 1\next: { a: { code: 128 } }\n", ["wrong-value 2:19"]],
    ["tessera: 1\next: { a: { code: -1 } }\n", ["wrong-value 2:19"]],
    ["tessera: 1\next: { a: { code: 1.5 } }\n", ["wrong-value 2:19"]],
    ["tessera: 1\next: { a: {} }\n", ["missing-key 2:11"]],
    ["tessera: 1\next: { a: { code: 3 }, b: { code: 3 } }\n", ["ext-code-taken 2:35"]],
    ["tessera: 1\next: { A: { code: 3 } }\n", ["bad-name 2:8"]],
    ["tessera: 1\nopenapi: { spec: 3.0 }\n", ["wrong-value 2:18"]],
    ['tessera: 1\nopenapi: { spec: "2.0" }\n', ["wrong-value 2:18"]],
    ["tessera: 1\nopenapi: { tilte: A }\n", ["unknown-key 2:12"]],
    ["tessera: 1\nemitt: []\n", ["unknown-key 2:1"]],
    ["", ["wrong-value 1:1"]],
    ["tessera: [\n", ["bad-yaml 2:1"]],
  ])("%j", (text, expected) => {
    expect(parseWorkspace(sourceOf(text)).diagnostics.map(brief)).toEqual(expected);
  });
});
