import type { Definition, Field, Model, StructDefinition } from "../model/model.js";

/** The structs that contracts declare with their fields, so without patches, by module and in file order. */
export function declaredStructs(model: Model): StructDefinition[] {
  return definitionsOf(model).filter((one): one is StructDefinition => one.kind === "struct" && one.patch_of === null);
}

/** All definitions, by module and in file order. */
export function definitionsOf(model: Model): Definition[] {
  return model.modules.flatMap((module) => module.definitions);
}

/** The fields a struct declares itself; what its base declares is reported there. */
export function ownFields(struct: StructDefinition): Field[] {
  return struct.fields.filter((field) => field.declared_in === struct.name);
}
