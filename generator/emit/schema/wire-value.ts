// Defaults and examples in the form they have in JSON.

import { toBuiltinsExact } from "../../../runtime/serde/exact/encode.js";
import type { TypeInfo } from "../../../runtime/serde/info/types.js";
import { isWhole } from "../../check/examples.js";
import { defaultMaker } from "../../model/default-values.js";
import type { Field, Model, Type } from "../../model/model.js";
import { fitValue, Reflection } from "../../model/reflect.js";
import type { Json } from "../../text/json.js";

/** Puts values of contracts into their JSON form. */
export class WireValues {
  readonly #model: Model;
  readonly #reflection: Reflection;

  constructor(model: Model) {
    this.#model = model;
    this.#reflection = new Reflection(model.definitions);
  }

  /** The default of a field; undefined if it has none. */
  defaultOf(field: Field): Json | undefined {
    if (field.default === undefined) return undefined;
    const info = this.#reflection.of(field.type);
    return wireForm(info, defaultMaker(field.default, info)());
  }

  /** Examples of a type. Where it takes raw values or extension types they stand as written: those have no form to check. */
  examplesOf(type: Type, examples: readonly unknown[] | undefined): readonly Json[] | undefined {
    if (examples === undefined) return undefined;
    if (!isWhole(type, this.#model)) return examples as readonly Json[];
    const info = this.#reflection.of(type);
    return examples.map((example) => {
      const fitted = fitValue(info, example);
      if ("message" in fitted) throw new Error(`an example that does not fit passed the checks: ${fitted.message}`);
      return wireForm(info, fitted.value);
    });
  }
}

function wireForm(info: TypeInfo, value: unknown): Json {
  return toBuiltinsExact(info, value, { order: "deterministic" }) as Json;
}
