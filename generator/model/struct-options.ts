// Options of structs. Own key > base > module defaults > language default.

import { report } from "../diagnostics/report.js";
import type { ModuleDefaults, StructTree } from "../parse/document.js";
import type { Draft, StructShape } from "./draft.js";
import type { StructDefinition } from "./model.js";

type Options = Pick<StructDefinition, "mode" | "array_like" | "omit_defaults" | "rename" | "position" | "persisted">;

const LANGUAGE_DEFAULTS: Options = {
  mode: "strict",
  array_like: false,
  omit_defaults: true,
  rename: null,
  position: "both",
  persisted: true,
};

/** The options in force for a struct. */
export function structOptions(shape: StructShape): Options {
  return { ...LANGUAGE_DEFAULTS, ...saidOptions(shape) };
}

/** The options in force for a struct of a module that says nothing itself. */
export function moduleOptions(defaults: ModuleDefaults): Options {
  return { ...LANGUAGE_DEFAULTS, ...defined(defaults) };
}

/** Reports a struct that is an array where its base is an object, or the other way round. */
export function checkArrayLike({ tree, document, base }: StructShape, draft: Draft): void {
  if (base === null || tree.array_like === undefined) return;
  const inherited = structOptions(base).array_like;
  if (tree.array_like === inherited) return;
  const form = (array: boolean): string => (array ? "an array" : "an object");
  const message = `${tree.name} is ${form(tree.array_like)} on the wire, its base ${base.tree.name} is ${form(inherited)}`;
  const span = document.spanOf([...tree.pointer, "array_like"]);
  draft.diagnostics.push(report("array-like-mismatch", message, span, { hint: "remove array_like or extends" }));
}

/** What the struct, its base or its module say, without the defaults of the language. */
function saidOptions({ tree, document, base }: StructShape): Partial<Options> {
  const inherited = base === null ? {} : saidOptions(base);
  return { ...defined(document.tree.defaults), ...inherited, ...ownOptions(tree) };
}

function ownOptions({ mode, array_like, omit_defaults, rename, position, persisted }: StructTree): Partial<Options> {
  return defined({ mode, array_like, omit_defaults, rename, position, persisted });
}

/** Without the properties that are undefined. */
function defined(options: { readonly [K in keyof Options]?: Options[K] | undefined }): Partial<Options> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
