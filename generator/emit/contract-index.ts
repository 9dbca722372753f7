import { indexEntries } from "../contract-index/entries.js";
import { jsonText } from "../text/json.js";
import type { Emitter } from "./emitter.js";

/** The emitter of the contract index. */
export const contractIndex: Emitter = {
  id: "index",
  doc: "Every contract as data, with hashes of what it means, in one JSON file",
  plan: (model) => [
    {
      path: "contract-index.json",
      language: "json",
      origin: null,
      text: jsonText({ contracts: indexEntries(model) }),
    },
  ],
};
