import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { ContractIndex } from "tessera-contracts/contracts/tooling/contract-index";
import { DeltaTable } from "tessera-contracts/delta";
import { describe, expect, test } from "vitest";
import { modelOfDefinition, recordedContract } from "../../../../generator/contract-index/definition.js";
import type { IndexEntry } from "../../../../generator/contract-index/entry.js";
import { resolveContracts } from "../../../../generator/generate.js";
import type { Model } from "../../../../generator/model/model.js";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { node, nodeTable, options, tableOf, useEngine } from "../evolve/tables.js";

useEngine();

const NAMES = ["tessera.contract", "tessera.fingerprint", "tessera.definition"] as const;

function recorded(properties: { readonly [name: string]: string }): (string | undefined)[] {
  return NAMES.map((name) => properties[name]);
}

async function recordOf(table: { definition(): Promise<string | null>; fingerprint: string | null }, name: string) {
  return [name, table.fingerprint, await table.definition()];
}

const index = JSON.parse(readFileSync("generated/contract-index.json", "utf8")) as {
  readonly contracts: readonly IndexEntry[];
};

function shippedModel(): Model {
  const { model } = resolveContracts("contracts", { library: process.cwd() });
  if (model === null) throw new Error("the shipped contracts do not compile");
  return model;
}

describe("a table records its contract", () => {
  test("by name, hash and definition when it is created", async () => {
    const { table } = await nodeTable();
    expect(recorded(table.snapshot.properties)).toEqual(await recordOf(CpgNodeTable, "cpg/rows.CpgNode"));
    const own = index.contracts.find(({ name }) => name === "CpgNode");
    expect(table.snapshot.properties["tessera.fingerprint"]).toBe(own?.wire_hash);
  });

  test("also where it is opened or created, and where all is replaced", async () => {
    const folder = temporaryDirectory();
    const first = tableOf(["id: int"], { name: "First" });
    const second = tableOf(["id: str"], { name: "Second" });
    const opened = await DeltaTable.openOrCreate(folder, first, options());
    expect(recorded(opened.snapshot.properties)).toEqual(await recordOf(first, "case.First"));
    const replaced = await DeltaTable.replace(folder, second, [{ id: "a" }], options());
    expect(recorded(replaced.snapshot.properties)).toEqual(await recordOf(second, "case.Second"));
  });

  test("when it is adopted, and again only if it changed", async () => {
    const folder = temporaryDirectory();
    await DeltaTable.create(folder, tableOf(["id: int"]), options());
    const changed = tableOf(["id:\n        type: int\n        doc: What tells rows apart."]);
    const table = await DeltaTable.open(folder, changed, { ...options(), evolve: { adopt: true } });
    expect(recorded(table.snapshot.properties)).toEqual(await recordOf(changed, "case.Row"));
    expect(await table.evolve({ adopt: true })).toMatchObject({ skipped: true, changes: [] });
    expect(await (await nodeTable()).table.evolve({ adopt: true })).toMatchObject({ skipped: true });
  });

  test("without the definition if that has more than 64 KiB, and then an older one is taken away", async () => {
    const folder = temporaryDirectory();
    await DeltaTable.create(folder, tableOf(["id: int"]), options());
    const long = tableOf([`id:\n        type: int\n        doc: ${"x".repeat(64 * 1024)}`]);
    const table = await DeltaTable.open(folder, long, { ...options(), evolve: { adopt: true } });
    expect(recorded(table.snapshot.properties)).toEqual(["case.Row", long.fingerprint, undefined]);
    const { snapshot } = await DeltaTable.create(temporaryDirectory(), long, options());
    expect(recorded(snapshot.properties)).toEqual(["case.Row", long.fingerprint, undefined]);
  });

  test("and keeps what others wrote there through writes", async () => {
    const { table } = await nodeTable({ properties: { "tessera.fingerprint": "theirs" } });
    await table.append([node(30)]);
    expect(table.snapshot.properties["tessera.fingerprint"]).toBe("theirs");
  });
});

describe("the definition of a contract", () => {
  const model = shippedModel();
  const byName = new Map(index.contracts.map((entry) => [entry.name, entry]));

  test.each(["CpgNode", "EdgesBySrc", "RunManifest", "RelSpec", "ContractIndexEntry"])(
    "of %s is what the contract index says of it and of what it reaches",
    (name) => {
      const { fingerprint, definition } = recordedContract(name, model);
      const { contracts } = JSON.parse(definition) as { readonly contracts: readonly IndexEntry[] };
      expect(fingerprint).toBe(byName.get(name)?.wire_hash);
      const names = contracts.map((one) => one.name);
      expect(names).toContain(name);
      for (const { depends_on = [] } of contracts) expect(names).toEqual(expect.arrayContaining([...depends_on]));
      for (const one of contracts) {
        const { source: _, ...entry } = byName.get(one.name) ?? { source: null };
        expect(one).toEqual(entry);
      }
    },
  );

  test("is the same whatever stands around it, and has sorted keys and no blanks", async () => {
    const text = await CpgNodeTable.definition();
    expect(text).toBe(recordedContract("CpgNode", model).definition);
    expect(text).toMatch(/^\{"contracts":\[\{"depends_on":/);
    const decoded: unknown = JSON.parse(text ?? "");
    expect(text).toBe(JSON.stringify(decoded));
  });

  test("is a contract index but for the places, and contracts come from it again", async () => {
    const { contracts } = JSON.parse((await CpgNodeTable.definition()) ?? "") as { readonly contracts: object[] };
    const source = { file: "contracts/cpg/rows.yaml", line: 1 };
    ContractIndex.convert({ contracts: contracts.map((one) => ({ ...one, source })) });
    for (const name of ["CpgNode", "EdgesBySrc", "RunManifest"]) {
      const { fingerprint, definition } = recordedContract(name, model);
      const { value, diagnostics } = modelOfDefinition(definition);
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(value === null ? null : recordedContract(name, value).fingerprint).toBe(fingerprint);
    }
  });

  test("is loaded only when it is asked for", () => {
    const text = readFileSync(join("generated", "cpg", "rows.arrow.ts"), "utf8");
    expect(text).not.toContain('from "./rows.definitions.js"');
    expect(text).toContain('import("./rows.definitions.js")');
  });
});
