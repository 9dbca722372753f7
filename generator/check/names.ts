import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { report } from "../diagnostics/report.js";
import type { Definition, Field, Model } from "../model/model.js";
import { declaredStructs, definitionsOf, ownFields } from "./each.js";
import {
  ADDED_SUFFIXES,
  COLUMNS_SUFFIX,
  fieldNameComplaint,
  TABLE_SUFFIX,
  typeNameComplaint,
} from "./reserved-names.js";

/** Names of types and fields that generated code could not use. */
export function checkNames(model: Model): Diagnostic[] {
  return [
    ...definitionsOf(model).flatMap((definition) => [
      ...unusableType(definition),
      ...clash(definition, model),
      ...ruleClash(definition, model),
    ]),
    ...declaredStructs(model).flatMap((struct) => ownFields(struct).flatMap(unusableField)),
  ];
}

function unusableType({ name, span }: Definition): Diagnostic[] {
  const complaint = typeNameComplaint(name);
  if (complaint === null) return [];
  return [report("unusable-name", `${name} ${complaint}`, span, { hint: "choose another name for the type" })];
}

function unusableField({ name, span }: Field): Diagnostic[] {
  const complaint = name === "__proto__" ? null : fieldNameComplaint(name);
  if (complaint === null) return [];
  const hint = `call it ${name.replace(/^_+/, "")}_ and keep the wire name with \`name: ${name}\``;
  return [report("unusable-name", `${name} ${complaint}`, span, { hint })];
}

/** The types that one of this name may clash with, if they exist, because of what is generated for them; `checkNames` tells. */
export function rivalsOf(name: string): readonly string[] {
  return [...stemsOf(name).map(({ stem }) => stem), ...ruleOwnersOf(name).map(({ owner }) => owner)];
}

function clash({ name, span }: Definition, model: Model): Diagnostic[] {
  return stemsOf(name).flatMap(({ suffix, stem: stemName }) => {
    const stem = model.definitions.get(stemName);
    if (stem === undefined || !isAdded(suffix, stem)) return [];
    const message = `${name} is a name that is generated for ${stem.name}`;
    const related = { message: `${stem.name} is defined here`, span: stem.span };
    return [report("name-clash", message, span, { related, hint: "rename one of the two" })];
  });
}

/** What a name adds a suffix to, for each suffix that it ends in. */
function stemsOf(name: string): readonly { readonly suffix: string; readonly stem: string }[] {
  return [...ADDED_SUFFIXES, TABLE_SUFFIX].flatMap((suffix) =>
    name.endsWith(suffix) ? [{ suffix, stem: name.slice(0, -suffix.length) }] : [],
  );
}

/** Columns are those of structs that are arrays on the wire, tables those of structs that are rows of one. */
function isAdded(suffix: string, stem: Definition): boolean {
  if (suffix === COLUMNS_SUFFIX) return stem.kind === "struct" && stem.array_like;
  return suffix !== TABLE_SUFFIX || (stem.kind === "struct" && stem.table !== null);
}

/** A type whose functions would be called like the rule of a struct: the first one of `ReadPlan` is `readPlanRule1`. */
function ruleClash({ name, span }: Definition, model: Model): Diagnostic[] {
  return ruleOwnersOf(name).flatMap(({ owner, number }) => {
    const struct = model.definitions.get(owner);
    if (struct?.kind !== "struct" || struct.rules.length < number) return [];
    const message = `${name} would have a function of the same name as a rule of ${struct.name}`;
    const related = { message: `${struct.name} is defined here`, span: struct.span };
    return [report("name-clash", message, span, { related, hint: "rename one of the two" })];
  });
}

/** The structs of which a rule, the one of this number, would be called like a function of the type. */
function ruleOwnersOf(name: string): readonly { readonly owner: string; readonly number: number }[] {
  const found = /^(.*)Rule([1-9]\d*)$/.exec(name);
  if (found === null) return [];
  const [, rest = "", number] = found;
  return FUNCTION_VERBS.map((verb) => ({ owner: verb + rest, number: Number(number) }));
}

/** What the names of structs start with whose rules sound like functions of types. */
const FUNCTION_VERBS = ["Read", "Unpack", "Write", "Pack", "Is", "Convert"];
