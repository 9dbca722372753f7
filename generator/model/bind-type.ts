// Turns the syntax tree of a type expression into a type: names bound, aliases expanded, constraints effective.

import type { Span } from "../diagnostics/diagnostic.js";
import { didYouMean } from "../../runtime/text/closest.js";
import { report } from "../diagnostics/report.js";
import type { AliasTree, Document, LongConstraints, Pointer, TypeText } from "../parse/document.js";
import type {
  Constraint,
  ExtSyntax,
  LiteralSyntax,
  NameSyntax,
  TypeSyntax,
  UnionSyntax,
} from "../parse/type-syntax.js";
import { applyConstraints, applyLongConstraints } from "./apply-constraints.js";
import { findDefinition, type Draft } from "./draft.js";
import { flattenUnion, type Member } from "./flatten-union.js";
import type { Type } from "./model.js";
import { SCALARS } from "./scalars.js";

/** Where a type expression stands. */
export interface TypeContext {
  readonly draft: Draft;
  readonly document: Document;
  readonly spanOf: (part: { readonly start: number; readonly end: number }) => Span;
}

/** The type of an alias or field: its expression with the constraints of the long form. Null: it has a mistake, reported. */
export function bindTypeText(
  owner: { readonly type: TypeText; readonly constraints: LongConstraints; readonly pointer: Pointer },
  document: Document,
  draft: Draft,
): Type | null {
  const type = bindType(owner.type.syntax, { draft, document, spanOf: (part) => owner.type.spanOf(part) });
  if (type === null) return null;
  const given = Object.entries(owner.constraints).map(([key, value]) => ({
    key,
    value,
    span: document.spanOf([...owner.pointer, key]),
  }));
  return applyLongConstraints(type, given, draft);
}

/** The type an alias stands for; null if it has none, which is reported where the alias is defined. */
export function aliasType(tree: AliasTree, document: Document, draft: Draft): Type | null {
  const known = draft.aliases.get(tree.name);
  if (known !== undefined) {
    if (known === null && !draft.broken.has(tree.name)) reportCycle(tree, document, draft);
    return known;
  }
  draft.aliases.set(tree.name, null);
  const type = bindTypeText(tree, document, draft);
  const usable = draft.broken.has(tree.name) || type === null ? null : stored(type, tree);
  if (usable === null) draft.broken.add(tree.name);
  draft.aliases.set(tree.name, usable);
  return usable;
}

/** `arrow:` of an alias of an alias wins over that of the other. */
function stored(type: Type, { arrow }: AliasTree): Type {
  return arrow === undefined ? type : { ...type, arrow };
}

/** The type an expression means; null if it has a mistake, which is reported. */
export function bindType(syntax: TypeSyntax, context: TypeContext): Type | null {
  switch (syntax.kind) {
    case "name":
      return bindName(syntax, context);
    case "list":
    case "set":
    case "map":
      return bindCollection(syntax, context);
    case "tuple": {
      const items = syntax.items.map((item) => bindType(item, context));
      return items.includes(null) ? null : { kind: "tuple", items: items.filter((item) => item !== null) };
    }
    case "literal":
      return bindLiteral(syntax, context);
    case "ext":
      return bindExt(syntax, context);
    case "union":
      return bindUnion(syntax, context);
  }
}

function bindName(syntax: NameSyntax, context: TypeContext): Type | null {
  const scalar = SCALARS.get(syntax.name);
  const type = scalar ?? bindDefined(syntax, context);
  return type === null ? null : constrain(type, syntax.constraints, context);
}

function bindDefined(syntax: NameSyntax, { draft, document, spanOf }: TypeContext): Type | null {
  const { name, start } = syntax;
  const found = findDefinition(name, document, spanOf({ start, end: start + name.length }), draft);
  if (found === null || draft.broken.has(name)) return null;
  if (found.tree.kind !== "alias") return { kind: "ref", name };
  const type = aliasType(found.tree, found.document, draft);
  return type === null ? null : { ...type, alias: name };
}

function bindCollection(syntax: TypeSyntax & { kind: "list" | "set" | "map" }, context: TypeContext): Type | null {
  const parts = syntax.kind === "map" ? [syntax.key, syntax.value] : [syntax.item];
  const [first, second] = parts.map((part) => bindType(part, context));
  if (first === undefined || first === null || second === null) return null;
  const plain: Type =
    syntax.kind === "map"
      ? { kind: "map", key: first, value: second ?? { kind: "any" } }
      : { kind: syntax.kind, item: first };
  const type = constrain(plain, syntax.constraints, context);
  const spans = parts.map((part) => context.spanOf(part));
  context.draft.occurrences.push({ kind: "type", type, span: context.spanOf(syntax), parts: spans });
  return type;
}

function bindLiteral(syntax: LiteralSyntax, context: TypeContext): Type | null {
  const span = context.spanOf(syntax);
  const members: Member[] = [];
  for (const value of syntax.values) {
    if (value === null) members.push({ type: { kind: "null" }, span });
    else if (typeof value === "bigint" || (typeof value === "number" && !Number.isSafeInteger(value))) {
      const message = `an integer literal must be within ±${Number.MAX_SAFE_INTEGER}, found ${value}`;
      context.draft.diagnostics.push(report("literal-out-of-range", message, span));
      return null;
    } else members.push({ type: { kind: "literal", values: [value] }, span });
  }
  return unionOf(members, context);
}

function bindExt({ name, start, end }: ExtSyntax, { draft, spanOf }: TypeContext): Type | null {
  const known = draft.workspace.ext;
  const found = known.find((ext) => ext.name === name);
  if (found !== undefined) return { kind: "ext", name, code: found.code };
  const names = known.map((ext) => ext.name);
  const more = { hint: "add it under ext: in tessera.yaml", ...didYouMean(name, names) };
  draft.diagnostics.push(report("unknown-ext", `there is no extension type ${name}`, spanOf({ start, end }), more));
  return null;
}

function bindUnion(syntax: UnionSyntax, context: TypeContext): Type | null {
  const members: Member[] = [];
  for (const part of syntax.members) {
    const type = bindType(part, context);
    if (type !== null) members.push({ type, span: context.spanOf(part) });
  }
  if (members.length < syntax.members.length) return null;
  const type = unionOf(members, context);
  if (type?.kind !== "union") return type;
  const flat = flattenUnion(members);
  const parts = flat.members.map((member) => member.span);
  context.draft.occurrences.push({ kind: "type", type, span: context.spanOf(syntax), parts });
  return type;
}

/** One type of several: a literal, or any, which takes null already, or a union. */
function unionOf(written: readonly Member[], { draft }: TypeContext): Type | null {
  const { members, repeated } = flattenUnion(written);
  for (const { value, span } of repeated) {
    draft.diagnostics.push(report("duplicate-value", `${JSON.stringify(value)} is listed twice`, span));
  }
  const types = members.map((member) => member.type);
  const [only] = types;
  if (only === undefined || types.length === 1) return only ?? null;
  const any = types.find((type) => type.kind === "any");
  if (any !== undefined && types.every((type) => type.kind === "any" || type.kind === "null")) return any;
  return { kind: "union", members: types };
}

function constrain(type: Type, constraints: readonly Constraint[], context: TypeContext): Type {
  if (constraints.length === 0) return type;
  const given = constraints.map(({ key, value, start, end }) => ({ key, value, span: context.spanOf({ start, end }) }));
  return applyConstraints(type, given, context.draft);
}

/** An alias that is being bound was met again: no struct stands in between. */
function reportCycle(tree: AliasTree, document: Document, draft: Draft): void {
  draft.broken.add(tree.name);
  const message = `alias ${tree.name} refers to itself without a struct in between`;
  const hint = "a recursive type needs a struct: put the recursion in one of its fields";
  draft.diagnostics.push(report("recursive-alias", message, document.spanOf(tree.pointer, "key"), { hint }));
}
