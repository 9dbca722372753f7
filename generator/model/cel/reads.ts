// Names, fields and has(): where unset and null come in and what the guards before said about them.

import { didYouMean } from "../../diagnostics/closest.js";
import type { Field } from "../model.js";
import type { Cel } from "../../parse/cel.js";
import { type Fact, type Facts, NO_FACTS } from "./narrow.js";
import { describeAll, has, type Parts, partsOfField, UNSET } from "./parts.js";
import { binary, helper, primary, property, type Script } from "./script.js";
import { type Checker, computed, type Env, presentParts, report, textOf, type Typed } from "./typed.js";

type Node<K extends Cel["kind"]> = Extract<Cel, { kind: K }>;

/** `this`, or a variable of a macro. */
export function checkName(node: Node<"name">, env: Env, checker: Checker): Typed {
  const variable = env.variables.get(node.name);
  if (variable === undefined) {
    const known = [...env.variables.keys()];
    const field = env.variables
      .get("this")
      ?.parts.some((part) => part.kind === "struct" && fieldOf(part.fields, node.name));
    const hint = field === true ? { hint: `write this.${node.name}` } : didYouMean(node.name, known);
    report(checker, node, { code: "rule-unknown-field", message: `unknown name \`${node.name}\``, ...hint });
    return computed(node, [], primary("self"), []);
  }
  const parts = env.facts.get(variable.path)?.parts ?? variable.parts;
  return readOf(node, { path: variable.path, parts, script: primary(variable.script), stable: true }, env);
}

/** `operand.field`. */
export function checkSelect(node: Node<"select">, env: Env, checker: Checker): Typed {
  const operand = checker.check(node.operand, env);
  const field = findField(node, operand, checker);
  const read = property(operand.script, node.field);
  if (field === undefined) return computed(node, [], read, [operand]);
  const path = pathOf(operand, node.field);
  const declared = partsOfField(field, checker.resolve);
  const fact = path === null ? undefined : env.facts.get(path);
  const parts = fact?.parts ?? declared;
  if (fact?.parts.length === 0) {
    const message = `this is never reached: nothing is left that \`${textOf(checker, node)}\` could be`;
    report(checker, node, { code: "rule-type", message });
  }
  const trusted = operand.stable && (fact === undefined || fact.scope === env.scope);
  const assured = trusted ? null : assurance(declared, parts);
  const script = assured === null ? read : ASSURED[assured](read);
  const typed = readOf(node, { path, parts, script, stable: operand.stable && assured === null }, env);
  return { ...typed, assured, fallible: operand.fallible };
}

/** `has(operand.field)`. */
export function checkHas(node: Node<"has">, env: Env, checker: Checker): Typed {
  const operand = checker.check(node.operand, env);
  const field = findField(node, operand, checker);
  const script = binary("!==", property(operand.script, node.field), primary("undefined"));
  const typed = computed(node, [{ kind: "bool", values: [true, false] }], script, [operand]);
  const path = pathOf(operand, node.field);
  if (field?.presence !== "unset" || path === null) return typed;
  const scope = operand.stable ? env.scope : null;
  const parts = env.facts.get(path)?.parts ?? partsOfField(field, checker.resolve);
  const set: Fact = { parts: parts.filter((part) => part.kind !== "unset"), scope };
  return { ...typed, whenTrue: new Map([[path, set]]), whenFalse: new Map([[path, { parts: [UNSET], scope }]]) };
}

/** What TypeScript does not know to be there, because it was guarded in another function body, is said again. */
function assurance(declared: Parts, parts: Parts): Typed["assured"] {
  const mayLack = has(declared, "null", "unset");
  if (!mayLack || has(parts, "unset")) return null;
  if (!has(parts, "null")) return "known";
  return has(declared, "unset") ? "or_none" : null;
}

const ASSURED: { readonly [A in NonNullable<Typed["assured"]>]: (read: Script) => Script } = {
  known: (read) => helper("known", [read]),
  or_none: (read) => binary("??", read, primary("null")),
};

/** A value read from `path`; a bool is a condition by itself. */
function readOf(node: Cel, read: Pick<Typed, "path" | "parts" | "script" | "stable">, env: Env): Typed {
  const typed = { ...computed(node, read.parts, read.script, []), ...read };
  const [only] = read.parts;
  if (read.path === null || read.parts.length !== 1 || only?.kind !== "bool") return typed;
  return {
    ...typed,
    whenTrue: boolFact(read.path, true, typed, env),
    whenFalse: boolFact(read.path, false, typed, env),
  };
}

function boolFact(path: string, value: boolean, typed: Typed, env: Env): Facts {
  const known = typed.parts.flatMap((part) => (part.kind === "bool" ? (part.values ?? [true, false]) : []));
  if (!known.includes(value)) return NO_FACTS;
  return new Map([[path, { parts: [{ kind: "bool", values: [value] }], scope: typed.stable ? env.scope : null }]]);
}

function findField(node: Node<"select" | "has">, operand: Typed, checker: Checker): Field | undefined {
  const parts = presentParts(checker, operand);
  if (parts.length === 0) return undefined;
  const [part] = parts;
  if (parts.length > 1 || part?.kind !== "struct") {
    const hint = has(parts, "object")
      ? { hint: `ask for a key with "${node.field}" in ${textOf(checker, operand.node)}` }
      : {};
    const message = `\`${textOf(checker, operand.node)}\` is ${describeAll(parts)}, which has no fields`;
    report(checker, node, { code: "rule-type", message, ...hint });
    return undefined;
  }
  const field = fieldOf(part.fields, node.field);
  if (field === undefined) {
    const hint = didYouMean(
      node.field,
      part.fields.map((one) => one.name),
    );
    const message = `${part.name} has no field \`${node.field}\``;
    const start = node.kind === "select" ? node.end - node.field.length : node.start;
    report(checker, { ...node, start }, { code: "rule-unknown-field", message, ...hint });
  }
  return field;
}

function fieldOf(fields: readonly Field[], name: string): Field | undefined {
  return fields.find((field) => field.name === name);
}

function pathOf(operand: Typed, field: string): string | null {
  return operand.path === null ? null : `${operand.path}.${field}`;
}
