// One struct with fields of every kind that rules know, as the model has it and as TypeScript has it.

import type { Definition, Field, StructDefinition, Type } from "../../../../generator/model/model.js";

const span = { source: { path: "x.yaml", module: "x", text: "", library: false }, start: 0, end: 0 };
const base = { module: "x", stability: "stable", vendor: {}, span } as const;

const int: Type = { kind: "int", width: "safe" };
const str: Type = { kind: "str" };
const nul: Type = { kind: "null" };

function field(name: string, type: Type, presence: "required" | "unset" = "required"): Field {
  return { name, wire: name, type, presence, accept: [], declared_in: "Sample", span, vendor: {} };
}

function orNull(type: Type): Type {
  return { kind: "union", members: [type, nul] };
}

const FIELDS: readonly Field[] = [
  field("a", int),
  field("b", int),
  field("n", orNull(int)),
  field("u", int, "unset"),
  field("un", orNull(int), "unset"),
  field("big", { kind: "int", width: "int64" }),
  field("f", { kind: "float" }),
  field("s", str),
  field("t", orNull(str)),
  field("yes", { kind: "bool" }),
  field("maybe", orNull({ kind: "bool" })),
  field("mode", { kind: "ref", name: "Mode" }),
  field("opt_mode", orNull({ kind: "ref", name: "Mode" })),
  field("list", { kind: "list", item: int }),
  field("words", { kind: "list", item: str }),
  field("modes", { kind: "list", item: { kind: "ref", name: "Mode" } }),
  field("numbers", { kind: "set", item: int }),
  field("labels", { kind: "map", key: str, value: int }),
  field("by_id", { kind: "map", key: int, value: str }),
  field("parts", { kind: "list", item: { kind: "ref", name: "Inner" } }),
  field("inner", { kind: "ref", name: "Inner" }),
  field("opt", orNull({ kind: "ref", name: "Inner" })),
  field("when", { kind: "datetime" }),
  field("day", { kind: "date" }),
  field("blob", { kind: "bytes" }),
  field("pair", { kind: "tuple", items: [int, int] }),
  field("either", { kind: "union", members: [int, str] }),
  field("anything", { kind: "any" }),
  field("flag", { kind: "union", members: [{ kind: "bool" }, int] }),
];

const SAMPLE: StructDefinition = structOf("Sample", FIELDS);
const INNER = structOf("Inner", [field("name", str), field("width", orNull(int)), field("note", str, "unset")]);

function structOf(name: string, fields: readonly Field[]): StructDefinition {
  return {
    ...base,
    kind: "struct",
    name,
    mode: "strict",
    array_like: false,
    omit_defaults: true,
    tag: null,
    tag_field: null,
    layout: fields,
    fields,
    rules: [],
    reserved: [],
    extends: null,
    patch_of: null,
    rename: null,
    purpose: null,
    position: "both",
    persisted: true,
    table: null,
  };
}

/** Finds a definition of the sample. */
export function resolve(name: string): Definition | undefined {
  if (name === "Sample") return SAMPLE;
  if (name === "Inner") return INNER;
  if (name !== "Mode") return undefined;
  return { ...base, kind: "enum", name, base: "str", values: ["off", "on", "auto"], reserved: [] };
}

/** The TypeScript of the same, as the types emitter writes it. */
export const TYPESCRIPT = `
type Mode = "off" | "on" | "auto";
interface Inner { readonly name: string; readonly width: number | null; readonly note?: string }
interface Sample {
  readonly a: number; readonly b: number; readonly n: number | null; readonly u?: number; readonly un?: number | null;
  readonly big: bigint; readonly f: number; readonly s: string; readonly t: string | null; readonly yes: boolean;
  readonly maybe: boolean | null; readonly mode: Mode; readonly opt_mode: Mode | null; readonly list: readonly number[];
  readonly words: readonly string[]; readonly modes: readonly Mode[]; readonly numbers: ReadonlySet<number>;
  readonly labels: { readonly [key: string]: number }; readonly by_id: ReadonlyMap<number, string>;
  readonly parts: readonly Inner[]; readonly inner: Inner; readonly opt: Inner | null; readonly when: string;
  readonly day: string; readonly blob: Uint8Array; readonly pair: readonly [number, number];
  readonly either: number | string; readonly anything: unknown; readonly flag: boolean | number;
}`;
