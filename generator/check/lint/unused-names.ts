import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { report } from "../../diagnostics/report.js";
import type { Model, Module } from "../../model/model.js";
import { isExempt } from "./exempt.js";
import { linted } from "./linted.js";

/** Aliases and enums that nothing refers to. Structs and unions are what others come for. */
export function lintNames(module: Module, model: Model): Diagnostic[] {
  const { aliases, enums } = linted(module);
  return [...aliases, ...enums]
    .filter(([{ name }]) => model.named?.has(name) === false)
    .filter(([definition, ...around]) => !isExempt("unused-name", definition, ...around))
    .map(([{ name, span }]) =>
      report("unused-name", `nothing refers to ${name}`, span, {
        hint: "remove it, or say who uses it: x-lint: { unused-name: … }",
      }),
    );
}
