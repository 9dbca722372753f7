// What msgspec keeps beside a type: constraints, which it checks, and what is for readers.

import { constraintValues } from "../../model/constraints.js";
import type { Annotated, Type } from "../../model/model.js";
import { CONSTRAINT_KEYS } from "../../parse/shape-schema.js";
import { type Code, list } from "../../text/code.js";
import { python, pythonFloat, pythonImport, pythonName } from "../../text/python.js";

/** `Annotated[type, Meta(…)]`; the type itself if there is nothing to say of it. */
export function annotated(type: Code, meta: readonly Code[]): Code {
  if (meta.length === 0) return type;
  const said = python`${pythonImport("msgspec", "Meta")}${list("(", meta, ")")}`;
  return python`${pythonImport("typing", "Annotated")}${list("[", [type, said], "]")}`;
}

/** The constraints of a type as arguments of `Meta`, by the same names. An integer has the bounds of its width where it has none of its own. */
export function constraintsOf(type: Type): readonly Code[] {
  const values = { ...(type.kind === "int" ? BOUNDS[type.width] : {}), ...constraintValues(type) };
  return CONSTRAINT_KEYS.flatMap((key) => {
    const value = values[key];
    if (value === undefined) return [];
    return [argument(key, type.kind === "float" && typeof value === "number" ? pythonFloat(value) : python`${value}`)];
  });
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

/** msgspec takes no bound beyond 64 signed bits, so `uint64` has an upper one in MessagePack only. */
const BOUNDS: { readonly [width: string]: { readonly ge: bigint; readonly le?: bigint } } = {
  safe: { ge: -(2n ** 53n) + 1n, le: 2n ** 53n - 1n },
  int64: { ge: -(2n ** 63n), le: 2n ** 63n - 1n },
  uint64: { ge: 0n },
};

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
