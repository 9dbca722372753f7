// Layers are checked twice: each by itself as a part of a value, so that the one that is wrong is blamed, though another may win; then what
// they come to together, whose fields must be there and whose rules must hold.

import type { Contract, TypeInfo } from "tessera-contracts/serde";
import { decodeNodes, type TextMistake } from "tessera-contracts/serde/codegen";
import { hintFor, typesBelow } from "./hints.js";
import type { LoadedLayer } from "./layer.js";
import { mergeTrees } from "./merge.js";
import { type ConfigNode, DEFAULTS, objectNode, type Spot, spotOf } from "./node.js";
import type { Problem } from "./problem.js";
import { invalid } from "./problems.js";
import { secretSpots } from "./secrets.js";
import { placeText } from "./format.js";

/** What layers come to. */
export interface CheckedLayers {
  /** Undefined if there are problems. */
  readonly value: unknown;
  readonly merged: ConfigNode;
  /** By layer, place and path. */
  readonly problems: readonly Problem[];
}

/** Checks layers by themselves and together; those that could not be read have problems already. */
export function checkLayers({ info, name }: Contract<unknown, unknown>, layers: readonly LoadedLayer[]): CheckedLayers {
  const roots = layers.flatMap(({ root }) => root ?? []);
  const merged = roots.reduce((weak, strong) => mergeTrees(info, weak, strong), NOTHING);
  const problems = layers.flatMap((layer) => layer.problems);
  const known = new Map<unknown, Set<string>>();
  const budget = { hints: MOST_HINTS };
  for (const root of roots) {
    const { mistakes } = decodeNodes(info, root, name, { partial: true });
    problems.push(...problemsOf(mistakes, { info, root, known, budget }));
  }
  // What a layer that cannot be read says is not known, so nothing is missing for sure.
  const isWhole = layers.every((layer) => layer.problems.length === 0);
  const whole = decodeNodes(info, merged, name, { partial: !isWhole });
  problems.push(...problemsOf(whole.mistakes, { info, root: merged, known, budget }));
  return { value: problems.length === 0 ? whole.value : undefined, merged, problems: problems.toSorted(byPlace) };
}

const NOTHING: ConfigNode = objectNode([], spotOf(DEFAULTS));

/** A hint compares a name with all others, so that not every one of ten thousand mistakes gets one. */
const MOST_HINTS = 20;

interface Found {
  readonly info: TypeInfo;
  readonly root: ConfigNode;
  /** What was said already of a node, by code. */
  readonly known: Map<unknown, Set<string>>;
  readonly budget: { hints: number };
}

function problemsOf(mistakes: readonly TextMistake<Spot>[], { info, root, known, budget }: Found): readonly Problem[] {
  const fresh = mistakes.filter(({ payload, node, entry }) => isNew(known, entry ?? node, payload.code));
  if (fresh.length === 0) return [];
  const types = typesBelow(info, root);
  const secrets = secretSpots(info, root);
  const hidden = new Set(secrets);
  const around = containersOf(root);
  return fresh.map(({ payload, node, entry }): Problem => {
    const container = entry === null ? node : (around.get(entry) ?? node);
    const isSecret = entry === null && isInside(node, hidden, secrets);
    const request = { code: payload.code, root: info, type: types.get(container) ?? null, node: container };
    const hint = isSecret || budget.hints-- <= 0 ? null : hintFor({ ...request, key: entry?.key ?? null });
    const [spot, ...others] = payload.code === "rule" ? settingsIn(node) : [entry?.at ?? node.at];
    const told = others.flatMap((other) => placeText(other) ?? []);
    const also = told.length === 0 ? hint : `it is also about ${told.join(", ")}`;
    return invalid(payload, { spot: spot ?? node.at, hint: also, secrets, isSecret });
  });
}

function isNew(known: Map<unknown, Set<string>>, node: unknown, code: string): boolean {
  const codes = known.get(node) ?? new Set<string>();
  known.set(node, codes);
  if (codes.has(code) && code !== "missing-field" && code !== "rule") return false;
  codes.add(code);
  return true;
}

/** The object around each entry. */
function containersOf(root: ConfigNode): ReadonlyMap<unknown, ConfigNode> {
  const around = new Map<unknown, ConfigNode>();
  const note = (node: ConfigNode): void => {
    if (node.kind === "array") for (const item of node.items) note(item);
    if (node.kind !== "object") return;
    for (const entry of node.entries) {
      around.set(entry, node);
      note(entry.value);
    }
  };
  note(root);
  return around;
}

/** True if a value is a secret, or stands in one. */
function isInside({ at }: ConfigNode, hidden: ReadonlySet<Spot>, secrets: readonly Spot[]): boolean {
  if (hidden.has(at)) return true;
  return secrets.some(({ origin, start, end }) => origin === at.origin && start <= at.start && at.end <= end);
}

/** Where the settings of a struct stand that somebody set, strongest first; those of one layer as they come. */
function settingsIn(node: ConfigNode): readonly Spot[] {
  if (node.kind !== "object") return [node.at];
  return node.entries.map(({ at }) => at).toSorted((a, b) => b.origin.layer - a.origin.layer);
}

function byPlace(a: Problem, b: Problem): number {
  const [left, right] = [a.spot, b.spot];
  const layers = (left?.origin.layer ?? -1) - (right?.origin.layer ?? -1);
  if (layers !== 0) return layers;
  const places = (left?.start ?? 0) - (right?.start ?? 0);
  if (places !== 0) return places;
  const [one, other] = [`${left?.origin.name} ${a.payload.path}`, `${right?.origin.name} ${b.payload.path}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
