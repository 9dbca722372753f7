// Puts structs together: base's fields first, options and tags in force, defaults checked; and then their rules.

import { partOfSpan } from "../../runtime/text/position.js";
import { report } from "../diagnostics/report.js";
import type { FieldTree } from "../parse/document.js";
import { annotationsOf, definitionBase } from "./annotations.js";
import { checkRule } from "./cel/check-rule.js";
import { bindDefault } from "./defaults.js";
import type { Draft, OwnField, StructShape } from "./draft.js";
import { layOut } from "./layout.js";
import type { Default, Field, Rule, StructDefinition } from "./model.js";
import { presenceOf } from "./presence.js";
import { checkArrayLike, structOptions } from "./struct-options.js";
import { checkTag, tagFieldsOfUnions, tagOf } from "./tags.js";
import { tableOptions } from "../parse/table-options.js";
import { renamed } from "./wire-names.js";

/** Adds every struct to the definitions; their rules are checked when all are there. */
export function bindStructs(draft: Draft): void {
  const tagFields = tagFieldsOfUnions(draft);
  for (const shape of draft.structs.values()) {
    checkArrayLike(shape, draft);
    checkTag(shape, draft);
    draft.definitions.set(shape.tree.name, bindStruct(shape, tagFields, draft));
  }
}

/** Puts the rules on the structs, those of a base first. A rule with problems, which are reported, is left out. */
export function bindRules(draft: Draft): void {
  for (const shape of draft.structs.values()) {
    const struct = draft.definitions.get(shape.tree.name);
    if (struct?.kind !== "struct" || draft.incomplete.has(struct.name)) continue;
    const base = shape.base === null ? undefined : draft.definitions.get(shape.base.tree.name);
    const inherited = base?.kind === "struct" ? base.rules : [];
    const rules = [...inherited, ...ownRules(shape, struct, draft)];
    if (rules.length > 0) draft.definitions.set(struct.name, { ...struct, rules });
  }
}

/** Structs come after their bases, so the base is among the definitions. */
function bindStruct(shape: StructShape, tagFields: ReadonlyMap<string, string>, draft: Draft): StructDefinition {
  const { tree, document } = shape;
  const base = baseOf(shape, draft);
  const said = structOptions(shape);
  const options = base === null ? said : { ...said, array_like: base.array_like };
  const wireOf = (field: FieldTree): string =>
    field.wire ?? (options.rename === null ? field.name : renamed(field.name, options.rename));
  const own = freshFields(shape, base, draft).map((field) => bindField(field, { shape, wireOf, draft }));
  const layout = layOut(shape, { inherited: base?.layout ?? [], own, array_like: options.array_like }, draft);
  return {
    kind: "struct",
    ...definitionBase(tree, document),
    ...annotationsOf(tree),
    ...options,
    ...tagOf(shape, tagFields),
    layout,
    fields: layout.filter((field) => field !== null),
    rules: [],
    reserved: [...(base?.reserved ?? []), ...tree.reserved],
    extends: base?.name ?? null,
    patch_of: null,
    purpose: tree.purpose ?? null,
    table: tableOptions(tree),
    ...(tree.arrow === undefined ? {} : { arrow: tree.arrow }),
  };
}

function baseOf({ base }: StructShape, draft: Draft): StructDefinition | null {
  const found = base === null ? undefined : draft.definitions.get(base.tree.name);
  return found?.kind === "struct" ? found : null;
}

/** The own fields that the base does not have already; the others are reported. */
function freshFields({ fields, tree }: StructShape, base: StructDefinition | null, draft: Draft): OwnField[] {
  return fields.filter((field) => {
    const inherited = base?.fields.find((other) => other.name === field.tree.name);
    if (inherited === undefined) return true;
    const message = `${inherited.name} is already a field of ${tree.extends}`;
    const related = { message: "the field of the base is here", span: inherited.span };
    const hint = "a field of the base cannot be declared again: rename this one, or remove extends";
    draft.diagnostics.push(report("duplicate-field", message, field.tree.span, { related, hint }));
    return false;
  });
}

function bindField(
  { tree, type }: OwnField,
  { shape, wireOf, draft }: { shape: StructShape; wireOf: (field: FieldTree) => string; draft: Draft },
): Field {
  const given = tree.default === undefined || type === null ? null : bindDefault(tree.default, type, draft);
  // What has a mistake is reported already; the stand-in fits whatever else is said about the field.
  const fallback: Default = { kind: "value", value: null };
  return {
    name: tree.name,
    wire: wireOf(tree),
    type: type ?? { kind: "any" },
    presence: presenceOf(tree),
    ...(tree.default === undefined ? {} : { default: given ?? fallback }),
    accept: tree.accept,
    ...(tree.arrow === undefined ? {} : { arrow: tree.arrow }),
    declared_in: shape.tree.name,
    span: tree.span,
    ...annotationsOf(tree),
    ...(tree.renamed_from === undefined ? {} : { renamed_from: tree.renamed_from }),
  };
}

function ownRules({ tree, document }: StructShape, struct: StructDefinition, draft: Draft): Rule[] {
  return tree.rules.flatMap((given) => {
    const { test, problems } = checkRule(given, struct.name, (name) => draft.definitions.get(name));
    const whole = document.spanOf([...given.pointer, "expr"]);
    for (const problem of problems) {
      const { code, message, hint } = problem;
      const more = hint === undefined ? {} : { hint };
      draft.diagnostics.push(report(code, message, partOfSpan(whole, given.expr, problem), more));
    }
    if (test === null) return [];
    return [{ expr: given.expr, message: given.message, test, declared_in: struct.name }];
  });
}
