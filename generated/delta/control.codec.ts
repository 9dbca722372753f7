// @generated from contracts/delta/control.yaml. Do not edit. [415cfc4d81f84725]

import {
  CLOSE_OBJECT,
  type JsonReader,
  type JsonValueWriter,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writable,
  type Writer,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasProperty,
  isPlainObject,
  jsonChunk,
  jsonFields,
  packedChunk,
  packedFields,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import type { DeltaRequest } from "./control.js";
import {
  convertDeltaAddConstraintsRequest,
  convertDeltaAddFeaturesRequest,
  convertDeltaCheckpointRequest,
  convertDeltaDropConstraintsRequest,
  convertDeltaOptimizeRequest,
  convertDeltaRestoreRequest,
  convertDeltaSetPropertiesRequest,
  convertDeltaVacuumRequest,
  isDeltaAddConstraintsRequest,
  isDeltaAddFeaturesRequest,
  isDeltaCheckpointRequest,
  isDeltaDropConstraintsRequest,
  isDeltaOptimizeRequest,
  isDeltaRestoreRequest,
  isDeltaSetPropertiesRequest,
  isDeltaVacuumRequest,
  packDeltaAddConstraintsRequest,
  packDeltaAddFeaturesRequest,
  packDeltaCheckpointRequest,
  packDeltaDropConstraintsRequest,
  packDeltaOptimizeRequest,
  packDeltaRestoreRequest,
  packDeltaSetPropertiesRequest,
  packDeltaVacuumRequest,
  readDeltaAddConstraintsRequest,
  readDeltaAddFeaturesRequest,
  readDeltaCheckpointRequest,
  readDeltaDropConstraintsRequest,
  readDeltaOptimizeRequest,
  readDeltaRestoreRequest,
  readDeltaSetPropertiesRequest,
  readDeltaVacuumRequest,
  unpackDeltaAddConstraintsRequest,
  unpackDeltaAddFeaturesRequest,
  unpackDeltaCheckpointRequest,
  unpackDeltaDropConstraintsRequest,
  unpackDeltaOptimizeRequest,
  unpackDeltaRestoreRequest,
  unpackDeltaSetPropertiesRequest,
  unpackDeltaVacuumRequest,
  writeDeltaAddConstraintsRequest,
  writeDeltaAddFeaturesRequest,
  writeDeltaCheckpointRequest,
  writeDeltaDropConstraintsRequest,
  writeDeltaOptimizeRequest,
  writeDeltaRestoreRequest,
  writeDeltaSetPropertiesRequest,
  writeDeltaVacuumRequest,
} from "./maintenance.codec.js";
import type {
  DeltaAddConstraintsRequest,
  DeltaAddFeaturesRequest,
  DeltaCheckpointRequest,
  DeltaDropConstraintsRequest,
  DeltaOptimizeRequest,
  DeltaRestoreRequest,
  DeltaSetPropertiesRequest,
  DeltaVacuumRequest,
} from "./maintenance.js";
import {
  convertDeltaMergeRequest,
  isDeltaMergeRequest,
  packDeltaMergeRequest,
  readDeltaMergeRequest,
  unpackDeltaMergeRequest,
  writeDeltaMergeRequest,
} from "./merge.codec.js";
import type { DeltaMergeRequest } from "./merge.js";
import {
  convertDeltaCdfRequest,
  convertDeltaDeleteRequest,
  convertDeltaProviderRequest,
  convertDeltaSnapshotRequest,
  convertDeltaUpdateRequest,
  convertDeltaWriteRequest,
  isDeltaCdfRequest,
  isDeltaDeleteRequest,
  isDeltaProviderRequest,
  isDeltaSnapshotRequest,
  isDeltaUpdateRequest,
  isDeltaWriteRequest,
  packDeltaCdfRequest,
  packDeltaDeleteRequest,
  packDeltaProviderRequest,
  packDeltaSnapshotRequest,
  packDeltaUpdateRequest,
  packDeltaWriteRequest,
  readDeltaCdfRequest,
  readDeltaDeleteRequest,
  readDeltaProviderRequest,
  readDeltaSnapshotRequest,
  readDeltaUpdateRequest,
  readDeltaWriteRequest,
  unpackDeltaCdfRequest,
  unpackDeltaDeleteRequest,
  unpackDeltaProviderRequest,
  unpackDeltaSnapshotRequest,
  unpackDeltaUpdateRequest,
  unpackDeltaWriteRequest,
  writeDeltaCdfRequest,
  writeDeltaDeleteRequest,
  writeDeltaProviderRequest,
  writeDeltaSnapshotRequest,
  writeDeltaUpdateRequest,
  writeDeltaWriteRequest,
} from "./requests.codec.js";
import type {
  DeltaCdfRequest,
  DeltaDeleteRequest,
  DeltaProviderRequest,
  DeltaSnapshotRequest,
  DeltaUpdateRequest,
  DeltaWriteRequest,
} from "./requests.js";

const READ_DELTA_REQUEST_FIELDS = /* @__PURE__ */ jsonFields([
  "snapshot",
  "provider",
  "cdf",
  "write",
  "delete_rows",
  "update",
  "merge",
  "optimize",
  "vacuum",
  "restore",
  "checkpoint",
  "set_properties",
  "add_features",
  "add_constraints",
  "drop_constraints",
]);

const UNPACK_DELTA_REQUEST_FIELDS = /* @__PURE__ */ packedFields([
  "snapshot",
  "provider",
  "cdf",
  "write",
  "delete_rows",
  "update",
  "merge",
  "optimize",
  "vacuum",
  "restore",
  "checkpoint",
  "set_properties",
  "add_features",
  "add_constraints",
  "drop_constraints",
]);

const WRITE_SNAPSHOT = /* @__PURE__ */ jsonChunk(',"snapshot":');
const WRITE_PROVIDER = /* @__PURE__ */ jsonChunk(',"provider":');
const WRITE_CDF = /* @__PURE__ */ jsonChunk(',"cdf":');
const WRITE_WRITE = /* @__PURE__ */ jsonChunk(',"write":');
const WRITE_DELETE_ROWS = /* @__PURE__ */ jsonChunk(',"delete_rows":');
const WRITE_UPDATE = /* @__PURE__ */ jsonChunk(',"update":');
const WRITE_MERGE = /* @__PURE__ */ jsonChunk(',"merge":');
const WRITE_OPTIMIZE = /* @__PURE__ */ jsonChunk(',"optimize":');
const WRITE_VACUUM = /* @__PURE__ */ jsonChunk(',"vacuum":');
const WRITE_RESTORE = /* @__PURE__ */ jsonChunk(',"restore":');
const WRITE_CHECKPOINT = /* @__PURE__ */ jsonChunk(',"checkpoint":');
const WRITE_SET_PROPERTIES = /* @__PURE__ */ jsonChunk(',"set_properties":');
const WRITE_ADD_FEATURES = /* @__PURE__ */ jsonChunk(',"add_features":');
const WRITE_ADD_CONSTRAINTS = /* @__PURE__ */ jsonChunk(',"add_constraints":');
const WRITE_DROP_CONSTRAINTS = /* @__PURE__ */ jsonChunk(',"drop_constraints":');

const PACK_SNAPSHOT = /* @__PURE__ */ packedChunk("snapshot");
const PACK_PROVIDER = /* @__PURE__ */ packedChunk("provider");
const PACK_CDF = /* @__PURE__ */ packedChunk("cdf");
const PACK_WRITE = /* @__PURE__ */ packedChunk("write");
const PACK_DELETE_ROWS = /* @__PURE__ */ packedChunk("delete_rows");
const PACK_UPDATE = /* @__PURE__ */ packedChunk("update");
const PACK_MERGE = /* @__PURE__ */ packedChunk("merge");
const PACK_OPTIMIZE = /* @__PURE__ */ packedChunk("optimize");
const PACK_VACUUM = /* @__PURE__ */ packedChunk("vacuum");
const PACK_RESTORE = /* @__PURE__ */ packedChunk("restore");
const PACK_CHECKPOINT = /* @__PURE__ */ packedChunk("checkpoint");
const PACK_SET_PROPERTIES = /* @__PURE__ */ packedChunk("set_properties");
const PACK_ADD_FEATURES = /* @__PURE__ */ packedChunk("add_features");
const PACK_ADD_CONSTRAINTS = /* @__PURE__ */ packedChunk("add_constraints");
const PACK_DROP_CONSTRAINTS = /* @__PURE__ */ packedChunk("drop_constraints");

export function readDeltaRequest(r: JsonReader): DeltaRequest {
  let snapshot: DeltaSnapshotRequest | undefined;
  let provider: DeltaProviderRequest | undefined;
  let cdf: DeltaCdfRequest | undefined;
  let write: DeltaWriteRequest | undefined;
  let delete_rows: DeltaDeleteRequest | undefined;
  let update: DeltaUpdateRequest | undefined;
  let merge: DeltaMergeRequest | undefined;
  let optimize: DeltaOptimizeRequest | undefined;
  let vacuum: DeltaVacuumRequest | undefined;
  let restore: DeltaRestoreRequest | undefined;
  let checkpoint: DeltaCheckpointRequest | undefined;
  let set_properties: DeltaSetPropertiesRequest | undefined;
  let add_features: DeltaAddFeaturesRequest | undefined;
  let add_constraints: DeltaAddConstraintsRequest | undefined;
  let drop_constraints: DeltaDropConstraintsRequest | undefined;
  r.beginObject();
  for (
    let at = r.nextField(READ_DELTA_REQUEST_FIELDS, -1);
    at !== -1;
    at = r.nextField(READ_DELTA_REQUEST_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        snapshot = readDeltaSnapshotRequest(r);
        break;
      case 1:
        provider = readDeltaProviderRequest(r);
        break;
      case 2:
        cdf = readDeltaCdfRequest(r);
        break;
      case 3:
        write = readDeltaWriteRequest(r);
        break;
      case 4:
        delete_rows = readDeltaDeleteRequest(r);
        break;
      case 5:
        update = readDeltaUpdateRequest(r);
        break;
      case 6:
        merge = readDeltaMergeRequest(r);
        break;
      case 7:
        optimize = readDeltaOptimizeRequest(r);
        break;
      case 8:
        vacuum = readDeltaVacuumRequest(r);
        break;
      case 9:
        restore = readDeltaRestoreRequest(r);
        break;
      case 10:
        checkpoint = readDeltaCheckpointRequest(r);
        break;
      case 11:
        set_properties = readDeltaSetPropertiesRequest(r);
        break;
      case 12:
        add_features = readDeltaAddFeaturesRequest(r);
        break;
      case 13:
        add_constraints = readDeltaAddConstraintsRequest(r);
        break;
      case 14:
        drop_constraints = readDeltaDropConstraintsRequest(r);
        break;
    }
  }
  const value = {} as Writable<DeltaRequest>;
  if (snapshot !== undefined) value.snapshot = snapshot;
  if (provider !== undefined) value.provider = provider;
  if (cdf !== undefined) value.cdf = cdf;
  if (write !== undefined) value.write = write;
  if (delete_rows !== undefined) value.delete_rows = delete_rows;
  if (update !== undefined) value.update = update;
  if (merge !== undefined) value.merge = merge;
  if (optimize !== undefined) value.optimize = optimize;
  if (vacuum !== undefined) value.vacuum = vacuum;
  if (restore !== undefined) value.restore = restore;
  if (checkpoint !== undefined) value.checkpoint = checkpoint;
  if (set_properties !== undefined) value.set_properties = set_properties;
  if (add_features !== undefined) value.add_features = add_features;
  if (add_constraints !== undefined) value.add_constraints = add_constraints;
  if (drop_constraints !== undefined) value.drop_constraints = drop_constraints;
  if (!deltaRequestRule1(value)) r.bail();
  return value;
}

export function unpackDeltaRequest(r: PackReader): DeltaRequest {
  let snapshot: DeltaSnapshotRequest | undefined;
  let provider: DeltaProviderRequest | undefined;
  let cdf: DeltaCdfRequest | undefined;
  let write: DeltaWriteRequest | undefined;
  let delete_rows: DeltaDeleteRequest | undefined;
  let update: DeltaUpdateRequest | undefined;
  let merge: DeltaMergeRequest | undefined;
  let optimize: DeltaOptimizeRequest | undefined;
  let vacuum: DeltaVacuumRequest | undefined;
  let restore: DeltaRestoreRequest | undefined;
  let checkpoint: DeltaCheckpointRequest | undefined;
  let set_properties: DeltaSetPropertiesRequest | undefined;
  let add_features: DeltaAddFeaturesRequest | undefined;
  let add_constraints: DeltaAddConstraintsRequest | undefined;
  let drop_constraints: DeltaDropConstraintsRequest | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_DELTA_REQUEST_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_DELTA_REQUEST_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        snapshot = unpackDeltaSnapshotRequest(r);
        break;
      case 1:
        provider = unpackDeltaProviderRequest(r);
        break;
      case 2:
        cdf = unpackDeltaCdfRequest(r);
        break;
      case 3:
        write = unpackDeltaWriteRequest(r);
        break;
      case 4:
        delete_rows = unpackDeltaDeleteRequest(r);
        break;
      case 5:
        update = unpackDeltaUpdateRequest(r);
        break;
      case 6:
        merge = unpackDeltaMergeRequest(r);
        break;
      case 7:
        optimize = unpackDeltaOptimizeRequest(r);
        break;
      case 8:
        vacuum = unpackDeltaVacuumRequest(r);
        break;
      case 9:
        restore = unpackDeltaRestoreRequest(r);
        break;
      case 10:
        checkpoint = unpackDeltaCheckpointRequest(r);
        break;
      case 11:
        set_properties = unpackDeltaSetPropertiesRequest(r);
        break;
      case 12:
        add_features = unpackDeltaAddFeaturesRequest(r);
        break;
      case 13:
        add_constraints = unpackDeltaAddConstraintsRequest(r);
        break;
      case 14:
        drop_constraints = unpackDeltaDropConstraintsRequest(r);
        break;
    }
  }
  const value = {} as Writable<DeltaRequest>;
  if (snapshot !== undefined) value.snapshot = snapshot;
  if (provider !== undefined) value.provider = provider;
  if (cdf !== undefined) value.cdf = cdf;
  if (write !== undefined) value.write = write;
  if (delete_rows !== undefined) value.delete_rows = delete_rows;
  if (update !== undefined) value.update = update;
  if (merge !== undefined) value.merge = merge;
  if (optimize !== undefined) value.optimize = optimize;
  if (vacuum !== undefined) value.vacuum = vacuum;
  if (restore !== undefined) value.restore = restore;
  if (checkpoint !== undefined) value.checkpoint = checkpoint;
  if (set_properties !== undefined) value.set_properties = set_properties;
  if (add_features !== undefined) value.add_features = add_features;
  if (add_constraints !== undefined) value.add_constraints = add_constraints;
  if (drop_constraints !== undefined) value.drop_constraints = drop_constraints;
  if (!deltaRequestRule1(value)) r.bail();
  return value;
}

export function writeDeltaRequest(w: JsonValueWriter, value: DeltaRequest): void {
  requirePlain(value, value.snapshot);
  const start = w.here();
  if (value.snapshot !== undefined) {
    w.write(WRITE_SNAPSHOT);
    writeDeltaSnapshotRequest(w, value.snapshot);
  }
  if (value.provider !== undefined) {
    w.write(WRITE_PROVIDER);
    writeDeltaProviderRequest(w, value.provider);
  }
  if (value.cdf !== undefined) {
    w.write(WRITE_CDF);
    writeDeltaCdfRequest(w, value.cdf);
  }
  if (value.write !== undefined) {
    w.write(WRITE_WRITE);
    writeDeltaWriteRequest(w, value.write);
  }
  if (value.delete_rows !== undefined) {
    w.write(WRITE_DELETE_ROWS);
    writeDeltaDeleteRequest(w, value.delete_rows);
  }
  if (value.update !== undefined) {
    w.write(WRITE_UPDATE);
    writeDeltaUpdateRequest(w, value.update);
  }
  if (value.merge !== undefined) {
    w.write(WRITE_MERGE);
    writeDeltaMergeRequest(w, value.merge);
  }
  if (value.optimize !== undefined) {
    w.write(WRITE_OPTIMIZE);
    writeDeltaOptimizeRequest(w, value.optimize);
  }
  if (value.vacuum !== undefined) {
    w.write(WRITE_VACUUM);
    writeDeltaVacuumRequest(w, value.vacuum);
  }
  if (value.restore !== undefined) {
    w.write(WRITE_RESTORE);
    writeDeltaRestoreRequest(w, value.restore);
  }
  if (value.checkpoint !== undefined) {
    w.write(WRITE_CHECKPOINT);
    writeDeltaCheckpointRequest(w, value.checkpoint);
  }
  if (value.set_properties !== undefined) {
    w.write(WRITE_SET_PROPERTIES);
    writeDeltaSetPropertiesRequest(w, value.set_properties);
  }
  if (value.add_features !== undefined) {
    w.write(WRITE_ADD_FEATURES);
    writeDeltaAddFeaturesRequest(w, value.add_features);
  }
  if (value.add_constraints !== undefined) {
    w.write(WRITE_ADD_CONSTRAINTS);
    writeDeltaAddConstraintsRequest(w, value.add_constraints);
  }
  if (value.drop_constraints !== undefined) {
    w.write(WRITE_DROP_CONSTRAINTS);
    writeDeltaDropConstraintsRequest(w, value.drop_constraints);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaRequest(w: Writer, value: DeltaRequest): void {
  requirePlain(value, value.snapshot);
  let fields = 0;
  if (value.snapshot !== undefined) fields++;
  if (value.provider !== undefined) fields++;
  if (value.cdf !== undefined) fields++;
  if (value.write !== undefined) fields++;
  if (value.delete_rows !== undefined) fields++;
  if (value.update !== undefined) fields++;
  if (value.merge !== undefined) fields++;
  if (value.optimize !== undefined) fields++;
  if (value.vacuum !== undefined) fields++;
  if (value.restore !== undefined) fields++;
  if (value.checkpoint !== undefined) fields++;
  if (value.set_properties !== undefined) fields++;
  if (value.add_features !== undefined) fields++;
  if (value.add_constraints !== undefined) fields++;
  if (value.drop_constraints !== undefined) fields++;
  w.packStructHeader(fields, 15);
  if (value.snapshot !== undefined) {
    w.write(PACK_SNAPSHOT);
    packDeltaSnapshotRequest(w, value.snapshot);
  }
  if (value.provider !== undefined) {
    w.write(PACK_PROVIDER);
    packDeltaProviderRequest(w, value.provider);
  }
  if (value.cdf !== undefined) {
    w.write(PACK_CDF);
    packDeltaCdfRequest(w, value.cdf);
  }
  if (value.write !== undefined) {
    w.write(PACK_WRITE);
    packDeltaWriteRequest(w, value.write);
  }
  if (value.delete_rows !== undefined) {
    w.write(PACK_DELETE_ROWS);
    packDeltaDeleteRequest(w, value.delete_rows);
  }
  if (value.update !== undefined) {
    w.write(PACK_UPDATE);
    packDeltaUpdateRequest(w, value.update);
  }
  if (value.merge !== undefined) {
    w.write(PACK_MERGE);
    packDeltaMergeRequest(w, value.merge);
  }
  if (value.optimize !== undefined) {
    w.write(PACK_OPTIMIZE);
    packDeltaOptimizeRequest(w, value.optimize);
  }
  if (value.vacuum !== undefined) {
    w.write(PACK_VACUUM);
    packDeltaVacuumRequest(w, value.vacuum);
  }
  if (value.restore !== undefined) {
    w.write(PACK_RESTORE);
    packDeltaRestoreRequest(w, value.restore);
  }
  if (value.checkpoint !== undefined) {
    w.write(PACK_CHECKPOINT);
    packDeltaCheckpointRequest(w, value.checkpoint);
  }
  if (value.set_properties !== undefined) {
    w.write(PACK_SET_PROPERTIES);
    packDeltaSetPropertiesRequest(w, value.set_properties);
  }
  if (value.add_features !== undefined) {
    w.write(PACK_ADD_FEATURES);
    packDeltaAddFeaturesRequest(w, value.add_features);
  }
  if (value.add_constraints !== undefined) {
    w.write(PACK_ADD_CONSTRAINTS);
    packDeltaAddConstraintsRequest(w, value.add_constraints);
  }
  if (value.drop_constraints !== undefined) {
    w.write(PACK_DROP_CONSTRAINTS);
    packDeltaDropConstraintsRequest(w, value.drop_constraints);
  }
}

export function isDeltaRequest(candidate: unknown): candidate is DeltaRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaRequest> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.snapshot !== undefined && !isDeltaSnapshotRequest(value.snapshot)) return false;
  if (value.provider !== undefined && !isDeltaProviderRequest(value.provider)) return false;
  if (value.cdf !== undefined && !isDeltaCdfRequest(value.cdf)) return false;
  if (value.write !== undefined && !isDeltaWriteRequest(value.write)) return false;
  if (value.delete_rows !== undefined && !isDeltaDeleteRequest(value.delete_rows)) return false;
  if (value.update !== undefined && !isDeltaUpdateRequest(value.update)) return false;
  if (value.merge !== undefined && !isDeltaMergeRequest(value.merge)) return false;
  if (value.optimize !== undefined && !isDeltaOptimizeRequest(value.optimize)) return false;
  if (value.vacuum !== undefined && !isDeltaVacuumRequest(value.vacuum)) return false;
  if (value.restore !== undefined && !isDeltaRestoreRequest(value.restore)) return false;
  if (value.checkpoint !== undefined && !isDeltaCheckpointRequest(value.checkpoint)) return false;
  if (value.set_properties !== undefined && !isDeltaSetPropertiesRequest(value.set_properties)) return false;
  if (value.add_features !== undefined && !isDeltaAddFeaturesRequest(value.add_features)) return false;
  if (value.add_constraints !== undefined && !isDeltaAddConstraintsRequest(value.add_constraints)) return false;
  if (value.drop_constraints !== undefined && !isDeltaDropConstraintsRequest(value.drop_constraints)) return false;
  for (const name in value) {
    switch (name) {
      case "snapshot":
      case "provider":
      case "cdf":
      case "write":
      case "delete_rows":
      case "update":
      case "merge":
      case "optimize":
      case "vacuum":
      case "restore":
      case "checkpoint":
      case "set_properties":
      case "add_features":
      case "add_constraints":
      case "drop_constraints":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!deltaRequestRule1(value as DeltaRequest)) return false;
  return true;
}

export function convertDeltaRequest(value: unknown): DeltaRequest {
  const fields = fieldsOf<keyof DeltaRequest>(value);
  bailUnlessPlain(fields, fields.snapshot);
  for (const name in fields) {
    switch (name) {
      case "snapshot":
      case "provider":
      case "cdf":
      case "write":
      case "delete_rows":
      case "update":
      case "merge":
      case "optimize":
      case "vacuum":
      case "restore":
      case "checkpoint":
      case "set_properties":
      case "add_features":
      case "add_constraints":
      case "drop_constraints":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {} as Writable<DeltaRequest>;
  if (fields.snapshot !== undefined) result.snapshot = convertDeltaSnapshotRequest(fields.snapshot);
  if (fields.provider !== undefined) result.provider = convertDeltaProviderRequest(fields.provider);
  if (fields.cdf !== undefined) result.cdf = convertDeltaCdfRequest(fields.cdf);
  if (fields.write !== undefined) result.write = convertDeltaWriteRequest(fields.write);
  if (fields.delete_rows !== undefined) result.delete_rows = convertDeltaDeleteRequest(fields.delete_rows);
  if (fields.update !== undefined) result.update = convertDeltaUpdateRequest(fields.update);
  if (fields.merge !== undefined) result.merge = convertDeltaMergeRequest(fields.merge);
  if (fields.optimize !== undefined) result.optimize = convertDeltaOptimizeRequest(fields.optimize);
  if (fields.vacuum !== undefined) result.vacuum = convertDeltaVacuumRequest(fields.vacuum);
  if (fields.restore !== undefined) result.restore = convertDeltaRestoreRequest(fields.restore);
  if (fields.checkpoint !== undefined) result.checkpoint = convertDeltaCheckpointRequest(fields.checkpoint);
  if (fields.set_properties !== undefined)
    result.set_properties = convertDeltaSetPropertiesRequest(fields.set_properties);
  if (fields.add_features !== undefined) result.add_features = convertDeltaAddFeaturesRequest(fields.add_features);
  if (fields.add_constraints !== undefined)
    result.add_constraints = convertDeltaAddConstraintsRequest(fields.add_constraints);
  if (fields.drop_constraints !== undefined)
    result.drop_constraints = convertDeltaDropConstraintsRequest(fields.drop_constraints);
  if (!deltaRequestRule1(result)) bail();
  return result;
}

/**
 * [has(this.snapshot), has(this.provider), has(this.cdf), has(this.write), has(this.delete_rows), has(this.update),
 * has(this.merge), has(this.optimize), has(this.vacuum), has(this.restore), has(this.checkpoint),
 * has(this.set_properties), has(this.add_features), has(this.add_constraints),
 * has(this.drop_constraints)].exists_one(found, found)
 */
export function deltaRequestRule1(self: DeltaRequest): boolean {
  return (
    [
      self.snapshot !== undefined,
      self.provider !== undefined,
      self.cdf !== undefined,
      self.write !== undefined,
      self.delete_rows !== undefined,
      self.update !== undefined,
      self.merge !== undefined,
      self.optimize !== undefined,
      self.vacuum !== undefined,
      self.restore !== undefined,
      self.checkpoint !== undefined,
      self.set_properties !== undefined,
      self.add_features !== undefined,
      self.add_constraints !== undefined,
      self.drop_constraints !== undefined,
    ].filter((found) => found).length === 1
  );
}
