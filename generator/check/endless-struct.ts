import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import type { Field, Model, StructDefinition, Type } from "../model/model.js";
import { declaredStructs } from "./each.js";

/** Structs of which no value ends, because each would contain another one. */
export function checkEnds(model: Model): Diagnostic[] {
  const ending = new Set<string>();
  const structs = declaredStructs(model);
  const ends = (type: Type): boolean => hasEnd(type, { model, ending });
  for (let before = -1; before < ending.size;) {
    before = ending.size;
    for (const struct of structs) if (struct.fields.every((field) => fieldEnds(field, ends))) ending.add(struct.name);
  }
  return structs.filter((struct) => !ending.has(struct.name)).flatMap((struct) => endless(struct, ends));
}

function endless(struct: StructDefinition, ends: (type: Type) => boolean): Diagnostic[] {
  const field = struct.fields.find((one) => !fieldEnds(one, ends));
  if (field === undefined || field.declared_in !== struct.name) return [];
  const message = `${struct.name} has no finite value: its field ${field.name} needs another one, without end`;
  return [report("recursive-struct", message, field.span, { hint: "make it `| null`, a list, or give it a default" })];
}

function fieldEnds(field: Field, ends: (type: Type) => boolean): boolean {
  return field.presence !== "required" || ends(field.type);
}

interface EndSearch {
  readonly model: Model;
  /** Structs that are known to have a value. */
  readonly ending: ReadonlySet<string>;
}

function hasEnd(type: Type, known: EndSearch): boolean {
  switch (type.kind) {
    case "list":
    case "set":
      return (type.min_length ?? 0) === 0 || hasEnd(type.item, known);
    case "map":
      return (type.min_length ?? 0) === 0 || hasEnd(type.value, known);
    case "tuple":
      return type.items.every((item) => hasEnd(item, known));
    case "union":
      return type.members.some((member) => hasEnd(member, known));
    case "ref":
      return nameEnds(type.name, known);
    default:
      return true;
  }
}

/** A definition with a mistake is not there; nothing is said about it. */
function nameEnds(name: string, { model, ending }: EndSearch): boolean {
  const definition = model.definitions.get(name);
  if (definition?.kind === "union") return definition.members.some((member) => nameEnds(member, { model, ending }));
  return definition?.kind !== "struct" || definition.patch_of !== null || ending.has(name);
}
