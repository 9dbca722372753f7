// TypeScript code that somebody wrote against the old types, for the compiler to hold against the new ones.

import type { DefinitionPair } from "../evolution/definition-pairs.js";
import { membersOf, structOf, typeOf } from "../evolution/members.js";
import { hasInit } from "../emit/shared/type-text.js";
import type { Definition, Model, StructDefinition, Type } from "../model/model.js";

/** Code that builds values as `create` takes them, or that reads every field; it imports by the old names from the old places. */
export function consumerOf(
  { before, after }: DefinitionPair,
  { part, model }: { readonly part: "construct" | "read"; readonly model: Model },
): string {
  const imports = [
    `import type * as Was from ${JSON.stringify(`../before/${placeOf(before)}.js`)};`,
    `import type * as Is from ${JSON.stringify(`../after/${placeOf(before)}.js`)};`,
  ];
  const body = part === "construct" ? building(before, after, model) : reading(before, after);
  return [...imports, ...body, ""].join("\n");
}

function placeOf({ module }: Definition): string {
  return module.startsWith("tessera/")
    ? `node_modules/tessera-contracts/contracts/${module.slice("tessera/".length)}`
    : module;
}

function building(before: Definition, after: Definition, model: Model): readonly string[] {
  const was = before.name + (hasInit(before) ? "Init" : "");
  const is = before.name + (hasInit(after) ? "Init" : "");
  if (before.kind !== "struct") {
    return [
      `declare const given: Was.${was};`,
      `export const made: Is.${is} = given;`,
      ...literalsIn(typeOf(before), model).map((text, i) => `export const inner${i}: Is.${is} = ${text};`),
    ];
  }
  const required = before.fields.filter(({ presence }) => presence === "required").map(({ name }) => name);
  return [
    `declare const given: Required<Was.${was}>;`,
    `export const all: Is.${is} = ${objectOf(namesOf(before))};`,
    `export const least: Is.${is} = ${objectOf(required)};`,
    ...(after.kind === "struct" ? [] : [`declare const some: Was.${was};`, `export const made: Is.${is} = some;`]),
    ...before.fields.flatMap((field, i) =>
      literalsIn(field.type, model).map((text, j) => {
        return `export const inner${i}_${j}: Is.${is}[${JSON.stringify(field.name)}] = ${text};`;
      }),
    ),
  ];
}

/** What somebody writes in place, where the compiler also refuses properties too many; structs within structs have those of their own. */
function literalsIn(type: Type, model: Model): readonly string[] {
  return membersOf(type, model).flatMap((member): readonly string[] => {
    switch (member.kind) {
      case "ref":
        return structLiterals(structOf(member, model));
      case "list":
        return literalsIn(member.item, model).map((text) => `[${text}]`);
      case "tuple":
        return member.items.flatMap((item, i) =>
          literalsIn(item, model).map((text) => `[${member.items.map((_, j) => (i === j ? text : NEVER)).join(", ")}]`),
        );
      case "map":
        if (member.key.kind !== "str") return [];
        return [NEVER, ...literalsIn(member.value, model)].map((text) => `{ "a key of any name": ${text} }`);
      default:
        return [];
    }
  });
}

function structLiterals(struct: StructDefinition | undefined): readonly string[] {
  if (struct === undefined) return [];
  const { tag, tag_field } = struct;
  const tagged = tag_field === null ? [] : [`${JSON.stringify(tag_field)}: ${JSON.stringify(tag)}`];
  return [`{ ${[...tagged, ...struct.fields.map(({ name }) => `${JSON.stringify(name)}: ${NEVER}`)].join(", ")} }`];
}

/** Whether the value fits is asked elsewhere. */
const NEVER = "undefined as never";

function objectOf(names: readonly string[]): string {
  return `{ ${names.map((name) => `${JSON.stringify(name)}: given[${JSON.stringify(name)}]`).join(", ")} }`;
}

function reading(before: Definition, after: Definition): readonly string[] {
  const { name } = before;
  const whole = `declare const given: Is.${name};`;
  if (before.kind !== "struct" || after.kind !== "struct") return [whole, `export const read: Was.${name} = given;`];
  return [
    whole,
    ...namesOf(before).map((field, i) => {
      const key = JSON.stringify(field);
      return `export const read${i}: Was.${name}[${key}] = given[${key}];`;
    }),
  ];
}

/** The tag is a property too. */
function namesOf({ tag_field, fields }: StructDefinition): readonly string[] {
  return [...(tag_field === null ? [] : [tag_field]), ...fields.map(({ name }) => name)];
}
