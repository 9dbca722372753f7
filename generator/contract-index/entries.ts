// The model as entries of the contract index. What equals the default of its key is left out.

import { createHash } from "node:crypto";
import { positionOf } from "../diagnostics/position.js";
import type { Definition, Model, StructDefinition } from "../model/model.js";
import { typeExpression } from "../model/describe.js";
import { definitionsNamedBy } from "../model/names-in-types.js";
import { partsOf } from "../model/refs.js";
import { wireHashes } from "../model/wire-hash.js";
import { jsonText } from "../text/json.js";
import type { Contract, IndexEntry } from "./entry.js";
import { annotationsOf, fieldEntry } from "./field-entry.js";

/** Every contract of a model as data, by module and then in file order. */
export function indexEntries(model: Model): readonly IndexEntry[] {
  const hashes = wireHashes(model);
  return model.modules.flatMap(({ path, definitions }) =>
    definitions.map((definition) => {
      const { source, start } = definition.span;
      const contract = contractOf(definition);
      const wire_hash = hashes.get(definition.name) ?? "";
      return {
        ...contract,
        source: { file: path, line: positionOf(source, start).line },
        wire_hash,
        full_hash: hash(jsonText({ ...contract, wire_hash })),
      };
    }),
  );
}

function contractOf(definition: Definition): Contract {
  const { name, module, stability } = definition;
  return {
    name,
    kind: definition.kind === "struct" && definition.patch_of !== null ? "patch" : definition.kind,
    module,
    ...annotationsOf(definition),
    ...(stability === "stable" ? {} : { stability }),
    ...bodyOf(definition),
    ...given("depends_on", dependenciesOf(definition)),
    ...extCodesOf(definition),
  };
}

function bodyOf(definition: Definition): Partial<Contract> {
  switch (definition.kind) {
    case "alias": {
      const { alias, ...type } = definition.type;
      return { type: typeExpression(alias === undefined || alias === definition.name ? type : definition.type) };
    }
    case "enum":
      return { values: definition.values, ...given("reserved", definition.reserved) };
    case "union":
      return { members: definition.written, tag_field: definition.tag_field };
    case "struct":
      return structBody(definition);
  }
}

function structBody(struct: StructDefinition): Partial<Contract> {
  const { mode, purpose, tag, tag_field, array_like, omit_defaults, position, persisted, patch_of } = struct;
  return {
    mode,
    ...(purpose === null ? {} : { purpose }),
    ...(tag === null ? {} : { tag }),
    ...(tag_field === null ? {} : { tag_field }),
    ...(array_like ? { array_like } : {}),
    ...(omit_defaults ? {} : { omit_defaults }),
    ...(position === "both" ? {} : { position }),
    ...(persisted ? {} : { persisted }),
    ...(struct.extends === null ? {} : { base: struct.extends }),
    ...(patch_of === null ? {} : { patch_of }),
    ...given("fields", struct.fields.map(fieldEntry)),
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

function dependenciesOf(definition: Definition): readonly string[] {
  const bases = definition.kind === "struct" ? [definition.extends, definition.patch_of] : [];
  const names = new Set([...definitionsNamedBy(definition), ...bases.filter((base) => base !== null)]);
  return [...names].filter((name) => name !== definition.name).toSorted();
}

function extCodesOf(definition: Definition): Pick<Contract, "ext_codes"> {
  const types = definition.kind === "struct" ? definition.fields.map((field) => field.type) : [];
  const parts = [...types, ...(definition.kind === "alias" ? [definition.type] : [])].flatMap(partsOf);
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
