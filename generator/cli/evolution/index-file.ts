// A contract index as a baseline: what a service publishes of its contracts is enough to compare with.

import type { IndexEntry } from "../../contract-index/entry.js";
import { modelOfIndex } from "../../contract-index/model-of-index.js";
import { provenanceOf } from "../../finish/header.js";
import type { Model } from "../../model/model.js";
import { ReadError, toReadError } from "../../read/read-error.js";
import { readRegularFile } from "../../read/regular-file.js";
import { firstOf } from "./files.js";

/**
 * The model of the contract index at `path`, called `shown` in messages; null if the file is no contract index.
 * @throws {ReadError} when it cannot be read, was edited, or is of contracts that this version does not take
 */
export function readIndexModel(path: string, shown: string): Model | null {
  const text = textOf(path, shown);
  if (!STARTS_AS_INDEX.test(text)) return null;
  if (provenanceOf(text) !== "generated") {
    throw new ReadError(shown, "it is damaged or was edited by hand; generate the contract index again");
  }
  const { contracts } = JSON.parse(text) as { readonly contracts: readonly IndexEntry[] };
  const { value, diagnostics } = modelOfIndex(contracts);
  if (value !== null && diagnostics.every(({ severity }) => severity !== "error")) return value;
  throw new ReadError(shown, `its contracts do not compile: ${firstOf(diagnostics)}`);
}

/** The header of generated JSON, then the list of contracts. */
const STARTS_AS_INDEX = /^\{\s*"\$comment"\s*:\s*"@generated [^"]*",\s*"contracts"\s*:/;

function textOf(path: string, shown: string): string {
  try {
    return readRegularFile(path).toString("utf8");
  } catch (error) {
    throw toReadError(shown, error);
  }
}
