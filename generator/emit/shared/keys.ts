import type { Model, Type } from "../../model/model.js";

/** Whether a map with these keys is an object in JavaScript (str, str enum, str literals) rather than a `Map`. */
export function isStringKeyed(key: Type, model: Model): boolean {
  if (key.kind === "str") return true;
  if (key.kind === "literal") return typeof key.values[0] === "string";
  if (key.kind !== "ref") return false;
  const definition = model.definitions.get(key.name);
  return definition?.kind === "enum" && definition.base === "str";
}
