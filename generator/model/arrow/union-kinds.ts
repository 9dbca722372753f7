// Named types and unions in columns.

import type { DataType, Field as ArrowField } from "../../../runtime/arrow/type/data-type.js";
import { describe } from "../describe.js";
import { alternativesOf, structsOf } from "../graph.js";
import type { RefType, StructDefinition, Type, UnionType } from "../model.js";
import { misfit, within, type ArrowScope, type Kept, type KindRow } from "./kind-row.js";
import { extended } from "./extension.js";
import { isMisfit, type Misfit, type StoredVariant } from "./stored.js";
import { LITERAL, valuesKept } from "./value-kinds.js";

/** Enums, structs and named unions. */
export const REF: KindRow<RefType> = {
  usual: (type, scope) => {
    const definition = scope.definitions.get(type.name);
    if (definition === undefined) return { ...misfit(`${type.name} has a mistake`, "see there"), isReported: true };
    if (definition.kind === "enum") return LITERAL.usual({ kind: "literal", values: definition.values }, scope);
    return definition.kind === "struct" ? structIn(definition, scope) : noUnion(type, scope);
  },
  fit: (type, wanted, scope) => {
    const definition = scope.definitions.get(type.name);
    if (definition?.kind === "enum") return LITERAL.fit({ kind: "literal", values: definition.values }, wanted, scope);
    if (definition?.kind !== "struct" || wanted.type !== "struct") return null;
    return structIn(definition, scope, wanted.fields);
  },
  would: (type, scope) => {
    const definition = scope.definitions.get(type.name);
    if (definition?.kind === "enum") return LITERAL.would({ kind: "literal", values: definition.values }, scope);
    return definition?.kind === "struct" ? ["json", "extension[name]"] : wordsFor(type, scope);
  },
};

/** Numbers are floats; other unions have no column of their own. */
export const UNION: KindRow<UnionType> = {
  usual: (type, scope) => (areNumbers(type) ? { as: "float", arrow: { type: "f64" } } : noUnion(type, scope)),
  fit: (type, wanted) => {
    const isFloat = areNumbers(type) && (wanted.type === "f64" || wanted.type === "f32");
    return isFloat ? { as: "float", arrow: wanted } : null;
  },
  would: (type, scope) => (areNumbers(type) ? ["f64", "f32"] : wordsFor(type, scope)),
};

/** A tagged union as a struct of its tag and a nullable struct a member; a misfit of a type that is none. */
export function variantsOf(type: Type, scope: ArrowScope): Kept | Misfit {
  const tagged = taggedStructs(type, scope);
  const [first] = tagged;
  if (first === undefined) {
    return misfit(`struct is for unions of structs with tags, and ${describe(type)} is none`, "write `arrow: json`");
  }
  const members: StoredVariant[] = [];
  for (const { struct, tag } of tagged) {
    const columns = scope.columnsOf(struct);
    if (isMisfit(columns)) return within(struct.name, columns);
    members.push({ ...columns, tag, name: String(tag) });
  }
  const { tag_field } = first;
  const clash = members.find(
    ({ name }, i) => name === tag_field || members.findIndex((one) => one.name === name) !== i,
  );
  if (clash !== undefined) {
    return misfit(
      `two parts of the struct would be called ${clash.name}, the tag or field of the tag`,
      "write `arrow: json`",
    );
  }
  return { as: "variants", tag_field, members, arrow: { type: "struct", fields: variantFields(tag_field, members) } };
}

interface Tagged {
  readonly struct: StructDefinition;
  readonly tag: string | number;
  readonly tag_field: string;
}

/** The structs of a tagged union; none of another type. */
function taggedStructs(type: Type, scope: ArrowScope): readonly Tagged[] {
  const alternatives = alternativesOf(type, scope);
  const tagged = structsOf(type, scope).flatMap((struct): Tagged[] => {
    const { tag, tag_field } = struct;
    return tag === null || tag_field === null ? [] : [{ struct, tag, tag_field }];
  });
  const isUnion = alternatives.length > 1 || type.kind !== "ref" || scope.definitions.get(type.name)?.kind === "union";
  return isUnion && tagged.length === alternatives.length ? tagged : [];
}

function variantFields(tag_field: string, members: readonly StoredVariant[]): readonly ArrowField[] {
  const { arrow: type } = valuesKept(members.map(({ tag }) => tag));
  const structs = members.map(({ name, columns, struct }) => ({
    name,
    type: extended(structType(columns.map(({ arrow }) => arrow)), struct),
    nullable: true,
    metadata: [],
  }));
  return [{ name: tag_field, type, nullable: false, metadata: [] }, ...structs];
}

function structIn(struct: StructDefinition, scope: ArrowScope, wanted?: readonly ArrowField[]): Kept | Misfit {
  if (struct.patch_of !== null) {
    return misfit(`${struct.name} is a patch, whose fields may be absent and null`, "write `arrow: json`");
  }
  const found = scope.columnsOf(struct, wanted);
  if (isMisfit(found)) return found;
  const plain = structType(found.columns.map(({ arrow }) => arrow));
  return { as: "struct", ...found, arrow: wanted === undefined ? extended(plain, struct) : plain };
}

function structType(fields: readonly ArrowField[]): DataType {
  return { type: "struct", fields };
}

function noUnion(type: RefType | UnionType, scope: ArrowScope): Misfit {
  const words = wordsFor(type, scope).map((word) => `\`arrow: ${word}\``);
  return misfit(`a column cannot hold a union such as ${describe(type)}`, `write ${words.join(" or ")}`);
}

function wordsFor(type: Type, scope: ArrowScope): readonly string[] {
  return taggedStructs(type, scope).length > 0 ? ["struct", "json"] : ["json"];
}

function areNumbers({ members }: UnionType): boolean {
  return members.every((one) => one.kind === "float" || (one.kind === "int" && one.width === "safe"));
}
