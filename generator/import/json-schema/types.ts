// The type of an outline.

import { arrayType } from "./arrays.js";
import type { Choice } from "./choices.js";
import { ANY, type Draft, NULL, scalar, type Tags, unionDraft } from "./draft.js";
import { demandsOf } from "./keywords.js";
import type { Kind } from "./kinds.js";
import { mapType, openMap } from "./maps.js";
import { integerType, numberType } from "./numbers.js";
import { namesMembers } from "./objects.js";
import { kindsIn, type Outline } from "./outline.js";
import type { Scope } from "./scope.js";
import { stringType } from "./strings.js";
import type { TagValues } from "./tags.js";
import { typeOfValues } from "./values.js";

/** The type of an outline that is no struct. */
export function typeOfOutline(outline: Outline, scope: Scope): Draft {
  const { meaning, parts, values, choice } = outline;
  const [at] = meaning.places;
  if (at === undefined) return ANY;
  const kinds = kindsIn(outline);
  if (values?.length === 0 || (outline.kinds !== null && kinds.length === 0)) {
    scope.lose(at, "no value is accepted here; the type is any");
    return ANY;
  }
  if (values !== null) return typeOfValues(values, at, scope);
  for (const part of parts) scope.leaveOut(part, ["not", "if"]);
  if (choice !== null) return typeOfChoice(choice, scope);
  if (outline.kinds === null && kinds.length !== 1) return untyped(outline, scope);
  const [kind, ...more] = kinds;
  if (kind === undefined || more.length > 0)
    return unionDraft(
      kinds.map((one) => typeOfOne(one, outline, scope)),
      at,
    );
  if (outline.kinds === null) scope.lose(at, `no type is said; it is taken to be ${WORDS[kind]}`);
  return typeOfKind(kind, outline, scope);
}

/** What says nothing of kinds, or speaks of several without saying which it is. */
function untyped({ parts }: Outline, scope: Scope): Draft {
  for (const part of parts)
    scope.leaveOut(
      part,
      demandsOf(part).filter((keyword) => keyword !== "not" && keyword !== "if"),
    );
  return ANY;
}

function typeOfOne(kind: Kind, { meaning }: Outline, scope: Scope): Draft {
  return kind === "null" ? NULL : scope.typeOf({ ...meaning, kind, own: [] });
}

function typeOfKind(kind: Kind, { meaning, parts }: Outline, scope: Scope): Draft {
  if (kind !== "object" || !namesMembers(parts)) for (const part of parts) scope.leaveOut(part, ["anyOf", "oneOf"]);
  switch (kind) {
    case "string":
      return stringType(parts, scope);
    case "integer":
      return integerType(parts, scope);
    case "number":
      return numberType(parts, scope);
    case "boolean":
      return scalar("bool");
    case "null":
      return NULL;
    case "array":
      return arrayType(meaning, parts, scope);
    case "object":
      return namesMembers(parts) ? openMap(parts, scope) : mapType(meaning, parts, scope);
  }
}

function typeOfChoice({ at, alternatives, tags }: Choice, scope: Scope): Draft {
  const members = alternatives.map((one) => scope.typeOf(one));
  if (members.length === 0) {
    scope.lose(at, "no value is accepted here; the type is any");
    return ANY;
  }
  return unionDraft(members, at, tags === null ? null : tagsByName(members, tags));
}

function tagsByName(members: readonly Draft[], { property, values }: TagValues): Tags {
  const named = members.flatMap((member, i) => {
    const value = values[i] ?? null;
    return member.kind === "ref" && value !== null ? [[member.name, value] as const] : [];
  });
  return { property, values: new Map(named) };
}

const WORDS: { readonly [K in Kind]: string } = {
  string: "a text",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "null",
};
