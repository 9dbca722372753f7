// Schemas of objects as maps.

import { ANY, type Draft, TEXT, unionDraft } from "./draft.js";
import { demandsOf } from "./keywords.js";
import type { Noting } from "./noting.js";
import { hasPatterns } from "./objects.js";
import { type Meaning, partsOf } from "./parts.js";
import { below, isObject, nameWithin, type Place, said, schemasBelow } from "./place.js";
import type { Scope } from "./scope.js";
import { keyType, lengthsOf, portablePattern } from "./strings.js";
import { valuesOf } from "./values.js";

/** An object of any members, by what the schemas say of all of them. */
export function mapType(meaning: Meaning, parts: readonly Place[], scope: Scope): Draft {
  for (const part of parts) scope.leaveOut(part, UNCHECKED);
  const value = valueType(meaning, parts, scope);
  const constraints = lengthsOf(parts, "Properties");
  return { kind: "map", key: keyOfMap(parts, scope), value, constraints };
}

/** An object that declares members, as a map that takes them all. */
export function openMap(parts: readonly Place[], scope: Scope): Draft {
  for (const part of parts) scope.leaveOut(part, MEMBER_KEYWORDS);
  return { kind: "map", key: TEXT, value: ANY, constraints: lengthsOf(parts, "Properties") };
}

const UNCHECKED = ["required", "dependentRequired", "dependentSchemas", "dependencies", "unevaluatedProperties"];

const MEMBER_KEYWORDS = `properties required patternProperties additionalProperties unevaluatedProperties propertyNames
  dependentRequired dependentSchemas dependencies`.split(/\s+/);

/** What a member may be: all that some pattern or the rest of its part says. */
function valueType({ name, places }: Meaning, parts: readonly Place[], scope: Scope): Draft {
  const of = (all: readonly Place[]): Draft => scope.typeOf({ places: all, name: nameWithin({ name }, "value") });
  const [patterned, ...more] = parts.filter(hasPatterns);
  const rest = parts.flatMap(restOf);
  if (patterned === undefined) return of(rest);
  const others = parts.filter((part) => part !== patterned);
  const place = places[0] ?? patterned;
  if (more.length > 0 || others.flatMap(restOf).length > 0) {
    for (const part of parts) scope.leaveOut(part, ["patternProperties", "additionalProperties"]);
    return ANY;
  }
  const isAny = rest.length === 0 && said(patterned, "additionalProperties") !== false;
  if (isAny) scope.leaveOut(patterned, ["patternProperties"]);
  if (isAny) return ANY;
  const patterns = [...schemasBelow(patterned, "patternProperties").values()];
  const members = [...patterns, ...restOf(patterned)].filter(({ schema }) => schema !== false);
  return members.length === 0
    ? ANY
    : unionDraft(
        members.map((member) => of([member])),
        place,
      );
}

/** What members are that no pattern names. */
function restOf(part: Place): readonly Place[] {
  const isGiven = isObject(said(part, "additionalProperties"));
  return isGiven ? [below(part, ["additionalProperties"], nameWithin(part, "value"))] : [];
}

function keyOfMap(parts: readonly Place[], scope: Scope): Draft {
  const names = parts.filter((part) => isObject(said(part, "propertyNames")));
  const patterned = parts.find((part) => hasPatterns(part) && said(part, "additionalProperties") === false);
  if (names.length === 0) return patterned === undefined ? TEXT : patternedKey(patterned, scope);
  const places = names.map((part) => below(part, ["propertyNames"], nameWithin(part, "key")));
  const all = partsOf(places, scope.files);
  if (patterned !== undefined) scope.leaveOut(patterned, ["patternProperties"]);
  const values = valuesOf(all, ["string"])?.filter((value) => typeof value === "string") ?? [];
  return values.length > 0 ? { kind: "literal", values } : keyType(all, ofKeys(places, scope));
}

/** What is lost of keys is lost where the keys are, not where what they refer to is. */
function ofKeys([at]: readonly Place[], scope: Scope): Noting {
  const lose = (place: Place, message: string): void => scope.lose(at ?? place, message);
  const leaveOut = (place: Place, keywords: readonly string[]): void => {
    const lost = demandsOf(place).filter((keyword) => keywords.includes(keyword));
    if (lost.length > 0) lose(place, `not carried over: ${lost.join(", ")}`);
  };
  return { lose, leaveOut, everywhere: (values, message) => scope.everywhere(values, message) };
}

/** A text that one of the patterns fits. */
function patternedKey(part: Place, scope: Scope): Draft {
  const patterns = [...schemasBelow(part, "patternProperties").keys()];
  const [only = ""] = patterns;
  const together = patterns.length === 1 ? only : patterns.map((pattern) => `(?:${pattern})`).join("|");
  const { pattern, problem } = portablePattern(together);
  if (problem === null) return { kind: "scalar", name: "str", constraints: { pattern } };
  scope.lose(part, `the pattern ${JSON.stringify(together)} is left out: ${problem}`);
  return TEXT;
}
