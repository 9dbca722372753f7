import type { StructInfo, TypeInfo, UnionInfo } from "../../info/types.js";
import { Ext } from "../../values/ext.js";
import { isPlainObject } from "../../values/is.js";
import { hasProperties, hasStringKeys, propertyOf } from "../../values/javascript-type.js";
import { Raw } from "../../values/raw.js";
import { isInt } from "../is.js";

/**
 * The member of the union that `value` belongs to, by its JavaScript type and its tag; if it fits none, the member it comes
 * closest to, whose writer then says what is wrong; undefined if there is no such member either.
 */
export function memberOf(union: UnionInfo, value: unknown): TypeInfo | undefined {
  const { members } = union;
  return (
    members.find((member) => isObjectMap(member) && hasNoPrototype(value)) ??
    members.find((member) => member.kind === "struct" && isOfStruct(member, value)) ??
    members.find((member) => member.kind !== "float" && member.kind !== "struct" && belongsTo(member, value)) ??
    members.find((member) => member.kind === "float" && typeof value === "number") ??
    members.find((member) => isCloseTo(member, value))
  );
}

/** Decoders make maps without a prototype, so that they can be told from the array-like structs that may stand beside them. */
function hasNoPrototype(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null;
}

function isObjectMap(type: TypeInfo): boolean {
  return type.kind === "map" && hasStringKeys(type.key);
}

/** True if the tag says so; without a tag, if every required field is there. */
function isOfStruct(struct: StructInfo, value: unknown): boolean {
  if (!hasProperties(value)) return false;
  if (struct.tag_field !== null) return propertyOf(value, struct.tag_field) === struct.tag;
  return struct.fields.every((field) => field?.presence !== "required" || propertyOf(value, field.name) !== undefined);
}

/** An integral number belongs to the integer member if it keeps its constraints; floats come last. Only they can say -0. */
function belongsTo(type: TypeInfo, value: unknown): boolean {
  if (type.kind === "literal" || type.kind === "enum") return (type.values as readonly unknown[]).includes(value);
  if (type.kind === "int" && type.width === "safe") return isInt(type, value) && !Object.is(value, -0);
  if (type.kind === "ext" && type.codec === undefined) return value instanceof Ext && value.code === type.code;
  return isCloseTo(type, value);
}

/** True if the value has the JavaScript type of the member. */
function isCloseTo(type: TypeInfo, value: unknown): boolean {
  switch (type.kind) {
    case "null":
      return value === null;
    case "bool":
      return typeof value === "boolean";
    case "int":
      return typeof value === (type.width === "safe" ? "number" : "bigint");
    case "float":
      return typeof value === "number";
    case "bytes":
      return value instanceof Uint8Array;
    case "any":
      return true;
    case "raw":
      return value instanceof Raw;
    case "ext":
      return type.codec === undefined ? value instanceof Ext : type.codec.is(value);
    case "literal":
    case "enum":
      return typeof value === typeof type.values[0];
    case "list":
    case "tuple":
      return Array.isArray(value);
    case "set":
      return value instanceof Set;
    case "map":
      return hasStringKeys(type.key) ? isPlainObject(value) : value instanceof Map;
    case "struct":
      return hasProperties(value);
    case "union":
      return memberOf(type, value) !== undefined;
    default:
      return typeof value === "string";
  }
}
