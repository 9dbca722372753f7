import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { report } from "../../diagnostics/report.js";
import type { Definition, Field, Module, StructDefinition } from "../../model/model.js";
import { ownFields } from "../each.js";
import { isExempt } from "./exempt.js";

/** Types and fields without a doc. The fields of a patch have those of its target. */
export function lintDocs(module: Module): Diagnostic[] {
  return module.definitions.flatMap((definition) => {
    const types = definition.doc === undefined && !isExempt("undocumented", definition, module) ? [definition] : [];
    const fields = hasFields(definition) ? ownFields(definition).filter((field) => field.doc === undefined) : [];
    const bare = fields.filter((field) => !isExempt("undocumented", field, definition, module));
    return [...types.map(undocumentedType), ...bare.map((field) => undocumentedField(field, definition))];
  });
}

function hasFields(definition: Definition): definition is StructDefinition {
  return definition.kind === "struct" && definition.patch_of === null;
}

function undocumentedType({ name, span }: Definition): Diagnostic {
  return report("undocumented", `${name} has no doc`, span, { hint: "add doc: what a reader cannot guess" });
}

function undocumentedField({ name, span }: Field, { name: struct }: Definition): Diagnostic {
  const hint = "add doc: unit, what null means, who writes it";
  return report("undocumented", `${struct}.${name} has no doc`, span, { hint });
}
