// What a struct says of itself: strictness, form, what it leaves out, what it is built on.

import { fields, struct, yaml } from "../example.js";
import { isKeyed, type StructPair } from "../field-pairs.js";
import { structPlace } from "../pairs.js";
import { BREAKS_WIRE } from "../effects.js";
import type { EvolutionRule, Found } from "../rule.js";
import { isVariantInNewForm } from "./tags.js";
import { onStructs } from "../subjects.js";

const strict: EvolutionRule = {
  id: "STRUCT_BECAME_STRICT",
  purpose: "A struct that skipped unknown fields now refuses them.",
  groups: ["structs"],
  provable: false,
  explain: {
    breaks:
      "Nobody, if all documents come from the last version. Documents of newer or foreign writers, and old ones with fields removed since, are refused now.",
    before: struct(["mode: compat"], "id: str"),
    after: struct(["mode: strict"], "id: str"),
    fix: "check against every version whose documents are still around (`--against` takes several)",
  },
  check: onStructs((pair) =>
    pair.before.mode === "compat" && pair.after.mode === "strict"
      ? {
          at: structPlace(pair),
          otherwise: "risky",
          message: `${pair.after.name} is strict now`,
          why: `new readers of ${pair.after.name} refuse fields that they do not know; documents of the last version have none, older and foreign ones may`,
        }
      : null,
  ),
};

const compat: EvolutionRule = {
  id: "STRUCT_BECAME_COMPAT",
  purpose: "A struct that refused unknown fields now skips them.",
  groups: ["structs"],
  provable: false,
  explain: {
    breaks: "Nobody: readers only take more. Fields added in the same change are still refused by old readers.",
    before: struct(["mode: strict"], "id: str"),
    after: struct(["mode: compat"], "id: str"),
    fix: "nothing to do; add fields one version later",
  },
  check: onStructs((pair) =>
    pair.before.mode === "strict" && pair.after.mode === "compat"
      ? {
          at: structPlace(pair),
          message: `${pair.after.name} is compat now`,
          why: `new readers of ${pair.after.name} take all that old ones took; old ones still refuse fields that they do not know`,
        }
      : null,
  ),
};

const encoding: EvolutionRule = {
  id: "ENCODING_CHANGED",
  purpose: "A struct that was an object on the wire is now an array, or the other way round.",
  groups: ["structs", "positions"],
  provable: true,
  explain: {
    breaks: "Readers on either side want the other form and refuse every document. TypeScript code does not notice.",
    before: fields("id: str"),
    after: struct(["array_like: true"], "id: str"),
    fix: "make it a new type, and leave this one as it is",
  },
  check: onStructs((pair, pairs) =>
    pair.before.array_like !== pair.after.array_like && !isVariantInNewForm(pair, pairs) ? newForm(pair) : null,
  ),
};

const omits: EvolutionRule = {
  id: "OMIT_DEFAULTS_ENABLED",
  purpose: "A struct now leaves out fields that have their default.",
  groups: ["structs", "defaults"],
  provable: false,
  explain: {
    breaks:
      "Nobody, as long as the defaults stay as they are: readers put them back. The bytes are others, so fingerprints are too.",
    before: struct(["omit_defaults: false"], "id: str", "tries: int = 1"),
    after: struct(["omit_defaults: true"], "id: str", "tries: int = 1"),
    fix: "nothing to do, unless somebody compares bytes",
  },
  check: onStructs((pair) =>
    isKeyed(pair) && omitsChange(pair, true) ? bytesOnly(pair, "leaves out fields that have their default") : null,
  ),
};

const writes: EvolutionRule = {
  id: "OMIT_DEFAULTS_DISABLED",
  purpose: "A struct now writes all its fields, even those that have their default.",
  groups: ["structs", "defaults"],
  provable: false,
  explain: {
    breaks: "Nobody. The bytes are others, so fingerprints are too.",
    before: struct(["omit_defaults: true"], "id: str", "tries: int = 1"),
    after: struct(["omit_defaults: false"], "id: str", "tries: int = 1"),
    fix: "nothing to do, unless somebody compares bytes",
  },
  check: onStructs((pair) =>
    isKeyed(pair) && omitsChange(pair, false) ? bytesOnly(pair, "writes fields that have their default too") : null,
  ),
};

const base: EvolutionRule = {
  id: "STRUCT_BASE_CHANGED",
  purpose: "A struct extends a different struct, or no longer extends one.",
  groups: ["structs"],
  provable: false,
  explain: {
    breaks: "Nobody by itself: what counts is the list of all fields, and what changes in it is found for itself.",
    before: yaml("Base:", "  fields:", "    id: str", "Run:", "  extends: Base", "  fields:", "    note: str"),
    after: yaml("Base:", "  fields:", "    id: str", "Run:", "  fields:", "    id: str", "    note: str"),
    fix: "nothing to do",
  },
  check: onStructs((pair, { forward }) =>
    hasNewBase(pair, forward.areOne)
      ? {
          at: structPlace(pair),
          message: `${pair.after.name} extends ${pair.after.extends ?? "nothing"}, it extended ${pair.before.extends ?? "nothing"}`,
          why: "only the list of all fields counts, wherever they are declared",
        }
      : null,
  ),
};

/** The rules about options of structs. */
export const STRUCT_RULES: readonly EvolutionRule[] = [strict, compat, encoding, omits, writes, base];

function newForm(pair: StructPair): Found {
  const [was, is] = pair.after.array_like ? ["an object", "an array"] : ["an array", "an object"];
  return {
    at: structPlace(pair),
    ...BREAKS_WIRE,
    message: `${pair.after.name} is ${is} on the wire, it was ${was}`,
    why: `new readers of ${pair.after.name} refuse ${was}, old readers refuse ${is}`,
  };
}

function omitsChange({ before, after }: StructPair, omit: boolean): boolean {
  return before.omit_defaults !== omit && after.omit_defaults === omit;
}

function bytesOnly(pair: StructPair, what: string): Found {
  return {
    at: structPlace(pair),
    message: `${pair.after.name} ${what}`,
    why: "readers find the same values; the bytes are others, and so are fingerprints",
  };
}

function hasNewBase({ before, after }: StructPair, areOne: (before: string, after: string) => boolean): boolean {
  if (before.extends === null || after.extends === null) return before.extends !== after.extends;
  return !areOne(before.extends, after.extends);
}
