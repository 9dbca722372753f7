// Stages 6 and 7: constraints and rules of the rows that may be wrong.

import {
  type FieldInfo,
  type RuleInfo,
  type StructInfo,
  type TypeInfo,
  ValidationError,
} from "tessera-contracts/serde";
import { isUnset, plainOf } from "../table/from-cells.js";
import type { BatchView, ViewColumn } from "./batch-view.js";
import { type BrokenCheck, brokenChecks } from "./broken-checks.js";
import { bareContract, checkOfError, checksOf } from "./checks.js";
import { type RowFinding, SEVERAL } from "./finding.js";
import type { RowRange } from "./pick-rows.js";
import { shownCell, shownValue } from "./shown-value.js";
import { suspectsIn } from "./suspects/index.js";
import { cut, unreadRows } from "./unread-rows.js";

/** Stage 6: values that are none of their type, or break a constraint. Null passes. */
export function findBrokenConstraints(view: BatchView): RowFinding[] {
  return view.columns.flatMap((one) => {
    const { info } = one.wanted;
    if (info === null || takesAnything(info)) return [];
    return view.picked.flatMap((range) => brokenIn(view, { one, info }, range));
  });
}

interface Judged {
  readonly one: ViewColumn;
  readonly info: TypeInfo;
}

/** Values are read only where the column as a whole shows that they are odd, or does not tell. */
function brokenIn(view: BatchView, { one, info }: Judged, range: RowRange): RowFinding[] {
  const { name } = one.wanted;
  const suspects = suspectsIn(info, cut(one.column, range));
  const rows = suspects?.map((row) => range.from + row) ?? unreadRows(view, { columns: [one], names: [name] }, range);
  return rows.flatMap((row) => {
    const read = readCell(one, info, row);
    if (read.kind === "nothing") return [];
    const broken = read.kind === "refused" ? [read.broken] : brokenChecks(info, read.value, name);
    if (broken.length === 0 && suspects !== null) {
      throw new Error(`row ${view.firstRow + row} of ${name} is odd, but passes every check of its column`);
    }
    return firstOfEach(broken).map((finding) => ({ ...finding, row }));
  });
}

/** True if whatever lies in a column of the type is a value. */
function takesAnything(info: TypeInfo): boolean {
  if (info.kind === "union") return info.members.every((member) => member.kind === "null" || takesAnything(member));
  if (info.kind === "float" || info.kind === "str" || info.kind === "bytes") return checksOf(info).length === 0;
  return info.kind === "bool";
}

/** Of the items that break one check, the first. */
function firstOfEach(broken: readonly BrokenCheck[]): BrokenCheck[] {
  const firsts = new Map<string, BrokenCheck>();
  for (const one of broken) {
    const key = JSON.stringify([one.column, one.check]);
    if (!firsts.has(key)) firsts.set(key, { ...one, value: shownValue(one.value) });
  }
  return [...firsts.values()];
}

type ReadCell =
  | { readonly kind: "value"; readonly value: unknown }
  /** No value of the type. */
  | { readonly kind: "refused"; readonly broken: BrokenCheck }
  /** A null, or something that another stage speaks of. */
  | { readonly kind: "nothing" };

const NOTHING: ReadCell = { kind: "nothing" };

function readCell({ wanted, column, lost }: ViewColumn, info: TypeInfo, row: number): ReadCell {
  const cell = column.at(row);
  if (cell === null || lost.has(row)) return NOTHING;
  const contract = bareContract(info);
  try {
    return { kind: "value", value: contract.convert(plainOf(contract.info, cell, column.type, "$")) };
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    const place = wanted.name + inside(error.path);
    return {
      kind: "refused",
      broken: { column: place, check: checkOfError(error), value: shownCell(cell, column.type) },
    };
  }
}

/** `$[3].x` is `.item.x`, `$[...]` the value of a map, and "`key` in `$`" its key. */
function inside(path: string): string {
  const root = path.lastIndexOf("$");
  const parts = path
    .slice(root + 1)
    .replaceAll("[...]", ".value")
    .replaceAll(/\[[^\]]*\]/g, ".item");
  return root === 0 ? parts : `${parts.replaceAll("`", "")}.key`;
}

/** Stage 7: rows that break a rule. A rule that needs a value which is missing or wrong is not asked. */
export function findBrokenRules(view: BatchView): RowFinding[] {
  const { struct } = view.target;
  if (struct === null) return [];
  const fields = ruleFields(view, struct);
  const rules = struct.rules.map((rule): RuleOfFields => {
    const own = fieldsOfRule(rule.expr, fields);
    return { ...rule, own, names: own.map(({ field }) => field.wire).join() };
  });
  // Rules of the same fields are asked together, so that these are read once.
  const suspects = new Map<string, readonly number[]>();
  for (const { names } of rules) {
    if (suspects.has(names)) continue;
    const group = rules.filter((rule) => rule.names === names);
    suspects.set(names, suspectsOfRules(view, group));
  }
  return rules.flatMap(({ message, holds, own, names }) => {
    const broken = (suspects.get(names) ?? []).filter((row) => breaks(holds, rowValue(own, struct, row)));
    return broken.map((row) => ({ row, column: SEVERAL, check: message, value: undefined }));
  });
}

interface RuleOfFields extends RuleInfo {
  readonly own: readonly RuleField[];
  readonly names: string;
}

/** The rows that break one of the rules, which are of the same fields, or whose values cannot be read. */
function suspectsOfRules(view: BatchView, rules: readonly RuleOfFields[]): readonly number[] {
  const fields = rules[0]?.own ?? [];
  const isKnown = fields.every(({ one, hasDefault }) => one !== null || hasDefault);
  if (!isKnown) return view.pickedRows;
  const columns = fields.flatMap(({ one }) => one ?? []);
  const names = fields.map(({ field }) => field.wire);
  const test = (row: never): boolean => rules.every(({ holds }) => holds(row));
  return view.picked.flatMap((range) => unreadRows(view, { columns, names, test }, range));
}

/** The fields that stand in an expression; all of them if it may speak of the row in another way. */
function fieldsOfRule(expr: string, fields: readonly RuleField[]): readonly RuleField[] {
  const names = new Set(Array.from(expr.matchAll(/\bthis\s*\.\s*(\w+)/g), ([, name]) => name));
  const mentions = expr.match(/\bthis\b/g) ?? [];
  const spoken = fields.filter(({ field }) => names.has(field.name) || names.has(field.wire));
  const isClear = mentions.length === Array.from(expr.matchAll(/\bthis\s*\.\s*\w+/g)).length;
  return isClear && spoken.length === names.size ? spoken : fields;
}

interface RuleField {
  readonly field: FieldInfo;
  /** Null if the column is missing or of another type. */
  readonly one: ViewColumn | null;
  /** True if the field has a default, or is not set, where the column is missing. */
  readonly hasDefault: boolean;
}

function ruleFields(view: BatchView, { fields }: StructInfo): RuleField[] {
  return fields.flatMap((field) => {
    if (field === null) return [];
    const one = view.columnsOf([field.wire])?.[0] ?? null;
    return [{ field, one, hasDefault: one === null && !view.unknown.has(field.wire) }];
  });
}

/** What a rule meets that asks for a value which nobody knows. */
class UnknownValue extends Error {}

function breaks(holds: (value: never) => boolean, value: object): boolean {
  try {
    return !holds(value as never);
  } catch (error) {
    if (error instanceof UnknownValue) return false;
    throw error;
  }
}

/** A row as rules see it; whoever asks for a value that is not known gets an `UnknownValue`. */
function rowValue(fields: readonly RuleField[], { tag, tag_field }: StructInfo, row: number): object {
  const value: { [name: string]: unknown } = {};
  if (tag_field !== null) value[tag_field] = tag;
  for (const { field, one, hasDefault } of fields) {
    if (hasDefault) {
      if (field.makeDefault !== undefined) value[field.name] = field.makeDefault();
      continue;
    }
    const isNull = one !== null && one.column.isNull(row) && !one.lost.has(row);
    if (isNull && isUnset(field)) continue;
    const read = one === null ? NOTHING : readCell(one, field.type, row);
    if (read.kind === "value") value[field.name] = read.value;
    else if (isNull && one.wanted.nullable) value[field.name] = null;
    else Object.defineProperty(value, field.name, { enumerable: true, get: refuse });
  }
  return value;
}

function refuse(): never {
  throw new UnknownValue("a value that is missing or wrong");
}
