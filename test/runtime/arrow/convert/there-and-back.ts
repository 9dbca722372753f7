// The law of all conversions: a schema that went elsewhere and came back is the same, or the losses say what is not.

import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ArrowConversionError,
  column,
  type Converted,
  type Loss,
  parseType,
  type Schema,
} from "../../../../runtime/arrow/index.js";
import { changedFields } from "../changed-fields.js";
import { fieldOf } from "../random-columns.js";

const RUNS = 3000;
const UUID = "extension[arrow.uuid, fixed_size_binary[16]]";
const JSON_TYPE = "extension[arrow.json, string]";

/** Losses are listed. */
export const REPORT = { onLossy: "report" } as const;

/** Another way to say schemas. */
export interface System<T> {
  readonly to: (schema: Schema, options: typeof REPORT) => Converted<T>;
  readonly from: (value: T, options: typeof REPORT) => Converted<Schema>;
  /** Losses of schemas that come back as they were: what the values lose, or other readers of the metadata. */
  readonly isOfValues: (loss: Loss) => boolean;
}

const fields = fc.oneof(
  { weight: 5, arbitrary: fieldOf(2) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        "decimal[9, 2]",
        "decimal[18, 18]",
        "decimal[38, 10]",
        "decimal[19, 0, 256]",
        "decimal[40, 2, 256]",
        UUID,
        JSON_TYPE,
        `list[${UUID}]`,
      )
      .map((text) => column("special", parseType(text))),
  },
);

/** Columns of all types, some of them never null and with names inside that are not the usual ones. */
export const schemas: fc.Arbitrary<Schema> = fc
  .tuple(
    fc.array(fields, { minLength: 1, maxLength: 2 }),
    fc.constantFrom<Schema["metadata"]>(null, [["k", "v"]]),
    fc.nat(),
  )
  .map(([columns, about, seed]) => ({ fields: changedFields(columns, seed), metadata: about }));

/** What is wrong with the way there and back; null if nothing is, `unsupported` where there is no way. */
function faultOf<T>({ to, from, isOfValues }: System<T>, schema: Schema): string | null {
  let there: Converted<T>;
  try {
    there = to(schema, REPORT);
  } catch (error) {
    if (error instanceof ArrowConversionError && error.code === "unsupported-type") return "unsupported";
    throw error;
  }
  const back = from(there.value, REPORT);
  if (back.losses.length > 0) return `there are losses on the way back: ${JSON.stringify(back.losses)}`;
  const isSame = isDeepStrictEqual(back.value, schema);
  if (!isSame && there.losses.length === 0)
    return `no loss was reported; ${encodeText(schema)} came back as ${encodeText(back.value)}`;
  const needless = there.losses.filter((loss) => isSame && !isOfValues(loss));
  if (needless.length > 0) return `losses were reported, and nothing was lost: ${JSON.stringify(needless)}`;
  const again = to(back.value, REPORT).value;
  return JSON.stringify(again) === JSON.stringify(there.value) ? null : "it is something else when it goes again";
}

function encodeText({ fields }: Schema): string {
  return JSON.stringify(fields);
}

function faultsIn<T>(system: System<T>, runs = RUNS): { readonly faults: string[]; readonly went: number } {
  const found = fc.sample(schemas, { numRuns: runs, seed: 7 }).map((schema) => faultOf(system, schema));
  return {
    faults: found.filter((fault): fault is string => fault !== null && fault !== "unsupported"),
    went: found.filter((fault) => fault === null).length,
  };
}

/** The laws of one system, and faults that they see. */
export function lawsOf<T>(system: System<T>, kinds: readonly Loss["kind"][]): void {
  test("is the same, or a loss is reported", () => {
    const { faults, went } = faultsIn(system);
    expect(faults).toEqual([]);
    expect(went).toBeGreaterThan(RUNS / 6);
  });

  test.each(kinds)("a loss of %s that is forgotten is seen", (kind) => {
    const to: typeof system.to = (schema, options) => {
      const { value, losses } = system.to(schema, options);
      return { value, losses: losses.filter((loss) => loss.kind !== kind) };
    };
    expect(faultsIn({ ...system, to }).faults).not.toEqual([]);
  });

  test("a field that becomes nullable is seen", () => {
    const from: typeof system.from = (value, options) => {
      const { value: back, losses } = system.from(value, options);
      return { value: { ...back, fields: back.fields.map((field) => ({ ...field, nullable: true })) }, losses };
    };
    expect(faultsIn({ ...system, from }).faults).not.toEqual([]);
  });

  test("a loss that is none is seen", () => {
    const to: typeof system.to = (schema, options) => {
      const { value, losses } = system.to(schema, options);
      return { value, losses: [...losses, { path: "$", from: "x", to: "y", kind: "layout", message: "made up" }] };
    };
    expect(faultsIn({ ...system, to }).faults).not.toEqual([]);
  });
}
