// Imports never narrow in silence: what ajv accepts decodes, and comes back but for what is listed. TESSERA_IMPORT_SEED tries other
// schemas and documents, TESSERA_IMPORT_RUNS more schemas, TESSERA_IMPORT_DOCUMENTS more documents of each.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_OPTIONS, type ImportOptions } from "../../../generator/import/json-schema/index.js";
import { contractsOf, judge, writtenAgain } from "./law/judge.js";
import { examplesOf, filesOf, miniatures } from "./law/miniatures.js";
import { type Dialect, schemaFile } from "./law/random-schema.js";

const SEED = Number(process.env["TESSERA_IMPORT_SEED"] ?? 1);
const RUNS = Number(process.env["TESSERA_IMPORT_RUNS"] ?? 5);
const DOCUMENTS = Number(process.env["TESSERA_IMPORT_DOCUMENTS"] ?? 200);
const AS_MAPS: ImportOptions = { open: "map", unique: "set" };
/** What its base refuses is required of it, as in the original. */
const ACCEPT_NOTHING = ["iceberg-rest: FailedPlan"];

describe("schemas made by chance", () => {
  test.each<Dialect>(["2020-12", "draft-07", "openapi-3.0", "openapi-3.1"])("%s", { timeout: 600_000 }, (dialect) => {
    fc.assert(
      fc.property(schemaFile(dialect), (schema) => {
        const files = new Map([["file.json", schema as unknown]]);
        expect(judge({ files }, DOCUMENTS, `${SEED}`).breaches.slice(0, 1)).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});

describe.each(miniatures())("test/import-schemas/%s", (name) => {
  const files = filesOf(name);

  test("keeps its documents", { timeout: 600_000 }, () => {
    const { breaches, tried } = judge({ files }, DOCUMENTS, `${SEED}`);
    expect(breaches.slice(0, 1)).toEqual([]);
    const accepted = [...tried.values()].reduce((sum, one) => sum + one, 0);
    expect(accepted).toBeGreaterThanOrEqual(DOCUMENTS);
    const untried = [...tried].flatMap(([contract, count]) => (count === 0 ? [`${name}: ${contract}`] : []));
    expect(untried.filter((one) => !ACCEPT_NOTHING.includes(one))).toEqual([]);
  });

  test("keeps its documents where open objects are maps", { timeout: 600_000 }, () => {
    const { breaches } = judge({ files, options: AS_MAPS }, Math.ceil(DOCUMENTS / 4), `${SEED}`);
    expect(breaches.slice(0, 1)).toEqual([]);
  });

  test("keeps its examples", () => {
    const contracts = contractsOf({ files, options: DEFAULT_OPTIONS });
    const examples = examplesOf(name);
    expect(examples.length).toBeGreaterThan(0);
    for (const { file, contract, document, back } of examples) {
      expect({ file, back: writtenAgain(contract, document, contracts) }).toEqual({ file, back });
    }
  });
});
