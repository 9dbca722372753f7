// TypeScript code that somebody wrote against the old types, for the compiler to hold against the new ones.

import type { DefinitionPair } from "../check/evolution/definition-pairs.js";
import { membersOf, structOf } from "../check/evolution/members.js";
import { hasInit } from "../emit/ts/type-text.js";
import type { Definition, Field, Model, StructDefinition } from "../model/model.js";

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
  return module.startsWith("tessera/") ? `node_modules/tessera/contracts/${module.slice("tessera/".length)}` : module;
}

function building(before: Definition, after: Definition, model: Model): readonly string[] {
  const was = before.name + (hasInit(before) ? "Init" : "");
  const is = before.name + (hasInit(after) ? "Init" : "");
  if (before.kind !== "struct") return [`declare const given: Was.${was};`, `export const made: Is.${is} = given;`];
  const required = before.fields.filter(({ presence }) => presence === "required").map(({ name }) => name);
  return [
    `declare const given: Required<Was.${was}>;`,
    `export const all: Is.${is} = ${objectOf(namesOf(before))};`,
    `export const least: Is.${is} = ${objectOf(required)};`,
    ...(after.kind === "struct" ? [] : [`declare const some: Was.${was};`, `export const made: Is.${is} = some;`]),
    ...before.fields.flatMap((field, i) =>
      literalsIn(field, model).map((text, j) => {
        return `export const inner${i}_${j}: Is.${is}[${JSON.stringify(field.name)}] = ${text};`;
      }),
    ),
  ];
}

/** What somebody writes in place, where the compiler also refuses properties too many. */
function literalsIn({ type }: Field, model: Model): readonly string[] {
  return membersOf(type, model).flatMap((member) => {
    const struct = structOf(member, model);
    if (struct !== undefined) {
      const tag =
        struct.tag_field === null ? [] : [`${JSON.stringify(struct.tag_field)}: ${JSON.stringify(struct.tag)}`];
      return [`{ ${[...tag, ...struct.fields.map(({ name }) => anyValue(name))].join(", ")} }`];
    }
    return member.kind === "map" && member.key.kind === "str" ? [`{ ${anyValue("a key of any name")} }`] : [];
  });
}

/** Whether the value fits is asked elsewhere. */
function anyValue(name: string): string {
  return `${JSON.stringify(name)}: undefined as never`;
}

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
