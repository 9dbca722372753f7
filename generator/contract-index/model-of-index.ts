import type { Parsed } from "../diagnostics/diagnostic.js";
import { buildModel } from "../model/build-model.js";
import type { Model } from "../model/model.js";
import type { ExtTree } from "../parse/document.js";
import { parseDocument } from "../parse/parse-document.js";
import { LIBRARY_PREFIX } from "../read/read-sources.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import { contractText } from "./contract-text.js";
import type { IndexEntry } from "./entry.js";

/**
 * The model that a contract index was made of, but for what the index does not say: examples, vendor keys, docs of modules, and which
 * fields of a struct are those of its base. Its spans point into texts written anew; entries say where the originals stand.
 */
export function modelOfIndex(entries: readonly IndexEntry[]): Parsed<Model> {
  const homes = new Map(entries.map((entry) => [entry.name, entry.module]));
  const parsed = [...new Set(homes.values())].map((module) => {
    const contracts = entries.filter((entry) => entry.module === module);
    return parseDocument(sourceOf(module, contracts, homes));
  });
  const documents = parsed.flatMap(({ value }) => value ?? []);
  const built = buildModel(documents, { out: "../generated", emit: [], ext: extsOf(entries) });
  return { value: built.value, diagnostics: [...parsed.flatMap((one) => one.diagnostics), ...built.diagnostics] };
}

function sourceOf(module: string, contracts: readonly IndexEntry[], homes: ReadonlyMap<string, string>): SourceFile {
  const needed = contracts.flatMap(namesWritten).flatMap((name) => homes.get(name) ?? []);
  const use = [...new Set(needed)].filter((name) => name !== module).toSorted();
  return {
    path: contracts[0]?.source.file ?? `${module}.yaml`,
    module,
    text: contractText({ use, contracts }),
    library: module.startsWith(LIBRARY_PREFIX),
  };
}

/** Those it depends on but for its base, whose fields it has as its own. */
function namesWritten({ depends_on = [], type = "", members = [], patch_of = "", fields = [] }: IndexEntry): string[] {
  const texts = [type, patch_of, ...members, ...fields.map((field) => field.type)];
  const words = new Set(texts.join(" ").match(/\w+/g));
  return depends_on.filter((name) => words.has(name));
}

function extsOf(entries: readonly IndexEntry[]): readonly ExtTree[] {
  const codes = new Map(entries.flatMap((entry) => Object.entries(entry.ext_codes ?? {})));
  const source: SourceFile = { path: "contracts/tessera.yaml", module: "tessera", text: "", library: false };
  return [...codes].map(([name, code]) => ({ name, code, span: { source, start: 0, end: 0 } }));
}
