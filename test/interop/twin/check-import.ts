// node test/run-typescript.mjs test/interop/twin/check-import.ts: imports the Python twins of the shipped contracts and of
// those that show every part of the language, which Python finds by PYTHONPATH, and compares the wire hashes of what comes back.

import { importedText } from "../../../generator/import/repair.js";
import { importMsgspec } from "../../../generator/cli/inspect-msgspec.js";
import { resolveContracts } from "../../../generator/generate.js";
import type { Model } from "../../../generator/model/model.js";
import { wireHashes } from "../../../generator/model/wire-hash.js";
import { compile, show } from "../../generator/model/model-of.js";
import { featureModel } from "./features.js";

const shipped = resolveContracts("contracts", { library: "." }).model;
if (shipped === null) throw new Error("the shipped contracts do not compile");
check("tessera_contracts", shipped);
check("tessera_features", featureModel());

/** Imports a package and holds it against the model it was made of. */
function check(name: string, model: Model): void {
  const { text, losses } = importedText(importMsgspec(name, "."));
  const unexpected = losses.filter(({ message }) => !message.includes("__post_init__"));
  for (const { at, message } of unexpected) console.log(`${name}: ${at}: ${message}`);
  const { model: again, diagnostics } = compile({ imported: text }, model.workspace);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  for (const error of errors) console.log(`${name}: ${show(error)}`);
  const [expected, found] = [wireHashes(model), wireHashes(again)];
  const other = [...expected].filter(([contract, hash]) => found.get(contract) !== hash).map(([contract]) => contract);
  for (const contract of other) console.log(`${name}: ${contract} comes back as something else on the wire`);
  console.log(`${name}: ${expected.size - other.length} of ${expected.size} contracts come back the same on the wire`);
  if (other.length + unexpected.length + errors.length > 0 || found.size < expected.size) process.exitCode = 1;
}
