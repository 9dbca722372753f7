// Contracts that a program writes: JSON is YAML, and where everything is in quotes, YAML cuts nothing.

import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../generator/parse/parse-document.js";
import { parseWorkspace } from "../../../generator/parse/parse-workspace.js";
import { wireHashes } from "../../../generator/model/wire-hash.js";
import { compile, show } from "../model/model-of.js";

const CONTRACT = {
  doc: 'Orders \u00e9 \ud83d\ude00, "quoted"\n\tand more.',
  types: {
    Status: { enum: ["open", "shut"] },
    Price: "decimal",
    Line: {
      doc: "One line.",
      fields: { sku: "str(min_length=1)", price: { type: "Price", doc: "Each." }, count: "int = 1" },
    },
    Order: {
      mode: "compat",
      fields: {
        id: 'str(pattern="^[a-z]+$")',
        lines: "list[Line]",
        "note?": "str | null",
        labels: { type: "map[str, list[str]]", default: {}, max_length: 9 },
        rate: { type: "float", ge: 0.5, le: 1e3, default: 1 },
        big: { type: "bigint", le: "BIG" },
        status: { type: "Status", default: "open" },
      },
      rules: [{ expr: "size(this.lines) > 0 || this.rate < 2.0", message: "an order has lines" }],
    },
    A: { tag: "a", fields: {} },
    B: { tag: true, fields: { flag: "bool = true" } },
    Either: { union: ["A", "B"] },
    OrderPatch: { patch_of: "Order" },
  },
};

const BLOCK = `
doc: "Orders é 😀, \\"quoted\\"\\n\\tand more."
types:
  Status:
    enum: [open, shut]
  Price: decimal
  Line:
    doc: One line.
    fields:
      sku: str(min_length=1)
      price:
        type: Price
        doc: Each.
      count: int = 1
  Order:
    mode: compat
    fields:
      id: str(pattern="^[a-z]+$")
      lines: list[Line]
      note?: str | null
      labels:
        type: map[str, list[str]]
        default: {}
        max_length: 9
      rate:
        type: float
        ge: 0.5
        le: 1000.0
        default: 1
      big:
        type: bigint
        le: 9007199254740993
      status: Status = open
    rules:
      - expr: size(this.lines) > 0 || this.rate < 2.0
        message: an order has lines
  A:
    tag: a
    fields: {}
  B:
    tag: true
    fields:
      flag: bool = true
  Either:
    union: [A, B]
  OrderPatch:
    patch_of: Order
`;

const json = (indent?: string | number): string =>
  JSON.stringify(CONTRACT, null, indent).replace('"BIG"', "9007199254740993");
const ascii = (text: string): string =>
  text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

describe("JSON means what block style means", () => {
  test.each<[name: string, text: string]>([
    ["on one line", json()],
    ["indented by spaces", json(2)],
    ["indented by tabs", json("\t")],
    ["with Windows line ends", json(2).replaceAll("\n", "\r\n")],
    ["with every other character escaped", ascii(json())],
    ["with spaces and a final new line, as Python writes it", `${json().replaceAll('":', '": ')}\n`],
    ["in single quotes", json().replaceAll(/"(\w+\??)":/g, "'$1':")],
    [
      "below keys in block style",
      BLOCK.replace(/ {2}Line:[^]*?(?= {2}Order:)/, `  Line: ${JSON.stringify(CONTRACT.types.Line)}\n`),
    ],
  ])("%s", (_, text) => {
    const found = compile({ m: text });
    const expected = compile({ m: BLOCK });
    expect(found.diagnostics.map(show)).toEqual(expected.diagnostics.map(show));
    expect(found.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(wireHashes(found.model)).toEqual(wireHashes(expected.model));
    expect(found.model.modules[0]?.doc).toBe(CONTRACT.doc);
  });

  test("in tessera.yaml too", () => {
    const workspace = { tessera: 1, out: "../sdk", emit: ["typescript"], ext: { a: { code: 1 } } };
    for (const indent of [0, 2, "\t"]) {
      const text = JSON.stringify(workspace, null, indent);
      const { value, diagnostics } = parseWorkspace({
        path: "contracts/tessera.yaml",
        module: "tessera",
        text,
        library: false,
      });
      expect(diagnostics.map(show)).toEqual([]);
      expect(value).toMatchObject({ out: "../sdk", emit: ["typescript"] });
    }
  });
});

describe("a mistake in JSON is told at its place", () => {
  test.each<[name: string, text: string, mistake: string]>([
    ["a type that there is none of", '{"types":{"A":{"fields":{"a":"list[itn]"}}}}', 'unknown-type at "itn"'],
    ["behind escapes", '{"types":{"A":{"fields":{"a":"enum[a]\\u0020|\\u0020itn"}}}}', 'unknown-type at "itn"'],
    ["behind an escaped pair of surrogates", '{"doc":"\\ud83d\\ude00","types":{"A":"itn"}}', 'unknown-type at "itn"'],
    ["a list for a type", '{"types":{"A":{"fields":{"a":["str"]}}}}', 'yaml-cut at "[\\"str\\"]"'],
    ["a key that there is none of", '{"types":{"A":{"fields":{},"rulez":[]}}}', 'unknown-key at "\\"rulez\\""'],
    ["a key that comes twice", '{"types":{"A":"int","A":"str"}}', 'duplicate-key at "\\"A\\""'],
    ["a constraint of the wrong kind", '{"types":{"A":{"type":"int","ge":"0"}}}', 'wrong-value at "\\"0\\""'],
    ["__proto__", '{"types":{"A":{"fields":{"__proto__":"int"}}}}', 'proto-key at "\\"__proto__\\""'],
    ["a brace that is missing", '{"types":{"A":"int"}', "bad-yaml"],
    ["a comma that is missing", '{"types":{"A":"int" "B":"int"}}', "bad-yaml"],
  ])("%s", (_, text, mistake) => {
    const { diagnostics } = reported(text);
    expect(
      diagnostics
        .filter(({ severity }) => severity === "error")
        .map(show)
        .join("\n"),
    ).toContain(mistake);
  });
});

describe("braces that are no JSON are refused", () => {
  test.each([
    '{"types":{"A":{"fields":{"a":int}}}}',
    '{"types":{"A":{"fields":{a:"int"}}}}',
    '{types: {"A":{"fields":{"a":"int", "b": str}}}}',
    "types:\n  A: { fields: { a: int } }\n",
    'types:\n  A: { "fields": { "a": "int" }, "doc": Text }\n',
    'types:\n  A:\n    fields:\n      a: { "type": "int", "default": 0x1 }\n',
  ])("%s", (text) => {
    expect(reported(text).diagnostics.map(({ code }) => code)).toContain("flow-style");
  });
});

test.each(['x-a: {\t"b": c }\n', '{"x-a":\tb}\n'])(
  "a tab in braces that are no JSON is one outside of quotes: %j",
  (text) => {
    expect(reported(text).diagnostics.map(({ code }) => code)).toContain("yaml-tab");
  },
);

function reported(text: string) {
  const parsed = parseDocument({ path: "contracts/m.yaml", module: "m", text, library: false });
  return parsed.value === null || parsed.diagnostics.length > 0 ? parsed : compile({ m: text });
}
