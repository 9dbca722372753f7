import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import { fitValue } from "../model/fit-value.js";
import type { Model, Type } from "../model/model.js";
import { Reflection } from "../model/reflect.js";

/** Examples that their type would refuse. */
export function checkExamples(model: Model): Diagnostic[] {
  const reflection = new Reflection(model.definitions);
  return (model.written ?? []).flatMap((written) => {
    if (written.kind !== "example" || !isWhole(written.type, { model, seen: new Set() })) return [];
    const { type, value, span } = written;
    const fitted = fitValue(reflection.of(type), value);
    return "message" in fitted ? [report("bad-example", `the example does not fit: ${fitted.message}`, span)] : [];
  });
}

/** Where definitions are, and which were looked at. */
export interface Search {
  readonly model: Model;
  readonly seen: Set<string>;
}

/** True if everything the type refers to is there, and none of it is raw bytes, of which an example shows only the meaning. */
export function isWhole(type: Type, search: Search): boolean {
  switch (type.kind) {
    case "ref":
      return isNameWhole(type.name, search);
    case "list":
    case "set":
      return isWhole(type.item, search);
    case "map":
      return isWhole(type.key, search) && isWhole(type.value, search);
    case "tuple":
      return type.items.every((item) => isWhole(item, search));
    case "union":
      return type.members.every((member) => isWhole(member, search));
    default:
      return type.kind !== "raw" && type.kind !== "ext";
  }
}

function isNameWhole(name: string, search: Search): boolean {
  if (search.seen.has(name)) return true;
  search.seen.add(name);
  const definition = search.model.definitions.get(name);
  switch (definition?.kind) {
    case undefined:
      return false;
    case "enum":
      return true;
    case "alias":
      return isWhole(definition.type, search);
    case "union":
      return definition.members.every((member) => isNameWhole(member, search));
    case "struct":
      return definition.fields.every((field) => isWhole(field.type, search));
  }
}
