// Which kinds of value go to which member of a union.

import type { Type, UnionType } from "../../model/model.js";
import { type Code, code } from "../../text/code.js";
import { type CodecScope } from "./scope.js";
import { literalValues, shapeOf, typeOfStructs } from "./union-shape.js";
import { codegen } from "../shared/runtime-names.js";

/** What kinds of value a member of a union takes, by the names of the runtime's constants; `all` are the members beside it. */
export type KindsOf = (type: Type, all: readonly Type[], scope: CodecScope) => readonly string[];

/** A case for each member, or for all structs that are one kind of value; `make` returns what becomes of it. */
export function casesOf(type: UnionType, scope: CodecScope, kindsOf: KindsOf, make: (type: Type) => Code): Code[] {
  const { others, structs } = shapeOf(type, scope);
  const cases = others.map((member): Case => ({ kinds: kindsOf(member, others, scope), result: make(member) }));
  const [struct] = structs;
  if (struct !== undefined) {
    cases.push({ kinds: [struct.array_like ? "LIST" : "OBJECT"], result: make(typeOfStructs(structs)) });
  }
  return unclaimed(cases).map(caseOf);
}

interface Case {
  readonly kinds: readonly string[];
  readonly result: Code;
}

/** Each kind goes to the first that takes it: of a datetime and an ext, the ext is left to the exact decoder. */
function unclaimed(cases: readonly Case[]): readonly Case[] {
  const claimed = new Set<string>();
  return cases
    .map(({ kinds, result }) => ({ result, kinds: kinds.filter((kind) => !claimed.has(kind) && claimed.add(kind)) }))
    .filter(({ kinds }) => kinds.length > 0);
}

function caseOf({ kinds, result }: Case): Code {
  return code`
    ${kinds.map((kind) => code`case ${codegen(`KIND_${kind}`)}:`)}
      return ${result};
  `;
}

/** In JSON, text scalars are strings. An ext has no place of its own there: the exact decoder finds out. */
export const jsonKinds: KindsOf = (type, all, scope) =>
  numberKinds(type, all, scope) ?? JSON_KINDS[type.kind] ?? ["STRING"];

/** In MessagePack. */
export const packKinds: KindsOf = (type, all, scope) =>
  numberKinds(type, all, scope) ?? PACK_KINDS[type.kind] ?? ["STRING"];

/** Of plain JavaScript values: bytes may be text in base64, where nothing else is text. */
export const valueKinds: KindsOf = (type, all, scope) => {
  if (type.kind !== "bytes") return numberKinds(type, all, scope) ?? VALUE_KINDS[type.kind] ?? ["STRING"];
  const isText = all.some((other) => other !== type && valueKinds(other, [], scope).includes("STRING"));
  return isText ? ["BYTES"] : ["BYTES", "STRING"];
};

/** Of literals, enums and floats, which take integers too unless another member does; null for other types. */
function numberKinds(type: Type, all: readonly Type[], scope: CodecScope): readonly string[] | null {
  const literals = literalValues(type, scope);
  if (literals !== null) return [...new Set(literals.map(kindOfLiteral))];
  if (type.kind !== "float") return null;
  return all.some((member) => isIntLike(member, scope)) ? ["FLOAT"] : ["INT", "FLOAT"];
}

function isIntLike(type: Type, scope: CodecScope): boolean {
  return type.kind === "int" || typeof literalValues(type, scope)?.[0] === "number";
}

function kindOfLiteral(value: string | number | boolean): string {
  if (typeof value === "string") return "STRING";
  return typeof value === "number" ? "INT" : "BOOL";
}

type Kinds = { readonly [kind in Type["kind"]]?: readonly string[] };

const JSON_KINDS: Kinds = {
  bool: ["BOOL"],
  int: ["INT"],
  list: ["LIST"],
  set: ["LIST"],
  tuple: ["LIST"],
  map: ["OBJECT"],
  ext: [],
};

const PACK_KINDS: Kinds = {
  ...JSON_KINDS,
  bytes: ["BYTES"],
  datetime: ["STRING", "EXT"],
  ext: ["EXT"],
};

const VALUE_KINDS: Kinds = { ...JSON_KINDS, ext: ["EXT"] };
