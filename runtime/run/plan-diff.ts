// Where the plans of two runs differ.

import type { RunDifference, RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { CanonicalPlan, type RelSpec } from "tessera-contracts/contracts/query/relations";
import { rewritten } from "tessera-contracts/plan";
import type { CallOptions } from "tessera-contracts/storage";
import { artifactName, sortedByKey } from "./manifest.js";
import type { ArtifactStore } from "./store/store.js";

/** A run, and where its plans are kept. */
export interface StoredRun {
  readonly manifest: RunManifest;
  readonly store: ArtifactStore;
}

/**
 * In what parts the plans of two runs differ, in their normal form: what is not significant, such as the names of columns between operators
 * or the order of conditions, is no difference. `name` is the view and the path of the part, `$.root.input.predicate`; left and right are
 * the part as JSON, or the text of a view in SQL. In the order of the names of views, and of paths. Views that one of the runs
 * does not have, or whose plan was not kept, are left out: `diffRuns` tells of them.
 * @throws {RunError} as `ArtifactStore.open`
 */
export async function diffPlans(
  left: StoredRun,
  right: StoredRun,
  options: CallOptions = {},
): Promise<readonly RunDifference[]> {
  const differences: RunDifference[] = [];
  const theirs = right.manifest.plan_fingerprints;
  for (const [view, fingerprint] of Object.entries(sortedByKey(Object.entries(left.manifest.plan_fingerprints)))) {
    if (!Object.hasOwn(theirs, view) || theirs[view] === fingerprint) continue;
    const [ours, other] = [await planIn(left, view, options), await planIn(right, view, options)];
    if (ours === null || other === null) continue;
    for (const { path, left: a, right: b } of partsOf(ours, other, "$")) {
      differences.push({ reason: "plans", name: `${view} ${path}`, left: textOf(a), right: textOf(b) });
    }
  }
  return differences;
}

/** A normal form, or the text of a view in SQL; null if neither was kept. */
async function planIn({ manifest, store }: StoredRun, view: string, options: CallOptions): Promise<unknown> {
  const id = manifest.artifact_ids?.[artifactName({ kind: "plan_artifact" }, view)];
  if (id === undefined) return null;
  const artifact = await store.open(id, options);
  if (artifact.kind !== "plan_artifact") return null;
  const { normal, logical } = artifact.payload;
  if (normal !== null) return CanonicalPlan.toBuiltins({ ...normal, root: named(normal.root) });
  return typeof logical === "string" ? logical : null;
}

/** The plan, in which columns of datasets have their names again: by their places, one column more would change all behind it. */
function named(root: RelSpec): RelSpec {
  return rewritten(root, (node) => {
    if (!("rel" in node) || !("input" in node)) return node;
    const names = namesOf(node.input);
    if (names === null) return node;
    const { input, ...own } = node;
    const expressions = rewritten(own as RelSpec, (one) =>
      "op" in one && one.op === "column" ? { ...one, name: names[Number(one.name.slice(1))] ?? one.name } : one,
    );
    return { ...expressions, input } as RelSpec;
  });
}

/** The columns of a dataset, if nothing but rows of it was left out. */
function namesOf(rel: RelSpec): readonly string[] | null {
  if (rel.rel === "scan") return rel.columns;
  return rel.rel === "filter" || rel.rel === "limit" ? namesOf(rel.input) : null;
}

/** A part that differs; undefined where one of the two has none. */
interface Part {
  readonly path: string;
  readonly left: unknown;
  readonly right: unknown;
}

/** The smallest parts in which two values differ, in order. Two operators or expressions of different kinds are one part. */
function partsOf(left: unknown, right: unknown, path: string): readonly Part[] {
  if (isSame(left, right)) return [];
  if (Array.isArray(left) && Array.isArray(right)) return partsOfLists(left, right, path);
  if (!isRecord(left) || !isRecord(right)) return [{ path, left, right }];
  if (KINDS.some((kind) => left[kind] !== right[kind])) return [operatorsOf(left, right, path)];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
  return names.flatMap((name) => partsOf(left[name], right[name], `${path}.${name}`));
}

/** What tells kinds of operators and expressions apart. */
const KINDS = ["rel", "op", "fn", "type"] as const;

/** An operator that stands before what is the same otherwise is shown without its input. */
function operatorsOf(left: Fields, right: Fields, path: string): Part {
  const { input: below, ...own } = left;
  const { input: beyond, ...other } = right;
  if (isSame(below, right)) return { path, left: own, right: undefined };
  if (isSame(left, beyond)) return { path, left: undefined, right: other };
  return isSame(below, beyond) ? { path, left: own, right: other } : { path, left, right };
}

/** Items between those that are equal at both ends; as many of them are compared one by one. */
function partsOfLists(left: readonly unknown[], right: readonly unknown[], path: string): readonly Part[] {
  if (left.length === right.length) return left.flatMap((one, i) => partsOf(one, right[i], `${path}[${i}]`));
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && isSame(left[start], right[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(left.at(-1 - end), right.at(-1 - end))) end++;
  const [ours, theirs] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, i) => {
    return { path: `${path}[${start + i}]`, left: ours[i], right: theirs[i] };
  });
}

interface Fields {
  readonly [name: string]: unknown;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Both were made by one contract, so that their keys have one order. */
function isSame(left: unknown, right: unknown): boolean {
  return left === right || (left !== undefined && JSON.stringify(left) === JSON.stringify(right));
}

function textOf(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
