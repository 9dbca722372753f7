// Defaults: what of a contract may be one, checked against its type and brought to one spelling.

import { encodeBase64 } from "../../runtime/serde/scalars/base64.js";
import { didYouMean } from "../../runtime/text/closest.js";
import { report } from "../diagnostics/report.js";
import type { FieldTree } from "../parse/document.js";
import { describe } from "./describe.js";
import type { Draft } from "./draft.js";
import type { Default, Type } from "./model.js";
import { fitValue, Reflection } from "./reflect.js";
import { isRefusal, refuse, type Refusal } from "./refusal.js";
import { firstRequired } from "./struct-shape.js";

type DefaultTree = NonNullable<FieldTree["default"]>;

/** The default a contract gives a field of `type`; null if it cannot be, which is reported. */
export function bindDefault(given: DefaultTree, type: Type, draft: Draft): Default | null {
  const made = makeDefault(given, type, draft);
  if (!isRefusal(made)) return made;
  const more = made.hint === undefined ? {} : { hint: made.hint };
  draft.diagnostics.push(report(made.refused, made.message, given.span, more));
  return null;
}

function makeDefault({ value, word }: DefaultTree, type: Type, draft: Draft): Default | Refusal {
  const members = type.kind === "union" ? type.members : [type];
  if (Array.isArray(value)) return emptyList(value, members, type);
  if (typeof value === "object" && value !== null) return emptyObject(value, members, { type, draft });
  if (word !== null && !members.some((member) => takesWord(member, draft))) {
    return refuse(
      "bad-default",
      `a bare word is a string, but the type is ${describe(type)}`,
      `quote it if it is text: "${word}"`,
    );
  }
  return scalar(value, members, { type, draft });
}

function emptyList(value: readonly unknown[], members: readonly Type[], type: Type): Default | Refusal {
  if (value.length > 0) return notEmpty("[]");
  const found = members.find(({ kind }) => kind === "list" || kind === "set" || kind === "any");
  if (found === undefined) return doesNotFit("[]", type);
  return tooShort(found) ?? { kind: "empty", of: found.kind === "set" ? "set" : "list" };
}

interface Place {
  readonly type: Type;
  readonly draft: Draft;
}

function emptyObject(value: object, members: readonly Type[], { type, draft }: Place): Default | Refusal {
  if (Object.keys(value).length > 0) return notEmpty("{}");
  const map = members.find(({ kind }) => kind === "map" || kind === "any");
  if (map !== undefined) return tooShort(map) ?? { kind: "empty", of: "map" };
  const names = members.flatMap((member) => (member.kind === "ref" && !isScalar(member, draft) ? [member.name] : []));
  const structs = names.flatMap((name) => draft.unions.get(name)?.members ?? [name]);
  const [struct] = structs;
  if (struct === undefined) return doesNotFit("{}", type);
  if (structs.length > 1) {
    return refuse("bad-default", `{} is a struct without fields, but ${describe(type)} has ${structs.length} structs`);
  }
  const required = firstRequired(struct, draft);
  if (required === null) return { kind: "empty", of: "struct" };
  const hint = `give ${required} a default, or this field none`;
  return refuse("bad-default", `{} is not a valid ${struct}: its field ${required} has no default`, hint);
}

function tooShort(type: Type): Refusal | null {
  if (type.kind !== "list" && type.kind !== "set" && type.kind !== "map") return null;
  const { min_length = 0 } = type;
  if (min_length === 0) return null;
  const message = `the default does not fit ${describe(type)}: it is empty, and min_length is ${min_length}`;
  return refuse("bad-default", message, "give the field no default, or let it be null");
}

/** Scalars are never structs or collections, so only the other members are asked. */
function scalar(value: unknown, members: readonly Type[], { type, draft }: Place): Default | Refusal {
  const candidates = members.filter((member) => isScalar(member, draft));
  if (candidates.length === 0) return doesNotFit(show(value), type);
  const [only] = candidates;
  const asked: Type = only !== undefined && candidates.length === 1 ? only : { kind: "union", members: candidates };
  const fitted = fitValue(new Reflection(draft.definitions).of(asked), value);
  if ("message" in fitted) {
    const { hint } = didYouMean(
      String(value),
      candidates.flatMap((member) => wordsOf(member, draft)),
    );
    return refuse("bad-default", `the default does not fit ${describe(type)}: ${fitted.message}`, hint);
  }
  const found = fitted.value;
  if (found instanceof Uint8Array) return { kind: "value", value: encodeBase64(found) };
  if (found === null || ["boolean", "number", "bigint", "string"].includes(typeof found)) {
    return { kind: "value", value: found as string | number | bigint | boolean | null };
  }
  return doesNotFit(show(value), type);
}

function isScalar(type: Type, draft: Draft): boolean {
  if (type.kind === "ref") return draft.definitions.get(type.name)?.kind === "enum";
  return !["list", "set", "tuple", "map", "raw", "ext", "union"].includes(type.kind);
}

/** The words a type consists of, if it does. */
function wordsOf(type: Type, draft: Draft): readonly string[] {
  const definition = type.kind === "ref" ? draft.definitions.get(type.name) : type;
  if (definition?.kind !== "enum" && definition?.kind !== "literal") return [];
  const values: readonly unknown[] = definition.values;
  return values.filter((value) => typeof value === "string");
}

/** A bare word is a string where the type has a str, enum or string literal. */
function takesWord(type: Type, draft: Draft): boolean {
  if (type.kind === "literal") return typeof type.values[0] === "string";
  if (type.kind !== "ref") return type.kind === "str";
  const definition = draft.definitions.get(type.name);
  return definition?.kind === "enum" && definition.base === "str";
}

function notEmpty(form: string): Refusal {
  const allowed = "null, scalars, enum values, empty [] and {}, and {} for a struct whose fields all have defaults";
  return refuse("bad-default", `a collection as default must be empty: ${form}`, `defaults are ${allowed}`);
}

function doesNotFit(text: string, type: Type): Refusal {
  return refuse("bad-default", `the default does not fit ${describe(type)}: found ${text}`);
}

function show(value: unknown): string {
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}
