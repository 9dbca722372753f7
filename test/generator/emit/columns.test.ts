// Rows by column against rows one by one: the same bytes, the same values, the same errors.

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { infoOf } from "../../../generator/model/reflect.js";
import { boundaryValues } from "../../../generator/sample/boundary-values.js";
import * as shipped from "../../../generated/diagnostics/telemetry.js";
import { contract, list } from "../../../runtime/serde/codegen.js";
import {
  type Contract,
  DecodeError,
  EncodeError,
  type RowContract,
  type StructInfo,
  ValidationError,
} from "../../../runtime/serde/index.js";
import { borrowJsonReader } from "../../../runtime/serde/fast/json/reader.js";
import { borrowPackReader } from "../../../runtime/serde/fast/msgpack/reader.js";
import { borrowWriter } from "../../../runtime/serde/fast/write/writer.js";
import { columnFunctionsOf, importCodecs, model, rowContractsOf } from "./codec-contracts.js";

type Rows = RowContract<unknown, unknown, unknown>;
type Row = { readonly [field: string]: unknown };
interface Columns {
  readonly length: number;
  readonly values: { [field: string]: unknown };
  readonly validity?: { [field: string]: unknown };
}

const FORMATS = ["json", "msgpack"] as const;
type Format = (typeof FORMATS)[number];
const RUNS = { numRuns: 25 };

beforeAll(importCodecs);

const features = [...model.definitions.values()].filter((one) => one.kind === "struct" && one.array_like);
const ours = features.map(({ name }) => name);
const theirs = Object.entries(shipped).filter(([, one]) => "columns" in one);

/** The contract of rows with its generated functions, the one without, and that of lists of them. */
function contractsOf(name: string): {
  readonly ways: readonly Rows[];
  readonly rows: Contract<unknown>;
  info: StructInfo;
} {
  const found = theirs.find(([one]) => one === name)?.[1] as Rows | undefined;
  const ways = found === undefined ? Object.values(rowContractsOf(name)) : [found];
  const info = (found?.info ?? infoOf(model, name)) as StructInfo;
  return { ways, info, rows: contract({ name, module: "m", info: list(info) }) };
}

test("there are rows of ours and of the shipped contracts", () => {
  expect(ours.length).toBeGreaterThan(10);
  expect(theirs.map(([name]) => name)).toEqual(["ScanTelemetry", "ScanTelemetryV2", "StageMetrics"]);
});

describe.each([...ours, ...theirs.map(([name]) => name)])("%s", (name) => {
  test.each(FORMATS)("is read and written by column as by row, as %s", (format) => {
    const { ways, rows, info } = contractsOf(name);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...boundaryValues(info, format)), { maxLength: 150 }), (values) => {
        const bytes = encode(rows, values, format);
        const columns = columnsOf(info, decode(rows, bytes, format) as readonly Row[]);
        for (const way of ways) {
          expect(decode(way.columns, bytes, format)).toEqual(columns);
          expect(encode(way.columns, columns, format)).toEqual(bytes);
        }
      }),
      RUNS,
    );
  });

  test.each(FORMATS)("answers to changed bytes as the list of rows does, as %s", (format) => {
    const { ways, rows, info } = contractsOf(name);
    const values = boundaryValues(info, format).slice(0, 6);
    const bytes = encode(rows, values, format);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(2), (at, byte, what) => {
        const broken = what === 0 ? bytes.slice(0, at) : Uint8Array.from(bytes);
        if (what > 0) broken[at] = byte;
        const expected = outcomeOf(() => columnsOf(info, decode(rows, broken, format) as readonly Row[]));
        for (const way of ways) expect(outcomeOf(() => decode(way.columns, broken, format))).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});

test.each(FORMATS)(
  "well-formed %s is read and written by the generated functions, without a look at the type",
  (format) => {
    for (const name of ["Measured", "GrownRow", "TaggedRow", "Chain"]) {
      const { rows, info } = contractsOf(name);
      const bytes = encode(rows, boundaryValues(info, format).slice(0, 1), format);
      const { read, unpack, write, pack } = columnFunctionsOf(name);
      const reader = format === "json" ? borrowJsonReader() : borrowPackReader();
      reader.load(bytes, { copyStrings: false, maxDepth: 512 });
      const columns = format === "json" ? read(reader) : unpack(reader);
      reader.endMessage();
      reader.release();
      const writer = borrowWriter();
      writer.begin();
      if (format === "json") write(writer, columns);
      else pack(writer, columns);
      expect(writer.finish()).toEqual(bytes);
      writer.release();
    }
  },
);

describe("an error of a row", () => {
  const { ScanTelemetry } = shipped;

  test.each([
    ["[[1,2,3],[1,-2]]", "Expected `int` >= 0 - at `$[1][1]`"],
    ["[[1,2,3],[1,2,3],[1,2],[1,true,3]]", "Expected `int`, got `bool` - at `$[3][1]`"],
    ["[[1]]", "Expected `array` of at least length 2, got 1 - at `$[0]`"],
    ["[7]", "Expected `array`, got `int` - at `$[0]`"],
    ["{}", "Expected `array`, got `object`"],
  ])("%s", (json, message) => {
    const error = caught(() => ScanTelemetry.columns.decodeJson(json));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ message });
  });

  test("names the contract", () => {
    const error = outcomeOf(() => ScanTelemetry.columns.decodeJson("[[1,-2]]")) as { contract: string };
    expect(error.contract).toBe("ScanTelemetry");
  });

  test("all of them, if asked for", () => {
    const error = caught(() => ScanTelemetry.columns.decodeJson("[[1,-2],[-1,2]]", { allErrors: true }));
    expect((error as ValidationError).payloads.map(({ path }) => path)).toEqual(["$[0][1]", "$[1][0]"]);
  });
});

describe("columns that do not fit", () => {
  const one = () => shipped.ScanTelemetry.columns.decodeJson("[[1,2,3],[4,5,null]]");

  test.each<[string, (columns: ReturnType<typeof one>) => unknown, string, string]>([
    ["nothing", () => null, "Expected an object, got null", "$"],
    ["no length", ({ values }) => ({ values }), "Expected `length` to say how many rows there are", "$.length"],
    ["no values", ({ length }) => ({ length }), "Expected an object, got undefined", "$.values"],
    ["a column less", (c) => withColumn(c, undefined), `Expected \`Float64Array\` of length 2${EACH}`, PATH],
    ["an array", (c) => withColumn(c, [2, 5]), `Expected \`Float64Array\` of length 2${EACH}`, PATH],
    ["a short one", (c) => withColumn(c, new Float64Array(1)), `Expected \`Float64Array\` of length 2${EACH}`, PATH],
    ["no validity", ({ length, values }) => ({ length, values }), "Expected an object, got undefined", "$.validity"],
    [
      "a short validity",
      (c) => ({ ...c, validity: { count_rows: new Uint8Array(1) } }),
      `Expected \`Uint8Array\` of length 2${EACH}`,
      "$.validity.count_rows",
    ],
    [
      "half a row",
      (c) => withColumn(c, Float64Array.of(2, 0.5)),
      "Expected an integer, got 0.5 - at `$[1].row_group_count`",
      "$[1].row_group_count",
    ],
  ])("%s", (_, change, message, path) => {
    const columns = change(one()) as shipped.ScanTelemetryColumns;
    for (const encoder of ["encodeJson", "encodeMsgpack"] as const) {
      const error = caught(() => shipped.ScanTelemetry.columns[encoder](columns));
      expect(error).toBeInstanceOf(EncodeError);
      expect(error).toMatchObject({ message, path });
    }
  });
});

const EACH = ", one value for each row";
const PATH = "$.values.row_group_count";

function withColumn(columns: shipped.ScanTelemetryColumns, column: unknown): unknown {
  return { ...columns, values: { ...columns.values, row_group_count: column } };
}

/** What the columns of rows are, told apart by the values rather than by the contract where that can be. */
function columnsOf(info: StructInfo, rows: readonly Row[]): Columns {
  const columns: Columns = { length: rows.length, values: {} };
  const validity: { [field: string]: unknown } = {};
  for (const field of info.fields) {
    if (field === null) continue;
    const { name, type } = field;
    const kinds = type.kind === "union" ? type.members.filter((one) => one.kind !== "null") : [type];
    const [only] = kinds.length === 1 ? kinds : [];
    const held = rows.map((row) => row[name]);
    const there = held.map((value) => (value === null ? 0 : 1));
    const numbers = (): number[] => held.map((value) => Number(value ?? 0));
    const bigints = (): bigint[] => held.map((value) => (value ?? 0n) as bigint);
    if (only?.kind === "bool") columns.values[name] = Uint8Array.from(numbers());
    else if (only?.kind === "float") columns.values[name] = Float64Array.from(numbers());
    else if (only?.kind === "int" && only.width === "safe") columns.values[name] = Float64Array.from(numbers());
    else if (only?.kind === "int" && only.width === "int64") columns.values[name] = BigInt64Array.from(bigints());
    else if (only?.kind === "int" && only.width === "uint64") columns.values[name] = BigUint64Array.from(bigints());
    else columns.values[name] = held;
    if (!Array.isArray(columns.values[name]) && type.kind === "union") validity[name] = Uint8Array.from(there);
  }
  return Object.keys(validity).length === 0 ? columns : { ...columns, validity };
}

type Codec = Pick<Contract<unknown>, "decodeJson" | "decodeMsgpack"> & {
  encodeJson(value: unknown): Uint8Array;
  encodeMsgpack(value: unknown): Uint8Array;
};

function decode(codec: Codec, bytes: Uint8Array, format: Format): unknown {
  return format === "json" ? codec.decodeJson(bytes) : codec.decodeMsgpack(bytes);
}

function encode(codec: Codec, value: unknown, format: Format): Uint8Array {
  return (format === "json" ? codec.encodeJson(value) : codec.encodeMsgpack(value)).slice();
}

/** The value, or what the error says. */
function outcomeOf(run: () => unknown): unknown {
  const error = caught(run);
  if (!(error instanceof DecodeError)) return error;
  const { message, code, position } = error;
  return { message, code, position, ...(error instanceof ValidationError ? { ...error.payload } : {}) };
}

/** What is thrown, or returned. */
function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
