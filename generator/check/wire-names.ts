// What fields are called on the wire: every name once, and none that msgspec or JavaScript cannot take.

import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import type { Field, Model, StructDefinition } from "../model/model.js";
import { declaredStructs, ownFields } from "./each.js";

/** Wire names, accepted keys and tag fields that collide or cannot be. */
export function checkWireNames(model: Model): Diagnostic[] {
  return declaredStructs(model).flatMap((struct) => [
    ...ownFields(struct).flatMap(badNames),
    ...(struct.array_like ? [] : equalNames(struct)),
    ...tagFieldMistakes(struct),
  ]);
}

function badNames(field: Field): Diagnostic[] {
  const names = [...new Set([field.name, field.wire, ...field.accept])];
  return names.flatMap((name) => badName(name, field.span));
}

function badName(name: string, span: Span): Diagnostic[] {
  if (name === "__proto__") {
    const hint = "choose another name";
    return [report("proto-name", "__proto__ cannot be the name of a field", span, { hint })];
  }
  const bad = refusedCharacter(name);
  if (bad === null) return [];
  const message = `the wire name ${JSON.stringify(name)} has ${describeCharacter(bad)}, which msgspec refuses in names`;
  return [report("bad-wire-name", message, span)];
}

function refusedCharacter(name: string): string | null {
  for (const character of name) if (character === '"' || character === "\\" || character < " ") return character;
  return null;
}

function describeCharacter(character: string): string {
  if (character === '"') return "a quote";
  return character === "\\" ? "a backslash" : "a control character";
}

function equalNames(struct: StructDefinition): Diagnostic[] {
  const found: Diagnostic[] = [];
  const owners = new Map<string, Field>();
  for (const field of struct.fields) {
    for (const name of [field.wire, ...field.accept]) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, field);
      else if (field.declared_in === struct.name) found.push(equalName(name, field, owner));
    }
  }
  return found;
}

function equalName(name: string, field: Field, owner: Field): Diagnostic {
  if (field === owner) {
    return report("duplicate-wire-name", `${field.name} accepts ${name} already, it is its own name`, field.span);
  }
  const message = `${field.name} and ${owner.name} are both ${JSON.stringify(name)} on the wire`;
  const related = { message: `${owner.name} is here`, span: owner.span };
  return report("duplicate-wire-name", message, field.span, { related, hint: "give one of them another `name:`" });
}

/** The tag is a property beside the fields, under the same name on the wire and in TypeScript. */
function tagFieldMistakes(struct: StructDefinition): Diagnostic[] {
  const { tag_field: tagField } = struct;
  if (tagField === null) return [];
  const clash = struct.fields.find((field) => [field.name, field.wire, ...field.accept].includes(tagField));
  if (clash === undefined) return badName(tagField, struct.span);
  const message = `${clash.name} is declared, but ${JSON.stringify(tagField)} is the tag field of ${struct.name}`;
  const hint = "remove the field, or choose another tag_field";
  return [report("tag-field-declared", message, clash.span, { hint })];
}
