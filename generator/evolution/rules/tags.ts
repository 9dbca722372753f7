// Tags of structs, and structs of unions that take another form.

import type { StructDefinition } from "../../model/model.js";
import { isAssignable } from "../assignable.js";
import { struct, yaml } from "../example.js";
import { tagType, takesAll } from "../field-effects.js";
import { isKeyed, type StructPair } from "../field-pairs.js";
import { readerOf, writesTagOf } from "../keys.js";
import { type Pairs, structPlace } from "../pairs.js";
import { breakIf, BREAKS_SOURCE, BREAKS_WIRE, type Effects } from "../effects.js";
import type { EvolutionRule, Found } from "../rule.js";
import { areArraysShown } from "../position-reading.js";
import { hasDerivedTag, isTagMet } from "../tag-changes.js";
import { variantsOf } from "../variants.js";
import { clauses, newReaders, oldReaders } from "../words.js";
import { onStructs } from "../subjects.js";

const STOP = yaml("Stop:", "  tag: stop", "  fields:", "    id: str");
const EVENT = yaml("Event:", "  union: [Run, Stop]");

const added: EvolutionRule = {
  id: "TAG_ADDED",
  purpose: "A tag was added to a struct.",
  groups: ["unions", "structs"],
  provable: true,
  explain: {
    breaks:
      "Old readers that are strict refuse the new key; compat ones skip it. New readers take documents without a tag where no union needs it. In an array the tag takes the first position, and everybody breaks.",
    before: struct([], "id: str"),
    after: struct(["tag: run"], "id: str"),
    fix: "release readers before writers, and put the struct into a union one version later",
  },
  check: onStructs((pair, pairs) => (pair.before.tag === null && pair.after.tag !== null ? gotTag(pair, pairs) : null)),
};

const removed: EvolutionRule = {
  id: "TAG_REMOVED",
  purpose: "The tag of a struct was removed.",
  groups: ["unions", "structs"],
  provable: true,
  explain: {
    breaks:
      "New readers that are strict refuse the tag of old documents; compat ones skip it. Code that gives or reads the tag does not compile. In an array everything moves by one position, and everybody breaks.",
    before: struct(["tag: run"], "id: str"),
    after: struct([], "id: str"),
    fix: "keep the tag: it costs a few bytes",
  },
  check: onStructs((pair, pairs) =>
    pair.before.tag !== null && pair.after.tag === null ? lostTag(pair, pairs) : null,
  ),
};

const changed: EvolutionRule = {
  id: "TAG_VALUE_CHANGED",
  purpose: "The tag of a struct was changed.",
  groups: ["unions", "structs"],
  provable: true,
  explain: {
    breaks:
      "Readers on either side refuse the other tag. If the tag now means another struct, they take one for the other without an error.",
    before: struct(["tag: run"], "id: str"),
    after: struct(["tag: job"], "id: str"),
    fix: "keep the tag, whatever the struct is called",
  },
  check: onStructs((pair, pairs) => (hasNewTag(pair) && !isTold(pair, pairs) ? newTag(pair, pairs) : null)),
};

const tagField: EvolutionRule = {
  id: "TAG_FIELD_CHANGED",
  purpose: "The tag of a struct moved to another field.",
  groups: ["unions", "structs"],
  provable: true,
  explain: {
    breaks:
      "Readers of a union miss the tag, and strict readers refuse the unknown key; a compat struct outside unions is read. Code that gives or reads the tag does not compile. In an array the tag has no key, and documents stay as they are.",
    before: struct(["tag: run"], "id: str"),
    after: struct(["tag: run", "tag_field: kind"], "id: str"),
    fix: "keep tag_field",
  },
  check: onStructs((pair, pairs) => (hasNewField(pair) ? newField(pair, pairs) : null)),
};

const encoding: EvolutionRule = {
  id: "VARIANT_ENCODING_CHANGED",
  purpose: "The structs of a union that were objects on the wire are now arrays, or the other way round.",
  groups: ["unions", "positions"],
  provable: true,
  explain: {
    breaks: "Readers on either side want the other form and refuse every document. TypeScript code does not notice.",
    before: struct(["tag: run"], "id: str") + STOP + EVENT,
    after:
      struct(["tag: run", "array_like: true"], "id: str") + STOP.replace("tag:", "array_like: true\n  tag:") + EVENT,
    fix: "make a new union of new structs",
  },
  check: onStructs((pair, pairs) => (isVariantInNewForm(pair, pairs) ? newForm(pair) : null)),
};

/** The rules about tags. */
export const TAG_RULES: readonly EvolutionRule[] = [added, removed, changed, tagField, encoding];

/** Whether a struct that is in a union, now and before, is an array where it was an object, or the other way round. */
export function isVariantInNewForm({ before, after }: StructPair, pairs: Pairs): boolean {
  if (before.array_like === after.array_like || before.tag === null || after.tag === null) return false;
  return variantsOf(pairs.before).has(before.name) && variantsOf(pairs.after).has(after.name);
}

function gotTag(pair: StructPair, pairs: Pairs): Found {
  const { before, after } = pair;
  const isArray = !isKeyed(pair);
  const key = after.tag_field ?? "";
  const does = fateOf(key, before);
  return {
    at: structPlace(pair),
    backward: breakIf(isArray),
    forward: breakIf(isArray || does === "refuse"),
    provable: areArraysShown(pair, pairs),
    message: `${after.name} has the tag ${tagOf(after)}`,
    why: isArray
      ? "the tag takes the first position, and all values move by one"
      : clauses(
          "new readers take documents without it, except in unions",
          `${oldReaders(pair)} ${does} the ${does === "read" ? "" : "new "}key ${key}`,
        ),
  };
}

/** What a reader does with a key of the other version. */
function fateOf(key: string, reader: StructDefinition): "read" | "skip" | "refuse" {
  if (readerOf(key, reader) !== null) return "read";
  return reader.mode === "strict" ? "refuse" : "skip";
}

function lostTag(pair: StructPair, pairs: Pairs): Found {
  const { before, after } = pair;
  const isArray = !isKeyed(pair);
  const key = before.tag_field ?? "";
  const does = fateOf(key, after);
  const source = effectsOfLosingTag(pair, pairs);
  return {
    at: structPlace(pair),
    backward: breakIf(isArray || does === "refuse"),
    forward: breakIf(isArray),
    provable: areArraysShown(pair, pairs),
    ...source,
    message: `${after.name} no longer has a tag`,
    why: isArray
      ? "the tag had the first position, and all values move by one"
      : clauses(
          `${newReaders(pair)} ${does} the key ${key} of documents written before`,
          "old readers do not need it, except in unions",
          (source.construct === "break" || source.read === "break") &&
            "code that gives or reads the tag does not compile",
        ),
  };
}

/** A field of the name of the tag field may take its place in TypeScript. */
function effectsOfLosingTag({ before, after }: StructPair, { backward, forward }: Pairs): Effects {
  const field = after.fields.find(({ name }) => name === before.tag_field);
  if (field === undefined) return { construct: breakIf(!takesAll(after)), read: "break" };
  const tag = tagType(before);
  return {
    construct: breakIf(!isAssignable(field.type, tag, backward)),
    read: breakIf(field.presence === "unset" || !isAssignable(tag, field.type, forward)),
  };
}

function hasNewTag({ before, after }: StructPair): boolean {
  return before.tag !== null && after.tag !== null && before.tag !== after.tag;
}

/** Whether the tag is the name of the struct and changed with it, which TYPE_RENAMED_TAG_DERIVED tells of renamed types. */
function isTold({ before, after }: StructPair, { definitions }: Pairs): boolean {
  return definitions.both.some((pair) => pair.before === before && pair.after === after && hasDerivedTag(pair));
}

function newTag(pair: StructPair, pairs: Pairs): Found {
  const { before, after } = pair;
  const other = pairs.structs.find(
    (one) => one !== pair && one.before.tag === after.tag && one.after.tag === before.tag,
  );
  const [was, is] = [tagOf(before), tagOf(after)];
  const isMet = isTagMet(pair);
  return {
    at: structPlace(pair),
    ...(isMet ? BREAKS_WIRE : {}),
    ...(hasNewField(pair) ? {} : BREAKS_SOURCE),
    provable: other === undefined,
    message: `the tag of ${after.name} is ${is}, it was ${was}`,
    why: !isMet
      ? "readers look for it in another field and do not meet it"
      : other === undefined
        ? `${newReaders(pair)} refuse the tag ${was}, old readers the tag ${is}`
        : `${after.name} and ${other.after.name} swapped their tags: readers take one for the other without an error`,
  };
}

function hasNewField({ before, after }: StructPair): boolean {
  return before.tag_field !== null && after.tag_field !== null && before.tag_field !== after.tag_field;
}

function newField(pair: StructPair, pairs: Pairs): Found {
  const { before, after } = pair;
  // Where it is in a union in one version only, that is found with the union.
  const isVariant = variantsOf(pairs.before).has(before.name) && variantsOf(pairs.after).has(after.name);
  const misses = (reader: StructDefinition, writer: StructDefinition): boolean =>
    isKeyed(pair) &&
    (fateOf(writer.tag_field ?? "", reader) === "refuse" || (isVariant && !writesTagOf(reader, writer)));
  const backward = misses(after, before);
  const forward = misses(before, after);
  return {
    at: structPlace(pair),
    backward: breakIf(backward),
    forward: breakIf(forward),
    ...effectsOfLosingTag(pair, pairs),
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
