// Vectors of plan fingerprints: for each plan the spellings of several authors, the normal form, its MessagePack and the SHA-256 of that.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import { CpgEdgeTable, CpgNodeTable, CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { CanonicalPlan, RelSpec } from "tessera-contracts/contracts/query/relations";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { normalise, planFingerprint, type PlanRegistry, type PlanView, schemaOfPlan } from "tessera-contracts/plan";

/** A plan of the file. */
export interface Vector {
  readonly plans: readonly unknown[];
  readonly canonical: unknown;
  readonly msgpack_hex: string;
  readonly sha256: string;
}

/** A file of vectors. It names the columns of datasets, but not their types. */
export interface VectorFile {
  readonly schemas: { readonly [dataset: string]: readonly string[] };
  readonly vectors: { readonly [name: string]: Vector };
}

/** What came of one authored plan: null if it has the form, bytes and hash that the file says. */
export interface Outcome {
  readonly name: string;
  readonly failure: string | null;
}

/** The outcomes of all authored plans of a file, in its order. */
export function outcomesOf(file: VectorFile): readonly Outcome[] {
  const datasets = datasetsOf(file);
  return Object.entries(file.vectors).flatMap(([name, vector]) =>
    vector.plans.map((plan, i) => ({ name: `${name}[${i}]`, failure: failureOf(plan, vector, { file, datasets }) })),
  );
}

interface Known {
  readonly file: VectorFile;
  readonly datasets: PlanRegistry["datasets"];
}

function failureOf(plan: unknown, vector: Vector, known: Known): string | null {
  try {
    const rel = RelSpec.convert(plan);
    const registry = { datasets: known.datasets, views: viewsOf(plan, vector, known) };
    const normal = normalise(rel, registry);
    const hex = Buffer.from(CanonicalPlan.encodeMsgpack(normal)).toString("hex");
    const expected = CanonicalPlan.convert(vector.canonical);
    if (CanonicalPlan.fingerprint(normal) !== CanonicalPlan.fingerprint(expected)) {
      return `expected the normal form ${json(expected)}, got ${json(normal)}`;
    }
    if (hex !== vector.msgpack_hex) return `expected the bytes ${vector.msgpack_hex}, got ${hex}`;
    const sha256 = planFingerprint(rel, registry);
    return sha256 === vector.sha256 ? null : `expected the hash ${vector.sha256}, got ${sha256}`;
  } catch (error) {
    return String(error);
  }
}

function json(plan: CanonicalPlan): string {
  return new TextDecoder().decode(CanonicalPlan.encodeJson(plan));
}

/** The views that a plan reads. Authors call them as they like; their hashes stand in the normal form, and their columns in other vectors. */
function viewsOf(plan: unknown, { canonical }: Vector, known: Known): { readonly [name: string]: PlanView } {
  const hashes = namesIn(canonical, "view").map((name) => name.slice("v_".length));
  return Object.fromEntries(
    namesIn(plan, "view").map((name, i) => {
      const fingerprint = hashes[i] ?? "";
      const [own] = Object.values(known.file.vectors).filter(({ sha256 }) => sha256 === fingerprint);
      if (own === undefined)
        throw new Error(`no vector has the hash of the view ${name}, so its columns are not known`);
      const fields = schemaOfPlan(RelSpec.convert(own.plans[0]), { datasets: known.datasets });
      return [name, { schema: TableSchemaSpec.create({ name: "view", fields }), fingerprint }];
    }),
  );
}

/** The names of views in a plan, in its order. */
function namesIn(node: unknown, key: "view"): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  const own = (node as { readonly [k: string]: unknown })[key];
  const here = typeof own === "string" ? [own] : [];
  return [...here, ...Object.values(node).flatMap((part) => namesIn(part, key))];
}

const SHIPPED = [CpgNodeTable, CpgEdgeTable, CpgPropTable];

/** The datasets: of shipped contracts as these say, of others with types that the plans of the file tell. */
function datasetsOf({ schemas, vectors }: VectorFile): PlanRegistry["datasets"] {
  const types = new Map<string, ArrowTypeSpec>();
  for (const { plans } of Object.values(vectors)) for (const plan of plans) learnTypes(plan, types);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, columns]) => {
      const shipped = SHIPPED.find((one) => one.name === name)?.spec.fields ?? [];
      const fields = columns.map((column) => {
        const field = shipped.find((one) => one.name === column);
        return field ?? { name: column, dtype: types.get(column) ?? { type: "string" as const } };
      });
      return [name, TableSchemaSpec.create({ name, fields })];
    }),
  );
}

type Node = { readonly [key: string]: unknown };

/** The types of columns that stand beside literals, parameters and casts. */
function learnTypes(node: unknown, types: Map<string, ArrowTypeSpec>): void {
  if (typeof node !== "object" || node === null) return;
  const { op, left, right, expr, values, fn, args } = node as Node;
  const beside = op === "in_list" && Array.isArray(values) ? [expr, ...(values as unknown[])] : [left, right];
  const typed = beside.map((one) => (one as Node | undefined)?.["dtype"] as ArrowTypeSpec | undefined);
  const dtype = typed.find((one) => one !== undefined);
  if ((op === "binary" || op === "in_list") && dtype !== undefined) beside.forEach((one) => learn(one, dtype, types));
  if (fn === "sum" || fn === "avg") (args as unknown[]).forEach((one) => learn(one, { type: "i64" }, types));
  for (const part of Object.values(node)) learnTypes(part, types);
}

function learn(node: unknown, dtype: ArrowTypeSpec, types: Map<string, ArrowTypeSpec>): void {
  const { op, name } = node as Node;
  if (op === "column" && typeof name === "string" && !types.has(name)) types.set(name, dtype);
}
