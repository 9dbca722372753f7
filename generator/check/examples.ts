import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import { groupsOf, partsOf, refsOf, typesOf } from "../model/graph.js";
import type { Model, Type } from "../model/model.js";
import { fitValue, Reflection } from "../model/reflect.js";

/** Examples that their type would refuse. */
export function checkExamples(model: Model): Diagnostic[] {
  const reflection = new Reflection(model.definitions);
  return (model.occurrences ?? []).flatMap((occurrence) => {
    if (occurrence.kind !== "example" || !isWhole(occurrence.type, model)) return [];
    const { type, value, span } = occurrence;
    const fitted = fitValue(reflection.of(type), value);
    return "message" in fitted ? [report("bad-example", `the example does not fit: ${fitted.message}`, span)] : [];
  });
}

/** True if nothing that the type leads to is raw bytes or an extension, of which an example shows only the meaning. */
export function isWhole(type: Type, model: Model): boolean {
  return isWholeBut(partialNames(model), type);
}

/** The definitions of a model that are not whole. */
const PARTIAL = new WeakMap<Model, ReadonlySet<string>>();

function partialNames(model: Model): ReadonlySet<string> {
  const known = PARTIAL.get(model);
  if (known !== undefined) return known;
  const partial = new Set<string>();
  const typesIn = (name: string): readonly Type[] => {
    const definition = model.definitions.get(name);
    return definition === undefined ? [] : typesOf(definition);
  };
  for (const { names } of groupsOf(model.definitions.keys(), (name) => typesIn(name).flatMap(refsOf))) {
    const isPartial = !names.flatMap(typesIn).every((type) => isWholeBut(partial, type));
    if (isPartial) names.forEach((name) => partial.add(name));
  }
  PARTIAL.set(model, partial);
  return partial;
}

function isWholeBut(partial: ReadonlySet<string>, type: Type): boolean {
  return partsOf(type).every((part) => {
    if (part.kind === "ref") return !partial.has(part.name);
    return part.kind !== "raw" && part.kind !== "ext";
  });
}
