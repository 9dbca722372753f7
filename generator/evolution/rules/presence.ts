// Whether a field may be absent, and whether it may be null.

import { neverWrites } from "../field-effects.js";
import { omitsDefault } from "../keys.js";
import { fields, struct } from "../example.js";
import { type FieldPair, isPositional } from "../field-pairs.js";
import { fieldPlace } from "../pairs.js";
import { breakIf } from "../effects.js";
import type { EvolutionRule, Found } from "../rule.js";
import { clauses, newReaders, oldReaders } from "../words.js";
import { onFields } from "../subjects.js";

const required: EvolutionRule = {
  id: "FIELD_BECAME_REQUIRED",
  purpose: "A field that could be absent is now required.",
  groups: ["presence"],
  provable: true,
  explain: {
    breaks:
      "New readers refuse documents without it: all those in which it was unset, or had its default and was left out. Where defaults are written (`omit_defaults: false`, arrays), old writers always wrote it. Code that builds values must give it.",
    before: fields("tries: int = 1"),
    after: fields("tries: int"),
    fix: "keep the default; if it must be given, say so in `create` callers, not in the contract",
  },
  check: onFields((pair) => (isChange(pair, ["defaulted", "unset"], "required") ? becameRequired(pair) : null)),
};

const optional: EvolutionRule = {
  id: "FIELD_BECAME_OPTIONAL",
  purpose: "A required field got a default.",
  groups: ["presence", "defaults"],
  provable: true,
  explain: {
    breaks:
      "Where defaults are left out (`omit_defaults`), old readers miss a field that they require. Where they are written, nobody.",
    before: fields("tries: int"),
    after: fields("tries: int = 1"),
    fix: "write defaults for now (`omit_defaults: false`), or release readers before writers",
  },
  check: onFields((pair) => (isChange(pair, ["required"], "defaulted") ? becameOptional(pair) : null)),
};

const unset: EvolutionRule = {
  id: "FIELD_BECAME_UNSET",
  purpose: "A required field may now be absent.",
  groups: ["presence"],
  provable: true,
  explain: {
    breaks:
      "Old readers require the field and refuse documents in which it is unset. Code that reads it may find `undefined`.",
    before: fields("tries: int"),
    after: fields("tries?: int"),
    fix: "always set it until every reader knows that it may be unset",
  },
  check: onFields((pair) => (isChange(pair, ["required"], "unset") ? becameUnset(pair) : null)),
};

const defaultToUnset: EvolutionRule = {
  id: "FIELD_DEFAULT_TO_UNSET",
  purpose: "A field with a default may now be absent instead.",
  groups: ["presence", "defaults"],
  provable: false,
  explain: {
    breaks:
      "Every document is read, but absence meant the default and now means that nothing is said. Code that reads the field may find `undefined`.",
    before: fields("tries: int = 1"),
    after: fields("tries?: int"),
    fix: "add a new field that may be unset, and keep this one",
  },
  check: onFields((pair) =>
    isChange(pair, ["defaulted"], "unset") && !isNullToUnset(pair) ? lostDefault(pair) : null,
  ),
};

const unsetToDefault: EvolutionRule = {
  id: "FIELD_UNSET_TO_DEFAULT",
  purpose: "A field that could be absent now has a default instead.",
  groups: ["presence", "defaults"],
  provable: false,
  explain: {
    breaks:
      "Every document is read, but new readers cannot tell a field that was left alone from one that has the default.",
    before: fields("tries?: int"),
    after: fields("tries: int = 1"),
    fix: "keep it unset if it matters whether it was set",
  },
  check: onFields((pair) => (isChange(pair, ["unset"], "defaulted") ? gotDefault(pair) : null)),
};

const nullToUnset: EvolutionRule = {
  id: "NULL_UNSET_SWAPPED",
  purpose: "A field that was null by default is now absent instead and no longer takes null.",
  groups: ["presence"],
  provable: true,
  explain: {
    breaks:
      "New readers refuse null, which old writers wrote unless they leave defaults out. Code that gives or expects null does not compile.",
    before: struct(["omit_defaults: false"], "note: str | null = null"),
    after: struct(["omit_defaults: false"], "note?: str"),
    fix: "take both for a while: `note?: str | null`",
  },
  check: onFields((pair) => (isNullToUnset(pair) ? swapped(pair) : null)),
};

/** The rules about fields that may be absent. */
export const PRESENCE_RULES: readonly EvolutionRule[] = [
  required,
  optional,
  unset,
  defaultToUnset,
  unsetToDefault,
  nullToUnset,
];

/** Whether `T | null = null` became `T` that may be unset. */
export function isNullToUnset({ before, after }: FieldPair): boolean {
  const wasNull = before.default?.kind === "value" && before.default.value === null;
  const isNull =
    after.type.kind === "null" ||
    (after.type.kind === "union" && after.type.members.some(({ kind }) => kind === "null"));
  return wasNull && after.presence === "unset" && !isNull && after.type.kind !== "any" && after.type.kind !== "raw";
}

type Presence = FieldPair["before"]["presence"];

function isChange({ before, after }: FieldPair, from: readonly Presence[], to: Presence): boolean {
  return from.includes(before.presence) && after.presence === to;
}

function becameRequired(pair: FieldPair): Found {
  const { before, after, struct: owner } = pair;
  const wasLeftOut = before.presence === "unset" || omitsDefault(before, owner.before);
  return {
    at: fieldPlace(pair),
    backward: breakIf(wasLeftOut),
    construct: "break",
    otherwise: "risky",
    message:
      before.presence === "unset"
        ? `${after.name} must be set, it could be unset`
        : `${after.name} no longer has a default`,
    why: clauses(
      wasLeftOut
        ? `${newReaders(owner)} refuse documents in which ${before.presence === "unset" ? "it is unset" : "it had its default and was left out"}`
        : "old writers always wrote it, other writers may not",
      "code that builds values must give it",
    ),
  };
}

function becameOptional(pair: FieldPair): Found {
  const { after, struct: owner } = pair;
  const isLeftOut = omitsDefault(after, owner.after);
  return {
    at: fieldPlace(pair),
    forward: breakIf(isLeftOut),
    message: `${after.name} has a default now, it was required`,
    why: isLeftOut
      ? `new writers leave it out when it has its default; ${oldReaders(owner)} require it`
      : "new writers always write it, so old readers find it",
  };
}

function becameUnset(pair: FieldPair): Found {
  const { after, struct: owner } = pair;
  return {
    at: fieldPlace(pair),
    forward: "break",
    read: "break",
    message: `${after.name} may be unset, it was required`,
    why: `${oldReaders(owner)} refuse documents in which it is unset; code that reads it may find undefined`,
  };
}

function lostDefault(pair: FieldPair): Found {
  const { after, struct: owner } = pair;
  return {
    at: fieldPlace(pair),
    read: "break",
    otherwise: "risky",
    message: `${after.name} may be unset, it had a default`,
    why: clauses(
      omitsDefault(pair.before, owner.before) && "where old writers left the default out, new readers find it unset",
      `${oldReaders(owner)} find their default where it is unset`,
      "code that reads it may find undefined",
    ),
  };
}

function gotDefault(pair: FieldPair): Found {
  const { after } = pair;
  return {
    at: fieldPlace(pair),
    otherwise: "risky",
    message: `${after.name} has a default, it could be unset`,
    why: "new readers find the default where old writers left the field alone",
  };
}

function swapped(pair: FieldPair): Found {
  const { before, after, struct: owner } = pair;
  const wroteNull = isPositional(owner) || !neverWrites(null, before, owner.before);
  return {
    at: fieldPlace(pair),
    backward: breakIf(wroteNull),
    construct: "break",
    read: "break",
    message: `${after.name} may be absent and no longer takes null; it was null by default`,
    why: clauses(
      wroteNull
        ? `${newReaders(owner)} refuse the null that old writers wrote`
        : "old writers left null out, so new readers find it unset",
      "code that gives or expects null does not compile",
    ),
  };
}
