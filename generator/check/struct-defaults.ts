// Defaults `{}`: values of structs, made of the defaults of their fields.

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import { reachOf, structsOf } from "../model/graph.js";
import type { Field, Model, StructDefinition } from "../model/model.js";
import { fitValue, infoOf } from "../model/reflect.js";
import { declaredStructs, ownFields } from "./each.js";
import { isWhole } from "./examples.js";

/** Defaults `{}` of a struct that contain, through defaults, the same struct again. */
export function checkDefaults(model: Model): Diagnostic[] {
  return declaredStructs(model).flatMap((struct) =>
    ownFields(struct)
      .filter((field) => containedIn(field, model).has(struct))
      .map((field) => {
        const message = `the default of ${field.name} contains a ${struct.name}, whose ${field.name} has the same default, without end`;
        return report("endless-default", message, field.span, { hint: "make it `| null = null`" });
      }),
  );
}

/** Defaults `{}` of a struct whose rules its own defaults break. */
export function checkDefaultRules(model: Model): Diagnostic[] {
  if (checkDefaults(model).length > 0) return []; // there is no end to making them
  return declaredStructs(model).flatMap((struct) =>
    ownFields(struct).flatMap((field) =>
      defaultStruct(field, model).flatMap(({ name, array_like, tag }) => {
        if (!isWhole({ kind: "ref", name }, model)) return [];
        const fitted = fitValue(infoOf(model, name), array_like ? [tag].filter((one) => one !== null) : {});
        if (!("message" in fitted)) return [];
        const message = `the default of ${field.name} is not a valid ${name}: ${fitted.message}`;
        return [
          report("bad-default", message, field.span, { hint: `change the defaults of ${name}, or give none here` }),
        ];
      }),
    ),
  );
}

/** The struct of which the field's default is a value; none or one. */
function defaultStruct(field: Field, model: Model): readonly StructDefinition[] {
  return field.default?.kind === "empty" && field.default.of === "struct" ? structsOf(field.type, model) : [];
}

/** The structs of which a field's default contains values. */
function containedIn(field: Field, model: Model): ReadonlySet<StructDefinition> {
  return reachOf(defaultStruct(field, model), ({ fields }) => fields.flatMap((one) => defaultStruct(one, model)));
}
