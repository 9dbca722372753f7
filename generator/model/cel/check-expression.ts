// Which function checks which form of expression: one row for each operator, function and macro of the language.

import type { Cel, CelLiteral } from "../../parse/cel.js";
import { didYouMean } from "../../../runtime/text/closest.js";
import { checkArithmetic, checkNegation } from "./arithmetic.js";
import { checkIn, checkMatches, checkSize, checkTextTest } from "./calls.js";
import { checkEquality, checkOrder } from "./compare.js";
import { heldNumber, type NumberLiteral } from "./held.js";
import { checkChain, checkNot, checkTernary } from "./logic.js";
import { checkMacro } from "./macros.js";
import { merged, NULL, type Part, type Scalar } from "./parts.js";
import { checkHas, checkName, checkSelect } from "./reads.js";
import { type Checker, computed, type Env, mistaken, readParts, report, textOf, type Typing } from "./typed.js";

type Call = Extract<Cel, { kind: "call" }>;

/** Checks one expression and what is in it. */
export function checkExpression(node: Cel, env: Env, checker: Checker): Typing {
  switch (node.kind) {
    case "name":
      return checkName(node, env, checker);
    case "select":
      return checkSelect(node, env, checker);
    case "has":
      return checkHas(node, env, checker);
    case "literal":
      return checkLiteral(node, checker);
    case "list": {
      const items = node.items.map((item) => checker.check(item, env));
      const item = merged(items.flatMap((one) => readParts(checker, one)));
      const form = { kind: "list", items: items.map((one) => one.expression) } as const;
      return computed(node, form, [{ kind: "list", item }], items);
    }
    case "call":
      return checkCall(node, env, checker);
    case "foreign":
      return foreign(node, `\`${node.what}\` is`, checker);
  }
}

interface Form {
  /** How many arguments `x.f(…)` takes, and how many `f(…)`. */
  readonly method?: readonly number[];
  readonly plain?: readonly number[];
  readonly check: (node: Call, env: Env, checker: Checker) => Typing;
}

const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ["_&&_", { plain: [2], check: checkChain }],
  ["_||_", { plain: [2], check: checkChain }],
  ["!_", { plain: [1], check: checkNot }],
  ["_?_:_", { plain: [3], check: checkTernary }],
  ["_==_", { plain: [2], check: checkEquality }],
  ["_!=_", { plain: [2], check: checkEquality }],
  ["_<_", { plain: [2], check: checkOrder }],
  ["_<=_", { plain: [2], check: checkOrder }],
  ["_>_", { plain: [2], check: checkOrder }],
  ["_>=_", { plain: [2], check: checkOrder }],
  ["_+_", { plain: [2], check: checkArithmetic }],
  ["_-_", { plain: [2], check: checkArithmetic }],
  ["_*_", { plain: [2], check: checkArithmetic }],
  ["_/_", { plain: [2], check: checkArithmetic }],
  ["_%_", { plain: [2], check: checkArithmetic }],
  ["-_", { plain: [1], check: checkNegation }],
  ["@in", { plain: [2], check: checkIn }],
  ["size", { method: [0], plain: [1], check: checkSize }],
  ["startsWith", { method: [1], check: checkTextTest }],
  ["endsWith", { method: [1], check: checkTextTest }],
  ["contains", { method: [1], check: checkTextTest }],
  ["matches", { method: [1], plain: [2], check: checkMatches }],
  ["all", { method: [2], check: checkMacro }],
  ["exists", { method: [2], check: checkMacro }],
  ["exists_one", { method: [2], check: checkMacro }],
  ["filter", { method: [2], check: checkMacro }],
  ["map", { method: [2, 3], check: checkMacro }],
]);

const NAMES: readonly string[] = [...[...FORMS.keys()].filter((name) => /^\w*[a-z]$/.test(name)), "has"];

function checkCall(node: Call, env: Env, checker: Checker): Typing {
  const form = FORMS.get(node.callee);
  if (form === undefined) {
    const hint = didYouMean(node.callee, NAMES);
    if (node.callee === "_[_]") return foreign(node, "indexing is", checker);
    return foreign(node, `${node.callee}() is`, checker, hint);
  }
  const counts = node.target === null ? form.plain : form.method;
  if (counts?.includes(node.args.length) === true) return form.check(node, env, checker);
  const example = form.method === undefined ? `${node.callee}(…)` : `x.${node.callee}(…)`;
  const wanted = (form.method ?? form.plain ?? []).join(" or ");
  const message = `${node.callee}() is written ${example} with ${wanted} arguments`;
  report(checker, node, { code: "rule-syntax", message });
  return mistaken(node);
}

function foreign(node: Cel, what: string, checker: Checker, near: { readonly hint?: string } = {}): Typing {
  const hint =
    near.hint ?? `rules have fields, literals, lists, ! && || ?:, comparison, arithmetic, in and ${NAMES.join(", ")}`;
  report(checker, node, { code: "rule-syntax", message: `${what} not part of rules`, hint });
  return mistaken(node);
}

const INT64 = { least: -(2n ** 63n), most: 2n ** 63n - 1n };

function checkLiteral(node: Extract<Cel, { kind: "literal" }>, checker: Checker): Typing {
  const literal = node.value;
  if ((literal.kind === "int" || literal.kind === "float") && isOutOfRange(literal)) {
    report(checker, node, { code: "rule-type", message: `${textOf(checker, node)} is out of range` });
  }
  return computed(node, { kind: "literal", value: literal }, [partOf(literal)], []);
}

function isOutOfRange(literal: NumberLiteral): boolean {
  if (literal.kind === "float") return !Number.isFinite(literal.value);
  return literal.value < INT64.least || literal.value > INT64.most;
}

function partOf(literal: CelLiteral): Part {
  if (literal.kind === "null") return NULL;
  const value: Scalar = literal.kind === "int" || literal.kind === "float" ? heldNumber(literal) : literal.value;
  return { kind: typeof value === "bigint" ? "bigint" : literal.kind, values: [value] };
}
