import { describe, expect, it } from "vitest";
import type { Model, StructDefinition } from "../../../generator/model/model.js";
import { compile, modelOf } from "./model-of.js";

function struct(model: Model, name: string): StructDefinition {
  const found = model.definitions.get(name);
  if (found?.kind !== "struct") throw new Error(`${name} is no struct`);
  return found;
}

describe("options", () => {
  const { model } = compile({
    base: `defaults: { mode: compat }
types:
  Base:
    omit_defaults: false
    rename: camel
    fields:
      base_id: int
  Plain:
    fields:
      id: int`,
    kid: `use: [base]
defaults: { mode: strict, rename: upper, persisted: false }
types:
  Kid:
    extends: Base
    kind: row
    fields:
      kid_id: int
  Alone:
    mode: compat
    fields:
      own_id: int`,
  });

  it("of the module count where the struct says nothing", () => {
    expect(struct(model, "Plain")).toMatchObject({ mode: "compat", omit_defaults: true, rename: null });
    expect(struct(model, "Alone")).toMatchObject({
      mode: "compat",
      rename: "upper",
      persisted: false,
      position: "both",
    });
  });

  it("of the base count before those of the module", () => {
    expect(struct(model, "Kid")).toMatchObject({
      mode: "compat",
      omit_defaults: false,
      rename: "camel",
      persisted: false,
    });
  });

  it("rename the own fields; the base's keep their wire names", () => {
    expect(struct(model, "Kid").fields.map(({ name, wire, declared_in }) => [name, wire, declared_in])).toEqual([
      ["base_id", "baseId", "Base"],
      ["kid_id", "kidId", "Kid"],
    ]);
  });

  it("leave what is said about the base itself with the base", () => {
    expect(struct(model, "Kid")).toMatchObject({ purpose: "row", extends: "Base" });
  });
});

describe("tags", () => {
  const model = modelOf(
    `  ByName:
    tag: true
    fields:
      a: int
  KidByName:
    extends: ByName
    fields:
      b: int
  Explicit:
    tag: x
    tag_field: kind
    fields:
      a: int
  KidOfExplicit:
    extends: Explicit
    fields:
      b: int
  Dropped:
    extends: ByName
    tag: false
    fields:
      b: int
  FieldOnly:
    tag_field: what
    fields:
      a: int
  Numbered:
    tag: 7
    fields:
      a: int
`,
  );

  it.each<[string, string | number | null, string | null]>([
    ["ByName", "ByName", "type"],
    ["KidByName", "KidByName", "type"],
    ["Explicit", "x", "kind"],
    ["KidOfExplicit", null, null],
    ["Dropped", null, null],
    ["FieldOnly", "FieldOnly", "what"],
    ["Numbered", 7, "type"],
  ])("%s has the tag %s in %s", (name, tag, tag_field) => {
    expect(struct(model, name)).toMatchObject({ tag, tag_field });
  });

  it("stand in the field a union says, for members that say none", () => {
    const { definitions } = modelOf(`  A:
    tag: a
    fields:
      x: int
  B:
    tag: b
    tag_field: kind
    fields:
      x: int
  Inner:
    union: [B]
  All:
    union: [A, Inner]
    tag_field: kind
`);
    expect(definitions.get("A")).toMatchObject({ tag_field: "kind" });
    expect(definitions.get("Inner")).toMatchObject({ tag_field: "kind", members: ["B"] });
    expect(definitions.get("All")).toMatchObject({ tag_field: "kind", members: ["A", "B"], written: ["A", "Inner"] });
  });
});

describe("the layout of an array-like struct", () => {
  it("has holes at reserved positions, and its base's fields first", () => {
    const model = modelOf(`  Base:
    array_like: true
    fields:
      a: int
      b: int = 0
    reserved: [1]
  Kid:
    extends: Base
    fields:
      c: int = 0
    reserved: [4]
`);
    expect(struct(model, "Base").layout.map((field) => field?.name ?? null)).toEqual(["a", null, "b"]);
    expect(struct(model, "Kid")).toMatchObject({ array_like: true, reserved: [1, 4] });
    expect(struct(model, "Kid").layout.map((field) => field?.name ?? null)).toEqual(["a", null, "b", "c", null]);
  });
});

it("a patch has every field of its target, unset, with wire name, type and accepted keys", () => {
  const model = modelOf(`  Config:
    mode: compat
    tag: config
    fields:
      path:
        type: str(min_length=1) | null
        default: null
        name: Path
        accept: [old_path]
        doc: Where.
      size: int
    reserved: [gone]
    rules:
      - expr: this.size > 0
        message: size must be positive
  ConfigPatch:
    patch_of: Config
    doc: Changes.
`);
  const patch = struct(model, "ConfigPatch");
  expect(patch).toMatchObject({
    mode: "compat",
    tag: null,
    tag_field: null,
    rules: [],
    patch_of: "Config",
    doc: "Changes.",
  });
  expect(patch.reserved).toEqual(["gone"]);
  expect(patch.fields).toMatchObject([
    { name: "path", wire: "Path", presence: "unset", accept: ["old_path"], doc: "Where." },
    { name: "size", wire: "size", presence: "unset" },
  ]);
  expect(patch.fields.every((field) => !("default" in field))).toBe(true);
});

it("the rules of the base run first", () => {
  const model = modelOf(`  Kid:
    extends: Base
    fields:
      b: int
    rules:
      - expr: this.b > this.a
        message: b must be above a
  Base:
    fields:
      a: int
    rules:
      - expr: this.a > 0
        message: a must be positive
`);
  expect(struct(model, "Kid").rules.map(({ message, declared_in }) => [message, declared_in])).toEqual([
    ["a must be positive", "Base"],
    ["b must be above a", "Kid"],
  ]);
});
