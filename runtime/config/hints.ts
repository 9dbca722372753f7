// What would help with a mistake, beside what msgspec says.

import type { StructInfo, TypeInfo } from "tessera-contracts/serde";
import { closest } from "tessera-contracts/text";
import type { ConfigNode } from "./node.js";
import { fieldsOf, itemOf, mapValueOf, membersOf, structFor, structsOf } from "./shape.js";
import { isContainer } from "./text-values.js";

/** A mistake, with the types of the values of its layer. */
export interface HintRequest {
  readonly code: string;
  readonly root: TypeInfo;
  /** The type of the value to blame; of an unknown key that of the object around it. Null if it is not known. */
  readonly type: TypeInfo | null;
  /** The value to blame. */
  readonly node: ConfigNode;
  /** The unknown key, or null. */
  readonly key: string | null;
}

/** A hint, or null. It never says anything of the value itself, but what could stand there. */
export function hintFor(request: HintRequest): string | null {
  switch (request.code) {
    case "unknown-field":
      return unknownKey(request);
    case "not-a-member":
    case "invalid-tag":
      return nearestMember(request);
    case "wrong-type":
      return wrongType(request);
    default:
      return null;
  }
}

/** The type of each value below a value of `type`; of an object with an unknown key the one around it. */
export function typesBelow(type: TypeInfo, root: ConfigNode): ReadonlyMap<ConfigNode, TypeInfo> {
  const types = new Map<ConfigNode, TypeInfo>();
  const note = (node: ConfigNode, own: TypeInfo | null): void => {
    if (own === null) return;
    types.set(node, own);
    if (node.kind === "array") for (const [index, item] of node.items.entries()) note(item, itemOf(own, index));
    if (node.kind !== "object") return;
    const struct = structFor(own, node);
    const fields = struct === null ? null : fieldsByKey(struct);
    for (const { key, value } of node.entries)
      note(value, fields === null ? mapValueOf(own) : (fields.get(key) ?? null));
  };
  note(root, type);
  return types;
}

function fieldsByKey(struct: StructInfo): ReadonlyMap<string, TypeInfo> {
  return new Map(
    fieldsOf(struct).flatMap(({ wire, accept = [], type }) => [wire, ...accept].map((key) => [key, type] as const)),
  );
}

function unknownKey({ root, type, node, key }: HintRequest): string | null {
  if (key === null || type === null || node.kind !== "object") return null;
  const struct = structFor(type, node);
  const near =
    struct === null
      ? null
      : closest(
          key,
          fieldsOf(struct).map(({ wire }) => wire),
        );
  if (near !== null) return didYouMean(near);
  const homes = sections(root).filter(([, section]) => fieldsOf(section).some(({ wire }) => wire === key));
  const [home] = homes;
  if (home === undefined || homes.length > 1) return null;
  return home[0] === ""
    ? `\`${key}\` is a setting outside of all sections`
    : `\`${key}\` is a setting of \`${home[0]}\``;
}

/** The structs of the root by name; the root itself has the empty one. */
function sections(root: TypeInfo): readonly (readonly [string, StructInfo])[] {
  return structsOf(root).flatMap((struct) => [
    ["", struct] as const,
    ...fieldsOf(struct).flatMap(({ wire, type }) => structsOf(type).map((inner) => [wire, inner] as const)),
  ]);
}

function nearestMember({ type, node }: HintRequest): string | null {
  if (type === null || node.kind !== "str") return null;
  const values = membersOf(type).flatMap((member) => (isChoice(member) ? member.values : []));
  const near = closest(node.value, values.map(String));
  if (near !== null) return didYouMean(near);
  return values.length === 0 || values.length > MOST_NAMED ? null : `expected one of ${values.join(", ")}`;
}

const MOST_NAMED = 8;

function isChoice(type: TypeInfo): type is Extract<TypeInfo, { readonly kind: "enum" | "literal" }> {
  return type.kind === "enum" || type.kind === "literal";
}

function wrongType({ type, node }: HintRequest): string | null {
  if (type === null) return null;
  const wants = (kind: TypeInfo["kind"]): boolean => membersOf(type).some((member) => member.kind === kind);
  const isText = node.kind === "str" && node.lax === true;
  if (node.kind === "str" && wants("bool") && BOOLEAN_WORDS.test(node.value)) {
    return isText ? "write true or false" : "write true or false, without quotes";
  }
  if (node.kind === "str" && !isText && (wants("int") || wants("float")) && /^[-+]?\d+$/.test(node.value)) {
    return "write the number without quotes";
  }
  if (node.kind === "float" && wants("int") && Number.isInteger(node.value))
    return `write ${node.value}, without a point`;
  if (node.kind === "str" && isText && isContainer(type)) return "write it as JSON";
  const wantsTables = wants("list") && structsOf(itemOf(type, 0) ?? ANY).length > 0;
  return node.kind === "object" && wantsTables ? "write a list of tables, with `[[…]]` in TOML" : null;
}

const BOOLEAN_WORDS = /^(?:true|false|yes|no|on|off|y|n|t|f|1|0)$/i;
const ANY: TypeInfo = { kind: "any" };

function didYouMean(name: string): string {
  return `did you mean ${JSON.stringify(name)}?`;
}
