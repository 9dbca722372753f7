// How an output of a run is brought up to date.

import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { nodesOf, type PlannedView, rewritten } from "tessera-contracts/plan";
import type { OutputTarget, OutputWork } from "../outputs.js";
import { type Parameters, withParameters } from "../session/parameters.js";
import { type CursorFacts, cursorOf } from "./cursor.js";
import { type Refresh, refreshOf } from "./rows.js";

/** What is known of an output that is materialised incrementally. */
export interface RefreshWork extends Omit<CursorFacts, "session" | "options">, OutputWork {
  readonly views: readonly PlannedView[];
  readonly parameters: Parameters;
}

/** Plans with more parts, views that are read twice counted twice, take longer to make incremental than that saves. */
const MOST_PARTS = 2_000;

/**
 * What has to be done to bring the table of an output up to date, from what the last run of the pipeline that succeeded left.
 * @throws {EngineError}, {DeltaError}, {Cancelled}
 */
export async function refreshOutput(work: RefreshWork, target: OutputTarget): Promise<Refresh> {
  const feed = Object.entries(work.resultKey.inputs).find(([, { from_version }]) => from_version !== null);
  if (feed !== undefined) return { kind: "full", reason: `${feed[0]} has other rows in each run` };
  const cursor = await cursorOf(work, target);
  if (cursor.since === null) return { kind: "full", reason: cursor.reason };
  const rel = wholePlan(target, work);
  if (typeof rel === "string") return { kind: "full", reason: rel };
  let parts = 0;
  for (const _ of nodesOf(rel)) {
    if (++parts > MOST_PARTS) return { kind: "full", reason: `the plan has more than ${MOST_PARTS} parts` };
  }
  const keys = target.spec.keys.length > 0 ? target.spec.keys : target.schema.key_fields;
  return refreshOf(work, rel, { keys, since: cursor.since, order: target.order });
}

/** The plan of what is written, over datasets alone; or why there is none. */
function wholePlan(target: OutputTarget, { views, parameters }: RefreshWork): RelSpec | string {
  const known = new Map<string, RelSpec>();
  const texts = new Set<string>();
  const planOf = (name: string): RelSpec | null => {
    const view = views.find((one) => one.name === name);
    if (view === undefined) return null;
    if (view.rel === null) {
      texts.add(name);
      return null;
    }
    const plan = known.get(name) ?? over(withParameters(view.rel, parameters));
    known.set(name, plan);
    return plan;
  };
  const over = (rel: RelSpec): RelSpec =>
    rewritten(rel, (node) => ("rel" in node && node.rel === "view" ? (planOf(node.view) ?? node) : node));
  const rows = planOf(target.view.name);
  const [text] = [...texts].sort();
  if (text !== undefined) return `the view ${text} is in SQL, of which nobody can tell which rows changed`;
  if (rows === null) throw new Error("the view of an output was planned");
  return rewritten(target.relOver(ROWS), (node) =>
    "rel" in node && node.rel === "scan" && node.dataset === ROWS ? rows : node,
  );
}

/** Stands for the rows of the view; no dataset has such a name. */
const ROWS = "rows of the view";
