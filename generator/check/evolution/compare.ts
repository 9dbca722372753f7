// The evolution check: what one version of the contracts does to users of another. Read this first.

import type { Model, StructDefinition } from "../../model/model.js";
import type { Comparison, Finding, Verdict, Verdicts } from "./finding.js";
import { type Judge, pairModels, type Pairs, pairTwoStructs } from "./pairs.js";
import { breakIf, type Effects, type EvolutionRule, type Found, worstOf } from "./rule.js";
import { RULES } from "./table.js";
import { eitherUse, type Use, usesOf } from "./uses.js";

/** What the contracts `after` do to those who read, write and compile with the contracts `before`. */
export function compareModels(before: Model, after: Model): Comparison {
  const pairs: Pairs = pairModels(
    before,
    after,
    judge(() => pairs),
  );
  const useOf = usesIn(pairs);
  const findings = RULES.flatMap((rule) => findingsOf(rule, pairs, useOf));
  const told = withoutInherited(findings)
    .toSorted(byPlace)
    .map(({ finding }) => finding);
  return { verdict: verdictOf(told), findings: told };
}

/** Judges two structs by the findings there would be if one became the other. Of structs that hold themselves, the inner ones do not count again. */
function judge(pairs: () => Pairs): Judge {
  const known = new Map<string, Required<Effects>>();
  return (before: StructDefinition, after: StructDefinition) => {
    const key = `${before.name} ${after.name}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, worstOf([]));
    const two = pairTwoStructs(before, after, pairs());
    const effects = worstOf(RULES.flatMap((rule) => rule.check(two)));
    known.set(key, effects);
    return effects;
  };
}

interface Told {
  readonly finding: Finding;
  readonly found: Found;
}

type UseOf = (found: Found) => Use;

/** The use of what a finding is about, in either version; what no contract uses counts in full. */
function usesIn({ before, after, definitions }: Pairs): UseOf {
  const old = usesOf(before);
  const now = usesOf(after);
  const former = new Map(definitions.both.map((pair) => [pair.after.name, pair.before.name]));
  const all: Use = { isWritten: true, isRead: true, isStable: true };
  return ({ at: { contract } }) => {
    const [then, today] = [old.get(former.get(contract) ?? contract), now.get(contract)];
    if (then === undefined) return today ?? all;
    // Who relied on an experimental contract knew.
    return today === undefined ? then : { ...eitherUse(then, today), isStable: then.isStable };
  };
}

function findingsOf(rule: EvolutionRule, pairs: Pairs, useOf: UseOf): Told[] {
  return rule.check(pairs).map((found) => ({ found, finding: findingOf(rule, found, useOf(found)) }));
}

function findingOf(rule: EvolutionRule, found: Found, use: Use): Finding {
  const { at, otherwise, message, why } = found;
  const verdicts = verdictsOf(found, use);
  const isBroken = Object.values(verdicts).includes("break");
  return {
    rule: rule.id,
    severity: isBroken ? "breaking" : use.isStable ? (otherwise ?? "safe") : "safe",
    ...verdicts,
    contract: at.contract,
    path: at.path,
    message,
    why: use.isStable ? why : `experimental contracts may break: ${why}`,
    fix: found.fix ?? rule.explain.fix,
    provable: found.provable ?? rule.provable,
    after: at.after,
    before: at.before,
  };
}

/** What we only write is read by others who may be older; what we only read was written by others who may be. */
function verdictsOf({ backward, forward, construct, read }: Found, { isWritten, isRead, isStable }: Use): Verdicts {
  const counts = (verdict: Verdict | undefined, does: boolean): boolean => isStable && does && verdict === "break";
  return {
    backward: breakIf(counts(backward, isRead)),
    forward: breakIf(counts(forward, isWritten)),
    source: breakIf(counts(construct, isWritten) || counts(read, isRead)),
  };
}

/** Without what is told at a base already: an inherited field, unless it breaks more where it is inherited. */
function withoutInherited(all: readonly Told[]): readonly Told[] {
  const keyOf = ({ finding, found: { at } }: Told): string =>
    `${finding.rule} ${at.owner} ${at.path.slice(at.contract.length)}`;
  const atHome = new Map(
    all.filter(({ found: { at } }) => at.contract === at.owner).map((told) => [keyOf(told), told]),
  );
  return all.filter((told) => {
    const home = atHome.get(keyOf(told));
    return (
      home === undefined ||
      home === told ||
      told.found.at.contract === told.found.at.owner ||
      breaksMore(told.finding, home.finding)
    );
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
