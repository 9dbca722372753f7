// Names, fields and has(): where unset and null come in and what the guards before said about them.

import { didYouMean } from "../../../runtime/text/closest.js";
import type { Field } from "../model.js";
import type { Cel } from "../../parse/cel.js";
import type { Select } from "./expression.js";
import { type Fact, type Facts, NO_FACTS } from "./narrow.js";
import { describeAll, has, type Parts, UNSET } from "./parts.js";
import { partsOfField } from "./parts-of-field.js";
import {
  type Checker,
  computed,
  computedBool,
  type Env,
  mistaken,
  presentParts,
  report,
  textOf,
  type Typing,
} from "./typed.js";

type Node<K extends Cel["kind"]> = Extract<Cel, { kind: K }>;

/** `this`, or a variable of a macro. */
export function checkName(node: Node<"name">, env: Env, checker: Checker): Typing {
  const variable = env.variables.get(node.name);
  if (variable === undefined) {
    const known = [...env.variables.keys()];
    const field = env.variables
      .get("this")
      ?.parts.some((part) => part.kind === "struct" && fieldOf(part.name, node.name, checker) !== undefined);
    const hint = field === true ? { hint: `write this.${node.name}` } : didYouMean(node.name, known);
    report(checker, node, { code: "rule-unknown-field", message: `unknown name \`${node.name}\``, ...hint });
    return mistaken(node);
  }
  const parts = env.facts.get(variable.path)?.parts ?? variable.parts;
  const typed = computed(node, { kind: "name", name: node.name }, parts, []);
  return readFrom(variable.path, { ...typed, stable: true }, env);
}

/** `operand.field`. */
export function checkSelect(node: Node<"select">, env: Env, checker: Checker): Typing {
  const operand = checker.check(node.operand, env);
  const field = findField(node, operand, checker);
  if (field === undefined) return mistaken(node);
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
  const form = { kind: "select", operand: operand.expression, field: node.field, assured } as const;
  return readFrom(path, { ...computed(node, form, parts, [operand]), stable: operand.stable && assured === null }, env);
}

/** `has(operand.field)`. */
export function checkHas(node: Node<"has">, env: Env, checker: Checker): Typing {
  const operand = checker.check(node.operand, env);
  const field = findField(node, operand, checker);
  const typed = computedBool(node, { kind: "has", operand: operand.expression, field: node.field }, [operand]);
  const path = pathOf(operand, node.field);
  if (field?.presence !== "unset" || path === null) return typed;
  const scope = operand.stable ? env.scope : null;
  const parts = env.facts.get(path)?.parts ?? partsOfField(field, checker.resolve);
  const set: Fact = { parts: parts.filter((part) => part.kind !== "unset"), scope };
  return { ...typed, whenTrue: new Map([[path, set]]), whenFalse: new Map([[path, { parts: [UNSET], scope }]]) };
}

/** What TypeScript does not know to be there, because it was guarded in another function body, is said again. */
function assurance(declared: Parts, parts: Parts): Select["assured"] {
  const mayLack = has(declared, "null", "unset");
  if (!mayLack || has(parts, "unset")) return null;
  if (!has(parts, "null")) return "known";
  return has(declared, "unset") ? "or_null" : null;
}

/** A value that is read from `path`; a bool is a condition by itself. */
function readFrom(path: string | null, typed: Typing, env: Env): Typing {
  const { parts } = typed.expression;
  if (path === null || parts.length !== 1 || parts[0]?.kind !== "bool") return { ...typed, path };
  const [whenTrue, whenFalse] = [boolFact(path, true, typed, env), boolFact(path, false, typed, env)];
  return { ...typed, path, whenTrue, whenFalse };
}

function boolFact(path: string, value: boolean, { expression, stable }: Typing, env: Env): Facts {
  const known = expression.parts.flatMap((part) => (part.kind === "bool" ? (part.values ?? [true, false]) : []));
  if (!known.includes(value)) return NO_FACTS;
  return new Map([[path, { parts: [{ kind: "bool", values: [value] }], scope: stable ? env.scope : null }]]);
}

function findField(node: Node<"select" | "has">, operand: Typing, checker: Checker): Field | undefined {
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
  const field = fieldOf(part.name, node.field, checker);
  if (field === undefined) {
    const hint = didYouMean(
      node.field,
      fieldsOf(part.name, checker).map((one) => one.name),
    );
    const message = `${part.name} has no field \`${node.field}\``;
    const start = node.kind === "select" ? node.end - node.field.length : node.start;
    report(checker, { ...node, start }, { code: "rule-unknown-field", message, ...hint });
  }
  return field;
}

function fieldOf(struct: string, name: string, checker: Checker): Field | undefined {
  return fieldsOf(struct, checker).find((field) => field.name === name);
}

function fieldsOf(struct: string, { resolve }: Checker): readonly Field[] {
  const definition = resolve(struct);
  return definition?.kind === "struct" ? definition.fields : [];
}

function pathOf(operand: Typing, field: string): string | null {
  return operand.path === null ? null : `${operand.path}.${field}`;
}
