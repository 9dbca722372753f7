import type { FieldInfo } from "../../runtime/serde/info/types.js";

/** True if two fields of two versions take and write the same values; structs count as what they are called. */
export function isSameField(one: FieldInfo, other: FieldInfo): boolean {
  return shapeOf(one) === shapeOf(other);
}

/** Fields are compared in each format and direction. */
const shapes = new WeakMap<FieldInfo, string>();

function shapeOf(field: FieldInfo): string {
  const known = shapes.get(field);
  if (known !== undefined) return known;
  const { name, wire, presence, type, accept, makeDefault } = field;
  const shape = JSON.stringify({ name, wire, presence, type, accept, default: makeDefault?.() }, plain);
  shapes.set(field, shape);
  return shape;
}

/** Keys of what is said for readers, and of names that are not on the wire. */
const WORDS = new Set(["doc", "title", "examples", "deprecated", "vendor", "alias"]);

function plain(key: string, value: unknown): unknown {
  if (WORDS.has(key)) return undefined;
  if (typeof value === "bigint") return `${value}n`;
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Set || value instanceof Map) return [];
  return "kind" in value && value.kind === "struct" && "name" in value ? `struct ${String(value.name)}` : value;
}
