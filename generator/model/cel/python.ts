// A checked rule in Python. Integers of Python are exact and strings compare by code point, so it says less than the JavaScript
// of the same rule; what differs is left to functions of the generated module `_rules`: truncating division, text scalars,
// which Python holds as dates and the like, and True, which equals 1.

import type { Cel } from "../../parse/cel.js";
import { Code, list } from "../../text/code.js";
import { pythonFloat, python, pythonImport } from "../../text/python.js";
import { has, isNumeric, type Parts } from "./parts.js";
import * as py from "./python-script.js";
import type { Typed } from "./typed.js";

type Node<K extends Cel["kind"]> = Extract<Cel, { kind: K }>;
type Names = ReadonlyMap<string, string>;

/** What the checker found out about each part of a rule. */
export type TypeOf = (node: Cel) => Typed;

/** When a rule is broken: a condition over `this`, the struct's value. It never raises, as the JavaScript of the same rule. */
export function pythonDenial(tree: Cel, typeOf: TypeOf): Code {
  const { fallible } = typeOf(tree);
  const script = new Printer(typeOf, fallible).print(tree, new Map([["this", "this"]]));
  return py.denial(fallible ? py.helper("evaluates", [py.lambda("", script)]) : script);
}

class Printer {
  private readonly typeOf: TypeOf;
  private readonly fallible: boolean;

  constructor(typeOf: TypeOf, fallible: boolean) {
    this.typeOf = typeOf;
    this.fallible = fallible;
  }

  print(node: Cel, names: Names): py.PythonScript {
    const script = this.read(node, names);
    const isRead = node.kind === "name" || node.kind === "select";
    return isRead && has(this.typeOf(node).parts, "text") ? py.helper("text", [script]) : script;
  }

  /** Text scalars as Python holds them. */
  private read(node: Cel, names: Names): py.PythonScript {
    switch (node.kind) {
      case "name":
        return py.primary(new Code(names.get(node.name) ?? node.name));
      case "select":
        return this.select(node, names);
      case "has":
        return this.has(node, names, "is not");
      case "literal":
        return literal(node);
      case "list":
        return py.primary(list("[", this.all(node.items, names), "]"));
      case "call":
        return this.call(node, names);
      case "foreign":
        throw new Error(`${node.what} passed the check of rules`);
    }
  }

  private all(nodes: readonly Cel[], names: Names): Code[] {
    return nodes.map((node) => this.print(node, names).code);
  }

  /** Where an operand is looked at although its guard has no value, what it guards may be missing. */
  private select(node: Node<"select">, names: Names): py.PythonScript {
    const read = py.attribute(this.read(node.operand, names), node.field);
    const { assured } = this.typeOf(node);
    return this.fallible && assured !== null ? py.helper(assured, [read]) : read;
  }

  private has(node: Node<"has">, names: Names, operator: "is" | "is not"): py.PythonScript {
    const unset = py.primary(pythonImport("msgspec", "UNSET"));
    return py.comparison(py.attribute(this.read(node.operand, names), node.field), operator, unset);
  }

  private call(node: Node<"call">, names: Names): py.PythonScript {
    const [first, second] = node.target === null ? node.args : [node.target, ...node.args];
    if (first === undefined) throw new Error(`${node.callee} without arguments`);
    switch (node.callee) {
      case "_&&_":
      case "_||_":
        return this.chain(node, names);
      case "!_":
        return first.kind === "has" ? this.has(first, names, "is") : py.not(this.print(first, names));
      case "-_":
        return py.negative(this.print(first, names));
      case "size":
        return py.call("len", [this.print(first, names)]);
    }
    if (second === undefined) throw new Error(`${node.callee} with one argument`);
    return this.callOfTwo(node, [first, second], names);
  }

  private callOfTwo(node: Node<"call">, [first, second]: readonly [Cel, Cel], names: Names): py.PythonScript {
    switch (node.callee) {
      case "_?_:_":
        return this.ternary(node, names);
      case "_==_":
      case "_!=_":
        return this.equality(first, second, { names, equal: node.callee === "_==_" });
      case "_<_":
      case "_<=_":
      case "_>_":
      case "_>=_":
        return py.comparison(this.print(first, names), node.callee.slice(1, -1), this.print(second, names));
      case "@in":
        return this.membership(first, second, names);
      case "startsWith":
      case "endsWith":
        return py.method(this.print(first, names), node.callee.toLowerCase(), [this.print(second, names)]);
      case "contains":
        return py.comparison(this.print(second, names), "in", this.print(first, names));
      case "matches":
        return py.helper("matches", [this.print(first, names), this.print(second, names)]);
      default:
        return node.target === null ? this.arithmetic(node, [first, second], names) : this.macro(node, first, names);
    }
  }

  private chain(node: Node<"call">, names: Names): py.PythonScript {
    const operands = operandsOf(node, node.callee);
    const tested = operands.map((operand) => this.tested(operand, names));
    return chainOf(node.callee === "_&&_" ? "and" : "or", tested);
  }

  private tested(node: Cel, names: Names): Tested {
    return { script: this.print(node, names), fallible: this.typeOf(node).fallible };
  }

  private ternary(node: Node<"call">, names: Names): py.PythonScript {
    const [test, yes, no] = node.args.map((arg) => this.print(arg, names));
    if (test === undefined || yes === undefined || no === undefined) throw new Error("?: without its operands");
    return py.ternary(test, yes, no);
  }

  private equality(
    left: Cel,
    right: Cel,
    { names, equal }: { readonly names: Names; readonly equal: boolean },
  ): py.PythonScript {
    for (const [fixed, other] of [
      [right, left],
      [left, right],
    ] as const) {
      const isSingle = fixed.kind === "literal" && (fixed.value.kind === "null" || fixed.value.kind === "bool");
      if (isSingle) return py.comparison(this.read(other, names), equal ? "is" : "is not", this.print(fixed, names));
    }
    const [mine, theirs] = [this.print(left, names), this.print(right, names)];
    if (!mixesBools(this.typeOf(left).parts, this.typeOf(right).parts)) {
      return py.comparison(mine, equal ? "==" : "!=", theirs);
    }
    const same = py.helper("same", [mine, theirs]);
    return equal ? same : py.not(same);
  }

  private membership(wanted: Cel, within: Cel, names: Names): py.PythonScript {
    const { path, fallible, parts } = this.typeOf(wanted);
    if (path !== null && within.kind === "list" && within.items.length > 0) {
      const tests = within.items.map((item) => ({
        script: this.equality(wanted, item, { names, equal: true }),
        fallible: fallible || this.typeOf(item).fallible,
      }));
      const plain = within.items.every(isStringLiteral) && !has(parts, "text");
      if (!plain || tests.length === 1) return chainOf("or", tests);
      const items = py.primary(list("(", this.all(within.items, names), ")"));
      return py.comparison(this.print(wanted, names), "in", items);
    }
    const items = this.typeOf(within).parts.flatMap((part) => ("item" in part ? part.item : []));
    const special = has([...items, ...parts], "text", "float") || mixesBools(items, parts);
    const scripts = [this.print(wanted, names), this.read(within, names)] as const;
    return special ? py.helper("is_in", scripts) : py.comparison(scripts[0], "in", scripts[1]);
  }

  private arithmetic(node: Node<"call">, [first, second]: readonly [Cel, Cel], names: Names): py.PythonScript {
    const operator = node.callee.slice(1, -1);
    const operands = [this.print(first, names), this.print(second, names)] as const;
    const { parts } = this.typeOf(node);
    if (operator === "/") return py.helper(has(parts, "float") ? "divided" : "quotient", operands);
    if (operator === "%") return py.helper("remainder", operands);
    const plain = py.operation(operands[0], operator, operands[1]);
    return has(parts, "int") ? py.helper("safe", [plain]) : plain;
  }

  private macro(node: Node<"call">, over: Cel, names: Names): py.PythonScript {
    const [variable, ...rest] = node.args;
    const last = rest.at(-1);
    if (variable?.kind !== "name" || last === undefined) throw new Error(`${node.callee} without a variable`);
    const name = py.freeName(variable.name, names.values());
    const inner = new Map([...names, [variable.name, name]]);
    const tests = rest.map((test) => this.print(test, inner));
    const loop: py.Loop = { name, items: this.read(over, names) };
    const result = tests.at(-1) ?? py.primary(new Code(name));
    if (node.callee === "map") return py.comprehension(loop, result, tests.slice(0, -1));
    const kept = py.comprehension(loop, py.primary(new Code(name)), tests);
    if (node.callee === "filter") return kept;
    if (node.callee === "exists_one") return py.comparison(py.call("len", [kept]), "==", py.primary(python`${1}`));
    const every = node.callee === "all";
    if (!this.typeOf(last).fallible) return py.callOnEach(every ? "all" : "any", loop, result);
    return py.helper(every ? "every_item" : "some_item", [loop.items, py.lambda(name, result)]);
  }
}

interface Tested {
  readonly script: py.PythonScript;
  readonly fallible: boolean;
}

/** Where an operand that is not the last may have no value, the later ones are looked at nevertheless. */
function chainOf(operator: "and" | "or", operands: readonly Tested[]): py.PythonScript {
  const scripts = operands.map(({ script }) => script);
  if (!operands.slice(0, -1).some(({ fallible }) => fallible)) return py.chain(operator, scripts);
  const functions = list(
    "[",
    scripts.map((script) => py.lambda("", script).code),
    "]",
  );
  return py.helper(operator === "and" ? "all_of" : "any_of", [py.primary(functions)]);
}

function operandsOf(node: Cel, callee: string): readonly Cel[] {
  if (node.kind !== "call" || node.callee !== callee || node.target !== null) return [node];
  return node.args.flatMap((arg) => operandsOf(arg, callee));
}

function literal({ value }: Node<"literal">): py.PythonScript {
  if (value.kind === "null") return py.primary(python`${null}`);
  const text = value.kind === "float" ? pythonFloat(value.value) : python`${value.value}`;
  return value.kind === "int" || value.kind === "float" ? py.numeral(text, value.value < 0) : py.primary(text);
}

function isStringLiteral(node: Cel): boolean {
  return node.kind === "literal" && node.value.kind === "str";
}

/** In Python, True equals 1. */
function mixesBools(mine: Parts, theirs: Parts): boolean {
  const mixes = (a: Parts, b: Parts): boolean => has(a, "bool") && b.some(isNumeric);
  return mixes(mine, theirs) || mixes(theirs, mine);
}
