// Functions that read unions: of structs by their tag, of other types by what kind of value comes next.

import type { StructDefinition, Type, UnionType } from "../../model/model.js";
import { type Code, code, ident } from "../../text/code.js";
import { tagsOf } from "./constants.js";
import { contentName } from "./content-name.js";
import type { Reading } from "./contexts.js";
import { readHelper } from "./functions.js";
import { type CodecScope, serde } from "./scope.js";
import { literalValues, shapeOf } from "./union-shape.js";

/** The function that reads a union without a name; null is not among its members. */
export function readerOfUnion(type: UnionType, reading: Reading): Code {
  return readHelper(type, reading, () => readUnionBody(type, reading));
}

function readUnionBody(type: UnionType, reading: Reading): Code {
  const { others, objects, arrays } = shapeOf(type, reading.scope);
  const name = contentName(type, reading.scope.model);
  if (others.length === 0 && arrays.length === 0) return readTagged(objects, name, reading);
  if (others.length === 0 && objects.length === 0) return readTagged(arrays, name, reading);
  const cases = [
    ...others.map((member) => ({ kinds: kindsOf(member, others, reading), read: reading.read(member) })),
    ...[objects, arrays].map((structs) => ({
      kinds: structs.length === 0 ? [] : [structs[0]?.array_like === true ? "LIST" : "OBJECT"],
      read: readStructs(structs, reading),
    })),
  ];
  return code`
    switch (r.peek()) {
      ${unclaimed(cases).map(caseOf)}
      default:
        return r.bail();
    }
  `;
}

interface Case {
  readonly kinds: readonly string[];
  readonly read: Code;
}

/** Each kind goes to the first that takes it: of a datetime and an ext, the ext is left to the exact decoder. */
function unclaimed(cases: readonly Case[]): readonly Case[] {
  const claimed = new Set<string>();
  return cases
    .map(({ kinds, read }) => ({ read, kinds: kinds.filter((kind) => !claimed.has(kind) && claimed.add(kind)) }))
    .filter(({ kinds }) => kinds.length > 0);
}

function caseOf({ kinds, read }: Case): Code {
  return code`
    ${kinds.map((kind) => code`case ${serde(`KIND_${kind}`)}:`)}
      return ${read};
  `;
}

/** The structs that are one kind of value: the one there is, or a union of them. */
function readStructs(structs: readonly StructDefinition[], reading: Reading): Code {
  const members = structs.map(({ name }): Type => ({ kind: "ref", name }));
  const [first] = members;
  if (first === undefined) return code.nothing;
  return members.length === 1 ? reading.read(first) : reading.read({ kind: "union", members });
}

/** Reads one of several tagged structs. `name` is the union's. */
export function readTagged(members: readonly StructDefinition[], name: string, reading: Reading): Code {
  const { scope, format } = reading;
  const [first] = members;
  if (first?.tag_field == null) throw new Error(`${name} is not a union of tagged structs`);
  const tags = members.map((member) => member.tag ?? "");
  const table = tagsOf({ scope, format }, name, first.tag_field, tags);
  const cases = members.map((member, index) => {
    return code`
      case ${index}:
        return ${scope.functionOf(format.read, member.name)}(r);
    `;
  });
  return code`
    switch (r.${ident(first.array_like ? "peekArrayTag" : "peekTag")}(${table})) {
      ${cases}
      default:
        return r.bail();
    }
  `;
}

/** What kinds of value a member of a union takes, by the names of the runtime's constants. */
function kindsOf(type: Type, all: readonly Type[], { scope, format }: Reading): readonly string[] {
  const literals = literalValues(type, scope);
  if (literals !== null) return [KIND_OF_TYPEOF[typeof literals[0]] ?? "STRING"];
  if (type.kind === "float") return all.some((member) => isIntLike(member, scope)) ? ["FLOAT"] : ["INT", "FLOAT"];
  return (format.id === "json" ? JSON_KINDS : PACK_KINDS)[type.kind] ?? ["STRING"];
}

function isIntLike(type: Type, scope: CodecScope): boolean {
  return type.kind === "int" || typeof literalValues(type, scope)?.[0] === "number";
}

const KIND_OF_TYPEOF: { readonly [type: string]: string } = { string: "STRING", number: "INT", boolean: "BOOL" };

/** Text scalars are strings. An ext has no place of its own in JSON: the exact decoder finds out. */
const JSON_KINDS: { readonly [kind in Type["kind"]]?: readonly string[] } = {
  bool: ["BOOL"],
  int: ["INT"],
  list: ["LIST"],
  set: ["LIST"],
  tuple: ["LIST"],
  map: ["OBJECT"],
  ext: [],
};

const PACK_KINDS: { readonly [kind in Type["kind"]]?: readonly string[] } = {
  ...JSON_KINDS,
  bytes: ["BYTES"],
  datetime: ["STRING", "EXT"],
  ext: ["EXT"],
};
