// What the search finds: contracts, and what is inside them.

import type { Definition, Model } from "../../model/model.js";
import { kindOf } from "../contract/facts.js";
import { fieldAnchor } from "../contract/fields.js";

/** A contract, as far as the search knows it. */
export interface SearchEntry {
  readonly name: string;
  readonly module: string;
  readonly kind: string;
  /** Its page, relative to the root of the site. */
  readonly page: string;
  readonly text: string;
  readonly parts: readonly SearchPart[];
}

/** Something inside: a field, a value of an enum, a rule. */
export interface SearchPart {
  readonly label: string;
  /** Its name on the wire where that is another one, and the names that it is also read from. */
  readonly wire: readonly string[];
  readonly text: string;
  readonly anchor: string;
}

/** A code of a catalogue, with what it means. */
export interface SearchCode {
  readonly code: string;
  /** Its address but for the code itself, which follows. */
  readonly page: string;
  readonly text: string;
}

/** The contracts of a model in the order of their names. */
export function searchEntries(model: Model, pageOf: (name: string) => string | null): readonly SearchEntry[] {
  const definitions = [...model.definitions.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return definitions.map((definition) => ({
    name: definition.name,
    module: definition.module,
    kind: kindOf(definition),
    page: pageOf(definition.name) ?? "",
    text: definition.doc ?? definition.title ?? "",
    parts: partsOf(definition),
  }));
}

function partsOf(definition: Definition): readonly SearchPart[] {
  switch (definition.kind) {
    case "enum":
      return definition.values.map((value) => ({ label: String(value), wire: [], text: "", anchor: "values" }));
    case "struct":
      return [...tagParts(definition), ...fieldParts(definition), ...ruleParts(definition)];
    default:
      return [];
  }
}

function fieldParts({ fields, array_like }: Extract<Definition, { kind: "struct" }>): readonly SearchPart[] {
  return fields.map(({ name, wire, accept, doc, title }) => ({
    label: name,
    wire: [...(wire === name || array_like ? [] : [wire]), ...accept],
    text: doc ?? title ?? "",
    anchor: fieldAnchor(name),
  }));
}

function tagParts({ tag, tag_field }: Extract<Definition, { kind: "struct" }>): readonly SearchPart[] {
  return tag === null ? [] : [{ label: tag_field, wire: [], text: JSON.stringify(tag), anchor: "fields" }];
}

/** What a rule says is an error text. */
function ruleParts({ rules }: Extract<Definition, { kind: "struct" }>): readonly SearchPart[] {
  return rules.map(({ message }) => ({ label: "rule", wire: [], text: message, anchor: "rules" }));
}
