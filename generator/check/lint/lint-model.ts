// `tessera lint`: what a contract should not say though the language allows it. One line for one more lint.

import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { sortDiagnostics } from "../../diagnostics/sort.js";
import type { Model, Module } from "../../model/model.js";
import { lintHandWrittenTags } from "./hand-written-tags.js";
import { lintJsonInText } from "./json-in-text.js";
import { lintKinds } from "./kinds.js";
import { lintOpaqueTypes } from "./opaque-types.js";
import { lintDocs } from "./undocumented.js";
import { lintNames } from "./unused-names.js";

/** Looks at one module. */
type Lint = (module: Module, model: Model) => readonly Diagnostic[];

const LINTS: readonly Lint[] = [lintDocs, lintOpaqueTypes, lintJsonInText, lintHandWrittenTags, lintKinds, lintNames];

/** What is questionable in the modules of the workspace, those of the shipped library aside. */
export function lintModel(model: Model): readonly Diagnostic[] {
  const own = model.modules.filter((module) => !module.library);
  return sortDiagnostics(own.flatMap((module) => LINTS.flatMap((lint) => lint(module, model))));
}
