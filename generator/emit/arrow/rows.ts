// The function that reads the rows of a struct: a variable a column, then an object a row.

import type { Field, StructDefinition } from "../../model/model.js";
import type { Stored, StoredField, StructColumns } from "../../model/arrow/stored.js";
import { type Code, code, ident, list, propertyKey, types } from "../../text/code.js";
import { functionOf, signature, when } from "../../text/logic.js";
import { codegenType } from "../shared/runtime-names.js";
import { type ArrowScope, LocalNames } from "./names.js";
import { readerOf } from "./storage.js";

/** The functions that read structs, each once a file: of tables, and of what stands in their columns. */
export class RowFunctions {
  readonly #scope: ArrowScope;
  readonly #names = new Map<StructDefinition, Code>();
  readonly #functions: Code[] = [];

  constructor(scope: ArrowScope) {
    this.#scope = scope;
  }

  /** The name of the function for a struct, which is made if it is not there yet. */
  nameOf(columns: StructColumns): Code {
    const { struct } = columns;
    const known = this.#names.get(struct);
    if (known !== undefined) return known;
    const name = this.#scope.functionName(`${struct.name.charAt(0).toLowerCase()}${struct.name.slice(1)}Rows`);
    this.#names.set(struct, name);
    this.#functions.push(rowFunction(columns, name, this.#scope, this));
    return name;
  }

  /** The functions that nobody has got yet, innermost first. */
  take(): readonly Code[] {
    return this.#functions.splice(0);
  }
}

function rowFunction(columns: StructColumns, name: Code, scope: ArrowScope, functions: RowFunctions): Code {
  const { struct } = columns;
  const locals = new LocalNames(struct, scope);
  const type = scope.printer.print({ kind: "ref", name: struct.name });
  const read = columns.columns.map((column) => readColumn(column, struct, { scope, locals, functions }));
  const omitted = columns.omitted.filter(({ presence }) => presence !== "unset");
  const defaults = omitted.map((field) => code`const ${ident(locals.of(field))} = batch.defaults(${field.wire});`);
  return functionOf(
    signature(name, [code`batch${types`: ${scope.arrow("BoundBatch")}`}`], types`: ${type}[]`),
    code`
      ${read}
      ${defaults}
      const rows${types`: ${type}[]`} = [];
      for (let i = 0; i < batch.rowCount; i++) {
        ${rowOf(struct, { present: [...columns.columns.map(({ field }) => field), ...omitted], locals, scope })}
      }
      return rows;
    `,
  );
}

interface Places {
  readonly scope: ArrowScope;
  readonly locals: LocalNames;
  readonly functions: RowFunctions;
}

function readColumn({ field, arrow, stored }: StoredField, struct: StructDefinition, places: Places): Code {
  const { scope, locals, functions } = places;
  const structReader = (part: Stored): Code | null => {
    if (part.as !== "struct") return null;
    const read = functions.nameOf(part);
    return code`${scope.arrow("structs")}(${scope.contract(part.struct)}, ${read})`;
  };
  const reader =
    readerOf(stored, scope, structReader) ?? code`${scope.arrow("general")}(${scope.contract(struct)}, ${field.name})`;
  const way = code.text(arrow.nullable ? "nullable" : "required");
  return code`const ${ident(locals.of(field))} = batch.${way}(${field.wire}, ${reader});`;
}

interface Row {
  /** The fields that have a variable. */
  readonly present: readonly Field[];
  readonly locals: LocalNames;
  readonly scope: ArrowScope;
}

/** One object literal, up to the first field that may be unset: from there on properties are added one by one, in contract order. */
function rowOf(struct: StructDefinition, { present, locals, scope }: Row): Code {
  const fields = struct.fields.filter((field) => present.includes(field));
  const firstUnset = fields.findIndex(({ presence }) => presence === "unset");
  const early = firstUnset === -1 ? fields : fields.slice(0, firstUnset);
  const valueOf = (field: Field): Code =>
    code`${ident(locals.of(field))}[i]${types` as ${scope.printer.print(field.type)}`}`;
  const tag = struct.tag_field === null ? [] : [code`${propertyKey(struct.tag_field)}: ${struct.tag}`];
  const properties = early.map((field) => code`${propertyKey(field.name)}: ${valueOf(field)}`);
  const literal = list("{ ", [...tag, ...properties], " }");
  if (firstUnset === -1) return code`rows.push(${literal});`;
  const type = scope.printer.print({ kind: "ref", name: struct.name });
  return code`
    const row = ${literal}${types` as ${codegenType("Writable")}<${type}>`};
    ${fields.slice(firstUnset).map((field) => {
      const statement = code`row.${ident(field.name)} = ${valueOf(field)};`;
      return field.presence === "unset" ? when(code`${ident(locals.of(field))}[i] !== null`, statement) : statement;
    })}
    rows.push(row);
  `;
}
