import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import { fitValue } from "../model/fit-value.js";
import type { Model } from "../model/model.js";
import { infoOf } from "../model/reflect.js";
import { declaredStructs, ownFields } from "./each.js";
import { checkDefaults, defaultStruct } from "./endless-default.js";
import { isWhole } from "./examples.js";

/** Defaults `{}` of a struct whose rules its own defaults break. */
export function checkDefaultRules(model: Model): Diagnostic[] {
  if (checkDefaults(model).length > 0) return []; // there is no end to making them
  return declaredStructs(model).flatMap((struct) =>
    ownFields(struct).flatMap((field) =>
      defaultStruct(field, model).flatMap(({ name, array_like, tag }) => {
        if (!isWhole({ kind: "ref", name }, { model, seen: new Set() })) return [];
        const fitted = fitValue(infoOf(model, name), array_like ? [tag].filter((one) => one !== null) : {});
        if (!("message" in fitted)) return [];
        const message = `the default of ${field.name} is no ${name}: ${fitted.message}`;
        return [
          report("bad-default", message, field.span, { hint: `change the defaults of ${name}, or give none here` }),
        ];
      }),
    ),
  );
}
