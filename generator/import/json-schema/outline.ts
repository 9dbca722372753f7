// What is known of a meaning before its types are made.

import { type Choice, choiceOf, isOfObjects } from "./choices.js";
import { type Draft, draftText } from "./draft.js";
import { isEnum } from "../expressions.js";
import { hasKind, type Kind, kindsMeant, kindsSaid } from "./kinds.js";
import { isStruct } from "./objects.js";
import type { Meaning } from "./parts.js";
import type { Place } from "./place.js";
import type { Scope } from "./scope.js";
import { valuesOf } from "./values.js";

/** A meaning by the first that it says: values, several kinds, a choice, or one kind. */
export interface Outline {
  readonly meaning: Meaning;
  readonly parts: readonly Place[];
  /** The values that it lists. */
  readonly values: readonly unknown[] | null;
  /** The kinds that it says; null if none. */
  readonly kinds: readonly Kind[] | null;
  readonly choice: Choice | null;
}

/** The outline of a meaning. */
export function outlineOf(meaning: Meaning, parts: readonly Place[], scope: Scope): Outline {
  const kinds = restricted(kindsSaid(parts), meaning.kind);
  const values = parts.some(({ schema }) => schema === false) ? [] : valuesOf(parts, kinds);
  const isSplit = values !== null || (kinds !== null && kinds.length !== 1);
  return { meaning, parts, values, kinds, choice: isSplit ? null : choiceOf(meaning, parts, scope) };
}

/** The kinds of values of an outline: those it says, or those that its keywords are about. */
export function kindsIn({ kinds, parts }: Outline): readonly Kind[] {
  return kinds ?? kindsMeant(parts);
}

/** True for what is a struct. */
export function isStructOutline(outline: Outline, scope: Scope): boolean {
  const [kind, ...more] = outline.values === null && outline.choice === null ? kindsIn(outline) : [];
  return kind === "object" && more.length === 0 && isStruct(outline.parts, scope.files, scope.options);
}

/** True for what becomes a contract wherever it stands: structs, unions of structs that are told apart, long enums. */
export function isContract(outline: Outline, scope: Scope): boolean {
  const { values, choice } = outline;
  if (values !== null) return isEnum(values) && draftText(literal(values)).length > LONGEST_ENUM;
  if (choice !== null) return choice.tags !== null && choice.alternatives.every((one) => isOfObjects(one, scope));
  return isStructOutline(outline, scope);
}

const LONGEST_ENUM = 160;

function literal(values: readonly (string | number)[]): Draft {
  return { kind: "literal", values };
}

function restricted(kinds: readonly Kind[] | null, kind: Kind | undefined): readonly Kind[] | null {
  if (kind === undefined) return kinds;
  return kinds === null || hasKind(kinds, kind) ? [kind] : [];
}
