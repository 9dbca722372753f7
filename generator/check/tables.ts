// Structs that are tables: every field has a column, and names are told apart.

import { didYouMean } from "../../runtime/text/closest.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import { isMisfit, type Misfit } from "../model/arrow/stored.js";
import { columnOf } from "../model/arrow/table.js";
import type { Field, Model, StructDefinition, TableOccurrence } from "../model/model.js";
import { declaredStructs } from "./each.js";

/** Tables that cannot be what they say. */
export function checkTables(model: Model): Diagnostic[] {
  const places = new Map((model.occurrences ?? []).flatMap((one) => (one.kind === "table" ? [[one.struct, one]] : [])));
  const named = new Map<string, StructDefinition>();
  return declaredStructs(model).flatMap((struct) => {
    const { table } = struct;
    if (table === null) return [];
    const place = places.get(struct.name);
    const twin = named.get(table.name);
    if (twin === undefined) named.set(table.name, struct);
    return [
      ...wrongName(table.name, place?.name ?? struct.span),
      ...(twin === undefined ? [] : [twice(table.name, place?.name ?? struct.span, twin)]),
      ...wrongKeys(struct, place),
      ...struct.fields.flatMap((field) => noColumn(field, struct, model)),
      ...emptiness(struct, model),
    ];
  });
}

function wrongName(name: string, span: Span): Diagnostic[] {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return [];
  return [report("bad-table", `a table is called like cpg_nodes, not ${JSON.stringify(name)}`, span)];
}

function twice(name: string, span: Span, { name: struct, span: first }: StructDefinition): Diagnostic {
  const related = { message: `${struct} is that table already`, span: first };
  const hint = "give one of the two another name: `table: { name: … }`";
  return report("duplicate-table", `there already is a table ${name}`, span, { related, hint });
}

function wrongKeys({ table, fields, name, span }: StructDefinition, place: TableOccurrence | undefined): Diagnostic[] {
  const columns = fields.filter((field) => field.arrow?.trim() !== "omit").map((field) => field.name);
  return (table?.key ?? []).flatMap((key, i) => {
    if (columns.includes(key)) return [];
    const isOmitted = fields.some((field) => field.name === key);
    const message = isOmitted ? `${key} is no column: it says \`arrow: omit\`` : `${name} has no field ${key}`;
    return [report("unknown-key-field", message, place?.key[i] ?? span, didYouMean(key, columns))];
  });
}

/** What a base has is reported there, if that is a table too. */
function noColumn(field: Field, struct: StructDefinition, model: Model): Diagnostic[] {
  const base = model.definitions.get(field.declared_in);
  const isOwn = field.declared_in === struct.name;
  if (!isOwn && base?.kind === "struct" && base.table !== null) return [];
  const related = isOwn ? {} : { related: { message: `it is a column of ${struct.name}`, span: struct.span } };
  const { wire, span } = field;
  if (wire.length === 0 || wire.length > 255) {
    const message = `the name of a column has 1 to 255 characters, found ${wire.length}`;
    return [report("bad-table", message, span, related)];
  }
  const column = columnOf(field, model);
  if (column === null || !isMisfit(column) || column.isReported === true) return [];
  return [
    report("no-column", `${column.path.join(".")} has no column: ${column.message}`, span, {
      hint: help(column),
      ...related,
    }),
  ];
}

/** What helps; where the trouble is within the column, that can be stored as a whole as well. */
function help({ path, hint }: Misfit): string {
  if (path.length === 1) return hint;
  return `write \`arrow: json\` here, or there ${hint.replace(/^write /, "")}`;
}

function emptiness({ name, fields, span }: StructDefinition, model: Model): Diagnostic[] {
  if (fields.some((field) => columnOf(field, model) !== null)) return [];
  return [
    report("bad-table", `${name} is a table without columns`, span, {
      hint: "give it a field, or write `table: false`",
    }),
  ];
}
