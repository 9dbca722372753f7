// Codes of MessagePack extension types, which belong to the workspace.

import type { ExtTree } from "../../parse/document.js";
import { files } from "../example.js";
import type { Pairs } from "../pairs.js";
import type { Place } from "../place.js";
import { BREAKS_WIRE } from "../effects.js";
import type { EvolutionRule, Found } from "../rule.js";
import { onEach } from "../subjects.js";

/** The extension types of the new contracts. */
const onExts = onEach(({ after }) => after.workspace.ext);

const changed: EvolutionRule = {
  id: "EXT_CODE_CHANGED",
  purpose: "The code of an extension type was changed.",
  groups: ["value types"],
  provable: false,
  explain: {
    breaks: "Readers on either side do not know the code of the other and refuse.",
    before: files(["tessera.yaml", "tessera: 1", "ext:", "  arrow_schema: { code: 3 }"]),
    after: files(["tessera.yaml", "tessera: 1", "ext:", "  arrow_schema: { code: 4 }"]),
    fix: "keep the code, or make a new extension type",
  },
  check: onExts((ext, { before }) => {
    const former = before.workspace.ext.find(({ name }) => name === ext.name);
    if (former === undefined || former.code === ext.code) return null;
    return {
      at: placeOfExt(ext, former),
      ...BREAKS_WIRE,
      message: `the code of ${ext.name} is ${ext.code}, it was ${former.code}`,
      why: `new readers refuse the code ${former.code}, old readers the code ${ext.code}`,
    };
  }),
};

const reused: EvolutionRule = {
  id: "EXT_CODE_REUSED",
  purpose: "An extension type has a code that used to belong to another.",
  groups: ["value types", "policy"],
  provable: false,
  explain: {
    breaks:
      "Documents written before have the code in its former meaning: readers take the data of one type for that of another.",
    before: files(["tessera.yaml", "tessera: 1", "ext:", "  arrow_schema: { code: 3 }"]),
    after: files(["tessera.yaml", "tessera: 1", "ext:", "  arrow_table: { code: 3 }"]),
    fix: "take a code that was never used",
  },
  check: onExts(reuse),
};

/** The rules about codes of extension types. */
export const EXT_CODE_RULES: readonly EvolutionRule[] = [changed, reused];

function reuse(ext: ExtTree, { before }: Pairs): Found | null {
  const former = before.workspace.ext.find(({ code }) => code === ext.code);
  if (former === undefined || former.name === ext.name) return null;
  return {
    at: placeOfExt(ext, former),
    ...BREAKS_WIRE,
    message: `the code ${ext.code} of ${ext.name} was that of ${former.name}`,
    why: `documents written before mean ${former.name} by it: readers take one for the other without an error`,
  };
}

function placeOfExt(ext: ExtTree, former: ExtTree): Place {
  const name = `ext[${ext.name}]`;
  return { contract: name, owner: name, path: name, before: former.span, after: ext.span };
}
