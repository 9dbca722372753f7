// Values to start from: what the contract gives as examples, or the smallest that fits.

import type { FieldInfo, StructInfo, TypeInfo } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import { fieldsOf, structsOf } from "../shape.js";

/** Plain values by the names on the wire. */
export interface Sample {
  readonly [name: string]: unknown;
}

/**
 * The settings that a file has to have, with values that fit: those of the contract's examples, or else the smallest ones. Where the
 * contract's rules want more than what is required, all of an example.
 */
export function requiredSample(struct: StructInfo): Sample {
  const example = exampleOf(struct);
  const own = pickedFrom(struct, example);
  const candidates = [own, { ...own, ...withoutNulls(struct, example) }, pickedFrom(struct, {})];
  return candidates.find((sample) => fits(struct, sample)) ?? own;
}

/** The first required setting that no text says, such as an extension value without a form in JSON; null if there is none. */
export function unsayable(struct: StructInfo): string | null {
  const isMissing = ({ wire, presence }: FieldInfo, sample: Sample): boolean =>
    presence === "required" && (sample[wire] === null || sample[wire] === undefined);
  const sample = requiredSample(struct);
  return fieldsOf(struct).find((field) => isMissing(field, sample))?.wire ?? null;
}

/** A value for a setting that is not required, to show how it is written; null if nothing but null comes to mind. */
export function optionalSample(field: FieldInfo, struct: StructInfo): unknown {
  const given = plain(field.type, field.makeDefault?.());
  const isSaid = given !== null && given !== undefined;
  return isSaid ? given : (exampleOf(struct)[field.wire] ?? sampleOf(field.type));
}

function exampleOf({ examples }: StructInfo): Sample {
  const [first] = examples ?? [];
  return typeof first === "object" && first !== null ? (first as Sample) : {};
}

function pickedFrom(struct: StructInfo, example: Sample): Sample {
  const tag: Sample = struct.tag_field === null ? {} : { [struct.tag_field]: struct.tag };
  const required = fieldsOf(struct).filter(({ presence }) => presence === "required");
  return { ...tag, ...Object.fromEntries(required.map((field) => [field.wire, valueFor(field, example)])) };
}

function valueFor({ wire, type, examples }: FieldInfo, example: Sample): unknown {
  const given = example[wire] ?? examples?.[0] ?? sampleOf(type);
  const [struct] = structsOf(type);
  return struct !== undefined && isObject(given) ? withoutNulls(struct, given) : given;
}

/** An example as TOML can say it: what may be left out is, and what may not has another value. */
function withoutNulls(struct: StructInfo, example: Sample): Sample {
  const said = Object.entries(example).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(said), ...pickedFrom(struct, example) };
}

function isObject(value: unknown): value is Sample {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fits(struct: StructInfo, sample: Sample): boolean {
  const own = contract<unknown>({ name: struct.name, module: struct.module, info: struct });
  return own.validate(sample).length === 0;
}

function plain(type: TypeInfo, value: unknown): unknown {
  if (value === undefined) return undefined;
  return contract<unknown>({ name: "setting", module: "", info: type }).toBuiltins(value);
}

const TEXTS: { readonly [kind: string]: string } = {
  datetime: "2026-01-01T00:00:00Z",
  date: "2026-01-01",
  time: "00:00:00",
  duration: "PT1S",
  uuid: "00000000-0000-0000-0000-000000000000",
  decimal: "0",
  bytes: "",
};

function sampleOf(type: TypeInfo): unknown {
  const [example] = type.examples ?? [];
  if (example !== undefined) return example;
  switch (type.kind) {
    case "bool":
      return true;
    case "int":
      return type.ge ?? (type.le !== undefined && type.le < 0 ? type.le : 0);
    case "float":
      return type.ge ?? (type.gt === undefined ? (type.le ?? 0) : type.gt + 1);
    case "str":
      return "x".repeat(type.min_length ?? 0);
    case "enum":
    case "literal":
      return type.values[0];
    case "union":
      return sampleOf(type.members.find(({ kind }) => kind !== "null") ?? { kind: "null" });
    case "struct":
      return requiredSample(type);
    default:
      return containerSample(type);
  }
}

function containerSample(type: TypeInfo): unknown {
  switch (type.kind) {
    case "list":
    case "set":
      return Array.from({ length: type.min_length ?? 0 }, () => sampleOf(type.item));
    case "tuple":
      return type.items.map(sampleOf);
    case "map":
      return {};
    default:
      return TEXTS[type.kind] ?? null;
  }
}
