// Every setting with its value, and who said it.

import type { ConfigEntry, ConfigSource } from "tessera-contracts/contracts/config/root";
import type { AnyValue, FieldInfo, StructInfo, TypeInfo } from "tessera-contracts/serde";
import { contract, isSecretField, isSecretType } from "tessera-contracts/serde/codegen";
import { locationOf } from "./format.js";
import { type ConfigNode, DEFAULTS, type Spot, spotOf } from "./node.js";
import { sourceOf } from "./problems.js";
import { MASK, maskedValue } from "./secrets.js";
import { fieldsOf, structsOf } from "./shape.js";

/** A setting that is no section. */
export interface Leaf {
  /** As a dotted path. */
  readonly key: string;
  /** The same, name by name. */
  readonly path: readonly string[];
  /** As JSON has it, in clear. */
  readonly value: unknown;
  readonly type: TypeInfo;
  /** Null for what is no field: the root itself, or a tag. */
  readonly field: FieldInfo | null;
  readonly isSecret: boolean;
  /** Who said it, strongest first; none if it is a default. */
  readonly spots: readonly Spot[];
}

/** Every setting of a value in the order of the contract; `roots` are the layers, weakest first, what they came to last. */
export function leavesOf(type: TypeInfo, value: unknown, roots: Layers): readonly Leaf[] {
  return below({ path: [], type, field: null, isSecret: isSecretType(type) }, value, roots);
}

/** What layers say of a place, and what that came to. */
export interface Layers {
  readonly merged: ConfigNode | null;
  /** Weakest first. */
  readonly layers: readonly ConfigNode[];
}

/** The setting as reports have it: secrets are masked. */
export function entryOf(leaf: Leaf): ConfigEntry {
  const { key, value, type, isSecret, spots } = leaf;
  const [source, ...shadowed] = spots.map((spot) => sourceEntry(key, spot, isSecret));
  return {
    key,
    value: (isSecret ? MASK : maskedValue(value, type)) as AnyValue,
    source: source ?? sourceEntry(key, spotOf(DEFAULTS), isSecret),
    shadowed,
  };
}

/** Who said a setting, as reports have it. */
export function sourceEntry(key: string, spot: Spot, secret: boolean): ConfigSource {
  return { key, origin: spot.origin.kind, location: locationOf(spot), pos: sourceOf(spot), secret };
}

type Place = Pick<Leaf, "path" | "type" | "field" | "isSecret">;

function below(around: Place, value: unknown, at: Layers): readonly Leaf[] {
  const struct = around.isSecret ? null : structOf(around.type, value);
  if (struct === null) return [leafAt(around, plain(around.type, value), at)];
  const inner = fieldsOf(struct).flatMap((field) => {
    const own: unknown = Reflect.get(value as object, field.name);
    if (own === undefined) return [];
    const names = [field.wire, ...(field.accept ?? [])];
    const isSecret = isSecretField(field);
    const next = { path: [...around.path, field.wire], type: field.type, field, isSecret };
    return below(next, own, step(at, names));
  });
  const { tag_field: tag } = struct;
  if (tag === null) return inner;
  const place = { path: [...around.path, tag], type: ANY, field: null, isSecret: false };
  return [leafAt(place, struct.tag, step(at, [tag])), ...inner];
}

const ANY: TypeInfo = { kind: "any" };

function leafAt(place: Place, value: unknown, at: Layers): Leaf {
  return { ...place, key: place.path.join("."), value, spots: spotsAt(at) };
}

function structOf(type: TypeInfo, value: unknown): StructInfo | null {
  if (typeof value !== "object" || value === null) return null;
  const structs = structsOf(type);
  const isIt = ({ tag, tag_field }: StructInfo): boolean => Reflect.get(value, tag_field ?? "") === tag;
  return structs.length < 2 ? (structs[0] ?? null) : (structs.find(isIt) ?? null);
}

function plain(type: TypeInfo, value: unknown): unknown {
  return contract<unknown>({ name: "setting", module: "", info: type }).toBuiltins(value);
}

function step({ merged, layers }: Layers, names: readonly string[]): Layers {
  return { merged: childOf(merged, names), layers: layers.flatMap((node) => childOf(node, names) ?? []) };
}

function childOf(node: ConfigNode | null, names: readonly string[]): ConfigNode | null {
  if (node?.kind !== "object") return null;
  return node.entries.findLast(({ key }) => names.includes(key))?.value ?? null;
}

/** What layers said where nobody stronger took the place away. */
function spotsAt({ merged, layers }: Layers): readonly Spot[] {
  if (merged === null) return [];
  const others = layers.toReversed().filter((node) => node !== merged);
  return [merged.at, ...others.map(({ at }) => at)];
}
