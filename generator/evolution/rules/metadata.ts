// What changes no document: docs, deprecations, positions; and bytes that change though the values do not.

import type { Annotated, StructDefinition } from "../../model/model.js";
import { fields, struct, yaml } from "../example.js";
import { isKeyed, type StructPair } from "../field-pairs.js";
import { fieldPlace, type Pairs, structPlace } from "../pairs.js";
import { type Place, placeOf } from "../place.js";
import type { EvolutionRule, Found } from "../rule.js";
import { onEach, onStructs } from "../subjects.js";

interface AnnotatedPair {
  readonly at: Place;
  readonly before: Annotated;
  readonly after: Annotated;
}

/** Types and fields, with what is said about them. */
const onAnnotated = onEach(annotated);

const reordered: EvolutionRule = {
  id: "FIELD_REORDERED",
  purpose: "The fields of a struct that is an object on the wire were reordered.",
  groups: ["fields"],
  provable: false,
  explain: {
    breaks: "Nobody: readers go by keys. The bytes are others, so fingerprints are too.",
    before: fields("id: str", "note: str"),
    after: fields("note: str", "id: str"),
    fix: "nothing to do, unless somebody compares bytes",
  },
  check: onStructs((pair) =>
    isKeyed(pair) && isInNewOrder(pair)
      ? {
          at: structPlace(pair),
          message: `the fields of ${pair.after.name} are in another order`,
          why: "readers go by keys; the bytes are others, and so are fingerprints",
        }
      : null,
  ),
};

const bytes: EvolutionRule = {
  id: "BYTES_CHANGED",
  purpose:
    "The same values have other bytes in MessagePack, because the number of fields went from below 16 to 16 or more, or back.",
  groups: ["metadata", "structs"],
  provable: false,
  explain: {
    breaks:
      "Nobody who reads. A struct that leaves fields out says how many it could have, in one byte up to 15 and in three from 16: fingerprints of the same values change.",
    before: fields(...letters(15)),
    after: fields(...letters(16)),
    fix: "nothing to do, unless somebody compares bytes",
  },
  check: onStructs((pair) => (isKeyed(pair) && hasNewHeader(pair) ? newBytes(pair) : null)),
};

const docs: EvolutionRule = {
  id: "DOC_CHANGED",
  purpose: "The documentation of a contract was changed: doc, title, examples or x- keys.",
  groups: ["metadata"],
  provable: false,
  explain: {
    breaks: "Nobody: documents and code stay as they are.",
    before: yaml("Run:", "  doc: A run.", "  fields:", "    id: str"),
    after: yaml("Run:", "  doc: One run of a pipeline.", "  fields:", "    id: str"),
    fix: "nothing to do",
  },
  check: onAnnotated(({ at, before, after }) =>
    isSame(textsOf(before), textsOf(after))
      ? null
      : {
          at,
          message: `what is said about ${at.path} changed`,
          why: "documents and code stay as they are",
        },
  ),
};

const deprecated: EvolutionRule = {
  id: "DEPRECATED_ADDED",
  purpose: "A type or field was marked as deprecated.",
  groups: ["metadata"],
  provable: false,
  explain: {
    breaks: "Nobody: editors strike it through, so that it can be removed in a later version.",
    before: fields("note: str"),
    after: fields("note:", "  type: str", "  deprecated: use remarks"),
    fix: "nothing to do",
  },
  check: onAnnotated(({ at, before, after }) =>
    before.deprecated === undefined && after.deprecated !== undefined
      ? {
          at,
          message: `${at.path} is deprecated: ${after.deprecated}`,
          why: "it may be removed in a later version",
        }
      : null,
  ),
};

const revived: EvolutionRule = {
  id: "DEPRECATED_REMOVED",
  purpose: "A type or field is no longer deprecated.",
  groups: ["metadata"],
  provable: false,
  explain: {
    breaks: "Nobody.",
    before: fields("note:", "  type: str", "  deprecated: use remarks"),
    after: fields("note: str"),
    fix: "nothing to do",
  },
  check: onAnnotated(({ at, before, after }) =>
    before.deprecated !== undefined && after.deprecated === undefined
      ? {
          at,
          message: `${at.path} is no longer deprecated`,
          why: "it is here to stay",
        }
      : null,
  ),
};

const position: EvolutionRule = {
  id: "POSITION_CHANGED",
  purpose: "A change of whether a struct is read, written or stored.",
  groups: ["metadata", "structs"],
  provable: false,
  explain: {
    breaks:
      "Nobody by itself. Earlier changes were judged by the former position, so that some that did not count may count now.",
    before: struct(["position: output", "persisted: false"], "id: str"),
    after: struct(["position: both", "persisted: false"], "id: str"),
    fix: "check against every version whose documents are still around (`--against` takes several)",
  },
  check: onStructs((pair) =>
    useText(pair.before) === useText(pair.after)
      ? null
      : {
          at: structPlace(pair),
          otherwise: "risky",
          message: `${pair.after.name} is ${useText(pair.after)}, it was ${useText(pair.before)}`,
          why: "changes of earlier versions that did not count then may count now",
        },
  ),
};

/** The rules about what changes no document. */
export const METADATA_RULES: readonly EvolutionRule[] = [reordered, bytes, docs, deprecated, revived, position];

function letters(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${String.fromCharCode(97 + i)}: int = 0`);
}

/** Whether fields that both have changed places. */
function isInNewOrder({ fields: pairs, before }: StructPair): boolean {
  const places = pairs.map((pair) => before.fields.indexOf(pair.before));
  return places.some((place, i) => i > 0 && place < (places[i - 1] ?? 0));
}

/** msgspec counts declared fields for the header, also those that it leaves out. */
function hasNewHeader({ before, after }: StructPair): boolean {
  const countOf = ({ fields: all, tag }: StructDefinition): number => all.length + (tag === null ? 0 : 1);
  const sizeOf = (count: number): number => (count < 16 ? 1 : count < 65_536 ? 3 : 5);
  return sizeOf(countOf(before)) !== sizeOf(countOf(after));
}

function newBytes(pair: StructPair): Found {
  return {
    at: structPlace(pair),
    message: `${pair.after.name} has a header of another length in MessagePack`,
    why: "readers find the same values; the bytes are others, and so are fingerprints",
  };
}

function annotated({ definitions, fields: all }: Pairs): AnnotatedPair[] {
  const types = definitions.both.map(({ before, after }) => ({ at: placeOf(before, after), before, after }));
  // What a patch says of its fields is what its target says.
  const own = all.filter(({ struct: { after } }) => after.patch_of === null);
  return [...types, ...own.map((pair) => ({ at: fieldPlace(pair), before: pair.before, after: pair.after }))];
}

function textsOf({ doc, title, examples, vendor }: Annotated): unknown {
  return [doc, title, examples, Object.entries(vendor).toSorted(([a], [b]) => (a < b ? -1 : 1))];
}

function isSame(one: unknown, other: unknown): boolean {
  const text = (value: unknown): string =>
    JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? `${part}n` : part));
  return text(one) === text(other);
}

function useText({ position: where, persisted }: StructDefinition): string {
  const kept = persisted ? "kept" : "not kept";
  return `${{ input: "written only", output: "read only", both: "written and read" }[where]}, ${kept}`;
}
