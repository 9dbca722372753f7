import { checkModel } from "../generator/check/check-model.js";
import { formatDiagnostic } from "../generator/diagnostics/format.js";
import { buildModel } from "../generator/model/build-model.js";
import type { Model } from "../generator/model/model.js";
import { parseSources } from "../generator/parse/parse-sources.js";
import { parseWorkspace } from "../generator/parse/parse-workspace.js";
import type { SourceFile } from "../generator/diagnostics/source-file.js";

/** The model of contracts given as texts by path; they must have no mistakes. */
export function modelOf(files: { readonly [path: string]: string }): Model {
  const { "tessera.yaml": workspaceText = "tessera: 1\n", ...modules } = files;
  const workspace = parseWorkspace(sourceOf("tessera.yaml", workspaceText));
  const documents = parseSources(
    Object.entries(modules).map(([path, text]) => sourceOf(path, text)),
    () => [],
  );
  if (workspace.value === null || documents.value === null) throw new Error(JSON.stringify(files));
  const { value, diagnostics } = buildModel(documents.value, workspace.value);
  const found = [
    ...workspace.diagnostics,
    ...documents.diagnostics,
    ...diagnostics,
    ...(value === null ? [] : checkModel(value)),
  ];
  const mistakes = found.filter(({ severity }) => severity === "error");
  if (value === null || mistakes.length > 0) {
    throw new Error(mistakes.map((one) => formatDiagnostic(one, { colour: false })).join("\n\n"));
  }
  return value;
}

function sourceOf(path: string, text: string): SourceFile {
  return { path: `contracts/${path}`, module: path.replace(/\.yaml$/, ""), text, library: false };
}
