import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import { partsOf, reachOf, refsOf, typesOf } from "../model/graph.js";
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

/** True if everything the type refers to is there, and none of it is raw bytes, of which an example shows only the meaning. */
export function isWhole(type: Type, { definitions }: Model): boolean {
  const typesIn = (name: string): readonly Type[] => {
    const definition = definitions.get(name);
    return definition === undefined ? [] : typesOf(definition);
  };
  const names = [...reachOf(refsOf(type), (name) => typesIn(name).flatMap(refsOf))];
  const parts = [type, ...names.flatMap(typesIn)].flatMap(partsOf);
  return names.every((name) => definitions.has(name)) && parts.every(({ kind }) => kind !== "raw" && kind !== "ext");
}
