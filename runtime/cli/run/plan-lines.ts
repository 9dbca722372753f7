// A plan as a tree of its operators, for people.

import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { SortKeySpec } from "tessera-contracts/contracts/schema/ordering";

/** A line for each operator, those that it reads indented below it. */
export function planLines(rel: RelSpec, indent: string = ""): readonly string[] {
  return [`${indent}${operatorText(rel)}`, ...inputsOf(rel).flatMap((input) => planLines(input, `${indent}  `))];
}

function inputsOf(rel: RelSpec): readonly RelSpec[] {
  if (rel.rel === "join") return [rel.left, rel.right];
  if (rel.rel === "union") return rel.inputs;
  return "input" in rel ? [rel.input] : [];
}

/** What an operator does; its conditions and expressions stand in the SQL. */
function operatorText(rel: RelSpec): string {
  switch (rel.rel) {
    case "scan":
      return `scan ${rel.dataset}${rel.version === null ? "" : ` at version ${rel.version}`}`;
    case "view":
      return `view ${rel.view}`;
    case "values":
      return `values ${named(rel.fields)} (${rel.rows.length})`;
    case "filter":
      return "filter";
    case "project":
      return `project ${named(rel.columns)}`;
    case "join":
      return `join ${rel.join}${rel.on.length === 0 ? "" : ` on ${rel.on.map((sides) => sides.join(" = ")).join(", ")}`}`;
    case "aggregate":
      return `aggregate ${named(rel.aggregates)}${by("by", rel.group_by)}`;
    case "window":
      return `window ${named(rel.columns)}${by("by", rel.partition_by)}`;
    case "sort":
      return `sort${by("by", rel.keys.map(keyText))}`;
    case "limit":
      return `limit ${rel.limit}${rel.offset === 0 ? "" : ` after ${rel.offset}`}`;
    case "union":
      return "union";
  }
}

function named(columns: readonly { readonly name: string }[]): string {
  return columns.map(({ name }) => name).join(", ");
}

function by(word: string, names: readonly string[]): string {
  return names.length === 0 ? "" : ` ${word} ${names.join(", ")}`;
}

function keyText({ column, order }: SortKeySpec): string {
  return order === "ascending" ? column : `${column} descending`;
}
