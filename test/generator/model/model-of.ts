import { checkModel } from "../../../generator/check/check-model.js";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { buildModel } from "../../../generator/model/build-model.js";
import type { Model } from "../../../generator/model/model.js";
import type { Workspace } from "../../../generator/parse/document.js";
import { parseDocument } from "../../../generator/parse/parse-document.js";

/** A workspace that says nothing but its extension types. */
export function workspaceWith(ext: Workspace["ext"] = []): Workspace {
  return { out: "../generated", emit: [], ext };
}

/** What a workspace of some modules comes to: `{ "a/b": "types: …" }`; names that start with `tessera/` are the library's. */
export function compile(
  modules: { readonly [name: string]: string },
  workspace: Workspace = workspaceWith(),
): { model: Model; diagnostics: readonly Diagnostic[] } {
  const parsed = Object.entries(modules).map(([module, text]) =>
    parseDocument({ path: `contracts/${module}.yaml`, module, text, library: module.startsWith("tessera/") }),
  );
  const documents = parsed.map(({ value }) => value).filter((document) => document !== null);
  const built = buildModel(documents, workspace);
  if (built.value === null) throw new Error("no model");
  const found = [...parsed.flatMap(({ diagnostics }) => diagnostics), ...built.diagnostics, ...checkModel(built.value)];
  return { model: built.value, diagnostics: found };
}

/** The model of one module without mistakes; its types are indented by two spaces here, as under `types:`. */
export function modelOf(types: string): Model {
  const { model, diagnostics } = compile({ m: `types:\n${types}` });
  if (diagnostics.length > 0) throw new Error(diagnostics.map(show).join("\n"));
  return model;
}

/** `code at "text": message`, for a look at what was found. */
export function show({ code, span, message, hint }: Diagnostic): string {
  const text = span.source.text.slice(span.start, span.end);
  return `${code} at ${JSON.stringify(text)}: ${message}${hint === undefined ? "" : ` (${hint})`}`;
}
