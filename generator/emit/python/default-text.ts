// Defaults of fields in Python. msgspec leaves out a field that holds the very object of its default, so a default that can be
// shared is one object: scalars, and structs, which are frozen.

import { decodeBase64 } from "../../../runtime/serde/scalars/base64.js";
import { structsOf } from "../../model/graph.js";
import type { Default, Field, Type } from "../../model/model.js";
import { type Code, code, list } from "../../text/code.js";
import { python, pythonBytes, pythonFloat, pythonImport, pythonName } from "../../text/python.js";
import { definitionName, libraryName, type PythonScope, structureText } from "./type-text.js";

/** What follows the annotation of a field: ` = 3`, ` = field(name="n")`, or nothing. */
export function assignmentOf(field: Field, scope: PythonScope): Code {
  const value = valueOf(field, scope);
  const name = field.wire === field.name ? null : python`name=${field.wire}`;
  if (value === null && name === null) return code.nothing;
  if (value !== null && name === null && value.key === "default") return python` = ${value.code}`;
  const given = value === null ? [] : [python`${pythonName(value.key)}=${value.code}`];
  const args = [...given, ...(name === null ? [] : [name])];
  return python` = ${libraryName("msgspec", "field", scope)}${list("(", args, ")")}`;
}

interface Value {
  readonly key: "default" | "default_factory";
  readonly code: Code;
}

function valueOf(field: Field, scope: PythonScope): Value | null {
  if (field.presence === "unset") return { key: "default", code: pythonImport("msgspec", "UNSET") };
  if (field.default === undefined) return null;
  return field.default.kind === "value"
    ? { key: "default", code: scalarText(field.default.value, field.type, scope) }
    : emptyValue(field.default.of, field.type, scope);
}

function emptyValue(of: Extract<Default, { kind: "empty" }>["of"], type: Type, scope: PythonScope): Value {
  if (of === "struct") return { key: "default", code: python`${definitionName(structIn(type, scope), scope)}()` };
  const name = { list: "list", set: "set", map: "dict" }[of];
  return { key: "default_factory", code: libraryName("builtins", name, scope) };
}

/** The one struct that a type can be, be it the only member of a named union. */
function structIn(type: Type, { model }: PythonScope): string {
  const [struct] = structsOf(type, model);
  if (struct === undefined) throw new Error(`no struct in ${type.kind}`);
  return struct.name;
}

function scalarText(value: Extract<Default, { kind: "value" }>["value"], type: Type, scope: PythonScope): Code {
  const members = membersOf(type);
  if (typeof value === "string") {
    const text = members.find((member) => TEXT.has(member.kind));
    if (text?.kind === "bytes") return bytesText(value);
    if (text === undefined) return python`${value}`;
    return python`${libraryName("msgspec", "convert", scope)}(${value}, ${structureText(unconstrained(text), scope)})`;
  }
  const isFloat = typeof value === "number" && members.some((member) => member.kind === "float");
  return isFloat && !isInteger(value, members) ? pythonFloat(value) : python`${value}`;
}

function bytesText(base64: string): Code {
  const bytes = decodeBase64(base64);
  if (bytes === null) throw new Error(`not base64: ${base64}`);
  return pythonBytes(bytes);
}

/** Beside a float, an integral number belongs to the member that is an integer, if there is one. */
function isInteger(value: number, members: readonly Type[]): boolean {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return false;
  return members.some(
    (member) =>
      (member.kind === "int" && member.width === "safe") ||
      (member.kind === "literal" && member.values.includes(value)),
  );
}

const TEXT: ReadonlySet<Type["kind"]> = new Set(["bytes", "datetime", "time", "date", "duration", "uuid", "decimal"]);

function unconstrained(type: Type): Type {
  return type.kind === "datetime" || type.kind === "time" ? { kind: type.kind } : type;
}

function membersOf(type: Type): readonly Type[] {
  return type.kind === "union" ? type.members : [type];
}
