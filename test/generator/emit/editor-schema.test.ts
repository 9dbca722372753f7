// The schema for editors, read by ajv as an editor would: right contracts pass, and what is wrong is marked where the compiler
// marks it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { isMap, isNode, isScalar, isSeq, parseDocument as parseYaml } from "yaml";
import { parseDocument } from "../../../generator/parse/parse-document.js";
import { parseWorkspace } from "../../../generator/parse/parse-workspace.js";
import { filesIn } from "../../temporary-directory.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const schema = JSON.parse(readFileSync(join(ROOT, "generated/tessera.schema.json"), "utf8")) as object;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false }).compile(schema);
const isContract = (path: string): boolean => path.endsWith(".yaml") && !path.startsWith("evolution/");
const shipped = Object.entries(filesIn(join(ROOT, "contracts"))).filter(([path]) => isContract(path));

describe("a shipped contract passes", () => {
  test.each(shipped)("%s", (_path, text) => {
    validate(parseYaml(text).toJS());
    expect(validate.errors ?? []).toEqual([]);
  });
});

test("names of the workspace and of the language are offered where they may stand", () => {
  const at = (pointer: string): string => {
    const found = pointer
      .split("/")
      .reduce<unknown>((value, key) => (value as { [key: string]: unknown })[key], schema);
    return JSON.stringify(found);
  };
  expect(at("$defs/expression/anyOf/1/enum")).toMatch(/"RunManifest".*"int64".*"ext\[arrow_schema\]"/);
  expect(at("$defs/module/properties/use/items/anyOf/1/enum")).toContain('"delta/log"');
  expect(at("$defs/struct/properties/extends/anyOf/1/enum")).toContain('"OtelConfigSpec"');
  expect(at("$defs/struct/properties/extends/anyOf/1/enum")).not.toContain('"RunId"');
  expect(at("$defs/patch/properties/patch_of/anyOf/1/enum")).toContain('"CachePolicyConfig"');
  expect(at("$defs/union/properties/union/items/anyOf/1/enum")).toContain('"ArtifactEnvelope"');
});

const struct = (...lines: readonly string[]): string => types("T:", ...lines.map((line) => `  ${line}`));
const field = (...lines: readonly string[]): string =>
  struct("fields:", "  a:", "    type: str", ...lines.map((line) => `    ${line}`));

function types(...lines: readonly string[]): string {
  return ["types:", ...lines.map((line) => `  ${line}`), ""].join("\n");
}

/** Contracts with a mistake of shape each. */
const MISTAKES: readonly (readonly [mistake: string, text: string])[] = [
  ["an unknown key of a module", "typos: {}\n"],
  ["a list for a doc", "doc: [a]\n"],
  ["a text for use", "use: types\n"],
  ["a number in use", "use: [1]\n"],
  ["a module used twice", "use: [a, a]\n"],
  ["an unknown stability", "stability: solid\n"],
  ["a text for defaults", "defaults: compat\n"],
  ["an unknown key of defaults", "defaults:\n  tag: a\n"],
  ["an unknown mode in defaults", "defaults:\n  mode: loose\n"],
  ["a text for a flag in defaults", 'defaults:\n  persisted: "yes"\n'],
  ["a list for types", "types: []\n"],
  ["a text for types", "types: T\n"],
  ["a type in lower case", types("t: str")],
  ["a type with a dash", types("My-Type: str")],
  ["a definition without a kind", types("T:", "  doc: D.")],
  ["a definition of two kinds", types("T:", "  type: str", "  enum: [a]")],
  ["a mapping for a type", types("T:", "  type:", "    a: str")],
  ["an unknown key of an alias", types("T:", "  type: str", "  fields_: 1")],
  ["a text for a length", types("T:", "  type: str", '  min_length: "1"')],
  ["a fraction for a length", types("T:", "  type: str", "  max_length: 1.5")],
  ["a text for a bound", types("T:", "  type: int", "  ge: zero")],
  ["a number for a pattern", types("T:", "  type: str", "  pattern: 1")],
  ["a text for tz", types("T:", "  type: datetime", "  tz: utc")],
  ["a text for examples", types("T:", "  type: str", "  examples: a")],
  ["a flag for deprecated", types("T:", "  type: str", "  deprecated: true")],
  ["a text for an enum", types("T:", "  enum: a")],
  ["a flag in an enum", types("T:", "  enum: [true]")],
  ["a value twice in an enum", types("T:", "  enum: [a, b, a]")],
  ["a key of a struct on an enum", types("T:", "  enum: [a]", "  mode: strict")],
  ["a list for fields", struct("fields: [a]")],
  ["a field with a dash", struct("fields:", "  a-b: str")],
  ["a field in upper case", struct("fields:", "  A: str")],
  ["an unknown key of a struct", struct("fields: {}", "strict: true")],
  ["an unknown mode", struct("fields: {}", "mode: open")],
  ["an unknown kind", struct("fields: {}", "kind: table")],
  ["a text for array_like", struct("fields: {}", 'array_like: "true"')],
  ["a fraction for a tag", struct("fields: {}", "tag: 1.5")],
  ["an unknown renaming", struct("fields: {}", "rename: snake")],
  ["a text for rules", struct("fields: {}", "rules: this.a")],
  ["a rule without a message", struct("fields: {}", "rules:", '  - expr: "true"')],
  ["an unknown key of a rule", struct("fields: {}", "rules:", '  - expr: "true"', "    message: m", "    code: c")],
  ["a flag among reserved names", struct("fields: {}", "reserved: [true]")],
  ["a field without a type", struct("fields:", "  a:", "    doc: D.")],
  ["an unknown key of a field", field("required: true")],
  ["a text for accept", field("accept: b")],
  ["a key twice in accept", field("accept: [b, b]")],
  ["a number for a wire name", field("name: 1")],
  ["a text for members", types("T:", "  union: A")],
  ["a number among members", types("T:", "  union: [1]")],
  ["a list for a patch", types("T:", "  patch_of: [A]")],
  ["an unknown key of a patch", types("T:", "  patch_of: A", "  fields_of: B")],
  ["a workspace of the future", "tessera: 2\n"],
  ["an unknown key of the workspace", "tessera: 1\noutput: x\n"],
  ["an unknown output", "tessera: 1\nemit:\n  - typescript\n  - rust\n"],
  ["an extension type without a code", "tessera: 1\next:\n  a:\n    doc: D.\n"],
  ["an extension type with a code beyond 127", "tessera: 1\next:\n  a:\n    code: 128\n"],
];

test("there are mistakes enough", () => {
  expect(new Set(MISTAKES.map(([, text]) => text)).size).toBeGreaterThanOrEqual(40);
});

describe("fails where the compiler fails", () => {
  test.each(MISTAKES)("%s", (_mistake, text) => {
    const places = compilerMarks(text);
    const marks = editorMarks(text);
    expect(places).not.toEqual([]);
    expect(places.filter((place) => !marks.some(({ start, end }) => start <= place && place <= end))).toEqual([]);
  });
});

/** Where the compiler's diagnostics begin. */
function compilerMarks(text: string): readonly number[] {
  const source = { path: "contracts/m.yaml", module: "m", text, library: false };
  const { diagnostics } = text.startsWith("tessera:") ? parseWorkspace(source) : parseDocument(source);
  return diagnostics.map(({ span }) => span.start);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The keys and values that ajv complains of; the whole file is no place. */
function editorMarks(text: string): readonly Range[] {
  const document = parseYaml(text, { keepSourceTokens: true });
  expect(validate(document.toJS())).toBe(false);
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
  return errors.flatMap(({ instancePath, params, propertyName }) => {
    const given = params as { readonly [name: string]: unknown };
    const key = propertyName ?? given["additionalProperty"] ?? given["propertyName"];
    const path = instancePath.split("/").slice(1);
    const full = typeof key === "string" ? [...path, key] : path;
    return full.length === 0 ? [] : [rangeOf(full, document.contents)];
  });
}

/** From the key to the end of its value. */
function rangeOf(path: readonly string[], root: unknown): Range {
  let start = 0;
  let node = root;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined;
    node = isSeq(node) ? node.items[Number(step)] : pair?.value;
    start = startOf(pair?.key ?? node);
  }
  return { start, end: isNode(node) ? (node.range?.[1] ?? start) : start };
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
