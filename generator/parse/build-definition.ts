import { report } from "../diagnostics/report.js";
import { annotationsOf } from "./build-annotations.js";
import { buildFields } from "./build-field.js";
import type { AliasTree, DefinitionTree, EnumTree, Pointer, RuleTree, StructTree } from "./document.js";
import type { Draft } from "./draft.js";
import { buildOptions, STABILITIES } from "./build-options.js";
import { choiceAt, constraintsOf, flagAt, given, itemsAt, scalarAt, textAt, textsAt } from "./read-value.js";
import { DEFINITION_KEYS } from "./shape-schema.js";
import { readTypeText, unreadable } from "./type-text.js";
import { toValue } from "./yaml-tree.js";
import { valueAt, type YamlEntry, type YamlNode } from "./yaml-node.js";

/** Builds one definition. One that does not say what it is becomes an alias of `any`, so that its name is known. */
export function buildDefinition({ key, value }: YamlEntry, draft: Draft): DefinitionTree {
  const common = { name: key.text, pointer: ["types", key.text], ...commonOf(value) };
  const [said, ...others] = Object.keys(DEFINITION_KEYS).filter((kind) => valueAt(value, kind) !== undefined);
  const kind = said !== undefined && others.length === 0 ? DEFINITION_KEYS[said] : undefined;
  if (value.kind !== "mapping" || kind === "alias") return buildAlias(value, common, draft);
  const union = textsAt(value, "union");
  const patched = textAt(value, "patch_of");
  if (kind === "struct") return buildStruct(value, common, draft);
  if (kind === "enum" && isEnum(value)) return buildEnum(value, common);
  if (kind === "union" && valueAt(value, "union")?.kind === "sequence") {
    return { ...common, kind, members: union, ...given("tag_field", textAt(value, "tag_field")) };
  }
  if (kind === "patch" && patched !== undefined) return { ...common, kind, patch_of: patched };
  return { ...common, kind: "alias", type: unreadable(key, draft.tree).type, constraints: {} };
}

type Common = Pick<DefinitionTree, "name" | "pointer" | "vendor">;

function commonOf(value: YamlNode): Pick<AliasTree, "vendor" | "renamed_from" | "stability"> {
  return {
    ...annotationsOf(value),
    ...given("renamed_from", textAt(value, "renamed_from")),
    ...given("stability", choiceAt(value, "stability", STABILITIES)),
  };
}

function buildAlias(value: YamlNode, common: Common, draft: Draft): AliasTree {
  const expression = readTypeText(valueAt(value, "type") ?? value, draft);
  if (expression.default !== null) {
    const message = "an alias has no default; the fields that use it do";
    draft.diagnostics.push(report("misplaced-default", message, expression.default.span));
  }
  const constraints = expression.sound ? constraintsOf(value) : {};
  return { ...common, kind: "alias", type: expression.type, constraints, ...given("arrow", textAt(value, "arrow")) };
}

function isEnum(value: YamlNode): boolean {
  const values = valueAt(value, "enum");
  return values?.kind === "sequence" && itemsAt(value, "enum").every(isEnumValue);
}

function isEnumValue(node: YamlNode): boolean {
  const value = toValue(node);
  return typeof value === "string" || typeof value === "bigint" || Number.isInteger(value);
}

function buildEnum(value: YamlNode, common: Common): EnumTree {
  const reserved = itemsAt(value, "reserved").filter(isEnumValue);
  return { ...common, kind: "enum", values: itemsAt(value, "enum").map(toValue), reserved: reserved.map(toValue) };
}

function buildStruct(value: YamlNode, common: Common, draft: Draft): StructTree {
  return {
    ...common,
    kind: "struct",
    fields: buildFields(valueAt(value, "fields"), common.pointer, draft),
    ...buildOptions(value),
    ...given("array_like", flagAt(value, "array_like")),
    ...given("tag", tagOf(scalarAt(value, "tag"))),
    ...given("tag_field", textAt(value, "tag_field")),
    ...given("extends", textAt(value, "extends")),
    rules: buildRules(value, common.pointer),
    reserved: itemsAt(value, "reserved").flatMap((item) => reservedOf(toValue(item)) ?? []),
    ...given("purpose", choiceAt(value, "kind", PURPOSES)),
    ...given("table", tableOf(value)),
    ...given("arrow", textAt(value, "arrow")),
  };
}

const PURPOSES = ["artifact", "telemetry", "config", "spec", "log", "envelope", "report", "row"] as const;

function tableOf(struct: YamlNode): StructTree["table"] {
  const options = valueAt(struct, "table");
  if (options?.kind !== "mapping") return flagAt(struct, "table");
  return { ...given("name", textAt(options, "name")), key: [...new Set(textsAt(options, "key"))] };
}

function tagOf(value: unknown): StructTree["tag"] {
  const isTag = ["string", "boolean", "bigint"].includes(typeof value) || Number.isInteger(value);
  return isTag ? (value as StructTree["tag"]) : undefined;
}

function reservedOf(value: unknown): string | number | undefined {
  return typeof value === "string" || (typeof value === "number" && Number.isInteger(value)) ? value : undefined;
}

function buildRules(value: YamlNode, pointer: Pointer): readonly RuleTree[] {
  return itemsAt(value, "rules").flatMap((rule, i) => {
    const expr = textAt(rule, "expr");
    const message = textAt(rule, "message");
    if (expr === undefined || message === undefined) return [];
    return [{ expr, message, pointer: [...pointer, "rules", i] }];
  });
}
