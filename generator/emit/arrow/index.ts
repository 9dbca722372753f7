// `<module>.arrow.ts`: the tables of a module, which turn rows into record batches and back.

import { fieldText } from "../../../runtime/arrow/type/type-text.js";
import { recordedContract } from "../../contract-index/definition.js";
import { tableOf } from "../../model/arrow/table.js";
import { TABLE_SUFFIX } from "../../check/reserved-names.js";
import type { TableDefinition } from "../../model/arrow/stored.js";
import type { Model, Module } from "../../model/model.js";
import { assignment, type Code, code, ident, importedType, list, types } from "../../text/code.js";
import { file } from "../../text/file.js";
import type { Emitter, OutFile } from "../emitter.js";
import { columnsName } from "../shared/column-type.js";
import { ownModules, relativeImport } from "../shared/module-paths.js";
import { builderFunctions } from "./builders.js";
import { ArrowScope } from "./names.js";
import { RowFunctions } from "./rows.js";

/** The emitter of Arrow tables. */
export const arrow: Emitter = {
  id: "arrow",
  doc: "Tables of Arrow: record batches out of rows, and back; beside the SDK in TypeScript or JavaScript",
  plan: (model) => ownModules(model).flatMap((module) => moduleFiles(module, model)),
  parts: { planModule: moduleFiles, planNames: () => [] },
};

function moduleFiles(module: Module, model: Model): OutFile[] {
  const tables = module.definitions.flatMap((one) => (one.kind === "struct" ? (tableOf(one, model) ?? []) : []));
  if (tables.length === 0) return [];
  const { emit } = model.workspace;
  const own = { path: `${module.name}.arrow`, origin: module.path };
  const beside = { path: `${module.name}.${DEFINITIONS}`, origin: module.path };
  const typescript = emit.includes("typescript")
    ? [
        script(own, "typescript", tablesOf(tables, module, model)),
        script(beside, "typescript", definitionsOf(tables, model)),
      ]
    : [];
  const javascript = emit.includes("javascript")
    ? [
        script(own, "javascript", tablesOf(tables, module, model)),
        declarations(own, tables, module, model),
        script(beside, "javascript", definitionsOf(tables, model)),
      ]
    : [];
  return [...typescript, ...javascript];
}

/** The module beside the tables that has the definitions of their contracts, which few programs need: it is loaded when one is asked for. */
const DEFINITIONS = "definitions";

/** A text for each contract of a table, by its name. */
function definitionsOf(tables: readonly TableDefinition[], model: Model): Code[] {
  return tables.map(({ struct }) => {
    const { definition } = recordedContract(struct.name, model);
    const head = code`export const ${ident(struct.name)}${types`: string`}`;
    return assignment({ flat: head, broken: head }, code`${definition};`);
  });
}

interface Own {
  readonly path: string;
  readonly origin: string;
}

function script({ path, origin }: Own, language: "typescript" | "javascript", body: readonly Code[]): OutFile {
  const ending = language === "typescript" ? "ts" : "js";
  return { path: `${path}.${ending}`, language, origin, text: file(body, { language }) };
}

function declarations(
  { path, origin }: Own,
  tables: readonly TableDefinition[],
  module: Module,
  model: Model,
): OutFile {
  const scope = new ArrowScope(module, model);
  const body = tables.map(
    (table) => code`
      ${commentOf(table)}
      export declare const ${nameOf(table)}: ${typeOf(table, scope)};
    `,
  );
  return { path: `${path}.d.ts`, language: "typescript", origin, text: file(body, { language: "typescript" }) };
}

function tablesOf(tables: readonly TableDefinition[], module: Module, model: Model): Code[] {
  const scope = new ArrowScope(module, model);
  const functions = new RowFunctions(scope);
  return tables.flatMap((table) => tableCode(table, scope, functions));
}

function tableCode(table: TableDefinition, scope: ArrowScope, functions: RowFunctions): Code[] {
  const stem = `${table.struct.name.charAt(0).toLowerCase()}${table.struct.name.slice(1)}`;
  const names = {
    make: scope.functionName(`${stem}Builders`),
    append: scope.functionName(`append${table.struct.name}`),
  };
  const rows = functions.nameOf(table);
  const columns = table.columns.map((column) => code`${fieldText(column.arrow)}`);
  const key = table.key.map((field) => code`${field.wire}`);
  const { fingerprint } = recordedContract(table.struct.name, scope.model);
  const beside = `./${scope.module.name.split("/").at(-1) ?? ""}.${DEFINITIONS}.js`;
  const codec = [code`builders: ${names.make}`, code`append: ${names.append}`, code`rows: ${rows}`];
  const head = code`export const ${nameOf(table)}${types`: ${typeOf(table, scope)}`}`;
  const companion = code`
    ${commentOf(table)}
    ${assignment(
      { flat: head, broken: head },
      code`
        /* @__PURE__ */ ${scope.arrow(table.struct.array_like ? "columnTable" : "table")}({
          contract: ${scope.contract(table.struct)},
          name: ${table.name},
          key: ${list("[", key, "]")},
          columns: ${list("[", columns, "]")},
          codec: ${list("{ ", codec, " }")},
          fingerprint: ${fingerprint},
          definition: () => import(${beside}).then((all) => all.${ident(table.struct.name)}),
        });
      `,
    )}
  `;
  return [companion, ...builderFunctions(table, names, scope), ...functions.take()];
}

/** `CpgNodeTable`. */
function nameOf({ struct }: TableDefinition): Code {
  return ident(struct.name + TABLE_SUFFIX);
}

function commentOf({ name, struct }: TableDefinition): Code {
  return code.text(`/** The rows of the table \`${name}\`, which are of the type \`${struct.name}\`. */`);
}

function typeOf({ struct }: TableDefinition, scope: ArrowScope): Code {
  const from = relativeImport(scope.module.name, struct.module);
  const row = importedType(from, struct.name);
  const init = importedType(from, `${struct.name}Init`);
  if (!struct.array_like) return code`${scope.table("Table")}<${row}, ${init}>`;
  return code`${scope.table("ColumnTable")}<${row}, ${init}, ${importedType(from, columnsName(struct))}>`;
}
