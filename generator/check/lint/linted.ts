import type { AliasDefinition, EnumDefinition, Field, Module, StructDefinition } from "../../model/model.js";
import { ownFields } from "../each.js";
import type { Annotated } from "./exempt.js";

/** Something that is linted, and what it stands in, inside out: a field, its struct, its module. */
export type Placed<T> = readonly [T, ...around: readonly Annotated[]];

/** What a module declares itself, each with what it stands in. */
export interface Linted {
  readonly structs: readonly Placed<StructDefinition>[];
  readonly fields: readonly Placed<Field>[];
  readonly aliases: readonly Placed<AliasDefinition>[];
  readonly enums: readonly Placed<EnumDefinition>[];
}

/** The declarations of a module by kind; the fields of a patch are declared by its target. */
export function linted(module: Module): Linted {
  const placed = <T>(one: T): Placed<T> => [one, module];
  const structs = module.definitions.filter((one) => one.kind === "struct").filter((one) => one.patch_of === null);
  return {
    structs: structs.map(placed),
    fields: structs.flatMap((struct) => ownFields(struct).map((field): Placed<Field> => [field, struct, module])),
    aliases: module.definitions.filter((one) => one.kind === "alias").map(placed),
    enums: module.definitions.filter((one) => one.kind === "enum").map(placed),
  };
}
