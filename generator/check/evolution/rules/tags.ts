// Tags of structs, and structs of unions that take another form.

import type { StructDefinition } from "../../../model/model.js";
import { struct, yaml } from "../example.js";
import { isKeyed, type StructPair } from "../field-pairs.js";
import { type Pairs, structPlace } from "../pairs.js";
import { breakIf, BREAKS_SOURCE, BREAKS_WIRE, type EvolutionRule, type Found } from "../rule.js";
import { variantsOf } from "../variants.js";
import { clauses, newReaders, oldReaders } from "../words.js";

const added: EvolutionRule = {
  id: "TAG_ADDED",
  purpose: "A struct has a tag that it did not have.",
  groups: ["unions", "structs"],
  provable: true,
  explain: {
    breaks:
      "Old readers that are strict refuse the new key; compat ones skip it. New readers take documents without a tag where no union needs it. In an array the tag takes the first position, and everybody breaks.",
    before: struct([], "id: str"),
    after: struct(["tag: run"], "id: str"),
    fix: "release readers before writers, and put the struct into a union one version later",
  },
  check: ({ structs }) => structs.filter(({ before, after }) => before.tag === null && after.tag !== null).map(gotTag),
};

const removed: EvolutionRule = {
  id: "TAG_REMOVED",
  purpose: "A struct has a tag no more.",
  groups: ["unions", "structs"],
  provable: true,
  explain: {
    breaks:
      "New readers that are strict refuse the tag of old documents; compat ones skip it. Code that gives or reads the tag does not compile. In an array everything moves by one position, and everybody breaks.",
    before: struct(["tag: run"], "id: str"),
    after: struct([], "id: str"),
    fix: "keep the tag: it costs a few bytes",
  },
  check: ({ structs }) => structs.filter(({ before, after }) => before.tag !== null && after.tag === null).map(lostTag),
};

const changed: EvolutionRule = {
  id: "TAG_VALUE_CHANGED",
  purpose: "A struct has another tag.",
  groups: ["unions", "structs"],
  provable: true,
  explain: {
    breaks:
      "Readers on either side refuse the other tag. If the tag now means another struct, they take one for the other without a word.",
    before: struct(["tag: run"], "id: str"),
    after: struct(["tag: job"], "id: str"),
    fix: "leave the tag as it was, whatever the struct is called",
  },
  check: (pairs) =>
    pairs.structs.filter((pair) => hasNewTag(pair) && !isDerived(pair)).map((pair) => newTag(pair, pairs)),
};

const tagField: EvolutionRule = {
  id: "TAG_FIELD_CHANGED",
  purpose: "The tag of a struct stands in another field.",
  groups: ["unions", "structs"],
  provable: true,
  explain: {
    breaks:
      "Readers of a union miss the tag, and strict readers refuse the unknown key; a compat struct outside unions is read. Code that gives or reads the tag does not compile. In an array the tag has no key, and documents stay as they are.",
    before: struct(["tag: run"], "id: str"),
    after: struct(["tag: run", "tag_field: kind"], "id: str"),
    fix: "leave tag_field as it was",
  },
  check: (pairs) => pairs.structs.filter(hasNewField).map((pair) => newField(pair, pairs)),
};

const encoding: EvolutionRule = {
  id: "VARIANT_ENCODING_CHANGED",
  purpose: "The structs of a union that were objects on the wire are arrays, or the other way round.",
  groups: ["unions", "positions"],
  provable: true,
  explain: {
    breaks: "Readers on either side want the other form and refuse every document. TypeScript code does not notice.",
    before: struct(["tag: run"], "id: str") + yaml("Event:", "  union: [Run]"),
    after: struct(["tag: run", "array_like: true"], "id: str") + yaml("Event:", "  union: [Run]"),
    fix: "make a new union of new structs",
  },
  check: (pairs) => pairs.structs.filter((pair) => isVariantInNewForm(pair, pairs)).map(newForm),
};

/** The rules about tags. */
export const TAG_RULES: readonly EvolutionRule[] = [added, removed, changed, tagField, encoding];

/** Whether a struct that is in a union, now and before, is an array where it was an object, or the other way round. */
export function isVariantInNewForm({ before, after }: StructPair, pairs: Pairs): boolean {
  if (before.array_like === after.array_like || before.tag === null || after.tag === null) return false;
  return variantsOf(pairs.before).has(before.name) && variantsOf(pairs.after).has(after.name);
}

function gotTag(pair: StructPair): Found {
  const isArray = !isKeyed(pair);
  const isStrict = pair.before.mode === "strict";
  return {
    at: structPlace(pair),
    backward: breakIf(isArray),
    forward: breakIf(isArray || isStrict),
    message: `${pair.after.name} has the tag ${tagOf(pair.after)}`,
    why: isArray
      ? "the tag takes the first position, and all values move by one"
      : clauses(
          "new readers take documents without it, outside unions",
          `${oldReaders(pair)} ${isStrict ? "refuse" : "skip"} the new key ${pair.after.tag_field ?? ""}`,
        ),
  };
}

function lostTag(pair: StructPair): Found {
  const isArray = !isKeyed(pair);
  const isStrict = pair.after.mode === "strict";
  return {
    at: structPlace(pair),
    backward: breakIf(isArray || isStrict),
    forward: breakIf(isArray),
    ...BREAKS_SOURCE,
    message: `${pair.after.name} has no tag any more`,
    why: isArray
      ? "the tag had the first position, and all values move by one"
      : clauses(
          `${newReaders(pair)} ${isStrict ? "refuse" : "skip"} the key ${pair.before.tag_field ?? ""} of documents written before`,
          "old readers do without it, outside unions",
          "code that gives or reads the tag does not compile",
        ),
  };
}

function hasNewTag({ before, after }: StructPair): boolean {
  return before.tag !== null && after.tag !== null && before.tag !== after.tag;
}

/** A tag that is the name of its struct, and changed with it. */
function isDerived({ before, after }: StructPair): boolean {
  return before.name !== after.name && before.tag === before.name && after.tag === after.name;
}

function newTag(pair: StructPair, pairs: Pairs): Found {
  const { before, after } = pair;
  const other = pairs.structs.find(
    (one) => one !== pair && one.before.tag === after.tag && one.after.tag === before.tag,
  );
  const [was, is] = [tagOf(before), tagOf(after)];
  return {
    at: structPlace(pair),
    ...BREAKS_WIRE,
    ...BREAKS_SOURCE,
    provable: other === undefined,
    message: `the tag of ${after.name} is ${is}, it was ${was}`,
    why:
      other === undefined
        ? `${newReaders(pair)} refuse the tag ${was}, old readers the tag ${is}`
        : `${after.name} and ${other.after.name} swapped their tags: readers take one for the other without a word`,
  };
}

function hasNewField({ before, after }: StructPair): boolean {
  return before.tag_field !== null && after.tag_field !== null && before.tag_field !== after.tag_field;
}

function newField(pair: StructPair, pairs: Pairs): Found {
  const { before, after } = pair;
  const misses = (struct: StructDefinition, isVariant: boolean): boolean =>
    isKeyed(pair) && (isVariant || struct.mode === "strict");
  const backward = misses(after, variantsOf(pairs.after).has(after.name));
  const forward = misses(before, variantsOf(pairs.before).has(before.name));
  return {
    at: structPlace(pair),
    backward: breakIf(backward),
    forward: breakIf(forward),
    ...BREAKS_SOURCE,
    message: `the tag of ${after.name} stands in ${after.tag_field ?? ""}, it stood in ${before.tag_field ?? ""}`,
    why: clauses(
      isKeyed(pair)
        ? `${newReaders(pair)} ${backward ? "refuse documents with" : "skip"} the tag in ${before.tag_field ?? ""}`
        : "in an array the tag has no key, so documents stay as they are",
      isKeyed(pair) &&
        `${oldReaders(pair)} ${forward ? "refuse documents with" : "skip"} the tag in ${after.tag_field ?? ""}`,
      "code that gives or reads the tag does not compile",
    ),
  };
}

function newForm(pair: StructPair): Found {
  const [was, is] = pair.after.array_like ? ["an object", "an array"] : ["an array", "an object"];
  return {
    at: structPlace(pair),
    ...BREAKS_WIRE,
    message: `${pair.after.name} is ${is} on the wire, it was ${was}`,
    why: `readers of its unions want the form that they know: new ones refuse ${was}, old ones ${is}`,
  };
}

function tagOf({ tag }: StructDefinition): string {
  return JSON.stringify(tag);
}
