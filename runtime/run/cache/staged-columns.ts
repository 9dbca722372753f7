// How the columns of a view lie in the table that it is staged in, and come back as they were.

import { ArrowConversionError, fromDelta, schemaOf, specOf, toDelta } from "tessera-contracts/arrow";
import { DatasetPolicies } from "tessera-contracts/contracts/datasets/policies";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type Boundary, boundaryOf, duckdbType, PlanError } from "tessera-contracts/plan";

/** What is asked of a view. */
interface Columns {
  readonly name: string;
  readonly schema: TableSchemaSpec;
}

/**
 * Whether rows of a view come back out of a Delta table as they were: Delta has types for all columns, and there is a cast back from those
 * that are wider, such as the `i16` of a `u8`.
 */
export function isStageable(view: Columns): boolean {
  try {
    return wayBack(view, stagedForm(view)) !== null;
  } catch (error) {
    if (error instanceof ArrowConversionError) return false;
    throw error;
  }
}

/** The way from a staged table to the columns of its view; null if it is not the table that staging makes. */
export function stagedBoundary(view: Columns, stored: TableSchemaSpec): Boundary | null {
  const { fields } = stagedForm(view);
  const isOwn = fields.every(({ name, dtype }) => {
    const found = stored.fields.find((one) => one.name === name);
    return found !== undefined && duckdbType(found.dtype) === duckdbType(dtype);
  });
  return isOwn ? wayBack(view, stored) : null;
}

/** The columns as Delta has them. */
function stagedForm({ name, schema }: Columns): TableSchemaSpec {
  const stored = fromDelta(toDelta(schemaOf(schema), REPORT).value, REPORT).value;
  return specOf(stored, { name, ...REPORT }).value;
}

/** What is lost is told when the table is made. */
const REPORT = { onLossy: "report" } as const;

function wayBack({ name, schema }: Columns, stored: TableSchemaSpec): Boundary | null {
  try {
    const policies = DatasetPolicies.create({ validation: { strict: true } });
    const boundary = boundaryOf({ name, table_spec: schema, policies }, stored);
    const { added_defaults, casts } = boundary.projection;
    const isAsItWas = schema.fields.every((field) => {
      const found = stored.fields.find((one) => one.name === field.name);
      // What a cast does not bring back is of the same type there, or is read as another one.
      return casts.includes(field.name) || (found && duckdbType(found.dtype)) === duckdbType(field.dtype);
    });
    return added_defaults.length === 0 && isAsItWas ? boundary : null;
  } catch (error) {
    if (error instanceof PlanError) return null;
    throw error;
  }
}
