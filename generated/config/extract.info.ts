// @generated from contracts/config/extract.yaml. Do not edit. [2d9fca089a916832]

import type { StructInfo } from "tessera-contracts/serde";
import { defaulted, field, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { NonNegIntInfo, PathStrInfo, Sha256HexInfo } from "../types.info.js";

export const ExtractOptionsInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ExtractOptions",
  module: "config/extract",
  doc: "What to read from the sources.",
  purpose: "config",
  fields: () => [
    defaulted("repo_id", nullable(str()), () => null, {
      doc: "Id of the repository that rows are attributed to. Null derives it from the path.",
    }),
    defaulted("max_rows", nullable(NonNegIntInfo()), () => null, {
      doc: "Most rows an extractor makes. Null has no limit.",
    }),
    defaulted("max_bytes", nullable(NonNegIntInfo()), () => null, {
      doc: "Largest file that is read, in bytes; bigger ones are skipped. Null has no limit.",
    }),
  ],
});

export const ExtractContextInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ExtractContext",
  module: "config/extract",
  doc: "The one file that an extractor is working on.",
  examples: [
    {
      file_id: "file:2c26b46b68ffc68f",
      path: "src/main.py",
      file_sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    },
  ],
  purpose: "config",
  fields: () => [
    field("file_id", str(), { doc: "Id of the file, which its rows refer to." }),
    field("path", PathStrInfo(), { doc: "The file, relative to the root of the repository." }),
    defaulted("abs_path", nullable(PathStrInfo()), () => null, {
      doc: "Where the file lies on this machine. Null if its text came from elsewhere.",
    }),
    defaulted("file_sha256", nullable(Sha256HexInfo()), () => null, {
      doc: "Digest of its bytes. Null if nobody computed it.",
    }),
    defaulted("encoding", str(), () => "utf-8", { doc: "Encoding its text is decoded with, by its IANA name." }),
  ],
});
