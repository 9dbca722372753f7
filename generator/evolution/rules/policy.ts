// What breaks nobody today and somebody later: names that may come back, goodbyes without a warning.

import type { Definition } from "../../model/model.js";
import type { DefinitionPair } from "../definition-pairs.js";
import { fields, struct, yaml } from "../example.js";
import { isPositional, positionOf, type StructPair } from "../field-pairs.js";
import { readerOf } from "../keys.js";
import { type LoneField, structPlace } from "../pairs.js";
import { type Place, placeOf } from "../place.js";
import { breakIf, BREAKS_WIRE } from "../effects.js";
import type { EvolutionRule, Found } from "../rule.js";
import { list } from "../words.js";
import { onRemovedFields, onRemovedTypes, onStructs, onTypes } from "../subjects.js";

const notReserved: EvolutionRule = {
  id: "FIELD_REMOVED_NOT_RESERVED",
  purpose: "A field was removed and its name, or position, is free to be used again.",
  groups: ["policy", "fields"],
  provable: false,
  explain: {
    breaks: "Nobody yet. A new field of the same name would be read from old documents that mean something else by it.",
    before: struct(["mode: compat"], "id: str", 'note: str = ""'),
    after: struct(["mode: compat"], "id: str"),
    fix: "put the name under `reserved:` of the struct",
  },
  check: onRemovedFields(freeName),
};

const reused: EvolutionRule = {
  id: "RESERVED_NAME_REUSED",
  purpose: "A field has a name that was reserved.",
  groups: ["policy", "fields"],
  provable: false,
  explain: {
    breaks: "Old documents may have the name in its former meaning, and old readers do not expect it.",
    before: struct(["reserved: [note]"], "id: str"),
    after: fields("id: str", 'note: str = ""'),
    fix: "choose another name, and keep the old one under `reserved:`",
  },
  check: onStructs(reusedNames),
};

const removed: EvolutionRule = {
  id: "RESERVED_REMOVED",
  purpose: "A name, position or value is no longer reserved.",
  groups: ["policy"],
  provable: false,
  explain: {
    breaks:
      "Nobody yet: it may be used again, with another meaning. A position at the end of an array is one value less, which strict readers mind.",
    before: struct(["reserved: [note]"], "id: str"),
    after: fields("id: str"),
    fix: "put it back: what was reserved once stays reserved",
  },
  check: (pairs) => [...onStructs(freed)(pairs), ...onTypes(freedValues)(pairs)],
};

const added: EvolutionRule = {
  id: "RESERVED_ADDED",
  purpose: "A name, position or value was reserved.",
  groups: ["policy"],
  provable: false,
  explain: {
    breaks: "Nobody, unless it is a new position at the end of an array, which strict old readers refuse.",
    before: fields("id: str"),
    after: struct(["reserved: [note]"], "id: str"),
    fix: "nothing to do",
  },
  check: (pairs) => [...onStructs(newlyReserved)(pairs), ...onTypes(newlyReservedValues)(pairs)],
};

const early: EvolutionRule = {
  id: "DEPRECATED_REMOVED_EARLY",
  purpose: "A type or field was removed that had not been deprecated.",
  groups: ["policy"],
  provable: false,
  explain: {
    breaks: "Nobody more than the removal itself: but nobody was warned.",
    before: fields("id: str", "note: str"),
    after: fields("id: str"),
    fix: "mark it `deprecated:` in one version and remove it in a later one",
  },
  check: (pairs) => [
    ...onRemovedFields(({ at, field }) =>
      field.deprecated === undefined ? unwarned(at, `field ${field.name}`) : null,
    )(pairs),
    ...onRemovedTypes((one) => (one.deprecated === undefined ? unwarned(goneAt(one), `type ${one.name}`) : null))(
      pairs,
    ),
  ],
};

const stability: EvolutionRule = {
  id: "STABILITY_DECREASED",
  purpose: "A stable type became experimental.",
  groups: ["policy"],
  provable: false,
  explain: {
    breaks: "Nobody yet: from now on its changes are not checked.",
    before: fields("id: str"),
    after: yaml("Run:", "  stability: experimental", "  fields:", "    id: str"),
    fix: "keep it stable; put what is to change into a new experimental type",
  },
  check: onTypes(({ before, after }) =>
    before.stability === "stable" && after.stability === "experimental"
      ? {
          at: placeOf(before, after),
          otherwise: "risky",
          message: `${after.name} is experimental, it was stable`,
          why: "those who rely on it are no longer warned when it changes",
        }
      : null,
  ),
};

/** The rules about what may go wrong later. */
export const POLICY_RULES: readonly EvolutionRule[] = [notReserved, reused, removed, added, early, stability];

function freeName({ at, field, struct: pair }: LoneField): Found[] {
  const { before, after } = pair;
  if (after.patch_of !== null) return [];
  const isArray = isPositional(pair);
  const key = isArray ? positionOf(field, before) : field.wire;
  const isTaken = isArray
    ? (after.layout[positionOf(field, before)] ?? null) !== null
    : readerOf(field.wire, after) !== null;
  if (isTaken || after.reserved.includes(key) || after.reserved.includes(field.name)) return [];
  const what = isArray ? `position ${key}` : `the name ${key}`;
  return [
    {
      at,
      otherwise: "breaking",
      message: `${what} of ${after.name} is not reserved`,
      why: `a later field could take ${what} and would be read from documents that mean ${field.name} by it`,
      fix: `add it to ${after.name}: \`reserved: [${key}]\``,
    },
  ];
}

function reusedNames(pair: StructPair): Found[] {
  const { before, after } = pair;
  const old = new Set(before.fields.flatMap(({ name, wire }) => [name, wire]));
  return after.fields.flatMap((field): Found[] => {
    const name = [field.name, field.wire, ...field.accept].find(
      (one) => before.reserved.includes(one) && !old.has(one),
    );
    if (name === undefined || after.patch_of !== null) return [];
    const place = structPlace(pair);
    return [
      {
        at: { ...place, owner: field.declared_in, path: `${place.path}.${field.name}`, after: field.span },
        ...BREAKS_WIRE,
        message: `${name} is a field of ${after.name} again, it was reserved`,
        why: `documents from the time when ${name} was in use may mean something else by it`,
      },
    ];
  });
}

function freed(pair: StructPair): Found[] {
  const { before, after } = pair;
  if (after.patch_of !== null) return [];
  const used = new Set<string | number>(after.fields.flatMap(({ name, wire, accept }) => [name, wire, ...accept]));
  const gone = before.reserved.filter(
    (entry) => !after.reserved.includes(entry) && !used.has(entry) && !isField(entry, pair),
  );
  if (gone.length === 0) return [];
  const isShorter = gone.some((entry) => typeof entry === "number" && entry >= after.layout.length);
  return [
    {
      at: structPlace(pair),
      backward: breakIf(isShorter && after.mode === "strict"),
      otherwise: "breaking",
      message: `${list(gone.map(entryWord))} of ${after.name} is no longer reserved`,
      why: isShorter
        ? "documents have a value there, which is now too much"
        : "it may be used again and would be read from documents that mean something else by it",
    },
  ];
}

function entryWord(entry: string | number): string {
  return typeof entry === "number" ? `position ${entry}` : entry;
}

/** Whether a reserved position has a field now, which is told as such. */
function isField(entry: string | number, { after }: StructPair): boolean {
  return typeof entry === "number" && (after.layout[entry] ?? null) !== null;
}

function newlyReserved(pair: StructPair): Found[] {
  const { before, after } = pair;
  const fresh = after.reserved.filter((entry) => !before.reserved.includes(entry));
  if (fresh.length === 0 || after.patch_of !== null) return [];
  const isLonger =
    isPositional(pair) && fresh.some((entry) => typeof entry === "number" && entry >= before.layout.length);
  return [
    {
      at: structPlace(pair),
      forward: breakIf(isLonger && before.mode === "strict"),
      message: `${list(fresh.map(entryWord))} of ${after.name} is reserved`,
      why: isLonger
        ? "new writers put null there, and old readers find the array longer"
        : "it cannot come back with another meaning",
    },
  ];
}

function newlyReservedValues({ before, after }: DefinitionPair): Found | null {
  const values = reservedOnlyIn(after, before);
  if (values.length === 0) return null;
  return {
    at: placeOf(before, after),
    message: `${list(values)} of ${after.name} is reserved`,
    why: "it cannot come back with another meaning",
  };
}

function freedValues({ before, after }: DefinitionPair): Found | null {
  const values = reservedOnlyIn(before, after);
  if (values.length === 0) return null;
  return {
    at: placeOf(before, after),
    otherwise: "breaking",
    message: `${list(values)} of ${after.name} is no longer reserved`,
    why: "it may come back and would be read from documents that mean something else by it",
  };
}

/** The values that one version of an enum reserves, and the other neither reserves nor has. */
function reservedOnlyIn(one: Definition, other: Definition): readonly string[] {
  if (one.kind !== "enum" || other.kind !== "enum") return [];
  const known = new Set([...one.values, ...other.values, ...other.reserved]);
  return one.reserved.filter((value) => !known.has(value)).map((value) => JSON.stringify(value));
}

function unwarned(at: Place, what: string): Found {
  return {
    at,
    otherwise: "risky",
    message: `${what} was not deprecated before it went`,
    why: "those who use it learn of its end by breaking",
  };
}

function goneAt({ name, span }: Definition): Place {
  return { contract: name, owner: name, path: name, before: span, after: span };
}
