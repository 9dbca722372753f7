// Schemas that list their values, by `enum` or `const`.

import { ANY, ANY_MAP, type Draft, type Literal, NULL, scalar, unionDraft } from "./draft.js";
import { hasKind, type Kind, kindOfValue } from "./kinds.js";
import type { Noting } from "./noting.js";
import { isNullableHere } from "./parts.js";
import { isObject, type Place, said } from "./place.js";

/** The values that all parts list and that are of one of the kinds; null if no part lists any. */
export function valuesOf(parts: readonly Place[], kinds: readonly Kind[] | null): readonly unknown[] | null {
  let values: readonly unknown[] | null = null;
  for (const part of parts) {
    const own = valuesIn(part);
    if (own !== null) values = values === null ? own : values.filter((value) => own.some((one) => isSame(one, value)));
  }
  return values?.filter((value) => kinds === null || hasKind(kinds, kindOfValue(value))) ?? null;
}

/** A type of some values. Those that a contract cannot name stand for all of their kind. */
export function typeOfValues(values: readonly unknown[], place: Place, noting: Noting): Draft {
  const literals = [...new Set(values.filter(isLiteral))];
  const others = values.filter((value) => value !== null && !isLiteral(value));
  if (others.length > 0) {
    const what = [...new Set(others.map((value) => WIDER[kindOfValue(value)]?.words ?? "text"))].join(", any ");
    noting.lose(place, `some of the values cannot be named in a contract: any ${what} is accepted`);
  }
  const wider = new Map(others.map((value) => [kindOfValue(value), WIDER[kindOfValue(value)]?.type ?? ANY]));
  const named: readonly Draft[] = literals.length === 0 ? [] : [{ kind: "literal", values: literals }];
  return unionDraft([...named, ...wider.values(), ...(values.includes(null) ? [NULL] : [])], place);
}

/** The one value that parts accept; undefined if it is not one, or not one that can be a tag. */
export function onlyValue(parts: readonly Place[]): string | number | undefined {
  const [value, ...more] = valuesOf(parts, null) ?? [];
  if (more.length > 0) return undefined;
  return typeof value === "string" || Number.isSafeInteger(value) ? (value as string | number) : undefined;
}

const WIDER: { readonly [K in Kind]?: { readonly type: Draft; readonly words: string } } = {
  integer: { type: scalar("bigint"), words: "integer" },
  number: { type: scalar("float"), words: "number" },
  array: { type: { kind: "list", item: ANY, constraints: {} }, words: "list" },
  object: { type: ANY_MAP, words: "object" },
};

function isLiteral(value: unknown): value is Literal {
  return typeof value === "string" || typeof value === "boolean" || Number.isSafeInteger(value);
}

function valuesIn(part: Place): readonly unknown[] | null {
  const constant = said(part, "const");
  const list = said(part, "enum");
  const values = constant === undefined ? (Array.isArray(list) ? (list as readonly unknown[]) : null) : [constant];
  return values !== null && isNullableHere(part) ? [...values, null] : values;
}

/** Whether two JSON values are the same; deep ones are compared only as far as the stack is sure to hold. */
function isSame(a: unknown, b: unknown, depth = 0): boolean {
  if (a === b || depth > DEEPEST) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => isSame(item, b[i], depth + 1));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key], depth + 1))
  );
}

const DEEPEST = 200;
