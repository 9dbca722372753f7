// What a comparison says about the values compared. It follows TypeScript's own narrowing, so that the script type-checks.

import { isNumeric, isScalar, merged, type Part, type Parts, type Scalar } from "./parts.js";

/** What is known about `this.a.b` at some place. */
export interface Fact {
  readonly parts: Parts;
  /** The function body in which TypeScript learns it too; null: TypeScript never does. */
  readonly scope: Scope | null;
}

/** The identity of one function body of the script: TypeScript forgets what it learned of properties when it enters another. */
export type Scope = symbol;

/** By path: `this.a.b`. */
export type Facts = ReadonlyMap<string, Fact>;

/** Nothing is known yet. */
export const NO_FACTS: Facts = new Map();

/** Both of these; of two about one path the later. */
export function both(first: Facts, second: Facts): Facts {
  return first.size === 0 ? second : new Map([...first, ...second]);
}

/** What holds if one of the two holds. */
export function either(first: Facts, second: Facts): Facts {
  const facts = new Map<string, Fact>();
  for (const [path, fact] of first) {
    const other = second.get(path);
    if (other === undefined) continue;
    facts.set(path, {
      parts: merged([...fact.parts, ...other.parts]),
      scope: fact.scope === other.scope ? fact.scope : null,
    });
  }
  return facts;
}

/** The parts of `mine` that can equal something of `theirs`. */
export function overlap(mine: Parts, theirs: Parts): Parts {
  return merged(theirs.flatMap((their) => mine.flatMap((part) => meet(part, their))));
}

/** The parts of `mine` that are left when it does not equal the one value of `theirs`; all, if that is more than one value. */
export function without(mine: Parts, theirs: Parts): Parts {
  const [only] = theirs;
  if (only === undefined || theirs.length > 1) return mine;
  if (only.kind === "null" || only.kind === "unset") return mine.filter((part) => part.kind !== only.kind);
  if (!isScalar(only) || only.values?.length !== 1) return mine;
  const [gone] = only.values;
  return mine.flatMap((part) => {
    if (!isScalar(part) || part.values === undefined) return [part];
    const values = part.values.filter((value) => gone === undefined || !same(value, gone));
    return values.length === 0 ? [] : [{ kind: part.kind, values }];
  });
}

/** True if the two can be compared at all: numbers with numbers, strings with text scalars, null with null. */
export function isComparable(mine: Part, theirs: Part): boolean {
  if (isNumeric(mine)) return isNumeric(theirs);
  if (mine.kind === "text" && theirs.kind === "text") return mine.name === theirs.name;
  if (mine.kind === "str" || mine.kind === "text") return theirs.kind === "str" || theirs.kind === "text";
  return mine.kind === theirs.kind && (mine.kind === "bool" || mine.kind === "null");
}

function meet(mine: Part, theirs: Part): Part[] {
  if (!isComparable(mine, theirs)) return [];
  if (!isScalar(mine) || !isScalar(theirs) || theirs.values === undefined) return [mine];
  const values = theirs.values.filter((value) => mine.values?.some((own) => same(own, value)) ?? true);
  return values.length === 0 ? [] : [{ kind: mine.kind, values }];
}

/** Equal as CEL has it: `1` and `1n` are, `1` and `true` are not. */
function same(a: Scalar, b: Scalar): boolean {
  return a === b || (isNumber(a) && isNumber(b) && a == b);
}

function isNumber(value: Scalar): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}
