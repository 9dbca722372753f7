// What the plan of a view depends on, by what a run recorded of it: the tables may be gone since.

import type { PlanBundle } from "tessera-contracts/contracts/plan/bundle";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { ViewLineage } from "./lineage.js";
import { LineageWalk } from "./walk.js";

/**
 * What each column of a recorded plan is made of; null for a view in SQL, of which only the columns that it reads were recorded. A scan has
 * the columns that the plan was found to need, so columns that nobody asked for are not known.
 * @throws {ValidationError} if the plan is none
 */
export function recordedLineage({ view_name: name, logical, lineage }: PlanBundle): ViewLineage | null {
  if (typeof logical === "string" || logical === null) return null;
  const rel = RelSpec.convert(logical);
  const namesOf = (one: RelSpec): readonly string[] => namesIn(one, lineage.required_columns);
  const walk = new LineageWalk(namesOf);
  const names = namesOf(rel);
  const origins = walk.of(rel, names);
  const outputs = new Map(names.map((one) => [one, origins.get(one) ?? { kind: "computed" as const, sources: [] }]));
  return { name, lineage, outputs, rows: walk.rows };
}

/** The names of the columns of a relation, in order. */
function namesIn(rel: RelSpec, read: PlanBundle["lineage"]["required_columns"]): readonly string[] {
  const columnsOf = (dataset: string): readonly string[] => (Object.hasOwn(read, dataset) ? (read[dataset] ?? []) : []);
  switch (rel.rel) {
    case "scan":
      return rel.columns.length > 0 ? rel.columns : columnsOf(rel.dataset);
    case "view":
      return columnsOf(rel.view);
    case "values":
      return rel.fields.map(({ name }) => name);
    case "project":
    case "join":
      return rel.columns.map(({ name }) => name);
    case "aggregate":
      return [...rel.group_by, ...rel.aggregates.map(({ name }) => name)];
    case "window":
      return [...namesIn(rel.input, read), ...rel.columns.map(({ name }) => name)];
    case "filter":
    case "sort":
    case "limit":
      return namesIn(rel.input, read);
    case "union": {
      const [first] = rel.inputs;
      return first === undefined ? [] : namesIn(first, read);
    }
  }
}
