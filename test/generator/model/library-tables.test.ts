// The tables of the standard library: which there are, and every column of theirs.

import { expect, test } from "vitest";
import { isMisfit } from "../../../generator/model/arrow/stored.js";
import { resolverOf, tablesOf } from "../../../generator/model/arrow/table.js";
import type { StructDefinition } from "../../../generator/model/model.js";
import { resolveProject } from "../../../generator/generate.js";
import { readProject } from "../../../generator/read/project.js";
import { fieldText } from "../../../runtime/arrow/type/type-text.js";

const { model } = resolveProject(readProject("contracts", { library: "." }));
if (model === null) throw new Error("the shipped contracts have a mistake");
const structs = [...model.definitions.values()].filter((one): one is StructDefinition => one.kind === "struct");
const rows = structs.filter(({ purpose }) => purpose === "row" || purpose === "telemetry");

test("there are 19 rows and telemetry structs, and the row of errors that validation writes", () => {
  expect(rows).toHaveLength(20);
});

test.each(rows.map((struct) => [struct.name, struct] as const))("%s maps without an override", (_, struct) => {
  expect(struct.fields.filter((field) => field.arrow !== undefined)).toEqual([]);
  const columns = resolverOf(model).columnsOf(struct);
  expect(isMisfit(columns) ? columns : columns.columns).toHaveLength(struct.fields.length);
});

test("the columns of all tables are those that are known", async () => {
  const texts = tablesOf(model).map(({ name, struct, key, columns }) => {
    const head = `${struct.module}.${struct.name}: ${name}${key.length === 0 ? "" : ` by ${key.map((one) => one.name).join(", ")}`}`;
    return [head, ...columns.map(({ arrow }) => `  ${fieldText(arrow)}`)].join("\n");
  });
  await expect(`${texts.join("\n\n")}\n`).toMatchFileSnapshot("../../golden/tables.txt");
});
