// Stage 4: the rules of the language that need the whole model. One line for one more check.

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { partOfSpan } from "../../runtime/text/position.js";
import { report } from "../diagnostics/report.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import type { Model } from "../model/model.js";
import { checkPattern } from "../model/pattern/check-pattern.js";
import { checkArrayLike } from "./array-like.js";
import { checkArrowTypes } from "./arrow-types.js";
import { checkEnds } from "./endless-struct.js";
import { checkExamples } from "./examples.js";
import { checkNames } from "./names.js";
import { checkReserved } from "./reserved.js";
import { checkSetsAndMaps } from "./sets-and-maps.js";
import { checkDefaultRules, checkDefaults } from "./struct-defaults.js";
import { checkTables } from "./tables.js";
import { checkUnionLimits } from "./union-limits.js";
import { checkUnionTags } from "./union-tags.js";
import { checkWireNames } from "./wire-names.js";

/** A rule of the language. */
type Check = (model: Model) => readonly Diagnostic[];

const CHECKS: readonly Check[] = [
  checkNames,
  checkWireNames,
  checkReserved,
  checkArrayLike,
  checkUnionLimits,
  checkUnionTags,
  checkSetsAndMaps,
  checkEnds,
  checkDefaults,
  checkDefaultRules,
  checkArrowTypes,
  checkTables,
  checkPatterns,
  checkExamples,
];

/** Every mistake of a model that binding its names did not show. */
export function checkModel(model: Model): readonly Diagnostic[] {
  return sortDiagnostics(CHECKS.flatMap((check) => check(model)));
}

/** Patterns that not every language reads alike, or that can take for ever. */
function checkPatterns(model: Model): Diagnostic[] {
  return (model.occurrences ?? []).flatMap((occurrence) => {
    if (occurrence.kind !== "pattern") return [];
    const { source, span } = occurrence;
    return checkPattern(source).map(({ code, message, hint, ...part }) =>
      report(code, message, partOfSpan(span, source, part), hint === undefined ? {} : { hint }),
    );
  });
}
