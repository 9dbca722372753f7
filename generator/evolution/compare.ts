// The evolution check: what one version of the contracts does to users of another. Read this first.

import type { Model } from "../model/model.js";
import type { Comparison, Finding, Verdict, Verdicts, Witness } from "./finding.js";
import { judgeBy } from "./judge.js";
import { pairModels, type Pairs } from "./pairs.js";
import { breakIf } from "./effects.js";
import { effectsOf, type EvolutionRule, type Found, isShown } from "./rule.js";
import { RULES } from "./table.js";
import { eitherUse, type Use, usesOf } from "./uses.js";

/** What the contracts `after` do to those who read, write and compile with the contracts `before`. */
export function compareModels(before: Model, after: Model): Comparison {
  return comparisonOf(discover(before, after));
}

/** What the rules found in two versions, before anybody asks whom it concerns. */
export interface Discovery {
  readonly pairs: Pairs;
  readonly found: readonly { readonly rule: EvolutionRule; readonly found: Found }[];
}

/** Puts two versions side by side and asks every rule. */
export function discover(before: Model, after: Model): Discovery {
  const pairs: Pairs = pairModels(
    before,
    after,
    judgeBy(RULES, () => pairs),
  );
  return { pairs, found: RULES.flatMap((rule) => rule.check(pairs).map((found) => ({ rule, found }))) };
}

/** What the rules found, as the users of the contracts are concerned, with the documents that show it. */
export function comparisonOf(
  { pairs, found }: Discovery,
  witnesses: ReadonlyMap<Found, readonly Witness[]> = new Map<Found, readonly Witness[]>(),
): Comparison {
  const useOf = usesIn(pairs);
  const all = found.map(({ rule, found: one }): Told => {
    const finding = findingOf(rule, one, useOf(one));
    const witness = witnesses.get(one)?.find(({ direction }) => finding[direction] === "break");
    return { found: one, finding: witness === undefined ? finding : { ...finding, witness } };
  });
  const told = withoutInherited(all)
    .toSorted(byPlace)
    .map(({ finding }) => finding);
  return { verdict: verdictOf(told), findings: told };
}

interface Told {
  readonly finding: Finding;
  readonly found: Found;
}

type UseOf = (found: Found) => Use;

/** The use of what a finding is about, in either version; of modules and the workspace, all of it. */
function usesIn({ before, after, definitions }: Pairs): UseOf {
  const old = usesOf(before);
  const now = usesOf(after);
  const former = new Map(definitions.both.map((pair) => [pair.after.name, pair.before.name]));
  const experimental = new Set(
    before.modules.filter(({ stability }) => stability === "experimental").map(({ name }) => name),
  );
  return ({ at: { contract } }) => {
    const [then, today] = [old.get(former.get(contract) ?? contract), now.get(contract)];
    if (then === undefined) return today ?? { isWritten: true, isRead: true, isStable: !experimental.has(contract) };
    // Who relied on an experimental contract knew.
    return today === undefined ? then : { ...eitherUse(then, today), isStable: then.isStable };
  };
}

function findingOf(rule: EvolutionRule, found: Found, use: Use): Finding {
  const { at, otherwise, message } = found;
  const verdicts = verdictsOf(found, use);
  const isBroken = Object.values(verdicts).includes("break");
  return {
    rule: rule.id,
    severity: isBroken ? "breaking" : use.isStable ? (otherwise ?? "safe") : "safe",
    ...verdicts,
    contract: at.contract,
    path: at.path,
    message,
    why: whyOf(found, use),
    fix: found.fix ?? rule.explain.fix,
    provable: isProvable(rule, found, verdicts),
    after: at.after,
    before: at.before,
  };
}

/** Whether documents can show some of what breaks. */
function isProvable(rule: EvolutionRule, found: Found, verdicts: Verdicts): boolean {
  const broken = (["backward", "forward"] as const).filter((direction) => verdicts[direction] === "break");
  return broken.length === 0 ? rule.provable : broken.some((direction) => isShown(found, rule, direction));
}

function whyOf({ at: { isMet }, why }: Found, { isStable }: Use): string {
  if (!isStable) return `experimental contracts may break: ${why}`;
  return isMet?.backward === false && isMet.forward === false ? `for those who read the same key: ${why}` : why;
}

/** What we only write is read by others who may be older; what we only read was written by others who may be. */
function verdictsOf(found: Found, { isWritten, isRead, isStable }: Use): Verdicts {
  const { backward, forward, construct, read } = effectsOf(found);
  const counts = (verdict: Verdict, does: boolean): boolean => isStable && does && verdict === "break";
  return {
    backward: breakIf(counts(backward, isRead)),
    forward: breakIf(counts(forward, isWritten)),
    source: breakIf(counts(construct, isWritten) || counts(read, isRead)),
  };
}

/** Without what is told at a base already, unless it breaks more where it is inherited. */
function withoutInherited(all: readonly Told[]): readonly Told[] {
  const keyOf = ({ finding, found: { at } }: Told, name: string): string =>
    `${finding.rule} ${name} ${at.path.slice(at.contract.length)}`;
  const byContract = new Map(all.map((told) => [keyOf(told, told.found.at.contract), told.finding]));
  return all.filter((told) => {
    const { contract, owner } = told.found.at;
    const home = owner === contract ? undefined : byContract.get(keyOf(told, owner));
    return home === undefined || breaksMore(told.finding, home);
  });
}

const DIRECTIONS = ["backward", "forward", "source"] as const;

function breaksMore(one: Verdicts, other: Verdicts): boolean {
  return DIRECTIONS.some((direction) => one[direction] === "break" && other[direction] === "ok");
}

function verdictOf(findings: readonly Finding[]): Verdicts {
  const breaks = (direction: (typeof DIRECTIONS)[number]): Verdict =>
    breakIf(findings.some((one) => one[direction] === "break"));
  return { backward: breaks("backward"), forward: breaks("forward"), source: breaks("source") };
}

function byPlace({ finding: one }: Told, { finding: other }: Told): number {
  return (
    compareText(one.after.source.path, other.after.source.path) ||
    one.after.start - other.after.start ||
    compareText(one.rule, other.rule) ||
    compareText(one.path, other.path)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
