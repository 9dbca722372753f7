// YAML that is right and still not wanted: braces around fields, and scalars that readers disagree about.

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { quoted } from "../../runtime/text/display-text.js";
import { report } from "../diagnostics/report.js";
import { readDifferently } from "./plain-scalar.js";
import { OUT_OF_BRACES } from "./yaml-errors.js";
import { isJson, valueAt, type YamlNode } from "./yaml-node.js";
import type { YamlTree } from "./yaml-tree.js";

/** Reports definitions and fields in braces that are no JSON, and lists where a type expression should stand. */
export function styleFaults(tree: YamlTree): readonly Diagnostic[] {
  const types = valueAt(tree.root, "types");
  if (types === undefined) return [];
  if (isInBraces(types)) return [inBraces("definitions", types, tree)];
  return eachValue(types).flatMap((definition) => definitionFaults(definition, tree));
}

function definitionFaults(definition: YamlNode, tree: YamlTree): readonly Diagnostic[] {
  const hasTypes = valueAt(definition, "type") !== undefined || valueAt(definition, "fields") !== undefined;
  if (hasTypes && isInBraces(definition)) return [inBraces("a definition", definition, tree)];
  const fields = valueAt(definition, "fields");
  if (fields !== undefined && isInBraces(fields)) return [inBraces("fields", fields, tree)];
  return [...expressionFaults(definition, tree), ...eachValue(fields).flatMap((field) => fieldFaults(field, tree))];
}

function fieldFaults(field: YamlNode, tree: YamlTree): readonly Diagnostic[] {
  return isInBraces(field) ? [inBraces("a field", field, tree)] : expressionFaults(field, tree);
}

/** `tags: [str]` and `type: [str]`: YAML reads a list. */
function expressionFaults(place: YamlNode, tree: YamlTree): readonly Diagnostic[] {
  const node = place.kind === "mapping" ? valueAt(place, "type") : place;
  const isCut = node !== undefined && node.kind !== "scalar" && node.flow;
  if (!isCut) return [];
  const what = node.kind === "sequence" ? "list" : "mapping";
  const hint = `write list[T], map[K, V] or enum[a, b]; text that starts with a bracket must be quoted`;
  return [report("yaml-cut", `YAML reads a ${what} here, not a type expression`, tree.span(node), { hint })];
}

function isInBraces(node: YamlNode): boolean {
  return node.kind === "mapping" && node.flow && node.entries.size > 0 && !isJson(node);
}

function inBraces(what: string, node: YamlNode, tree: YamlTree): Diagnostic {
  const message = `${what} in braces: YAML cuts type expressions at commas and brackets there`;
  return report("flow-style", message, tree.span(node), { hint: OUT_OF_BRACES });
}

/** Reports unquoted scalars that YAML 1.1 and 1.2 read differently. Keys and type expressions are read as they were typed. */
export function scalarFaults(tree: YamlTree): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (node: YamlNode, pointer: readonly string[]): void => {
    if (node.kind === "sequence") {
      node.items.forEach((item, i) => visit(item, [...pointer, String(i)]));
    } else if (node.kind === "mapping") {
      for (const [key, entry] of node.entries) visit(entry.value, [...pointer, key]);
    } else if (node.style === "plain" && !isTypeExpression(pointer)) {
      const other = readDifferently(node.text);
      if (other === null) return;
      const message = `${quoted(node.text)} is ${other} to some YAML readers and not to others`;
      found.push(report("unquoted-value", message, tree.span(node), { hint: `quote it: ${quoted(node.text)}` }));
    }
  };
  visit(tree.root, []);
  return found;
}

/** The places of type expressions: `types/T`, `types/T/type`, `types/T/fields/f`, `types/T/fields/f/type`. */
function isTypeExpression([root, , third, , fifth, ...rest]: readonly string[]): boolean {
  if (root !== "types" || rest.length > 0) return false;
  return third === undefined || third === "type" || (third === "fields" && (fifth === undefined || fifth === "type"));
}

function eachValue(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === "mapping" ? [...node.entries.values()].map((entry) => entry.value) : [];
}
