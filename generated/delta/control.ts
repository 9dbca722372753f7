// @generated from contracts/delta/control.yaml. Do not edit. [69b108283084dd21]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import * as codec from "./control.codec.js";
import * as info from "./control.info.js";
import type {
  DeltaAddConstraintsRequest,
  DeltaAddConstraintsRequestInit,
  DeltaAddFeaturesRequest,
  DeltaAddFeaturesRequestInit,
  DeltaCheckpointRequest,
  DeltaCheckpointRequestInit,
  DeltaDropConstraintsRequest,
  DeltaDropConstraintsRequestInit,
  DeltaOptimizeRequest,
  DeltaOptimizeRequestInit,
  DeltaRestoreRequest,
  DeltaRestoreRequestInit,
  DeltaSetPropertiesRequest,
  DeltaSetPropertiesRequestInit,
  DeltaVacuumRequest,
  DeltaVacuumRequestInit,
} from "./maintenance.js";
import type { DeltaMergeRequest, DeltaMergeRequestInit } from "./merge.js";
import type {
  DeltaCdfRequest,
  DeltaCdfRequestInit,
  DeltaDeleteRequest,
  DeltaDeleteRequestInit,
  DeltaProviderRequest,
  DeltaProviderRequestInit,
  DeltaSnapshotRequest,
  DeltaSnapshotRequestInit,
  DeltaUpdateRequest,
  DeltaUpdateRequestInit,
  DeltaWriteRequest,
  DeltaWriteRequestInit,
} from "./requests.js";

/** One request of any kind, an object with the name of what is asked as its only key. */
export interface DeltaRequest {
  /** Asks what a table looks like. */
  readonly snapshot?: DeltaSnapshotRequest;
  /** Asks for a table as a source of rows. */
  readonly provider?: DeltaProviderRequest;
  /** Asks for the changes of a table. */
  readonly cdf?: DeltaCdfRequest;
  /** Writes rows. */
  readonly write?: DeltaWriteRequest;
  /** Deletes rows. */
  readonly delete_rows?: DeltaDeleteRequest;
  /** Changes rows. */
  readonly update?: DeltaUpdateRequest;
  /** Merges rows. */
  readonly merge?: DeltaMergeRequest;
  /** Rewrites small files. */
  readonly optimize?: DeltaOptimizeRequest;
  /** Deletes files that nobody needs. */
  readonly vacuum?: DeltaVacuumRequest;
  /** Goes back to an earlier state. */
  readonly restore?: DeltaRestoreRequest;
  /** Writes a checkpoint. */
  readonly checkpoint?: DeltaCheckpointRequest;
  /** Sets properties. */
  readonly set_properties?: DeltaSetPropertiesRequest;
  /** Adds features. */
  readonly add_features?: DeltaAddFeaturesRequest;
  /** Adds constraints. */
  readonly add_constraints?: DeltaAddConstraintsRequest;
  /** Drops constraints. */
  readonly drop_constraints?: DeltaDropConstraintsRequest;
}

/** What `DeltaRequest.create` takes: fields with a default may be left out. */
export interface DeltaRequestInit {
  /** Asks what a table looks like. */
  readonly snapshot?: DeltaSnapshotRequestInit | undefined;
  /** Asks for a table as a source of rows. */
  readonly provider?: DeltaProviderRequestInit | undefined;
  /** Asks for the changes of a table. */
  readonly cdf?: DeltaCdfRequestInit | undefined;
  /** Writes rows. */
  readonly write?: DeltaWriteRequestInit | undefined;
  /** Deletes rows. */
  readonly delete_rows?: DeltaDeleteRequestInit | undefined;
  /** Changes rows. */
  readonly update?: DeltaUpdateRequestInit | undefined;
  /** Merges rows. */
  readonly merge?: DeltaMergeRequestInit | undefined;
  /** Rewrites small files. */
  readonly optimize?: DeltaOptimizeRequestInit | undefined;
  /** Deletes files that nobody needs. */
  readonly vacuum?: DeltaVacuumRequestInit | undefined;
  /** Goes back to an earlier state. */
  readonly restore?: DeltaRestoreRequestInit | undefined;
  /** Writes a checkpoint. */
  readonly checkpoint?: DeltaCheckpointRequestInit | undefined;
  /** Sets properties. */
  readonly set_properties?: DeltaSetPropertiesRequestInit | undefined;
  /** Adds features. */
  readonly add_features?: DeltaAddFeaturesRequestInit | undefined;
  /** Adds constraints. */
  readonly add_constraints?: DeltaAddConstraintsRequestInit | undefined;
  /** Drops constraints. */
  readonly drop_constraints?: DeltaDropConstraintsRequestInit | undefined;
}

export const DeltaRequest: Contract<DeltaRequest, DeltaRequestInit> = /* @__PURE__ */ contract({
  name: "DeltaRequest",
  module: "delta/control",
  info: info.DeltaRequestInfo,
  read: codec.readDeltaRequest,
  unpack: codec.unpackDeltaRequest,
  write: codec.writeDeltaRequest,
  pack: codec.packDeltaRequest,
  is: codec.isDeltaRequest,
  convert: codec.convertDeltaRequest,
});
