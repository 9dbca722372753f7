/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema */
// The JSON Schema of contract files, by which editors check and complete them: the shape that the compiler itself checks, with
// the names of this workspace to choose from.

import type { Definition, Model } from "../model/model.js";
import { SCALARS } from "../model/scalars.js";
import type { Schema } from "../parse/schema-builders.js";
import { SHAPE_SCHEMA } from "../parse/shape-schema.js";
import { WORKSPACE_SCHEMA } from "../parse/workspace-schema.js";

/** The schema of a module or, if it has the key `tessera`, of the workspace file. */
export function editorSchema(model: Model): Schema {
  const { $schema, $defs, ...module } = withNames(SHAPE_SCHEMA, model);
  const { $schema: _, $defs: workspaceDefs, ...workspace } = WORKSPACE_SCHEMA;
  return {
    $schema,
    title: "Tessera contracts",
    if: { required: ["tessera"] },
    then: { $ref: "#/$defs/workspace" },
    else: { $ref: "#/$defs/module" },
    $defs: { module, workspace, ...asSchema($defs), ...asSchema(workspaceDefs) },
  };
}

/** Where a name of the workspace may stand: an editor offers those it knows, and takes any. */
const NAMES: readonly (readonly [pointer: string, names: (model: Model) => readonly string[]])[] = [
  ["properties/use/items", ({ modules }) => modules.map((module) => module.name)],
  ["$defs/expression", typeNames],
  ["$defs/struct/properties/extends", (model) => namesOf(model, "struct")],
  ["$defs/patch/properties/patch_of", (model) => namesOf(model, "struct")],
  ["$defs/union/properties/union/items", (model) => namesOf(model, "struct", "union")],
];

function withNames(schema: Schema, model: Model): Schema {
  return NAMES.reduce((done, [pointer, names]) => {
    const known = names(model);
    return known.length === 0 ? done : replaced(done, pointer.split("/"), (old) => offering(old, known));
  }, schema);
}

function offering({ description, ...schema }: Schema, names: readonly string[]): Schema {
  const choice = { anyOf: [schema, { enum: names }] };
  return description === undefined ? choice : { description, ...choice };
}

/** Whatever can stand where a type is wanted and has no brackets, and the extension types. */
function typeNames({ definitions, workspace }: Model): readonly string[] {
  const exts = workspace.ext.map(({ name }) => `ext[${name}]`);
  return [...[...definitions.keys()].toSorted(), ...SCALARS.keys(), ...exts];
}

function namesOf({ definitions }: Model, ...kinds: readonly Definition["kind"][]): readonly string[] {
  const found = [...definitions.values()].filter(({ kind }) => kinds.includes(kind));
  return found.map(({ name }) => name).toSorted();
}

function replaced(schema: Schema, [step, ...rest]: readonly string[], change: (old: Schema) => Schema): Schema {
  if (step === undefined) return change(schema);
  return { ...schema, [step]: replaced(asSchema(schema[step]), rest, change) };
}

function asSchema(value: unknown): Schema {
  if (typeof value === "object" && value !== null) return { ...value };
  throw new Error("the shape of a contract file has no schema where a name may stand");
}
