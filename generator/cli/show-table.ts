import { fieldText } from "../../runtime/arrow/type/type-text.js";
import { tableOf } from "../model/arrow/table.js";
import type { Definition, Model } from "../model/model.js";
import { UsageError } from "./command.js";
import { textTable } from "./text-table.js";

/** The columns of a contract that is a table, in lines of at most `width`. @throws {UsageError} if it is none */
export function showTable(definition: Definition, model: Model, width: number): readonly string[] {
  const table = definition.kind === "struct" ? tableOf(definition, model) : null;
  if (table === null) throw noTable(definition);
  const rows = table.columns.map(({ arrow, field }) => {
    const text = fieldText({ ...arrow, name: "c", nullable: true }).slice("c: ".length);
    return [arrow.name, text, arrow.nullable ? "nullable" : "not null", firstSentence(field.doc ?? "")];
  });
  const limits = [0.3, 0.4, 0.1].map((part) => Math.floor(part * width));
  const key = table.key.length === 0 ? [] : [`key: ${table.key.map(({ wire }) => wire).join(", ")}`];
  const omitted =
    table.omitted.length === 0 ? [] : [`without a column: ${table.omitted.map(({ name }) => name).join(", ")}`];
  return [
    `${table.name}  (rows of ${definition.name}; module ${definition.module})`,
    ...key,
    ...omitted,
    "",
    ...textTable([["COLUMN", "ARROW TYPE", "NULLS", "DOC"], ...rows], limits, width),
  ];
}

/** That a contract has no rows of a table, and what would make it have some. */
export function noTable({ kind, name }: Definition): UsageError {
  const hint =
    kind === "struct" ? "; write `table: true` into the contract to make it one" : ": only structs can be tables";
  return new UsageError(`${name} is no table${hint}`);
}

function firstSentence(doc: string): string {
  const text = doc.trim().replaceAll(/\s+/g, " ");
  return /^.*?[.!?](?= [A-Z])/.exec(text)?.[0] ?? text;
}
