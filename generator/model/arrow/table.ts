// The tables of a model: structs whose values are rows.

import type { Field, Model, StructDefinition } from "../model.js";
import { Resolver } from "./resolve.js";
import { isMisfit, type Misfit, type StoredField, type TableDefinition } from "./stored.js";

/** The table that the values of a struct are rows of; null if they are rows of none, or if a field has no column, which a check reports. */
export function tableOf(struct: StructDefinition, model: Model): TableDefinition | null {
  const { table } = struct;
  if (table === null) return null;
  const columns = resolverOf(model).columnsOf(struct);
  if (isMisfit(columns)) return null;
  const key = table.key.flatMap((name) => struct.fields.find((field) => field.name === name) ?? []);
  return { ...columns, name: table.name, key };
}

/** All tables of a model, by module and in file order. */
export function tablesOf(model: Model): readonly TableDefinition[] {
  const definitions = model.modules.flatMap((module) => module.definitions);
  return definitions.flatMap((one) => (one.kind === "struct" ? (tableOf(one, model) ?? []) : []));
}

/** A field of a struct as a column, whether the struct is a table or not; null if it is left out of tables. */
export function columnOf(field: Field, model: Model): StoredField | Misfit | null {
  return resolverOf(model).field(field);
}

/** The one that knows how the types of a model are stored. */
export function resolverOf(model: Model): Resolver {
  const known = RESOLVERS.get(model) ?? new Resolver(model);
  RESOLVERS.set(model, known);
  return known;
}

const RESOLVERS = new WeakMap<Model, Resolver>();
