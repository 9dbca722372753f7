// What can be an item of a set and a key of a map.

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import { describe } from "../model/describe.js";
import type { Model, Type } from "../model/model.js";

const TEXT = ["str", "datetime", "date", "time", "duration", "uuid", "decimal"];
const ITEMS: ReadonlySet<string> = new Set(["bool", "int", "float", ...TEXT]);
const KEYS: ReadonlySet<string> = new Set(["int", "float", ...TEXT]);

/** Sets of what a JavaScript Set does not tell apart, and maps by what cannot be a key. */
export function checkSetsAndMaps(model: Model): Diagnostic[] {
  return (model.occurrences ?? []).flatMap((occurrence) => {
    if (occurrence.kind !== "type") return [];
    const { type, span, parts } = occurrence;
    const [first = span] = parts;
    if (type.kind === "set" && !canBeItem(type.item, model)) {
      const message = `${describe(type.item)} cannot be the item of a set: a JavaScript Set does not tell such values apart, or Python cannot sort them`;
      return [report("bad-set-item", message, first, { hint: `use list[${describe(type.item)}]` })];
    }
    if (type.kind === "map" && !canBeKey(type.key, model)) {
      const message = `${describe(type.key)} cannot be the key of a map; keys are str, integers, float, ${TEXT.slice(1).join(", ")}, and enums and literals of them`;
      return [report("bad-map-key", message, first, { hint: "use a list of structs, or a key of text" })];
    }
    return [];
  });
}

function canBeItem(type: Type, model: Model): boolean {
  // Integers and floats are one JavaScript type and compare with each other; other kinds do not sort together.
  if (type.kind === "union") return type.members.every(isNumber);
  return type.kind === "literal" || ITEMS.has(type.kind) || isEnum(type, model);
}

function canBeKey(type: Type, model: Model): boolean {
  if (type.kind === "literal") return typeof type.values[0] !== "boolean";
  return KEYS.has(type.kind) || isEnum(type, model);
}

function isNumber(type: Type): boolean {
  if (type.kind === "literal") return typeof type.values[0] === "number";
  return type.kind === "float" || (type.kind === "int" && type.width === "safe");
}

/** True for an enum, and for a definition that is not there because of a mistake. */
function isEnum(type: Type, model: Model): boolean {
  if (type.kind !== "ref") return false;
  const definition = model.definitions.get(type.name);
  return definition === undefined || definition.kind === "enum";
}
