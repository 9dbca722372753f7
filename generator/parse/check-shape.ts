// What the compiled schemas find, told as a person would: one sentence, at the key or value that is wrong.

import { didYouMean } from "../../runtime/text/closest.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { quoted } from "../../runtime/text/display-text.js";
import { report } from "../diagnostics/report.js";
import { expectedBy, foundAt } from "./describe.js";
import type { Pointer } from "./document.js";
import { asSchema, keysOf, shapeAt } from "./shape-at.js";
import { checkShape, checkWorkspaceShape, type ShapeError } from "./shape.generated.js";
import type { Schema } from "./schema-builders.js";
import { DEFINITION_KEYS, SHAPE_SCHEMA } from "./shape-schema.js";
import { WORKSPACE_SCHEMA } from "./workspace-schema.js";
import type { YamlNode } from "./yaml-node.js";
import { nodeAt, toShape, toValue, type YamlTree } from "./yaml-tree.js";

/** Reports every key and value of a module that stands where it should not. */
export function moduleShapeFaults(tree: YamlTree): readonly Diagnostic[] {
  return faults(tree, SHAPE_SCHEMA, checkShape);
}

/** Reports every key and value of the workspace file that stands where it should not. */
export function workspaceShapeFaults(tree: YamlTree): readonly Diagnostic[] {
  return faults(tree, WORKSPACE_SCHEMA, checkWorkspaceShape);
}

type Check = typeof checkShape;

function faults(tree: YamlTree, schema: Schema, check: Check): readonly Diagnostic[] {
  if (check(toShape(tree.root))) return [];
  const errors = check.errors ?? [];
  const unclear = new Set(errors.filter((error) => error.keyword === "oneOf").map((error) => error.instancePath));
  return errors
    .filter((error) => error.keyword === "oneOf" || !isWithin(error.instancePath, unclear))
    .flatMap((error) => faultOf({ tree, schema, error, pointer: toPointer(error.instancePath) }));
}

/** Errors in a definition that may be two things at once, or nothing, say nothing. */
function isWithin(path: string, unclear: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    if (unclear.has(path.slice(0, end))) return true;
  }
  return false;
}

function toPointer(path: string): Pointer {
  const steps = path.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

interface Finding {
  readonly tree: YamlTree;
  readonly schema: Schema;
  readonly error: ShapeError;
  readonly pointer: Pointer;
}

/** How each keyword's errors are told; a keyword without a row only repeats another's. */
const TELLERS: { readonly [keyword: string]: (finding: Finding) => Diagnostic | readonly Diagnostic[] } = {
  additionalProperties: unknownKey,
  required: missingKey,
  oneOf: unclearDefinition,
  pattern: badName,
  type: wrongValue,
  enum: wrongValue,
  const: wrongValue,
  minimum: wrongValue,
  maximum: wrongValue,
  uniqueItems: duplicates,
};

function faultOf(finding: Finding): Diagnostic | readonly Diagnostic[] {
  return TELLERS[finding.error.keyword]?.(finding) ?? [];
}

function unknownKey({ tree, schema, error, pointer }: Finding): Diagnostic {
  const key = String(error.params["additionalProperty"]);
  const allowed = keysOf(shapeAt(schema, tree.root, pointer));
  const near = didYouMean(key, allowed);
  const more = near.hint === undefined ? { hint: `known keys: ${allowed.join(", ")}, x-…` } : near;
  return report("unknown-key", `unknown key ${quoted(key)}`, tree.spanOf([...pointer, key], "key"), more);
}

function missingKey({ tree, error, pointer }: Finding): Diagnostic {
  const key = String(error.params["missingProperty"]);
  return report("missing-key", `the key "${key}" is missing`, tree.spanOf(pointer), {
    hint: `add "${key}: …"`,
  });
}

function unclearDefinition({ tree, pointer }: Finding): Diagnostic {
  const node = nodeAt(tree.root, pointer);
  const keys = node?.kind === "mapping" ? [...node.entries.keys()] : [];
  const chosen = keys.filter((key) => key in DEFINITION_KEYS);
  const kinds = chosen.map((key) => `${key}: (${DEFINITION_KEYS[key]})`).join(" and ");
  const name = quoted(String(pointer.at(-1)));
  if (chosen.length > 1) return report("definition-kind", `${name} has both ${kinds}`, tree.spanOf(pointer, "key"));
  const meant = keys.flatMap((key) => didYouMean(key, Object.keys(DEFINITION_KEYS)).hint ?? []);
  const hint = meant[0] ?? "add one of type:, enum:, fields:, union:, patch_of:";
  return report("definition-kind", `${name} has none of the keys that say what it is`, tree.spanOf(pointer, "key"), {
    hint,
  });
}

interface NameRow {
  readonly what: string;
  readonly example: string;
  readonly spell: (name: string) => string;
}

/** The names a user makes up, by the mapping whose keys they are. */
const NAMES: { readonly [place: string]: NameRow } = {
  types: { what: "a type", example: "RunManifest", spell: toPascal },
  fields: { what: "a field", example: "run_id", spell: toSnake },
  ext: { what: "an extension type", example: "arrow_schema", spell: toSnake },
};

function badName({ tree, error, pointer }: Finding): Diagnostic {
  const written = error.propertyName;
  if (written === undefined) throw new Error("a bad name that the check of the shape does not say");
  const name = written.replace(/\?$/, "");
  const place = String(pointer.at(-1));
  const row = NAMES[place];
  if (row === undefined) throw new Error(`no rule for the names in ${place}`);
  const better = row.spell(name);
  const wire = place === "fields" ? `, and in its long form "name: ${name}" if that is its name on the wire` : "";
  const more = /^[A-Za-z_]\w*$/.test(better) ? { hint: `write ${better}${wire}` } : {};
  return report(
    "bad-name",
    `${quoted(name)} cannot be the name of ${row.what}: expected a name such as ${row.example}`,
    tree.spanOf([...pointer, written], "key"),
    more,
  );
}

function toPascal(name: string): string {
  return name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function toSnake(name: string): string {
  const spaced = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
  return spaced.replace(/[^A-Za-z0-9_]+/g, "_").toLowerCase();
}

function wrongValue({ tree, schema, pointer }: Finding): Diagnostic {
  const node = nodeAt(tree.root, pointer);
  const shape = shapeAt(schema, tree.root, pointer);
  const span = tree.spanOf(pointer);
  const found = foundAt(node);
  if (node?.kind === "scalar" && node.style === "plain" && node.text !== "" && takesText(shape)) {
    const message = `expected ${expectedBy(shape)}, but YAML reads ${node.text} as ${found.kind}`;
    return report("unquoted-value", message, span, { hint: `quote it: ${quoted(node.text)}` });
  }
  return report("wrong-value", `expected ${expectedBy(shape)}, found ${found.text}`, span, hintFor(shape, node));
}

function hintFor(shape: Schema, node: YamlNode | undefined): { readonly hint?: string } {
  if (node?.kind !== "scalar") return {};
  const isKey = shape["type"] === "object" && /^\S*:\S/.test(node.text);
  if (isKey) return { hint: 'a space must follow the ":"' };
  return didYouMean(node.text, Object.values(asSchema(shape["enum"])).map(String));
}

function duplicates({ tree, pointer }: Finding): readonly Diagnostic[] {
  const list = nodeAt(tree.root, pointer);
  const first = new Map<unknown, Span>();
  return (list?.kind === "sequence" ? list.items : []).flatMap((item) => {
    const value = toValue(item);
    const span = tree.span(item);
    const before = first.get(value);
    if (before === undefined) first.set(value, span);
    if (before === undefined) return [];
    const related = { message: "first written here", span: before };
    return [report("duplicate-value", `${foundAt(item).text} is listed twice`, span, { related })];
  });
}

function takesText(shape: Schema): boolean {
  const types = [shape["type"]].flat();
  return types.includes("string") && shape["enum"] === undefined;
}
