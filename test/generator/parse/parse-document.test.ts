import { describe, expect, test } from "vitest";
import type { DefinitionTree, Document, StructTree } from "../../../generator/parse/document.js";
import { mistakes, parse, parseSound } from "./case.js";

const MANIFEST = `# yaml-language-server: $schema=../generated/tessera.schema.json
doc: What one pipeline run read, wrote and decided.
use: [types, delta/protocol]
stability: experimental
defaults: { mode: compat, persisted: false }
x-owner: data-platform

types:
  RunId: str(min_length=1, max_length=128)

  PlanFingerprint:
    type: str
    pattern: ^[0-9a-f]{64}$
    doc: Deterministic.
    examples: ["00", 1, 9007199254740993]
    x-reviewed: { by: [a, b] }

  RunStatus:
    enum: [started, "off"]
    reserved: [cancelled]
    doc: State of a run.
    renamed_from: old/module.Status

  RunManifest:
    doc: Everything.
    title: Manifest
    kind: artifact
    mode: strict
    tag: run_manifest
    tag_field: kind
    extends: Base
    rename: camel
    array_like: false
    omit_defaults: false
    position: output
    persisted: true
    stability: stable
    fields:
      run_id: RunId
      status: RunStatus = succeeded
      event_time?: EventTimeMs
      artifact_ids:
        type: map[str, str] | null
        default: null
        min_length: 1
        doc: Artifact id by artifact kind.
        deprecated: use outputs
        name: artifactIds
        renamed_from: ids
        accept: [artifacts]
    reserved: [legacy_id, 3]
    rules:
      - expr: this.run_id != ""
        message: run_id is empty

  Envelope:
    union: [A, B]
    tag_field: kind

  Patch:
    patch_of: RunManifest
    deprecated: write it whole
`;

describe("a document", () => {
  const document = parseSound(MANIFEST);

  test("holds what the module says of itself", () => {
    const { types, vendor, ...rest } = document.tree;
    expect(rest).toEqual({
      doc: "What one pipeline run read, wrote and decided.",
      use: ["types", "delta/protocol"],
      stability: "experimental",
      defaults: { mode: "compat", persisted: false },
    });
    expect({ ...vendor }).toEqual({ "x-owner": "data-platform" });
    expect(types.map((one) => `${one.kind} ${one.name}`)).toEqual([
      "alias RunId",
      "alias PlanFingerprint",
      "enum RunStatus",
      "struct RunManifest",
      "union Envelope",
      "patch Patch",
    ]);
  });

  test("holds aliases in the short and the long form", () => {
    expect(definition(document, "RunId")).toMatchObject({ type: { text: "str(min_length=1, max_length=128)" } });
    const long = definition(document, "PlanFingerprint");
    expect(JSON.parse(JSON.stringify(long, bigints))).toMatchObject({
      pointer: ["types", "PlanFingerprint"],
      type: { text: "str", syntax: { kind: "name", name: "str" } },
      constraints: { pattern: "^[0-9a-f]{64}$" },
      doc: "Deterministic.",
      examples: ["00", 1, "9007199254740993n"],
      vendor: { "x-reviewed": { by: ["a", "b"] } },
    });
  });

  test("holds enums, unions and patches", () => {
    expect(definition(document, "RunStatus")).toMatchObject({
      values: ["started", "off"],
      reserved: ["cancelled"],
      renamed_from: "old/module.Status",
    });
    expect(definition(document, "Envelope")).toMatchObject({ members: ["A", "B"], tag_field: "kind" });
    expect(definition(document, "Patch")).toMatchObject({ patch_of: "RunManifest", deprecated: "write it whole" });
  });

  test("holds the options of a struct", () => {
    const { fields, rules, reserved, ...rest } = structOf(document, "RunManifest");
    expect(fields.map((field) => field.name)).toEqual(["run_id", "status", "event_time", "artifact_ids"]);
    expect(rules).toEqual([
      { expr: 'this.run_id != ""', message: "run_id is empty", pointer: ["types", "RunManifest", "rules", 0] },
    ]);
    expect(reserved).toEqual(["legacy_id", 3]);
    expect(rest).toMatchObject({
      kind: "struct",
      purpose: "artifact",
      mode: "strict",
      tag: "run_manifest",
      tag_field: "kind",
      extends: "Base",
      rename: "camel",
      array_like: false,
      omit_defaults: false,
      position: "output",
      persisted: true,
      stability: "stable",
      title: "Manifest",
    });
  });

  test("holds the three forms of presence", () => {
    const [run_id, status, event_time, artifact_ids] = structOf(document, "RunManifest").fields;
    expect(run_id).toMatchObject({ unset: false, type: { text: "RunId" }, accept: [], constraints: {} });
    expect(run_id).not.toHaveProperty("default");
    expect(status?.default).toMatchObject({ value: "succeeded", word: "succeeded" });
    expect(event_time).toMatchObject({ unset: true, pointer: ["types", "RunManifest", "fields", "event_time"] });
    expect(artifact_ids).toMatchObject({
      default: { value: null, word: null },
      constraints: { min_length: 1 },
      wire: "artifactIds",
      renamed_from: "ids",
      accept: ["artifacts"],
      deprecated: "use outputs",
    });
  });

  test.each<[pointer: (string | number)[], part: "key" | "value" | undefined, text: string]>([
    [["doc"], "key", "doc"],
    [["use", 1], undefined, "delta/protocol"],
    [["types", "RunId"], "key", "RunId"],
    [["types", "RunId"], undefined, "str(min_length=1, max_length=128)"],
    [["types", "RunManifest"], undefined, "RunManifest"],
    [["types", "RunManifest", "fields", "event_time"], "key", "event_time?"],
    [["types", "RunManifest", "fields", "event_time"], "value", "EventTimeMs"],
    [["types", "RunManifest", "fields", "artifact_ids", "default"], "value", "null"],
    [["types", "RunManifest", "rules", 0, "message"], "value", "run_id is empty"],
    [["types", "RunManifest", "nothing", "there"], "key", "RunManifest"],
    [["types", "RunId", "deeper"], "value", "str(min_length=1, max_length=128)"],
  ])("knows where %j stands (%s)", (pointer, part, text) => {
    const { start, end } = document.spanOf(pointer, part);
    expect(MANIFEST.slice(start, end)).toBe(text);
  });

  test("knows where a part of a type expression and a default stand", () => {
    const { type, default: value } = structOf(document, "RunManifest").fields[1] ?? {};
    const span = type?.spanOf(type.syntax);
    expect(MANIFEST.slice(span?.start, span?.end)).toBe("RunStatus");
    expect(MANIFEST.slice(value?.span.start, value?.span.end)).toBe("succeeded");
  });
});

describe("defaults of the long form are any YAML", () => {
  test.each<[written: string, value: unknown]>([
    ["[]", []],
    ["{}", {}],
    ["text", "text"],
    ['"12"', "12"],
    ["12", 12],
    ["1.5", 1.5],
    ["true", true],
    ["18446744073709551615", 18446744073709551615n],
    ["[1, { a: null }]", [1, { a: null }]],
  ])("%s", (written, value) => {
    const document = parseSound(
      `types:\n  A:\n    fields:\n      a:\n        type: any\n        default: ${written}\n`,
    );
    const found = structOf(document, "A").fields[0]?.default;
    expect(structuredClone(found?.value)).toEqual(value);
    expect(found?.word).toBeNull();
  });
});

describe("what cannot be read stands as any, and all mistakes are reported", () => {
  test("in type expressions", () => {
    const text = "types:\n  A: list<str>\n  B:\n    fields:\n      a: str[]\n      b: int = = 1\n      c: str\n";
    const { value } = parse(text);
    expect(mistakes(text)).toEqual([
      "bad-type-expression 2:10",
      "bad-type-expression 5:13",
      "bad-type-expression 6:16",
    ]);
    expect(value?.tree.types.map((one) => (one.kind === "alias" ? one.type.text : one.kind))).toEqual([
      "any",
      "struct",
    ]);
    expect(value === null ? [] : structOf(value, "B").fields.map((field) => field.type.text)).toEqual([
      "any",
      "any",
      "str",
    ]);
  });

  test("in definitions", () => {
    const text =
      "types:\n  A:\n    doc: what\n  B:\n    type: int\n    enum: [a]\n  C:\n    enum: [1, [2]]\n  D: str\n";
    expect(mistakes(text)).toEqual(["definition-kind 2:3", "definition-kind 4:3", "wrong-value 8:15"]);
    expect(parse(text).value?.tree.types.map((one) => `${one.name} ${one.kind}`)).toEqual([
      "A alias",
      "B alias",
      "C alias",
      "D alias",
    ]);
  });

  test("with values of the wrong kind as if they were absent", () => {
    const text =
      "types:\n  A:\n    mode: loose\n    array_like: 1\n    tag: [a]\n    fields:\n      a:\n        type: str\n        name: [b]\n";
    const { value, diagnostics } = parse(text);
    expect(diagnostics.map((one) => one.code)).toEqual(["wrong-value", "wrong-value", "wrong-value", "wrong-value"]);
    const struct = value === null ? {} : structOf(value, "A");
    expect(Object.keys(struct)).not.toEqual(expect.arrayContaining(["mode"]));
    expect(struct).toMatchObject({ fields: [{ name: "a", type: { text: "str" } }] });
  });
});

test("a file that is no YAML has no document", () => {
  expect(parse('doc: "a\n').value).toBeNull();
  expect(parse("- a\n").value).toBeNull();
});

function definition(document: Document, name: string): DefinitionTree {
  const found = document.tree.types.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no definition ${name}`);
  return found;
}

function structOf(document: Document, name: string): StructTree {
  const found = definition(document, name);
  if (found.kind !== "struct") throw new Error(`${name} is no struct`);
  return found;
}

function bigints(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}
