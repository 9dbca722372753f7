// The types of rules: what a value can be, one part per kind. `unset` and `null` are parts like any other, so that a guard
// takes a part away and an unguarded read is a part too many.

/** A value that an expression may be known to have. */
export type Scalar = string | number | bigint | boolean;

/** Empty: nothing is known, because of a mistake that is reported already or because the place is never reached. */
export type Parts = readonly Part[];

/** One of the things that an expression may be. */
export type Part = ScalarPart | ContainerPart | StructPart | PlainPart;

/** `int` and `float` are held as `number`, `bigint` as `bigint`. Without `values`: any. */
export interface ScalarPart {
  readonly kind: "bool" | "int" | "bigint" | "float" | "str";
  readonly values?: readonly Scalar[];
}

/** A list, set or map. */
export interface ContainerPart {
  /** `object`: a map with keys of strings; `map`: any other. */
  readonly kind: "list" | "set" | "map" | "object";
  /** What macros run over and `in` looks for: items, or the keys of a map. */
  readonly item: Parts;
  /** The number of items, where it is fixed. */
  readonly size?: number;
}

/** A struct, whose fields can be read. */
export interface StructPart {
  readonly kind: "struct";
  readonly name: string;
}

/** `text`: a date or another scalar held as a string. `opaque`: what rules cannot look into. */
export interface PlainPart {
  readonly kind: "null" | "unset" | "bytes" | "text" | "opaque";
  /** How the contract calls it. */
  readonly name: string;
}

/** The null of a nullable field. */
export const NULL: Part = { kind: "null", name: "null" };
/** The absence of a field that may be unset. */
export const UNSET: Part = { kind: "unset", name: "unset" };
/** True or false. */
export const BOOL: Parts = [{ kind: "bool", values: [true, false] }];
/** Any integer that JavaScript keeps exactly. */
export const INT: Parts = [{ kind: "int" }];
/** Any text. */
export const STR: Parts = [{ kind: "str" }];

/** Parts with those of one kind brought together. */
export function merged(parts: Parts): Parts {
  const byKind = new Map<string, Part>();
  for (const part of parts) {
    const key = isScalar(part)
      ? part.kind
      : "name" in part
        ? `${part.kind} ${part.name}`
        : `${part.kind} ${describe(part.item)}`;
    const before = byKind.get(key);
    byKind.set(key, before !== undefined && isScalar(before) && isScalar(part) ? union(before, part) : part);
  }
  return [...byKind.values()];
}

function union(a: ScalarPart, b: ScalarPart): ScalarPart {
  if (a.values === undefined || b.values === undefined) return { kind: a.kind };
  return { kind: a.kind, values: [...new Set([...a.values, ...b.values])] };
}

const SCALARS: ReadonlySet<string> = new Set<ScalarPart["kind"]>(["bool", "int", "bigint", "float", "str"]);

/** True for what may have `values`. */
export function isScalar(part: Part): part is ScalarPart {
  return SCALARS.has(part.kind);
}

/** True for all kinds of numbers. */
export function isNumeric(part: Part): boolean {
  return part.kind === "int" || part.kind === "bigint" || part.kind === "float";
}

/** True if a part is of one of these kinds. */
export function has(parts: Parts, ...kinds: readonly Part["kind"][]): boolean {
  return parts.some((part) => kinds.includes(part.kind));
}

/** The parts as a message names them: `int | null`. */
export function describeAll(parts: Parts): string {
  const names = parts.filter((part) => part.kind !== "unset").map(describe);
  return names.length === 0 ? "nothing" : [...new Set(names)].join(" | ");
}

function describe(part: Part | Parts): string {
  if (isParts(part)) return describeAll(part);
  switch (part.kind) {
    case "list":
    case "set":
      return `${part.kind}[${describeAll(part.item)}]`;
    case "map":
    case "object":
      return "map";
    case "bigint":
      return "int64";
    case "bool":
      return "bool";
    case "int":
    case "float":
    case "str":
      return part.values === undefined ? part.kind : part.values.map((value) => JSON.stringify(value)).join(" | ");
    default:
      return part.name;
  }
}

function isParts(part: Part | Parts): part is Parts {
  return Array.isArray(part);
}
