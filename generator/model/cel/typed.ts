// What checking a part of a rule gives, and what it needs.

import type { Cel } from "../../parse/cel.js";
import type { Expression, Form } from "./expression.js";
import { type Facts, NO_FACTS, type Scope } from "./narrow.js";
import { BOOL, describeAll, has, type Part, type Parts } from "./parts.js";
import type { Resolve } from "./parts-of-field.js";

/** What is wrong with a rule, and where in its text. */
export interface RuleProblem {
  readonly code: "rule-syntax" | "rule-unknown-field" | "rule-type" | "rule-unguarded-unset";
  readonly message: string;
  readonly hint?: string;
  /** Offsets in the rule's text. */
  readonly start: number;
  readonly end: number;
}

/** A checked expression, and what its checker has learned from it. */
export interface Typing {
  readonly node: Cel;
  readonly expression: Expression;
  /** Where the value stands (`this.a.b`), if it is read rather than computed. */
  readonly path: string | null;
  /** True for a plain read, which TypeScript narrows too. */
  readonly stable: boolean;
  readonly whenTrue: Facts;
  readonly whenFalse: Facts;
}

/** A place in the rule: what is known there and which names are bound. */
export interface Env {
  readonly facts: Facts;
  readonly scope: Scope;
  readonly variables: ReadonlyMap<string, Variable>;
}

/** A variable of a macro. */
export interface Variable {
  readonly path: string;
  readonly parts: Parts;
}

/** Collects the problems of one rule and leads back from the parts of the checker to the whole. */
export interface Checker {
  readonly expr: string;
  readonly resolve: Resolve;
  readonly problems: RuleProblem[];
  check(node: Cel, env: Env): Typing;
}

/** A value computed from others. */
export function computed(node: Cel, form: Form, parts: Parts, inputs: readonly Typing[]): Typing {
  const fallible = inputs.some((input) => input.expression.fallible);
  const reads = new Set(inputs.flatMap((input) => [...input.expression.reads]));
  if (form.kind === "name") reads.add(form.name);
  const facts = { whenTrue: NO_FACTS, whenFalse: NO_FACTS };
  return { node, expression: { ...form, parts, fallible, reads }, path: null, stable: false, ...facts };
}

/** A value of type bool computed from others. */
export function computedBool(node: Cel, form: Form, inputs: readonly Typing[]): Typing {
  return computed(node, form, BOOL, inputs);
}

/** What stands for a part with a mistake, which is reported: a rule that has one is never evaluated or printed. */
export function mistaken(node: Cel, parts: Parts = []): Typing {
  return computed(node, { kind: "literal", value: { kind: "null" } }, parts, []);
}

/** Adds a problem at `node`. */
export function report(checker: Checker, node: Cel, problem: Omit<RuleProblem, "start" | "end">): void {
  checker.problems.push({ ...problem, start: node.start, end: node.end });
}

/** The rule's own text of `node`. */
export function textOf(checker: Checker, node: Cel): string {
  return checker.expr.slice(node.start, node.end);
}

/** The parts of a value that is read; reports one that may be unset. Empty if it is not known what it is. */
export function readParts(checker: Checker, typed: Typing): Parts {
  const { parts } = typed.expression;
  if (!has(parts, "unset")) return parts;
  const text = textOf(checker, typed.node);
  const message = `\`${text}\` may be unset here`;
  report(checker, typed.node, { code: "rule-unguarded-unset", message, hint: `guard it: has(${text}) && …` });
  return [];
}

/** `readParts` of a value that must not be null. */
export function presentParts(checker: Checker, typed: Typing): Parts {
  const parts = readParts(checker, typed);
  if (!has(parts, "null")) return parts;
  const text = textOf(checker, typed.node);
  const hint = typed.path === null ? {} : { hint: `guard it: ${text} == null || …, or ${text} != null && …` };
  report(checker, typed.node, { code: "rule-type", message: `\`${text}\` may be null here`, ...hint });
  return [];
}

/** Reports parts that are not of these kinds; false if it did. */
export function expectKinds(
  checker: Checker,
  typed: Typing,
  parts: Parts,
  wanted: { readonly kinds: readonly Part["kind"][]; readonly name: string },
): boolean {
  if (parts.every((part) => wanted.kinds.includes(part.kind))) return true;
  const message = `expected ${wanted.name}, \`${textOf(checker, typed.node)}\` is ${describeAll(parts)}`;
  report(checker, typed.node, { code: "rule-type", message });
  return false;
}

/** Checks that a value can be a condition. */
export function expectCondition(checker: Checker, typed: Typing): void {
  expectKinds(checker, typed, presentParts(checker, typed), { kinds: ["bool"], name: "bool" });
}

/** `env` where `facts` hold too. */
export function knowing(env: Env, facts: Facts): Env {
  return facts.size === 0 ? env : { ...env, facts: new Map([...env.facts, ...facts]) };
}

/** `env` inside a function of its own: TypeScript forgets there what it learned of properties. */
export function inFunction(env: Env): Env {
  return { ...env, scope: Symbol("function body") };
}
