// Whether rows of an earlier schema are rows of a later one.

import type { DeltaDataType, DeltaSchemaField, DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import type { TablePlace } from "../errors.js";
import { physicalNameOf } from "../schema/column-mapping.js";
import { arrowSchemaOf } from "../schema/delta-schema.js";
import { isWider } from "../schema/fit.js";

/**
 * What keeps rows of a schema from being rows of a later one; null if nothing does. Columns may have come that can be null, types may have
 * become wider, and null may have become possible.
 */
export function breakBetween(before: DeltaSchemaStruct, after: DeltaSchemaStruct, place: TablePlace): string | null {
  return breakOfStruct(before, after, { place, path: [] });
}

/** Where in the schema we are. */
interface Spot {
  readonly place: TablePlace;
  readonly path: readonly string[];
}

function breakOfStruct(before: DeltaSchemaStruct, after: DeltaSchemaStruct, { place, path }: Spot): string | null {
  for (const old of before.fields) {
    const spot = { place, path: [...path, old.name] };
    const now = after.fields.find(({ name }) => name === old.name);
    // Columns are found by physical names, whatever they are called.
    if (now === undefined || physicalNameOf(now, "name") !== physicalNameOf(old, "name")) return `${nameOf(spot)} went`;
    if (old.nullable && !now.nullable) return `${nameOf(spot)} may not be null any more`;
    const found = breakOfType(old.type, now.type, spot);
    if (found !== null) return found;
  }
  const known = new Set(before.fields.map(({ name }) => name));
  const required = after.fields.find(({ name, nullable }) => !nullable && !known.has(name));
  return required === undefined ? null : `${nameOf({ path: [...path, required.name] })} came and may not be null`;
}

function breakOfType(before: DeltaDataType, after: DeltaDataType, spot: Spot): string | null {
  const changed = `${nameOf(spot)} got another type`;
  if (typeof before === "string" || typeof after === "string") {
    return before === after || isWidened(before, after, spot) ? null : changed;
  }
  if (before.type === "struct" && after.type === "struct") return breakOfStruct(before, after, spot);
  if (before.type === "array" && after.type === "array") {
    return breakOfType(before.element_type, after.element_type, within(spot, "element"));
  }
  if (before.type !== "map" || after.type !== "map") return changed;
  return (
    breakOfType(before.key_type, after.key_type, within(spot, "key")) ??
    breakOfType(before.value_type, after.value_type, within(spot, "value"))
  );
}

function isWidened(before: DeltaDataType, after: DeltaDataType, { place }: Spot): boolean {
  const [narrow, wide] = [before, after].map((type) => {
    const field: DeltaSchemaField = { name: "c", type, nullable: true, metadata: {} };
    return arrowSchemaOf({ type: "struct", fields: [field] }, place).fields[0]?.type;
  });
  return narrow !== undefined && wide !== undefined && isWider(wide, narrow);
}

function within({ place, path }: Spot, part: string): Spot {
  return { place, path: [...path, part] };
}

function nameOf({ path }: Pick<Spot, "path">): string {
  return `the column ${path.join(".")}`;
}
