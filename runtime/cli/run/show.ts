import { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { PlanBundle } from "tessera-contracts/contracts/plan/bundle";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { ArtifactStore } from "tessera-contracts/run";
import { CallError, type Layout, type ReportCommand } from "../command.js";
import { planLines } from "./plan-lines.js";
import { inputsText, manifestIn, manifestLines, STORE_OPTION, storeOf } from "./store.js";

/** A run, or one of its plans. */
type Shown = { readonly manifest: RunManifest } | { readonly bundle: PlanBundle };

/** `tessera run show`. */
export const showCommand: ReportCommand<Shown> = {
  name: "show",
  summary: "Show a run: what it read and wrote, and by which plans",
  args: ["ID"],
  options: [{ name: "plan", value: "VIEW", doc: "show the plan of a view instead" }, STORE_OPTION],
  examples: [
    "tessera run show run-7",
    "tessera run show run-7 --plan late_nodes --format json",
    "tessera run show run-7 --html --log run.jsonl",
  ],
  contract: {
    encodeJson: (shown, options) =>
      "manifest" in shown
        ? RunManifest.encodeJson(shown.manifest, options)
        : PlanBundle.encodeJson(shown.bundle, options),
  },
  report: async (input) => {
    const store = storeOf(input);
    const manifest = await manifestIn(store, input.args[0] ?? "");
    const view = input.option("plan");
    return view === null ? { manifest } : { bundle: await bundleOf(store, manifest, view) };
  },
  text: (shown, layout) =>
    "manifest" in shown
      ? [...manifestLines(shown.manifest, layout), "", ...planTable(shown.manifest, layout)]
      : bundleLines(shown.bundle, layout),
};

const PLAN = "plan_artifact/";

async function bundleOf(
  store: ArtifactStore,
  { run_id, artifact_ids }: RunManifest,
  view: string,
): Promise<PlanBundle> {
  const ids = new Map(Object.entries(artifact_ids ?? {}));
  const id = ids.get(`${PLAN}${view}`);
  if (id === undefined) {
    const views = [...ids.keys()].flatMap((name) => (name.startsWith(PLAN) ? [name.slice(PLAN.length)] : []));
    const there = views.length === 0 ? "there are none" : `there are those of ${views.join(", ")}`;
    throw new CallError(`the run ${run_id} has kept no plan of ${view}; ${there}`);
  }
  const artifact = await store.open(id);
  if (artifact.kind === "plan_artifact") return artifact.payload;
  throw new CallError(`the artifact ${id} of the run ${run_id} is no plan but ${artifact.kind}`);
}

function planTable({ plan_fingerprints, artifact_ids }: RunManifest, { textTable, width }: Layout): readonly string[] {
  const plans = Object.entries(plan_fingerprints).map(([view, fingerprint]) => [view, fingerprint]);
  const kept = Object.entries(artifact_ids ?? {}).filter(([name]) => !name.startsWith(PLAN));
  return [
    ...textTable([["VIEW", "PLAN"], ...plans], [30], width),
    ...(kept.length === 0 ? [] : ["", ...textTable([["ARTIFACT", "ID"], ...kept], [30], width)]),
  ];
}

function bundleLines(bundle: PlanBundle, { textTable, width }: Layout): readonly string[] {
  const facts = [
    ["view", bundle.view_name],
    ["fingerprint", bundle.plan_fingerprint],
    ["graph", bundle.plan_signature ?? "none"],
    ["reads", inputsText(bundle)],
  ];
  const { logical } = bundle;
  const plan = typeof logical === "string" ? [logical] : planLines(RelSpec.convert(logical));
  return [...textTable(facts, [12], width), "", "PLAN", ...plan];
}
