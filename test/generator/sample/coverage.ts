// What a set of values ought to show of a type, said without the sampler: each edge of each constraint, each member of each
// union, each presence of each field. A cell is one such thing, named by where it is: `RunManifest.status = succeeded`.

import { isDeepStrictEqual } from "node:util";
import { isExact } from "../../../runtime/serde/exact/is.js";
import { codePointLength } from "../../../runtime/serde/values/is.js";
import { pattern } from "../../../runtime/serde/scalars/pattern.js";
import type {
  FieldInfo,
  FloatInfo,
  IntInfo,
  StrInfo,
  StructInfo,
  TypeInfo,
} from "../../../runtime/serde/info/types.js";

/** The cells of a type that none of the values shows. */
export function missingCells(info: TypeInfo, values: readonly unknown[]): string[] {
  const shown = new Set<string>();
  for (const value of values) show(placeOf(info), value, shown);
  return [...expectedCells(placeOf(info))].filter((cell) => !shown.has(cell));
}

/** How many cells a type has. */
export function cellCount(info: TypeInfo): number {
  return expectedCells(placeOf(info)).size;
}

interface Place {
  readonly name: string;
  readonly info: TypeInfo;
  /** The values at this place inside a value of the place around it. */
  readonly within: (value: unknown) => readonly unknown[];
}

interface Cell {
  readonly name: string;
  readonly isShownBy: (value: unknown) => boolean;
}

const placeOf = (info: TypeInfo): Place => ({ name: nameOf(info), info, within: (value) => [value] });

function expectedCells(start: Place): Set<string> {
  const cells = new Set<string>();
  const seen = new Set<StructInfo>();
  const visit = ({ name, info }: Place): void => {
    cells.add(name);
    for (const cell of edgesOf(info)) cells.add(ownName(name, info) + cell.name);
    if (info.kind === "struct" && seen.has(info)) return;
    if (info.kind === "struct") seen.add(info);
    for (const inner of placesIn(name, info)) visit(inner);
  };
  visit(start);
  return cells;
}

function show({ name, info }: Place, value: unknown, shown: Set<string>): void {
  shown.add(name);
  for (const cell of edgesOf(info)) if (cell.isShownBy(value)) shown.add(ownName(name, info) + cell.name);
  for (const inner of placesIn(name, info)) for (const part of inner.within(value)) show(inner, part, shown);
}

function nameOf(info: TypeInfo): string {
  return (
    (info.kind === "struct" || info.kind === "enum" || info.kind === "union" ? info.name : info.alias) ?? info.kind
  );
}

/** The edges of a struct may be shown wherever it is. */
function ownName(name: string, info: TypeInfo): string {
  return info.kind === "struct" ? info.name : name;
}

function placesIn(name: string, info: TypeInfo): readonly Place[] {
  switch (info.kind) {
    case "list":
    case "set":
      return [{ name: `${name}[]`, info: info.item, within: (value) => [...(value as Iterable<unknown>)] }];
    case "tuple":
      return info.items.map((item, i) => ({
        name: `${name}[${i}]`,
        info: item,
        within: (value) => [(value as unknown[])[i]],
      }));
    case "map":
      return [
        { name: `${name}{key}`, info: info.key, within: (value) => entriesOf(value).map(([key]) => key) },
        { name: `${name}{}`, info: info.value, within: (value) => entriesOf(value).map(([, item]) => item) },
      ];
    case "union":
      return info.members.map((member) => ({
        name: `${name} as ${nameOf(member)}`,
        info: member,
        within: (value) => (isExact(member, value) ? [value] : []),
      }));
    case "struct":
      return info.fields.flatMap((field) => (field === null ? [] : [fieldPlace(info, field)]));
    default:
      return [];
  }
}

function fieldPlace(struct: StructInfo, field: FieldInfo): Place {
  return {
    name: `${struct.name}.${field.name}`,
    info: field.type,
    within: (value) =>
      Object.hasOwn(value as object, field.name) ? [(value as { [name: string]: unknown })[field.name]] : [],
  };
}

function entriesOf(value: unknown): readonly (readonly [unknown, unknown])[] {
  return value instanceof Map ? [...(value as Map<unknown, unknown>)] : Object.entries(value as object);
}

function edgesOf(info: TypeInfo): readonly Cell[] {
  switch (info.kind) {
    case "bool":
      return [true, false].map(is);
    case "literal":
    case "enum":
      return info.values.map(is);
    case "int":
      return intEdges(info);
    case "float":
      return floatEdges(info);
    case "str":
      return textEdges(info);
    case "bytes":
      return lengthEdges(info, (value) => (value as Uint8Array).length);
    case "list":
    case "set":
      return lengthEdges(info, (value) => [...(value as Iterable<unknown>)].length);
    case "map":
      return lengthEdges(info, (value) => entriesOf(value).length);
    case "struct":
      return info.fields.flatMap((field) => (field === null ? [] : presences(field)));
    default:
      return [];
  }
}

const is = (wanted: unknown): Cell => ({
  name: ` = ${String(wanted)}`,
  isShownBy: (value) => Object.is(value, wanted),
});

const WIDTHS = {
  safe: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
  any: [-(2n ** 63n), 2n ** 64n - 1n],
} as const;

/** A bound that is no multiple cannot be reached. */
function intEdges({ width, ge, le, multiple_of = 1 }: IntInfo): readonly Cell[] {
  const edges = [ge ?? WIDTHS[width][0], le ?? WIDTHS[width][1]];
  return edges.filter((edge) => BigInt(edge) % BigInt(multiple_of) === 0n).map(is);
}

/** Open bounds: within a millionth of it. */
function floatEdges({ gt, ge, lt, le }: FloatInfo): readonly Cell[] {
  const near = (edge: number): Cell => ({
    name: ` near ${edge}`,
    isShownBy: (value) => value !== edge && Math.abs((value as number) - edge) < 1e-6,
  });
  const open = [gt, lt].filter((edge) => edge !== undefined).map(near);
  return [...open, ...[ge, le].filter((edge) => edge !== undefined).map(is)];
}

interface Lengths {
  readonly min_length?: number;
  readonly max_length?: number;
}

/** The least length, the greatest, and something if it may be nothing. */
function lengthEdges({ min_length = 0, max_length }: Lengths, lengthOf: (value: unknown) => number): readonly Cell[] {
  const edges = [...new Set([min_length, max_length ?? min_length])].map((length) => ({
    name: ` of length ${length}`,
    isShownBy: (value: unknown) => lengthOf(value) === length,
  }));
  return max_length === 0 ? edges : [...edges, { name: " not empty", isShownBy: (value) => lengthOf(value) > 0 }];
}

/** A pattern may want more than the lengths say. */
function textEdges(info: StrInfo): readonly Cell[] {
  const edges = lengthEdges(info, (value) => codePointLength(value as string));
  const isEmptyRefused = info.pattern !== undefined && !pattern(info.pattern).test("");
  return edges.filter((edge) => !isEmptyRefused || !edge.isShownBy(""));
}

function presences(field: FieldInfo): readonly Cell[] {
  const has = (value: unknown): boolean => Object.hasOwn(value as object, field.name);
  const valueIn = (value: unknown): unknown => (value as { [name: string]: unknown })[field.name];
  const name = `.${field.name}`;
  if (field.presence === "required") return [];
  if (field.presence === "unset") return [{ name: `${name} unset`, isShownBy: (value) => !has(value) }];
  const isDefault = (value: unknown): boolean => isDeepStrictEqual(valueIn(value), field.makeDefault?.());
  const byDefault = { name: `${name} is its default`, isShownBy: isDefault };
  const another = { name: `${name} is not its default`, isShownBy: (value: unknown) => !isDefault(value) };
  return hasOneValue(field.type) ? [byDefault] : [byDefault, another];
}

function hasOneValue(info: TypeInfo): boolean {
  return info.kind === "null" || (info.kind === "literal" && info.values.length === 1);
}
