// Stage 4: the rules of the language that need the whole model. One line for one more check.

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { sortDiagnostics } from "../diagnostics/sort.js";
import type { Model } from "../model/model.js";
import { checkArrayLike } from "./array-like.js";
import { checkDefaultRules } from "./broken-default.js";
import { checkDefaults } from "./endless-default.js";
import { checkEnds } from "./endless-struct.js";
import { checkExamples } from "./examples.js";
import { checkNames } from "./names.js";
import { checkPatterns } from "./patterns.js";
import { checkReserved } from "./reserved.js";
import { checkSetsAndMaps } from "./sets-and-maps.js";
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
  checkPatterns,
  checkExamples,
];

/** Every mistake of a model that binding its names did not show. */
export function checkModel(model: Model): readonly Diagnostic[] {
  return sortDiagnostics(CHECKS.flatMap((check) => check(model)));
}
