// What msgspec keeps beside a type: constraints, which it checks, and what is for readers.

import type { Annotated, Type } from "../../model/model.js";
import { type Code, list } from "../../text/code.js";
import { python, pythonFloat, pythonImport, pythonName } from "../../text/python.js";

/** `Annotated[type, Meta(…)]`; the type itself if there is nothing to say of it. */
export function annotated(type: Code, meta: readonly Code[]): Code {
  if (meta.length === 0) return type;
  const said = python`${pythonImport("msgspec", "Meta")}${list("(", meta, ")")}`;
  return python`${pythonImport("typing", "Annotated")}${list("[", [type, said], "]")}`;
}

/** The constraints of a type as arguments of `Meta`. An integer has the bounds of its width where it has none of its own. */
export function constraintsOf(type: Type): readonly Code[] {
  switch (type.kind) {
    case "int":
      return integers({ ...BOUNDS[type.width], ...definedOf(type) }, ["ge", "le", "multiple_of"]);
    case "float":
      return (["gt", "ge", "lt", "le", "multiple_of"] as const).flatMap((key) => {
        const value = type[key];
        return value === undefined ? [] : [argument(key, pythonFloat(value))];
      });
    case "str":
      return [...lengths(type), ...(type.pattern === undefined ? [] : [argument("pattern", python`${type.pattern}`)])];
    case "bytes":
    case "list":
    case "set":
    case "map":
      return lengths(type);
    case "datetime":
    case "time":
      return type.tz === undefined ? [] : [argument("tz", python`${type.tz}`)];
    default:
      return [];
  }
}

/** What a contract says for readers, as arguments of `Meta`; what msgspec has no word for goes into `extra`. */
export function annotationsOf({ title, doc, examples, deprecated, vendor }: Annotated): readonly Code[] {
  const extra = { ...(deprecated === undefined ? {} : { deprecated }), ...vendor };
  return [
    ...(title === undefined ? [] : [argument("title", python`${title.trim()}`)]),
    ...(doc === undefined ? [] : [argument("description", python`${doc.trim()}`)]),
    ...(examples === undefined ? [] : [argument("examples", valueText(examples))]),
    ...(Object.keys(extra).length === 0 ? [] : [argument("extra", valueText({ tessera: extra }))]),
  ];
}

/**
 * What msgspec has no word for and a reader of messages must know, as arguments of `Meta`. Not under `tessera`: msgspec
 * joins the `extra` of a field and that of its alias by their first keys.
 */
export function wireExtraOf(type: Type): readonly Code[] {
  if (type.kind === "ext") {
    return [argument("extra", valueText({ tessera_type: `ext[${type.name}]`, tessera_code: type.code }))];
  }
  const isWide = type.kind === "int" && (type.width === "any" || type.width === "uint64");
  return isWide ? [argument("extra", valueText({ tessera_type: type.width === "any" ? "bigint" : "uint64" }))] : [];
}

/** The `Meta` of a position that is no longer used. */
export function holeMeta(): readonly Code[] {
  return [argument("extra", valueText({ tessera_hole: true }))];
}

interface Bounds {
  readonly ge?: number | bigint;
  readonly le?: number | bigint;
  readonly multiple_of?: number | bigint;
}

/** msgspec takes no bound beyond 64 signed bits, so `uint64` has an upper one in MessagePack only. */
const BOUNDS: { readonly [width: string]: Bounds } = {
  safe: { ge: -(2n ** 53n) + 1n, le: 2n ** 53n - 1n },
  int64: { ge: -(2n ** 63n), le: 2n ** 63n - 1n },
  uint64: { ge: 0n },
};

function definedOf({ ge, le, multiple_of }: Bounds): Bounds {
  return {
    ...(ge === undefined ? {} : { ge }),
    ...(le === undefined ? {} : { le }),
    ...(multiple_of === undefined ? {} : { multiple_of }),
  };
}

function integers(bounds: Bounds, keys: readonly (keyof Bounds)[]): readonly Code[] {
  return keys.flatMap((key) => {
    const value = bounds[key];
    return value === undefined ? [] : [argument(key, python`${value}`)];
  });
}

function lengths(type: { readonly min_length?: number; readonly max_length?: number }): readonly Code[] {
  return (["min_length", "max_length"] as const).flatMap((key) => {
    const value = type[key];
    return value === undefined ? [] : [argument(key, python`${value}`)];
  });
}

function argument(name: string, value: Code): Code {
  return python`${pythonName(name)}=${value}`;
}

/** A value of YAML or JSON as a Python literal. */
function valueText(value: unknown): Code {
  if (typeof value === "number") return Number.isSafeInteger(value) ? python`${value}` : pythonFloat(value);
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") {
    return python`${value}`;
  }
  if (Array.isArray(value)) return list("[", value.map(valueText), "]");
  if (typeof value !== "object") throw new Error(`no literal for a ${typeof value}`);
  const entries = Object.entries(value).map(([key, inner]) => python`${key}: ${valueText(inner)}`);
  return list("{", entries, "}");
}
