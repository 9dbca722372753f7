// The schema of a table with what a contract has beyond it.

import { fromDelta, sameValues, type DataType, typeText } from "tessera-contracts/arrow";
import type { TableDifference } from "tessera-contracts/contracts/delta/reports";
import type { DeltaDataType, DeltaSchemaField, DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import type { AnyValue } from "tessera-contracts/serde";
import { fillsDefault, isWider } from "./fit.js";

/** The key of a field's metadata that has the types it had before. */
export const TYPE_CHANGES = "delta.typeChanges";

/** How a schema may grow. */
export interface MergeRules {
  /** Gives a new column, and those in it, what the table finds columns by. */
  readonly assign: (field: DeltaSchemaField) => DeltaSchemaField;
  /** Whether types may be widened. */
  readonly canWiden: boolean;
  /** Default of a column where it is not there, as JSON; null if it is null or nothing. */
  readonly defaultOf: (column: string) => string | null;
}

/** What a table cannot take in of a contract. */
export type SchemaObstacle = Pick<TableDifference, "column" | "table_has" | "contract_has" | "message" | "fix">;

/** A schema that grew, and what it cannot take in. */
export interface SchemaMerge {
  readonly struct: DeltaSchemaStruct;
  /** What was done, a line each; empty if the schema is as it was. */
  readonly changes: readonly string[];
  /** What is in the way; empty if the schema has all that the contract has. */
  readonly obstacles: readonly SchemaObstacle[];
}

/**
 * Adds the columns of a contract that a table lacks, nested ones too, and widens types. A new column stands behind the one that it
 * follows in the contract. Columns that only the table has stay, and so does a type that is wider there.
 */
export function mergeSchema(stored: DeltaSchemaStruct, wanted: DeltaSchemaStruct, rules: MergeRules): SchemaMerge {
  const merger = new SchemaMerger(rules);
  const struct = merger.struct(stored, wanted, []);
  return { struct, changes: merger.changes, obstacles: merger.obstacles };
}

/** A type that became another, as the metadata of the column has it; `fieldPath` is where it is within lists and maps, such as `element`. */
type TypeChange = { readonly [Fact in "fromType" | "toType" | "fieldPath"]?: string };

/** Where a type is. */
interface TypePlace {
  /** Of the field that it is of. */
  readonly path: readonly string[];
  /** Below it, within lists and maps. */
  readonly inside: readonly string[];
  /** Takes what happens to it. */
  readonly widened: TypeChange[];
}

class SchemaMerger {
  readonly changes: string[] = [];
  readonly obstacles: SchemaObstacle[] = [];
  readonly #rules: MergeRules;

  constructor(rules: MergeRules) {
    this.#rules = rules;
  }

  struct(stored: DeltaSchemaStruct, wanted: DeltaSchemaStruct, path: readonly string[]): DeltaSchemaStruct {
    const fields = [...stored.fields];
    let at = -1;
    for (const field of wanted.fields) {
      const found = fields.findIndex(({ name }) => name === field.name);
      const own = fields[found];
      if (own !== undefined) {
        fields[found] = this.#field(own, field, path);
        at = found;
      } else if (this.#canAdd(field, fields, path)) {
        fields.splice(++at, 0, this.#rules.assign(field));
        this.changes.push(`added ${this.#columnText(field, path)}`);
      }
    }
    return { ...stored, fields };
  }

  /** A new column; Delta has defaults for new rows alone, so those that are there do not have that of the contract any more. */
  #columnText({ name, type }: DeltaSchemaField, path: readonly string[]): string {
    const column = [...path, name].join(".");
    const value = this.#rules.defaultOf(column);
    const was = value === null ? "" : `; rows that are there have null in it, and no longer the default ${value}`;
    return `${column} ${textOf(type)}${was}`;
  }

  #canAdd(field: DeltaSchemaField, others: readonly DeltaSchemaField[], path: readonly string[]): boolean {
    const twin = others.find(({ name }) => name.toLowerCase() === field.name.toLowerCase());
    const column = [...path, field.name].join(".");
    if (twin !== undefined) {
      const message = `the table has ${twin.name} and the contract ${field.name}, which differ in case only`;
      this.#refuse({ column, stored: twin.type, wanted: field.type, message, fix: "use the spelling of the table" });
      return false;
    }
    if (field.nullable) return true;
    const message = `the table has no column ${column}, and rows that are there would be null, which the contract does not take`;
    const fix =
      this.#rules.defaultOf(column) === null
        ? `make ${column} nullable in the contract, or overwrite the table with schema_mode "overwrite"`
        : fillsDefault(column);
    this.#refuse({ column, stored: null, wanted: field.type, message, fix });
    return false;
  }

  #field(stored: DeltaSchemaField, wanted: DeltaSchemaField, above: readonly string[]): DeltaSchemaField {
    const widened: TypeChange[] = [];
    const type = this.#type(stored.type, wanted.type, { path: [...above, stored.name], inside: [], widened });
    if (widened.length === 0) return { ...stored, type };
    const before = stored.metadata[TYPE_CHANGES];
    const changes: AnyValue[] = [...(Array.isArray(before) ? (before as AnyValue[]) : []), ...widened];
    return { ...stored, type, metadata: { ...stored.metadata, [TYPE_CHANGES]: changes } };
  }

  #type(stored: DeltaDataType, wanted: DeltaDataType, place: TypePlace): DeltaDataType {
    if (typeof stored === "string" || typeof wanted === "string") return this.#leaf(stored, wanted, place);
    if (stored.type === "struct" && wanted.type === "struct") {
      return this.struct(stored, wanted, [...place.path, ...place.inside]);
    }
    const below = (part: string): TypePlace => ({ ...place, inside: [...place.inside, part] });
    if (stored.type === "array" && wanted.type === "array") {
      return { ...stored, element_type: this.#type(stored.element_type, wanted.element_type, below("element")) };
    }
    if (stored.type === "map" && wanted.type === "map") {
      const key_type = this.#type(stored.key_type, wanted.key_type, below("key"));
      return { ...stored, key_type, value_type: this.#type(stored.value_type, wanted.value_type, below("value")) };
    }
    return this.#leaf(stored, wanted, place);
  }

  /** Types of which one at least has no parts, or whose parts cannot be compared. */
  #leaf(stored: DeltaDataType, wanted: DeltaDataType, { path, inside, widened }: TypePlace): DeltaDataType {
    const [has, asks] = [arrowOf(stored), arrowOf(wanted)];
    if (sameValues(has, asks) || isWider(has, asks)) return stored;
    const column = [...path, ...inside].join(".");
    const types = `${column} is ${typeText(has)} in the table and ${typeText(asks)} in the contract`;
    if (!isWider(asks, has) || typeof stored !== "string" || typeof wanted !== "string") {
      const fix = 'use the contract that the table was made by, or overwrite the table with schema_mode "overwrite"';
      this.#refuse({ column, stored, wanted, message: types, fix });
      return stored;
    }
    if (!this.#rules.canWiden) {
      const fix = "add the feature typeWidening to the table";
      this.#refuse({ column, stored, wanted, message: `${types}, and the table does not let types be widened`, fix });
      return stored;
    }
    widened.push({
      fromType: stored,
      toType: wanted,
      ...(inside.length === 0 ? {} : { fieldPath: inside.join(".") }),
    });
    this.changes.push(`widened ${column} from ${stored} to ${wanted}`);
    return wanted;
  }

  #refuse({ stored, wanted, ...rest }: Refusal): void {
    const table_has = stored === null ? null : typeText(arrowOf(stored));
    this.obstacles.push({ ...rest, table_has, contract_has: typeText(arrowOf(wanted)) });
  }
}

type Refusal = Pick<SchemaObstacle, "column" | "message" | "fix"> & {
  readonly stored: DeltaDataType | null;
  readonly wanted: DeltaDataType;
};

function textOf(type: DeltaDataType): string {
  return typeof type === "string" ? type : type.type;
}

function arrowOf(type: DeltaDataType): DataType {
  const struct: DeltaSchemaStruct = {
    type: "struct",
    fields: [{ name: "column", type, nullable: true, metadata: {} }],
  };
  return fromDelta(struct, { onLossy: "report" }).value.fields[0]?.type ?? { type: "null" };
}
