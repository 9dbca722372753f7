// The model as entries of the contract index. What equals the default of its key is left out.

import { createHash } from "node:crypto";
import { positionOf } from "../../runtime/text/position.js";
import { columnOf } from "../model/arrow/table.js";
import type { Definition, Model, StructDefinition } from "../model/model.js";
import { typeExpression } from "../model/describe.js";
import { dependenciesOf, partsOf, typesOf } from "../model/graph.js";
import { wireHashes } from "../model/wire-hash.js";
import { jsonText } from "../text/json.js";
import type { Contract, IndexEntry } from "./entry.js";
import { annotationsOf, fieldEntry } from "./field-entry.js";

/** Every contract of a model as data, by module and then in file order. */
export function indexEntries(model: Model): readonly IndexEntry[] {
  const hashes = wireHashes(model);
  return model.modules.flatMap(({ definitions }) =>
    definitions.map((definition) => {
      const wire_hash = hashes.get(definition.name);
      if (wire_hash === undefined) throw new Error(`no wire hash of ${definition.name}`);
      return entryOf(definition, model, wire_hash);
    }),
  );
}

/** One contract as data, with its wire hash. */
export function entryOf(definition: Definition, model: Model, wire_hash: string): IndexEntry {
  const contract = contractOf(definition, model);
  const { source, start } = definition.span;
  return {
    ...contract,
    source: { file: source.path, line: positionOf(source, start).line },
    wire_hash,
    full_hash: hash(jsonText({ ...contract, wire_hash })),
  };
}

function contractOf(definition: Definition, model: Model): Contract {
  const { name, module, stability } = definition;
  return {
    name,
    kind: definition.kind === "struct" && definition.patch_of !== null ? "patch" : definition.kind,
    module,
    ...annotationsOf(definition),
    ...(stability === "stable" ? {} : { stability }),
    ...bodyOf(definition, model),
    ...given("depends_on", dependenciesOf(definition)),
    ...extCodesOf(definition),
  };
}

function bodyOf(definition: Definition, model: Model): Partial<Contract> {
  switch (definition.kind) {
    case "alias": {
      const { alias, ...type } = definition.type;
      const isOwn = alias === undefined || alias === definition.name;
      const { arrow } = definition;
      return { type: typeExpression(isOwn ? type : definition.type), ...(arrow === undefined ? {} : { arrow }) };
    }
    case "enum":
      return { values: definition.values, ...given("reserved", definition.reserved) };
    case "union":
      return { members: definition.written, tag_field: definition.tag_field };
    case "struct":
      return structBody(definition, model);
  }
}

function structBody(struct: StructDefinition, model: Model): Partial<Contract> {
  const { mode, purpose, tag, tag_field, array_like, omit_defaults, position, persisted, patch_of } = struct;
  const { table, arrow } = struct;
  return {
    mode,
    ...(purpose === null ? {} : { purpose }),
    ...(tag === null ? {} : { tag }),
    ...(tag_field === null ? {} : { tag_field }),
    ...(array_like ? { array_like } : {}),
    ...(omit_defaults ? {} : { omit_defaults }),
    ...(position === "both" ? {} : { position }),
    ...(persisted ? {} : { persisted }),
    ...(table === null ? {} : { table: { name: table.name, ...(table.key.length === 0 ? {} : { key: table.key }) } }),
    ...(arrow === undefined ? {} : { arrow }),
    ...(struct.extends === null ? {} : { base: struct.extends }),
    ...(patch_of === null ? {} : { patch_of }),
    ...given(
      "fields",
      struct.fields.map((field) => fieldEntry(field, table === null ? null : columnOf(field, model))),
    ),
    ...given(
      "rules",
      struct.rules.map(({ expr, message }) => ({ expr, message })),
    ),
    ...given("reserved", reservedOf(struct)),
  };
}

/** The positions that the base reserves are among them. */
function reservedOf({ layout, reserved }: StructDefinition): readonly (string | number)[] {
  const holes = layout.flatMap((field, i) => (field === null ? [i] : []));
  return [...new Set([...reserved, ...holes])];
}

function extCodesOf(definition: Definition): Pick<Contract, "ext_codes"> {
  const parts = typesOf(definition).flatMap(partsOf);
  const codes = new Map(parts.flatMap((part) => (part.kind === "ext" ? [[part.name, part.code] as const] : [])));
  const sorted = [...codes].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return codes.size === 0 ? {} : { ext_codes: Object.fromEntries(sorted) };
}

function given<K extends keyof Contract>(key: K, items: readonly unknown[]): Partial<Contract> {
  return items.length === 0 ? {} : { [key]: items };
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
