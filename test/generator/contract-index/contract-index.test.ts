// The contract index: that it says what the registry has, that its own contract reads it, and that the contracts can be put together
// from it again.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, expectTypeOf, test } from "vitest";
import { contracts } from "../../../generated/registry.js";
import { ContractIndex } from "../../../generated/tooling/contract-index.js";
import { indexEntries } from "../../../generator/contract-index/entries.js";
import type { IndexEntry } from "../../../generator/contract-index/entry.js";
import { modelOfIndex } from "../../../generator/contract-index/model-of-index.js";
import { resolveContracts } from "../../../generator/generate.js";
import type { Model } from "../../../generator/model/model.js";
import { jsonText } from "../../../generator/text/json.js";
import { decodeJsonExact } from "../../../runtime/serde/exact/decode.js";
import type { StructInfo } from "../../../runtime/serde/index.js";
import { compile } from "../model/model-of.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const bytes = readFileSync(join(ROOT, "generated/contract-index.json"));
const index = ContractIndex.decodeJson(bytes);

describe("generated/contract-index.json", () => {
  test("is read by its own contract, and written by it again", () => {
    const { $comment, ...rest } = JSON.parse(bytes.toString()) as { readonly $comment: string };
    expect($comment).toContain("@generated");
    expect(JSON.parse(new TextDecoder().decode(ContractIndex.encodeJson(index)))).toEqual(rest);
    expect(ContractIndex.validate(index)).toEqual([]);
  });

  test("has the contracts of the registry, of their kinds and modules", () => {
    expect(index.contracts.map(({ name }) => name).toSorted()).toEqual(Object.keys(contracts).toSorted());
    const said = index.contracts.filter(({ kind }) => kind !== "alias").map(({ name, module }) => [name, module]);
    const known = said.map(([name = ""]) => [name, moduleOf(contracts[name]?.info)]);
    expect(said).toEqual(known);
  });

  test("has the fields of the registry's structs, in their order", () => {
    const structs = index.contracts.filter(({ kind }) => kind === "struct" || kind === "patch");
    const said = structs.map((entry) => ({
      name: entry.name,
      mode: entry.mode,
      array_like: entry.array_like,
      omit_defaults: entry.omit_defaults,
      tag: entry.tag ?? null,
      tag_field: entry.tag_field ?? null,
      fields: entry.fields.map(({ name, wire, required, unset, doc = null }) => ({ name, wire, required, unset, doc })),
    }));
    const known = structs.map(({ name }) => {
      const info = contracts[name]?.info as StructInfo;
      const { mode, array_like, omit_defaults, tag, tag_field } = info;
      const fields = info.fields.flatMap((field) => {
        if (field === null) return [];
        const { name: own, wire, presence, doc = null } = field;
        return [{ name: own, wire, required: presence === "required", unset: presence === "unset", doc }];
      });
      return { name, mode, array_like, omit_defaults, tag, tag_field, fields };
    });
    expect(said).toEqual(known);
    expect(structs.length).toBeGreaterThan(100);
  });

  test("has the contracts that editors offer", () => {
    const schema = JSON.parse(readFileSync(join(ROOT, "generated/tessera.schema.json"), "utf8")) as EditorSchema;
    const offered = schema.$defs.expression.anyOf[1].enum.filter((name) => /^[A-Z]/.test(name));
    expect(offered).toEqual(index.contracts.map(({ name }) => name).toSorted());
  });

  test("has the contracts of the JSON Schemas, and their properties", () => {
    const { $defs } = JSON.parse(readFileSync(join(ROOT, "generated/schema/bundle.json"), "utf8")) as SchemaBundle;
    expect(Object.keys($defs).toSorted()).toEqual(index.contracts.map(({ name }) => name).toSorted());
    const structs = index.contracts.filter(({ mode, array_like }) => mode !== undefined && !array_like);
    const said = structs.map(({ name, tag_field, fields }) => {
      const own = fields.flatMap(({ wire, accept }) => [wire, ...accept]);
      return [name, [...(tag_field === undefined ? [] : [tag_field]), ...own].toSorted()];
    });
    expect(said).toEqual(structs.map(({ name }) => [name, Object.keys($defs[name]?.properties ?? {}).toSorted()]));
    expect(structs.length).toBeGreaterThan(100);
  });

  test("says where each contract is written", () => {
    for (const { name, source } of index.contracts) {
      const line = readFileSync(join(ROOT, source.file), "utf8").split("\n")[source.line - 1];
      expect(line?.trimStart().startsWith(`${name}:`), `${source.file}:${source.line}`).toBe(true);
    }
  });

  test("has the types of its contract", () => {
    expectTypeOf<IndexEntry["kind"]>().toEqualTypeOf<(typeof index.contracts)[number]["kind"]>();
  });
});

describe("from the index", () => {
  test.each(workspaces())("the contracts of %s are put together again", (_name, model) => {
    const entries = indexEntries(model);
    const again = modelOfIndex(readBack(entries));
    expect(again.diagnostics).toEqual([]);
    const rebuilt = again.value === null ? [] : indexEntries(again.value);
    expect(rebuilt.map(unplaced)).toEqual(entries.map(unplaced));
  });

  test("an alias that got more constraints is found in its own module, since only it says how values are stored", () => {
    const seen = "use: [ids]\ntypes:\n  Seen: list[Id(max_length=4)]\n";
    const { model } = compile({ ids: "types:\n  Id: { type: str(min_length=1), arrow: large_string }\n", seen });
    const entries = indexEntries(model);
    expect(entries.find(({ name }) => name === "Seen")).toMatchObject({
      type: "list[Id(max_length=4)]",
      depends_on: ["Id"],
    });
    expect(modelOfIndex(readBack(entries)).diagnostics).toEqual([]);
  });
});

interface SchemaBundle {
  readonly $defs: { readonly [name: string]: { readonly properties?: object } | undefined };
}

interface EditorSchema {
  readonly $defs: { readonly expression: { readonly anyOf: readonly [object, { readonly enum: readonly string[] }] } };
}

/** The entries as they come out of a file. */
function readBack(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  const text = jsonText({ contracts: entries });
  const read = decodeJsonExact({ kind: "any" }, text, {}, "ContractIndex") as {
    readonly contracts: readonly IndexEntry[];
  };
  return read.contracts;
}

function moduleOf(info: unknown): unknown {
  return (info as { readonly module?: string }).module;
}

/** An entry without what a contract put together anew says otherwise: where it stands, and its base. */
function unplaced({ source: _source, base, full_hash: _hash, depends_on = [], ...entry }: IndexEntry): object {
  return { ...entry, depends_on: depends_on.filter((name) => name !== base) };
}

/** The standard library, and contracts that show every part of the language. */
function workspaces(): [name: string, model: Model][] {
  const goldens = join(ROOT, "test/golden/codec");
  const files = readdirSync(goldens).filter((file) => file.endsWith(".yaml"));
  const single = files.map((file): [string, Model] => {
    return [file, compile({ case: readFileSync(join(goldens, file), "utf8") }).model];
  });
  return [
    ["the standard library", modelIn("contracts")],
    ["the Python goldens", modelIn("test/golden/python/contracts")],
    ["tables", compile({ case: readFileSync(join(import.meta.dirname, "tables.yaml"), "utf8") }).model],
    ...single,
  ];
}

function modelIn(directory: string): Model {
  const { model } = resolveContracts(join(ROOT, directory), { library: ROOT });
  if (model === null || !existsSync(join(ROOT, directory))) throw new Error(`no model of ${directory}`);
  return model;
}
