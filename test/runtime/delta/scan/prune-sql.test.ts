// The law of pruning by SQL: over the files of a checkpoint it gives what pruning each of them gives, whatever is odd about them.

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { AddAction } from "tessera-contracts/contracts/delta/log";
import { duckdb } from "tessera-contracts/duckdb";
import type { FileEngine } from "tessera-contracts/engine";
import { localStorage } from "tessera-contracts/storage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engineCheckpoints } from "../../../../runtime/delta/log/checkpoint-engine.js";
import { loadSnapshot } from "../../../../runtime/delta/log/load.js";
import type { Snapshot } from "../../../../runtime/delta/log/snapshot.js";
import { conditionOf, type Predicate } from "../../../../runtime/delta/scan/predicate.js";
import { prunerOf } from "../../../../runtime/delta/scan/prune.js";
import { add, metaData } from "../actions.js";
import { writeParquetActions } from "../log/checkpoints.js";

/** A kind of columns: its type in the schema, cells that are compared, and texts and JSON that may stand for cells. */
interface Kind {
  readonly type: string;
  readonly cells: fc.Arbitrary<unknown>;
  readonly texts: readonly string[];
  readonly bounds: readonly string[];
}

const moments = ["2020-01-01T00:00:00.000Z", "2020-01-01T00:00:00.001Z", "2020-01-01T00:00:00.001999Z"];
const clocks = ["1969-12-31T23:59:59.999", "2020-01-01T00:00:00", "2020-01-01T00:00:00.001001"];
const INTEGERS = ["-3", "0", "2", "+2", "007", "1.5", "", "x", "300", "99999999999", "9007199254740993", "1e2", " 2"];
const NUMBERS = [
  "-3",
  "0",
  "2",
  "2.0",
  "1.5",
  "1e2",
  "-0",
  "9007199254740993",
  "123456789012345678901",
  "1e999",
  '"2"',
];

const KINDS: { readonly [column: string]: Kind } = {
  i8: { type: "byte", cells: fc.integer({ min: -4, max: 4 }), texts: INTEGERS, bounds: NUMBERS },
  i64: { type: "long", cells: fc.oneof(fc.bigInt(-4n, 4n), fc.constant(2n ** 53n)), texts: INTEGERS, bounds: NUMBERS },
  f64: {
    type: "double",
    cells: fc.oneof(fc.constantFrom(NaN, Infinity, -Infinity, -0), fc.double({ min: -4, max: 4 })),
    texts: [...INTEGERS, "NaN", "Infinity"],
    bounds: [...NUMBERS, '"NaN"', "NaN", "-Infinity"],
  },
  'te/x~t."é': {
    type: "string",
    cells: fc.constantFrom("", "a", "ab", "b", "é", "\uffff", "😀", "2"),
    texts: ["", "a", "ab", "b", "é", "\uffff", "😀", "it's"],
    bounds: ['"a"', '"ab"', '"b"', '"\\u00e9"', '"\uffff"', '"\\ud83d\\ude00"', '"\\ud800"', "2", "true"],
  },
  bool: { type: "boolean", cells: fc.boolean(), texts: ["true", "FALSE", "1", "t", ""], bounds: ["true", "0"] },
  day: {
    type: "date",
    cells: fc.constantFrom("2020-01-01", "2020-02-29", "2020-03-01"),
    texts: ["2020-01-01", "2020-02-29", "2020-02-31", "2020-1-1", "infinity", "+2020-03-01", ""],
    bounds: ['"2020-01-01"', '"2020-02-29"', '"2020-02-31"', '"2020-01-01T00:00:00Z"', "20200101", '"infinity"'],
  },
  moment: {
    type: "timestamp",
    cells: fc.constantFrom(...moments),
    texts: [...moments, "2020-01-01 00:00:00.001", "2020-01-01 24:00:00", "2020-01-01T01:00:00+01:00", ""],
    bounds: [...moments, "2020-01-01T00:00:00+01:00", "2020-01-01 00:00:00", "2020"].map((one) => JSON.stringify(one)),
  },
  clock: {
    type: "timestamp_ntz",
    cells: fc.constantFrom(...clocks),
    texts: [...clocks, "2020-01-01 00:00:00", "x"],
    bounds: clocks.map((one) => JSON.stringify(one)),
  },
};

const NAMES = Object.keys(KINDS);

const WHOLE_STATS = ["", "{", "[]", "5", "null", '"x"', '{"minValues":5}', '{"maxValues":[1]}', '{"numRecords":"1"}'];

/** A member of an object as JSON, or none. */
function member(name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .option(value, { nil: null, freq: 6 })
    .map((json) => (json === null ? "" : `${JSON.stringify(name)}:${json}`));
}

function members(parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => `{${texts.filter((text) => text !== "").join(",")}}`);
}

function boundsOf(): fc.Arbitrary<string> {
  return members(NAMES.map((name) => member(name, fc.constantFrom(...(KINDS[name]?.bounds ?? []), "null"))));
}

const statsTexts: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(null, ...WHOLE_STATS) },
  {
    weight: 8,
    arbitrary: members([
      member("numRecords", fc.constantFrom("0", "2")),
      member("tightBounds", fc.constantFrom("true", "false")),
      member("minValues", boundsOf()),
      member("maxValues", boundsOf()),
      member("nullCount", members(NAMES.map((name) => member(name, fc.constantFrom("0", "1", "2", "0.0", '"0"'))))),
    ]),
  },
);

const vectors = fc.constantFrom(undefined, undefined, {
  deletionVector: { storageType: "i", pathOrInlineDv: "x", sizeInBytes: 4, cardinality: 1 },
});

const partitions = fc.record(
  Object.fromEntries(
    NAMES.map((name) => [`p_${name}`, fc.oneof(fc.constant(null), fc.constantFrom(...(KINDS[name]?.texts ?? [])))]),
  ),
);

const files = fc.array(fc.tuple(statsTexts, partitions, vectors), { minLength: 150, maxLength: 150 });

const predicates = fc.constantFrom(...NAMES.flatMap((name) => [name, `p_${name}`])).chain((name) => {
  const { cells } = KINDS[name.replace(/^p_/, "")] ?? { cells: fc.constant(0) };
  const compared = fc.constantFrom("eq", "ne", "lt", "le", "gt", "ge").chain((operator) => {
    return cells.map((cell) => ({ [operator]: cell }));
  });
  const many = fc.array(cells, { maxLength: 3 }).map((all) => ({ in: all }));
  const between = fc.tuple(cells, cells).map((pair) => ({ between: pair }));
  return fc.oneof({ weight: 4, arbitrary: compared }, many, between, fc.constant(null)).map((one) => ({ [name]: one }));
});

const wanted = fc.tuple(predicates, predicates).map(([one, other]) => ({ ...one, ...other }));

let folder = "";
let engine: FileEngine;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tessera-prune-"));
  engine = await duckdb({ threads: 1 });
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

function tableOf(): object {
  const field = (name: string, type: string) => ({ name, type, nullable: true, metadata: {} });
  const plain = NAMES.map((name) => field(name, KINDS[name]?.type ?? ""));
  const columns = NAMES.map((name) => field(`p_${name}`, KINDS[name]?.type ?? ""));
  const action = metaData({}, [...plain, ...columns]) as { metaData: object };
  return { metaData: { ...action.metaData, partitionColumns: columns.map(({ name }) => name) } };
}

const NTZ = {
  protocol: {
    minReaderVersion: 3,
    minWriterVersion: 7,
    readerFeatures: ["timestampNtz", "deletionVectors"],
    writerFeatures: ["timestampNtz", "deletionVectors"],
  },
};

let tables = 0;

async function snapshotOf(actions: readonly object[]): Promise<Snapshot> {
  const root = join(folder, `table-${tables++}`);
  mkdirSync(join(root, "_delta_log"), { recursive: true });
  await writeParquetActions(engine, join(root, `_delta_log/${"0".repeat(20)}.checkpoint.parquet`), actions);
  const storage = localStorage(root);
  return loadSnapshot({ storage, ...engineCheckpoints({ storage, engine }, { uri: root, version: null }) });
}

async function pathsOf(all: AsyncIterable<AddAction>): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path } of all) paths.push(path);
  return paths.toSorted();
}

describe("files of a checkpoint", () => {
  test("that SQL rules out are among those that are ruled out anyway", async () => {
    let [ruledOut, left] = [0, 0];
    const [some = []] = fc.sample(files, { seed: 5, numRuns: 1 });
    const adds = some.map(([stats, partitionValues, vector], i) => add(`f${i}`, { stats, partitionValues, ...vector }));
    const snapshot = await snapshotOf([NTZ, tableOf(), ...adds]);
    const law = fc.asyncProperty(wanted, async (where) => {
      const condition = conditionOf(where as Predicate<object>, snapshot.schema, snapshot.place);
      const pruner = prunerOf(snapshot, condition.comparisons);
      const expected = await pathsOf(snapshot.files((file) => pruner(file)));
      expect(await pathsOf(snapshot.files(pruner))).toEqual(expected);
      const narrowed = snapshot.files(Object.assign(() => true, { ...pruner }));
      const count = (await pathsOf(narrowed)).length;
      ruledOut += adds.length - count;
      left += count - expected.length;
    });
    await fc.assert(law, { seed: 6, numRuns: 150 });
    // SQL would be of no use if it left most of what is ruled out.
    expect(ruledOut).toBeGreaterThan(2 * left);
  });
});
