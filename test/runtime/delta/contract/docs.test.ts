import { DeltaTable, tableSchema } from "tessera-contracts/delta";
import { localStorage } from "tessera-contracts/storage";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { tableOf, useEngine, options } from "../evolve/tables.js";

useEngine();

const HEAD = `  Part:
    fields:
      name:
        type: str
        doc: What it is called.
      size: int
`;
const PART = "parts:\n        type: list[Part]\n        doc: What it is made of.";
const ID = "id:\n        type: int\n        doc: What tells rows apart.";
const first = tableOf([ID, PART, "main: Part | null"], { head: HEAD });

async function comments(folder: string): Promise<(string | undefined)[]> {
  const { fields } = await tableSchema({ storage: localStorage(folder) });
  return fields.map(({ metadata }) => metadata["comment"]);
}

test("docs of fields are comments of columns, and of those within them", async () => {
  const folder = temporaryDirectory();
  const { snapshot } = await DeltaTable.create(folder, first, options());
  expect(await comments(folder)).toEqual(["What tells rows apart.", "What it is made of.", undefined]);
  const part = {
    type: "struct",
    fields: [{ name: "name", metadata: { comment: "What it is called." } }, { metadata: {} }],
  };
  expect(snapshot.struct.fields).toMatchObject([{}, { type: { element_type: part } }, { metadata: {}, type: part }]);
});

test("comments stay when a table evolves, and new columns bring theirs", async () => {
  const folder = temporaryDirectory();
  await (await DeltaTable.create(folder, first, options())).addFeatures(["columnMapping"]);
  const fields = [
    "key:\n        type: int\n        accept: [id]\n        doc: Another doc.",
    PART,
    "main: Part | null",
  ];
  const evolved = tableOf([...fields, "note:\n        type: str | null\n        doc: What is said of it."], {
    head: HEAD,
  });
  await DeltaTable.open(folder, evolved, { ...options(), evolve: { rename: true, columns: true } });
  expect(await comments(folder)).toEqual([
    "What tells rows apart.",
    "What it is made of.",
    undefined,
    "What is said of it.",
  ]);
});
