// @generated from contracts/artifacts/compiler.yaml. Do not edit. [30fc84e847dc90d0]

import type { StructInfo } from "tessera-contracts/serde";
import { base64Ext, bool, defaulted, ext, field, list, raw, str, struct } from "tessera-contracts/serde/codegen";
import { NonEmptyStrInfo, PlanFingerprintInfo, Sha256HexInfo, SqlTextInfo } from "../types.info.js";

export const AstArtifactInfo: StructInfo = /* @__PURE__ */ struct({
  name: "AstArtifact",
  module: "artifacts/compiler",
  doc: "A parsed statement, kept so that it is parsed once. It lives in a cache that may be dropped at any time, which is why it is strict.",
  purpose: "artifact",
  fields: () => [
    field("sql", SqlTextInfo(), { doc: "The statement as it was given." }),
    field("ast_raw", raw(), {
      doc: "The syntax tree as the parser dumped it, still encoded. Only the parser that wrote it can read it.",
    }),
    field("policy_hash", Sha256HexInfo(), {
      doc: "Hash of the SqlPolicySnapshot it was parsed under. A tree from another policy is not reused.",
    }),
  ],
});

export const SqlPolicySnapshotInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SqlPolicySnapshot",
  module: "artifacts/compiler",
  doc: "What SQL was allowed to do when a statement was accepted.",
  examples: [
    {
      name: "read_only",
      allow_statements: true,
      policy_hash: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("name", str(), { doc: "Name of the policy." }),
    defaulted("allow_ddl", bool(), () => false, {
      doc: "Whether statements may create, alter or drop tables and views.",
    }),
    defaulted("allow_dml", bool(), () => false, { doc: "Whether statements may insert, update or delete rows." }),
    defaulted("allow_statements", bool(), () => false, {
      doc: "Whether session statements such as SET and BEGIN may run.",
    }),
    field("policy_hash", Sha256HexInfo(), { doc: "Fingerprint of the other fields." }),
  ],
});

export const CompilerDiffInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CompilerDiff",
  module: "artifacts/compiler",
  doc: "How two compilations of the same rules differ.",
  examples: [
    {
      base_hash: "0000000000000000000000000000000000000000000000000000000000000000",
      target_hash: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      added: ["calls_by_qualified_name"],
      changed: ["calls_by_name"],
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("base_hash", Sha256HexInfo(), { doc: "Fingerprint of the compilation compared with." }),
    field("target_hash", Sha256HexInfo(), { doc: "Fingerprint of the compilation looked at." }),
    defaulted("added", list(str()), () => [], { doc: "Names of rules only the target has, sorted." }),
    defaulted("removed", list(str()), () => [], { doc: "Names of rules only the base has, sorted." }),
    defaulted("changed", list(str()), () => [], { doc: "Names of rules both have with another meaning, sorted." }),
  ],
});

export const ViewArtifactPayloadInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ViewArtifactPayload",
  module: "artifacts/compiler",
  doc: "A view as it was registered with the engine.",
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("name", NonEmptyStrInfo(), { doc: "Name of the view." }),
    field("plan_fingerprint", PlanFingerprintInfo(), { doc: "Fingerprint of its optimised plan." }),
    field("schema_msgpack", ext("arrow_schema", 3, { codec: base64Ext(3) }), {
      doc: "The Arrow schema of its rows, as a MessagePack extension value.",
    }),
    defaulted("required_udfs", list(str()), () => [], {
      doc: "User-defined functions that must be registered before the view is planned, sorted.",
    }),
    defaulted("inputs", list(str()), () => [], { doc: "Tables and views it reads directly, sorted." }),
  ],
});
