// @generated from contracts/delta/control.yaml. Do not edit. [c2e0f9486d03cb7b]

import type { StructInfo } from "tessera-contracts/serde";
import { struct, unset } from "tessera-contracts/serde/codegen";
import { deltaRequestRule1 } from "./control.codec.js";
import {
  DeltaAddConstraintsRequestInfo,
  DeltaAddFeaturesRequestInfo,
  DeltaCheckpointRequestInfo,
  DeltaDropConstraintsRequestInfo,
  DeltaOptimizeRequestInfo,
  DeltaRestoreRequestInfo,
  DeltaSetPropertiesRequestInfo,
  DeltaVacuumRequestInfo,
} from "./maintenance.info.js";
import { DeltaMergeRequestInfo } from "./merge.info.js";
import {
  DeltaCdfRequestInfo,
  DeltaDeleteRequestInfo,
  DeltaProviderRequestInfo,
  DeltaSnapshotRequestInfo,
  DeltaUpdateRequestInfo,
  DeltaWriteRequestInfo,
} from "./requests.info.js";

export const DeltaRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaRequest",
  module: "delta/control",
  doc: "One request of any kind, an object with the name of what is asked as its only key.",
  examples: [
    { delete_rows: { table: { table_uri: "s3://lake/cpg_nodes" }, predicate: "repo_id = 'gone'" } },
    { checkpoint: { table: { table_uri: "s3://lake/cpg_nodes" } } },
  ],
  purpose: "spec",
  fields: () => [
    unset("snapshot", DeltaSnapshotRequestInfo, { doc: "Asks what a table looks like." }),
    unset("provider", DeltaProviderRequestInfo, { doc: "Asks for a table as a source of rows." }),
    unset("cdf", DeltaCdfRequestInfo, { doc: "Asks for the changes of a table." }),
    unset("write", DeltaWriteRequestInfo, { doc: "Writes rows." }),
    unset("delete_rows", DeltaDeleteRequestInfo, { doc: "Deletes rows." }),
    unset("update", DeltaUpdateRequestInfo, { doc: "Changes rows." }),
    unset("merge", DeltaMergeRequestInfo, { doc: "Merges rows." }),
    unset("optimize", DeltaOptimizeRequestInfo, { doc: "Rewrites small files." }),
    unset("vacuum", DeltaVacuumRequestInfo, { doc: "Deletes files that nobody needs." }),
    unset("restore", DeltaRestoreRequestInfo, { doc: "Goes back to an earlier state." }),
    unset("checkpoint", DeltaCheckpointRequestInfo, { doc: "Writes a checkpoint." }),
    unset("set_properties", DeltaSetPropertiesRequestInfo, { doc: "Sets properties." }),
    unset("add_features", DeltaAddFeaturesRequestInfo, { doc: "Adds features." }),
    unset("add_constraints", DeltaAddConstraintsRequestInfo, { doc: "Adds constraints." }),
    unset("drop_constraints", DeltaDropConstraintsRequestInfo, { doc: "Drops constraints." }),
  ],
  rules: [
    {
      expr: "[has(this.snapshot), has(this.provider), has(this.cdf), has(this.write), has(this.delete_rows), has(this.update), has(this.merge), has(this.optimize), has(this.vacuum), has(this.restore), has(this.checkpoint), has(this.set_properties), has(this.add_features), has(this.add_constraints), has(this.drop_constraints)].exists_one(found, found)",
      message: "a request asks for exactly one thing",
      holds: deltaRequestRule1,
    },
  ],
});
