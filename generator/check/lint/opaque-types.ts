import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { report } from "../../diagnostics/report.js";
import type { AliasDefinition, Field, Module, Type } from "../../model/model.js";
import { isExempt, isOpaqueOnPurpose } from "./exempt.js";
import { linted } from "./linted.js";

/** `any` without a reason: where it is written, not where an alias of it is used. */
export function lintOpaqueTypes(module: Module): Diagnostic[] {
  const { fields, aliases } = linted(module);
  return [...fields, ...aliases]
    .filter(([{ type }]) => isOpaqueHere(type))
    .filter(([owner, ...around]) => !isOpaqueOnPurpose(owner) && !isExempt("opaque-type", owner, ...around))
    .map(([owner]) => opaque(owner));
}

function opaque({ name, type, span }: Field | AliasDefinition): Diagnostic {
  const message = `${name} ${type.kind === "any" ? "is" : "holds"} any, of which nothing is checked`;
  return report("opaque-type", message, span, { hint: "name its type, or say why it has none: x-opaque: …" });
}

/** An alias answers for its own `any`. */
function isOpaqueHere(type: Type): boolean {
  if (type.alias !== undefined) return false;
  switch (type.kind) {
    case "any":
      return true;
    case "list":
    case "set":
      return isOpaqueHere(type.item);
    case "tuple":
      return type.items.some(isOpaqueHere);
    case "map":
      return isOpaqueHere(type.value);
    case "union":
      return type.members.some(isOpaqueHere);
    default:
      return false;
  }
}
