import { indexEntries } from "../contract-index/entries.js";
import { type JsonObject, jsonText } from "../text/json.js";
import { editorSchema } from "./editor-schema.js";
import type { Emitter, OutFile } from "./emitter.js";

/** The emitter of what tools know of the contracts. */
export const contractIndex: Emitter = {
  id: "index",
  doc: "Every contract as data, with hashes of what it means, and the schema by which editors help to write more",
  plan: (model) => [
    out("contract-index.json", jsonText({ contracts: indexEntries(model) })),
    out("tessera.schema.json", jsonText(editorSchema(model) as JsonObject)),
  ],
};

function out(path: string, text: string): OutFile {
  return { path, language: "json", origin: null, text };
}
