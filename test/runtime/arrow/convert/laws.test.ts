// A schema that went elsewhere and came back is the same, or the losses say what is not.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import {
  ArrowConversionError,
  fromDelta,
  fromDuckDB,
  fromSpark,
  type Loss,
  schemaOf,
  specOf,
  toDelta,
  toDuckDB,
  toSpark,
} from "../../../../runtime/arrow/index.js";
import { lawsOf, REPORT, schemas, type System } from "./there-and-back.js";

const isExtension = ({ from, kind }: Loss): boolean => from.startsWith("extension[") && kind === "layout";

const DELTA: System<DeltaSchemaStruct> = { to: toDelta, from: fromDelta, isOfValues: isExtension };
const SPARK: System<DeltaSchemaStruct> = { to: toSpark, from: fromSpark, isOfValues: isExtension };
const DUCKDB: System<string> = {
  to: toDuckDB,
  from: fromDuckDB,
  isOfValues: ({ from, kind }) => from.startsWith("interval") && kind === "precision",
};

const SPEC: System<TableSchemaSpec> = {
  to: (schema, options) => specOf(schema, { name: "t", ...options }),
  from: (spec) => ({ value: schemaOf(spec), losses: [] }),
  isOfValues: () => false,
};

describe("to Delta and back", () => lawsOf(DELTA, ["layout", "precision", "metadata", "meaning"]));
describe("to Spark and back", () => lawsOf(SPARK, ["layout", "precision", "metadata", "meaning"]));
describe("to a spec and back", () => lawsOf(SPEC, ["layout", "metadata", "meaning"]));
describe("to DuckDB and back", () => lawsOf(DUCKDB, ["layout", "metadata"]));

test("what becomes of a schema is a schema by Delta's contract", () => {
  for (const schema of fc.sample(schemas, { numRuns: 500, seed: 3 })) {
    try {
      const { value } = toDelta(schema, REPORT);
      expect(DeltaSchemaStruct.decodeJson(DeltaSchemaStruct.encodeJson(value))).toEqual(value);
    } catch (error) {
      if (!(error instanceof ArrowConversionError)) throw error;
      expect(error.losses.some(({ to }) => to === "nothing")).toBe(true);
    }
  }
});

test("nothing but layout is lost unless it is allowed", () => {
  for (const schema of fc.sample(schemas, { numRuns: 500, seed: 5 })) {
    try {
      expect(toDelta(schema).losses.filter(({ kind }) => kind !== "layout")).toEqual([]);
    } catch (error) {
      if (!(error instanceof ArrowConversionError)) throw error;
      expect(error.losses.some(({ kind }) => kind !== "layout")).toBe(true);
    }
  }
});

test("what becomes of a schema is a table's spec by its contract", () => {
  for (const schema of fc.sample(schemas, { numRuns: 500, seed: 4 })) {
    try {
      const { value } = specOf(schema, { name: "t", ...REPORT });
      expect(TableSchemaSpec.decodeJson(TableSchemaSpec.encodeJson(value))).toEqual(value);
    } catch (error) {
      if (!(error instanceof ArrowConversionError)) throw error;
      expect(error.losses.some(({ to }) => to === "nothing")).toBe(true);
    }
  }
});
