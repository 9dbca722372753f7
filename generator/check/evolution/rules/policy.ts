// What breaks nobody today and somebody later: names that may come back, goodbyes without a warning.

import type { Definition } from "../../../model/model.js";
import { fields, struct, yaml } from "../example.js";
import { isPositional, positionOf, type StructPair } from "../field-pairs.js";
import { type LoneField, type Pairs, removedFields, structPlace } from "../pairs.js";
import { type Place, placeOf } from "../place.js";
import { breakIf, BREAKS_WIRE, type EvolutionRule, type Found } from "../rule.js";
import { list } from "../words.js";

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
  check: (pairs) => removedFields(pairs).flatMap(freeName),
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
  check: ({ structs }) => structs.flatMap(reusedNames),
};

const removed: EvolutionRule = {
  id: "RESERVED_REMOVED",
  purpose: "A name, position or value is reserved no more.",
  groups: ["policy"],
  provable: false,
  explain: {
    breaks:
      "Nobody yet: it may be used again, with another meaning. A position at the end of an array is one value less, which strict readers mind.",
    before: struct(["reserved: [note]"], "id: str"),
    after: fields("id: str"),
    fix: "put it back: what was reserved once stays reserved",
  },
  check: (pairs) => [...pairs.structs.flatMap(freed), ...enums(pairs, "removed")],
};

const added: EvolutionRule = {
  id: "RESERVED_ADDED",
  purpose: "A name, position or value is reserved.",
  groups: ["policy"],
  provable: false,
  explain: {
    breaks: "Nobody, unless it is a new position at the end of an array, which strict old readers refuse.",
    before: fields("id: str"),
    after: struct(["reserved: [note]"], "id: str"),
    fix: "nothing to do",
  },
  check: (pairs) => [...pairs.structs.flatMap(newlyReserved), ...enums(pairs, "added")],
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
    ...removedFields(pairs)
      .filter(({ field }) => field.deprecated === undefined)
      .map(({ at, field }) => unwarned(at, `field ${field.name}`)),
    ...pairs.definitions.removed
      .filter((one) => one.deprecated === undefined)
      .map((one) => unwarned(goneAt(one), `type ${one.name}`)),
  ],
};

const stability: EvolutionRule = {
  id: "STABILITY_DECREASED",
  purpose: "A stable type is experimental.",
  groups: ["policy"],
  provable: false,
  explain: {
    breaks: "Nobody yet: from now on its changes are not checked.",
    before: fields("id: str"),
    after: yaml("Run:", "  stability: experimental", "  fields:", "    id: str"),
    fix: "keep it stable; put what is to change into a new experimental type",
  },
  check: ({ definitions }) =>
    definitions.both
      .filter(({ before, after }) => before.stability === "stable" && after.stability === "experimental")
      .map(({ before, after }) => ({
        at: placeOf(before, after),
        otherwise: "risky",
        message: `${after.name} is experimental, it was stable`,
        why: "those who rely on it are not warned any more when it changes",
      })),
};

/** The rules about what may go wrong later. */
export const POLICY_RULES: readonly EvolutionRule[] = [notReserved, reused, removed, added, early, stability];

function freeName({ at, field, struct: pair }: LoneField): Found[] {
  const { before, after } = pair;
  if (after.patch_of !== null) return [];
  const isArray = isPositional(pair);
  const key = isArray ? positionOf(field, before) : field.wire;
  const isTaken = isArray && (after.layout[positionOf(field, before)] ?? null) !== null;
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
      message: `${list(gone.map(entryWord))} of ${after.name} is reserved no more`,
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

function enums({ definitions }: Pairs, change: "added" | "removed"): Found[] {
  return definitions.both.flatMap(({ before, after }): Found[] => {
    if (before.kind !== "enum" || after.kind !== "enum") return [];
    const [from, to] = change === "added" ? [before, after] : [after, before];
    const values = to.reserved.filter((value) => !from.reserved.includes(value) && !after.values.includes(value));
    if (values.length === 0) return [];
    const names = list(values.map((value) => JSON.stringify(value)));
    return [
      change === "added"
        ? {
            at: placeOf(before, after),
            message: `${names} of ${after.name} is reserved`,
            why: "it cannot come back with another meaning",
          }
        : {
            at: placeOf(before, after),
            otherwise: "breaking",
            message: `${names} of ${after.name} is reserved no more`,
            why: "it may come back and would be read from documents that mean something else by it",
          },
    ];
  });
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
