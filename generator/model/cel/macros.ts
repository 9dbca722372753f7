// all, exists, exists_one, filter and map: over the items of a list or set, or the keys of a map.

import type { Cel } from "../../parse/cel.js";
import { containerOf } from "./calls.js";
import { argument } from "./logic.js";
import type { ContainerPart, Parts } from "./parts.js";
import { arrow, binary, call, helper, method, numeral, primary, property, type Script } from "./script.js";
import {
  type Checker,
  computed,
  computedBool,
  type Env,
  expectCondition,
  inFunction,
  readParts,
  report,
  type Typed,
} from "./typed.js";

type Call = Extract<Cel, { kind: "call" }>;

/** `a.all(x, test)` and the like. */
export function checkMacro(node: Call, env: Env, checker: Checker): Typed {
  const over = checker.check(node.target ?? node, env);
  const container = containerOf(checker, over);
  const variable = argument(node, 0);
  if (container === null || variable.kind !== "name" || variable.name === "this") {
    if (container !== null)
      report(checker, variable, { code: "rule-syntax", message: "expected a name for the items, such as x" });
    return computed(node, [], over.script, [over]);
  }
  const items = itemsOf(container, over.script);
  const inner = bind(variable.name, container.item, inFunction(env));
  const parameter = inner.variables.get(variable.name)?.script ?? variable.name;
  if (node.callee === "map") return checkMap(node, { over, items, parameter, inner }, checker);
  const test = checker.check(argument(node, 1), inner);
  expectCondition(checker, test);
  const predicate = arrow(parameter, test.script);
  return finish(node, { over, items, test, predicate, item: container.item });
}

interface Loop {
  readonly over: Typed;
  readonly items: Script;
  readonly parameter: string;
  readonly inner: Env;
}

/** `a.map(x, result)` and `a.map(x, test, result)`. */
function checkMap(node: Call, { over, items, parameter, inner }: Loop, checker: Checker): Typed {
  const tests = node.args.slice(1, -1).map((arg) => checker.check(arg, inner));
  for (const test of tests) expectCondition(checker, test);
  const result = checker.check(argument(node, node.args.length - 1), inner);
  const kept = tests.reduce((all, test) => method(all, "filter", [arrow(parameter, test.script)]), items);
  const script = method(kept, "map", [arrow(parameter, result.script)]);
  return computed(node, [{ kind: "list", item: readParts(checker, result) }], script, [over, ...tests, result]);
}

interface Tested {
  readonly over: Typed;
  readonly items: Script;
  readonly test: Typed;
  readonly predicate: Script;
  readonly item: Parts;
}

function finish(node: Call, { over, items, test, predicate, item }: Tested): Typed {
  const inputs = [over, test];
  switch (node.callee) {
    case "all":
      return computedBool(
        node,
        test.fallible ? helper("everyItem", [items, predicate]) : method(items, "every", [predicate]),
        inputs,
      );
    case "exists":
      return computedBool(
        node,
        test.fallible ? helper("someItem", [items, predicate]) : method(items, "some", [predicate]),
        inputs,
      );
    case "exists_one":
      return computedBool(
        node,
        binary("===", property(method(items, "filter", [predicate]), "length"), numeral(1)),
        inputs,
      );
    default:
      return computed(node, [{ kind: "list", item }], method(items, "filter", [predicate]), inputs);
  }
}

function itemsOf(container: ContainerPart, script: Script): Script {
  if (container.kind === "list") return script;
  if (container.kind === "object") return call("Object.keys", [script]);
  const items = container.kind === "map" ? method(script, "keys", []) : script;
  return primary(`[...${items.text}]`, items.imports);
}

/** `env` with a variable more, under a name that is free in JavaScript. */
function bind(name: string, parts: Parts, env: Env): Env {
  const path = `${name}@${env.variables.size}`;
  const others = [...env.variables].filter(([other]) => other !== name).map(([, variable]) => variable.script);
  let script = name;
  while (RESERVED.has(script) || others.includes(script)) script += "_";
  return { ...env, variables: new Map([...env.variables, [name, { script, path, parts }]]) };
}

/** Names that scripts use themselves, and words that JavaScript keeps. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "self undefined Object Math BigInt known safe quotient remainder anyOf allOf everyItem someItem sameValue isIn compareText " +
    "codePointLength matches evaluates arguments await break case catch class const continue debugger default delete do else enum " +
    "eval export extends false finally for function if implements import in instanceof interface let new null package private " +
    "protected public return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);
