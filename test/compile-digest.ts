// Prints a digest of everything a contracts directory compiles to: node test/run-typescript.mjs FILE CONTRACTS LIBRARY

import { createHash } from "node:crypto";
import { compile } from "../generator/generate.js";
import { EMITTERS } from "./emitters.js";

const [contracts = "", library = ""] = process.argv.slice(2);
const { files } = compile(contracts, { library, emitters: EMITTERS });
if (files === null) throw new Error("the contracts do not compile");
const digest = createHash("sha256");
for (const { path, text } of files) digest.update(`${path}\0${text}\0`);
console.log(digest.digest("hex"));
