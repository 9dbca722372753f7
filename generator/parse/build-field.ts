import { report } from "../diagnostics/report.js";
import { annotationsOf } from "./build-annotations.js";
import type { FieldTree, Pointer } from "./document.js";
import type { Draft } from "./draft.js";
import { constraintsOf, given, textAt, textsAt } from "./read-value.js";
import { readTypeText, unreadable, type ReadExpression } from "./type-text.js";
import { toValue } from "./yaml-tree.js";
import { valueAt, type YamlEntry, type YamlNode } from "./yaml-node.js";

/** Builds the fields of a struct, in file order. */
export function buildFields(fields: YamlNode | undefined, pointer: Pointer, draft: Draft): readonly FieldTree[] {
  if (fields?.kind !== "mapping") return [];
  const built = new Map<string, FieldTree>();
  for (const entry of fields.entries.values()) {
    const name = entry.key.text.replace(/\?$/, "");
    if (built.has(name)) reportTwice(name, [fields.entries.get(name), fields.entries.get(`${name}?`)], draft);
    else built.set(name, buildField(name, entry, { pointer, draft }));
  }
  return [...built.values()];
}

function reportTwice(name: string, entries: readonly (YamlEntry | undefined)[], { tree, diagnostics }: Draft): void {
  const [first, second] = entries.flatMap((entry) => entry?.key ?? []).toSorted((a, b) => a.start - b.start);
  if (first === undefined || second === undefined) throw new Error(`field ${name} is not there twice`);
  const related = { message: "first written here", span: tree.span(first) };
  diagnostics.push(report("duplicate-key", `the field "${name}" is written twice`, tree.span(second), { related }));
}

interface Place {
  /** Of the struct. */
  readonly pointer: Pointer;
  readonly draft: Draft;
}

function buildField(name: string, { key, value }: YamlEntry, { pointer, draft }: Place): FieldTree {
  const unset = key.text.endsWith("?");
  const isLong = value.kind === "mapping";
  const typeNode = isLong ? valueAt(value, "type") : value;
  const expression = typeNode === undefined ? unreadable(key, draft.tree) : readTypeText(typeNode, draft);
  const written = isLong ? longDefault(value, expression, draft) : expression.default;
  if (unset && written !== null) {
    const message = "a field that may be unset has no default: absent is a value of its own";
    const hint = `write "${name}:" for a field with a default`;
    draft.diagnostics.push(report("misplaced-default", message, written.span, { hint }));
  }
  return {
    name,
    pointer: pointer.concat("fields", name),
    span: draft.tree.span(key),
    unset,
    type: expression.type,
    ...given("default", unset ? undefined : (written ?? undefined)),
    constraints: isLong && expression.sound ? constraintsOf(value) : NOT_CONSTRAINED,
    ...given("wire", textAt(value, "name")),
    ...given("renamed_from", textAt(value, "renamed_from")),
    accept: [...new Set(textsAt(value, "accept"))],
    ...given("arrow", textAt(value, "arrow")),
    ...annotationsOf(value),
  };
}

const NOT_CONSTRAINED: FieldTree["constraints"] = Object.freeze({});

/** The `default:` of a long form; one in its type expression is a mistake. */
function longDefault(
  value: YamlNode,
  { type, default: misplaced }: ReadExpression,
  draft: Draft,
): ReadExpression["default"] {
  if (misplaced !== null) {
    const message = "in the long form the default has a key of its own";
    const hint = `write "default: ${type.text.slice(misplaced.start, misplaced.end)}" on a line of its own`;
    draft.diagnostics.push(report("misplaced-default", message, misplaced.span, { hint }));
  }
  const node = valueAt(value, "default");
  if (node === undefined) return misplaced;
  return { value: toValue(node), word: null, start: 0, end: 0, span: draft.tree.span(node) };
}
