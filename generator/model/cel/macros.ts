// all, exists, exists_one, filter and map: over the items of a list or set, or the keys of a map.

import type { Cel } from "../../parse/cel.js";
import { containerOf } from "./calls.js";
import { argument } from "./logic.js";
import type { Macro } from "./expression.js";
import { BOOL, type Parts } from "./parts.js";
import {
  type Checker,
  computed,
  type Env,
  expectCondition,
  inFunction,
  mistaken,
  readParts,
  report,
  type Typing,
} from "./typed.js";

type Call = Extract<Cel, { kind: "call" }>;

/** `a.all(x, test)` and the like. */
export function checkMacro(node: Call, env: Env, checker: Checker): Typing {
  const over = checker.check(node.target ?? node, env);
  const container = containerOf(checker, over);
  const variable = argument(node, 0);
  if (container === null) return mistaken(node);
  if (variable.kind !== "name" || variable.name === "this") {
    report(checker, variable, { code: "rule-syntax", message: "expected a name for the items, such as x" });
    return mistaken(node);
  }
  const { name } = variable;
  const inner = bind(name, container.item, inFunction(env));
  if (node.callee === "map") return checkMap(node, { over, name, inner }, checker);
  const test = checker.check(argument(node, 1), inner);
  expectCondition(checker, test);
  const macro = node.callee as Macro["macro"];
  const form = { kind: "macro", macro, over: over.expression, variable: name, test: test.expression } as const;
  const parts: Parts = macro === "filter" ? [{ kind: "list", item: container.item }] : BOOL;
  return computed(node, form, parts, [over, outside(test, name)]);
}

interface Loop {
  readonly over: Typing;
  /** The variable. */
  readonly name: string;
  readonly inner: Env;
}

/** `a.map(x, result)` and `a.map(x, test, result)`. */
function checkMap(node: Call, { over, name, inner }: Loop, checker: Checker): Typing {
  const [test = null] = node.args.slice(1, -1).map((arg) => checker.check(arg, inner));
  if (test !== null) expectCondition(checker, test);
  const result = checker.check(argument(node, node.args.length - 1), inner);
  const within = [...(test === null ? [] : [test]), result].map((typed) => outside(typed, name));
  const parts: Parts = [{ kind: "list", item: readParts(checker, result) }];
  const [of, kept] = [over.expression, test === null ? null : test.expression];
  const form = { kind: "map", over: of, variable: name, test: kept, result: result.expression } as const;
  return computed(node, form, parts, [over, ...within]);
}

/** `env` with one more variable. */
function bind(name: string, parts: Parts, env: Env): Env {
  const path = `${name}@${env.variables.size}`;
  return { ...env, variables: new Map([...env.variables, [name, { path, parts }]]) };
}

/** What stands in a macro, as seen from around it: there the variable means something else, or nothing. */
function outside(typed: Typing, variable: string): Typing {
  const reads = new Set([...typed.expression.reads].filter((name) => name !== variable));
  return { ...typed, expression: { ...typed.expression, reads } };
}
