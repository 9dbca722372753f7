// What the fields of contracts may hold, in parts.

import type { Definition, Field, Type } from "../model.js";
import { BOOL, merged, NULL, type Part, type Parts, STR, UNSET } from "./parts.js";

/** Finds a definition by its name. */
export type Resolve = (name: string) => Definition | undefined;

/** What a field may hold, `unset` among it. */
export function partsOfField(field: Field, resolve: Resolve): Parts {
  const parts = partsOf(field.type, resolve);
  return field.presence === "unset" ? [...parts, UNSET] : parts;
}

function partsOf(type: Type, resolve: Resolve): Parts {
  switch (type.kind) {
    case "null":
      return [NULL];
    case "bool":
      return BOOL;
    case "int":
      return [{ kind: type.width === "safe" ? "int" : "bigint" }];
    case "float":
    case "str":
      return [{ kind: type.kind }];
    case "literal":
      return [literalPart(type.values)];
    case "list":
    case "set":
      return [{ kind: type.kind, item: partsOf(type.item, resolve) }];
    case "tuple":
      return [
        { kind: "list", item: merged(type.items.flatMap((item) => partsOf(item, resolve))), size: type.items.length },
      ];
    case "map":
      return [mapPart(partsOf(type.key, resolve))];
    case "union":
      return merged(type.members.flatMap((member) => partsOf(member, resolve)));
    case "ref":
      return definitionParts(type.name, resolve);
    case "bytes":
      return [{ kind: "bytes", name: "bytes" }];
    case "any":
    case "raw":
    case "ext":
      // `any` holds null too, and a rule may ask for that.
      return type.kind === "any" ? [{ kind: "opaque", name: "any" }, NULL] : [{ kind: "opaque", name: type.kind }];
    default:
      return [{ kind: "text", name: type.kind }];
  }
}

function definitionParts(name: string, resolve: Resolve): Parts {
  const definition = resolve(name);
  if (definition === undefined) return [];
  if (definition.kind === "enum") return [literalPart(definition.values)];
  if (definition.kind === "struct") return [{ kind: "struct", name }];
  return definition.kind === "alias" ? partsOf(definition.type, resolve) : [{ kind: "opaque", name }];
}

function literalPart(values: readonly (string | number | boolean)[]): Part {
  const [first] = values;
  return { kind: typeof first === "string" ? "str" : typeof first === "number" ? "int" : "bool", values };
}

/** Keys that are strings come from `Object.keys` in TypeScript, which forgets which strings. */
function mapPart(key: Parts): Part {
  const object = key.every((part) => part.kind === "str");
  return object ? { kind: "object", item: STR } : { kind: "map", item: key };
}
