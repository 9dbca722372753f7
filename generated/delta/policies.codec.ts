// @generated from contracts/delta/policies.yaml. Do not edit. [2e9e0d69aa59f1e9]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asBool,
  asInt,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonKey,
  maxLength,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import {
  convertColumnMappingMode,
  convertDeltaFeatureName,
  convertIdentifier,
  convertSchemaMode,
  convertStatsPolicy,
  isColumnMappingMode,
  isDeltaFeatureName,
  isIdentifier,
  isSchemaMode,
  isStatsPolicy,
  packColumnMappingMode,
  packDeltaFeatureName,
  packSchemaMode,
  packStatsPolicy,
  readColumnMappingMode,
  readDeltaFeatureName,
  readIdentifier,
  readSchemaMode,
  readStatsPolicy,
  unpackColumnMappingMode,
  unpackDeltaFeatureName,
  unpackIdentifier,
  unpackSchemaMode,
  unpackStatsPolicy,
  writeColumnMappingMode,
  writeDeltaFeatureName,
  writeSchemaMode,
  writeStatsPolicy,
} from "../types.codec.js";
import type {
  ColumnMappingMode,
  ColumnName,
  DeltaFeatureName,
  Identifier,
  NonNegInt,
  PosInt,
  SchemaMode,
  SqlText,
  StatsPolicy,
} from "../types.js";
import {
  convertParquetWriterPolicy,
  isParquetWriterPolicy,
  packParquetWriterPolicy,
  readParquetWriterPolicy,
  unpackParquetWriterPolicy,
  writeParquetWriterPolicy,
} from "./parquet.codec.js";
import type { ParquetWriterPolicy } from "./parquet.js";
import type {
  DeltaCdfPolicy,
  DeltaConstraint,
  DeltaMaintenancePolicy,
  DeltaScanOptions,
  DeltaSchemaPolicy,
  DeltaWritePolicy,
} from "./policies.js";

const READ_TARGET_FILE_SIZE = /* @__PURE__ */ jsonKey("target_file_size");
const READ_PARTITION_BY = /* @__PURE__ */ jsonKey("partition_by");
const READ_ZORDER_BY = /* @__PURE__ */ jsonKey("zorder_by");
const READ_STATS_POLICY = /* @__PURE__ */ jsonKey("stats_policy");
const READ_STATS_COLUMNS = /* @__PURE__ */ jsonKey("stats_columns");
const READ_STATS_MAX_COLUMNS = /* @__PURE__ */ jsonKey("stats_max_columns");
const READ_ENABLE_FEATURES = /* @__PURE__ */ jsonKey("enable_features");
const READ_PARQUET = /* @__PURE__ */ jsonKey("parquet");
const READ_SCHEMA_MODE = /* @__PURE__ */ jsonKey("schema_mode");
const READ_COLUMN_MAPPING_MODE = /* @__PURE__ */ jsonKey("column_mapping_mode");
const READ_OPTIMIZE_ON_WRITE = /* @__PURE__ */ jsonKey("optimize_on_write");
const READ_Z_ORDER_COLS = /* @__PURE__ */ jsonKey("z_order_cols");
const READ_VACUUM_RETENTION_HOURS = /* @__PURE__ */ jsonKey("vacuum_retention_hours");
const READ_CHECKPOINT_INTERVAL = /* @__PURE__ */ jsonKey("checkpoint_interval");
const READ_LOG_RETENTION_DAYS = /* @__PURE__ */ jsonKey("log_retention_days");
const READ_REQUIRED = /* @__PURE__ */ jsonKey("required");
const READ_ALLOW_OUT_OF_RANGE = /* @__PURE__ */ jsonKey("allow_out_of_range");
const READ_FILE_COLUMN_NAME = /* @__PURE__ */ jsonKey("file_column_name");
const READ_ENABLE_PARQUET_PUSHDOWN = /* @__PURE__ */ jsonKey("enable_parquet_pushdown");
const READ_SCHEMA_FORCE_VIEW_TYPES = /* @__PURE__ */ jsonKey("schema_force_view_types");
const READ_WRAP_PARTITION_VALUES = /* @__PURE__ */ jsonKey("wrap_partition_values");
const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_EXPR = /* @__PURE__ */ jsonKey("expr");

const UNPACK_TARGET_FILE_SIZE = /* @__PURE__ */ packedKey("target_file_size");
const UNPACK_PARTITION_BY = /* @__PURE__ */ packedKey("partition_by");
const UNPACK_ZORDER_BY = /* @__PURE__ */ packedKey("zorder_by");
const UNPACK_STATS_POLICY = /* @__PURE__ */ packedKey("stats_policy");
const UNPACK_STATS_COLUMNS = /* @__PURE__ */ packedKey("stats_columns");
const UNPACK_STATS_MAX_COLUMNS = /* @__PURE__ */ packedKey("stats_max_columns");
const UNPACK_ENABLE_FEATURES = /* @__PURE__ */ packedKey("enable_features");
const UNPACK_PARQUET = /* @__PURE__ */ packedKey("parquet");
const UNPACK_SCHEMA_MODE = /* @__PURE__ */ packedKey("schema_mode");
const UNPACK_COLUMN_MAPPING_MODE = /* @__PURE__ */ packedKey("column_mapping_mode");
const UNPACK_OPTIMIZE_ON_WRITE = /* @__PURE__ */ packedKey("optimize_on_write");
const UNPACK_Z_ORDER_COLS = /* @__PURE__ */ packedKey("z_order_cols");
const UNPACK_VACUUM_RETENTION_HOURS = /* @__PURE__ */ packedKey("vacuum_retention_hours");
const UNPACK_CHECKPOINT_INTERVAL = /* @__PURE__ */ packedKey("checkpoint_interval");
const UNPACK_LOG_RETENTION_DAYS = /* @__PURE__ */ packedKey("log_retention_days");
const UNPACK_REQUIRED = /* @__PURE__ */ packedKey("required");
const UNPACK_ALLOW_OUT_OF_RANGE = /* @__PURE__ */ packedKey("allow_out_of_range");
const UNPACK_FILE_COLUMN_NAME = /* @__PURE__ */ packedKey("file_column_name");
const UNPACK_ENABLE_PARQUET_PUSHDOWN = /* @__PURE__ */ packedKey("enable_parquet_pushdown");
const UNPACK_SCHEMA_FORCE_VIEW_TYPES = /* @__PURE__ */ packedKey("schema_force_view_types");
const UNPACK_WRAP_PARTITION_VALUES = /* @__PURE__ */ packedKey("wrap_partition_values");
const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_EXPR = /* @__PURE__ */ packedKey("expr");

const WRITE_TARGET_FILE_SIZE = /* @__PURE__ */ jsonChunk(',"target_file_size":');
const WRITE_PARTITION_BY = /* @__PURE__ */ jsonChunk(',"partition_by":');
const WRITE_ZORDER_BY = /* @__PURE__ */ jsonChunk(',"zorder_by":');
const WRITE_STATS_POLICY = /* @__PURE__ */ jsonChunk(',"stats_policy":');
const WRITE_STATS_COLUMNS = /* @__PURE__ */ jsonChunk(',"stats_columns":');
const WRITE_STATS_MAX_COLUMNS = /* @__PURE__ */ jsonChunk(',"stats_max_columns":');
const WRITE_ENABLE_FEATURES = /* @__PURE__ */ jsonChunk(',"enable_features":');
const WRITE_PARQUET = /* @__PURE__ */ jsonChunk(',"parquet":');
const WRITE_SCHEMA_MODE = /* @__PURE__ */ jsonChunk(',"schema_mode":');
const WRITE_COLUMN_MAPPING_MODE = /* @__PURE__ */ jsonChunk(',"column_mapping_mode":');
const WRITE_OPTIMIZE_ON_WRITE = /* @__PURE__ */ jsonChunk(',"optimize_on_write":');
const WRITE_Z_ORDER_COLS = /* @__PURE__ */ jsonChunk(',"z_order_cols":');
const WRITE_VACUUM_RETENTION_HOURS = /* @__PURE__ */ jsonChunk(',"vacuum_retention_hours":');
const WRITE_CHECKPOINT_INTERVAL = /* @__PURE__ */ jsonChunk(',"checkpoint_interval":');
const WRITE_LOG_RETENTION_DAYS = /* @__PURE__ */ jsonChunk(',"log_retention_days":');
const WRITE_REQUIRED = /* @__PURE__ */ jsonChunk(',"required":');
const WRITE_ALLOW_OUT_OF_RANGE = /* @__PURE__ */ jsonChunk(',"allow_out_of_range":');
const WRITE_FILE_COLUMN_NAME = /* @__PURE__ */ jsonChunk(',"file_column_name":');
const WRITE_ENABLE_PARQUET_PUSHDOWN = /* @__PURE__ */ jsonChunk(',"enable_parquet_pushdown":');
const WRITE_SCHEMA_FORCE_VIEW_TYPES = /* @__PURE__ */ jsonChunk(',"schema_force_view_types":');
const WRITE_WRAP_PARTITION_VALUES = /* @__PURE__ */ jsonChunk(',"wrap_partition_values":');
const OPEN_DELTA_CONSTRAINT = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_EXPR = /* @__PURE__ */ jsonChunk(',"expr":');

const PACK_TARGET_FILE_SIZE = /* @__PURE__ */ packedChunk("target_file_size");
const PACK_PARTITION_BY = /* @__PURE__ */ packedChunk("partition_by");
const PACK_ZORDER_BY = /* @__PURE__ */ packedChunk("zorder_by");
const PACK_STATS_POLICY = /* @__PURE__ */ packedChunk("stats_policy");
const PACK_STATS_COLUMNS = /* @__PURE__ */ packedChunk("stats_columns");
const PACK_STATS_MAX_COLUMNS = /* @__PURE__ */ packedChunk("stats_max_columns");
const PACK_ENABLE_FEATURES = /* @__PURE__ */ packedChunk("enable_features");
const PACK_PARQUET = /* @__PURE__ */ packedChunk("parquet");
const PACK_SCHEMA_MODE = /* @__PURE__ */ packedChunk("schema_mode");
const PACK_COLUMN_MAPPING_MODE = /* @__PURE__ */ packedChunk("column_mapping_mode");
const PACK_OPTIMIZE_ON_WRITE = /* @__PURE__ */ packedChunk("optimize_on_write");
const PACK_Z_ORDER_COLS = /* @__PURE__ */ packedChunk("z_order_cols");
const PACK_VACUUM_RETENTION_HOURS = /* @__PURE__ */ packedChunk("vacuum_retention_hours");
const PACK_CHECKPOINT_INTERVAL = /* @__PURE__ */ packedChunk("checkpoint_interval");
const PACK_LOG_RETENTION_DAYS = /* @__PURE__ */ packedChunk("log_retention_days");
const PACK_REQUIRED = /* @__PURE__ */ packedChunk("required");
const PACK_ALLOW_OUT_OF_RANGE = /* @__PURE__ */ packedChunk("allow_out_of_range");
const PACK_FILE_COLUMN_NAME = /* @__PURE__ */ packedChunk("file_column_name");
const PACK_ENABLE_PARQUET_PUSHDOWN = /* @__PURE__ */ packedChunk("enable_parquet_pushdown");
const PACK_SCHEMA_FORCE_VIEW_TYPES = /* @__PURE__ */ packedChunk("schema_force_view_types");
const PACK_WRAP_PARTITION_VALUES = /* @__PURE__ */ packedChunk("wrap_partition_values");
const HEAD_DELTA_CONSTRAINT = /* @__PURE__ */ packedHead(2, "name");
const PACK_EXPR = /* @__PURE__ */ packedChunk("expr");

export function readDeltaWritePolicy(r: JsonReader): DeltaWritePolicy {
  let target_file_size: PosInt | null = 100663296;
  let partition_by: readonly ColumnName[] = [];
  let zorder_by: readonly ColumnName[] = [];
  let stats_policy: StatsPolicy = "auto";
  let stats_columns: readonly ColumnName[] | null = null;
  let stats_max_columns: NonNegInt = 32;
  let enable_features: readonly DeltaFeatureName[] = [];
  let parquet: ParquetWriterPolicy | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TARGET_FILE_SIZE)) target_file_size = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_PARTITION_BY)) partition_by = readColumnNameList(r);
    if (r.atKey(READ_ZORDER_BY)) zorder_by = readColumnNameList(r);
    if (r.atKey(READ_STATS_POLICY)) stats_policy = readStatsPolicy(r);
    if (r.atKey(READ_STATS_COLUMNS)) stats_columns = r.atNull() ? null : readColumnNameList(r);
    if (r.atKey(READ_STATS_MAX_COLUMNS)) stats_max_columns = atLeast(r.readInt(), 0);
    if (r.atKey(READ_ENABLE_FEATURES)) enable_features = readDeltaFeatureNameList(r);
    if (r.atKey(READ_PARQUET)) parquet = r.atNull() ? null : readParquetWriterPolicy(r);
  } while (r.moreFields());
  const value: DeltaWritePolicy = {
    target_file_size,
    partition_by,
    zorder_by,
    stats_policy,
    stats_columns,
    stats_max_columns,
    enable_features,
    parquet,
  };
  if (!deltaWritePolicyRule1(value)) r.bail();
  if (!deltaWritePolicyRule2(value)) r.bail();
  if (!deltaWritePolicyRule3(value)) r.bail();
  return value;
}

export function unpackDeltaWritePolicy(r: PackReader): DeltaWritePolicy {
  let target_file_size: PosInt | null = 100663296;
  let partition_by: readonly ColumnName[] = [];
  let zorder_by: readonly ColumnName[] = [];
  let stats_policy: StatsPolicy = "auto";
  let stats_columns: readonly ColumnName[] | null = null;
  let stats_max_columns: NonNegInt = 32;
  let enable_features: readonly DeltaFeatureName[] = [];
  let parquet: ParquetWriterPolicy | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TARGET_FILE_SIZE)) target_file_size = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_PARTITION_BY)) partition_by = unpackColumnNameList(r);
    if (r.atKey(UNPACK_ZORDER_BY)) zorder_by = unpackColumnNameList(r);
    if (r.atKey(UNPACK_STATS_POLICY)) stats_policy = unpackStatsPolicy(r);
    if (r.atKey(UNPACK_STATS_COLUMNS)) stats_columns = r.atNull() ? null : unpackColumnNameList(r);
    if (r.atKey(UNPACK_STATS_MAX_COLUMNS)) stats_max_columns = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_ENABLE_FEATURES)) enable_features = unpackDeltaFeatureNameList(r);
    if (r.atKey(UNPACK_PARQUET)) parquet = r.atNull() ? null : unpackParquetWriterPolicy(r);
  } while (r.moreFields(outer));
  const value: DeltaWritePolicy = {
    target_file_size,
    partition_by,
    zorder_by,
    stats_policy,
    stats_columns,
    stats_max_columns,
    enable_features,
    parquet,
  };
  if (!deltaWritePolicyRule1(value)) r.bail();
  if (!deltaWritePolicyRule2(value)) r.bail();
  if (!deltaWritePolicyRule3(value)) r.bail();
  return value;
}

export function writeDeltaWritePolicy(w: JsonValueWriter, value: DeltaWritePolicy): void {
  requirePlain(value, value.target_file_size);
  const start = w.here();
  if (value.target_file_size !== undefined && value.target_file_size !== 100663296) {
    w.write(WRITE_TARGET_FILE_SIZE);
    if (value.target_file_size === null) w.writeNull();
    else w.writeInt(value.target_file_size);
  }
  if (!isEmptyList(value.partition_by)) {
    w.write(WRITE_PARTITION_BY);
    writeStringList(w, value.partition_by);
  }
  if (!isEmptyList(value.zorder_by)) {
    w.write(WRITE_ZORDER_BY);
    writeStringList(w, value.zorder_by);
  }
  if (value.stats_policy !== undefined && value.stats_policy !== "auto") {
    w.write(WRITE_STATS_POLICY);
    writeStatsPolicy(w, value.stats_policy);
  }
  if (value.stats_columns !== undefined && value.stats_columns !== null) {
    w.write(WRITE_STATS_COLUMNS);
    writeStringList(w, value.stats_columns);
  }
  if (value.stats_max_columns !== undefined && value.stats_max_columns !== 32) {
    w.write(WRITE_STATS_MAX_COLUMNS);
    w.writeInt(value.stats_max_columns);
  }
  if (!isEmptyList(value.enable_features)) {
    w.write(WRITE_ENABLE_FEATURES);
    writeDeltaFeatureNameList(w, value.enable_features);
  }
  if (value.parquet !== undefined && value.parquet !== null) {
    w.write(WRITE_PARQUET);
    writeParquetWriterPolicy(w, value.parquet);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaWritePolicy(w: Writer, value: DeltaWritePolicy): void {
  requirePlain(value, value.target_file_size);
  let fields = 0;
  if (value.target_file_size !== undefined && value.target_file_size !== 100663296) fields++;
  if (!isEmptyList(value.partition_by)) fields++;
  if (!isEmptyList(value.zorder_by)) fields++;
  if (value.stats_policy !== undefined && value.stats_policy !== "auto") fields++;
  if (value.stats_columns !== undefined && value.stats_columns !== null) fields++;
  if (value.stats_max_columns !== undefined && value.stats_max_columns !== 32) fields++;
  if (!isEmptyList(value.enable_features)) fields++;
  if (value.parquet !== undefined && value.parquet !== null) fields++;
  w.packStructHeader(fields, 8);
  if (value.target_file_size !== undefined && value.target_file_size !== 100663296) {
    w.write(PACK_TARGET_FILE_SIZE);
    if (value.target_file_size === null) w.packNull();
    else w.packInt(value.target_file_size);
  }
  if (!isEmptyList(value.partition_by)) {
    w.write(PACK_PARTITION_BY);
    packStringList(w, value.partition_by);
  }
  if (!isEmptyList(value.zorder_by)) {
    w.write(PACK_ZORDER_BY);
    packStringList(w, value.zorder_by);
  }
  if (value.stats_policy !== undefined && value.stats_policy !== "auto") {
    w.write(PACK_STATS_POLICY);
    packStatsPolicy(w, value.stats_policy);
  }
  if (value.stats_columns !== undefined && value.stats_columns !== null) {
    w.write(PACK_STATS_COLUMNS);
    packStringList(w, value.stats_columns);
  }
  if (value.stats_max_columns !== undefined && value.stats_max_columns !== 32) {
    w.write(PACK_STATS_MAX_COLUMNS);
    w.packInt(value.stats_max_columns);
  }
  if (!isEmptyList(value.enable_features)) {
    w.write(PACK_ENABLE_FEATURES);
    packDeltaFeatureNameList(w, value.enable_features);
  }
  if (value.parquet !== undefined && value.parquet !== null) {
    w.write(PACK_PARQUET);
    packParquetWriterPolicy(w, value.parquet);
  }
}

export function isDeltaWritePolicy(candidate: unknown): candidate is DeltaWritePolicy {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaWritePolicy> = candidate;
  if (value.target_file_size === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.target_file_size) && value.target_file_size >= 1) && value.target_file_size !== null)
    return false;
  if (!isColumnNameList(value.partition_by)) return false;
  if (!isColumnNameList(value.zorder_by)) return false;
  if (!isStatsPolicy(value.stats_policy)) return false;
  if (!isColumnNameList(value.stats_columns) && value.stats_columns !== null) return false;
  if (!(isSafeInt(value.stats_max_columns) && value.stats_max_columns >= 0)) return false;
  if (!isDeltaFeatureNameList(value.enable_features)) return false;
  if (!isParquetWriterPolicy(value.parquet) && value.parquet !== null) return false;
  for (const name in value) {
    switch (name) {
      case "target_file_size":
      case "partition_by":
      case "zorder_by":
      case "stats_policy":
      case "stats_columns":
      case "stats_max_columns":
      case "enable_features":
      case "parquet":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!deltaWritePolicyRule1(value as DeltaWritePolicy)) return false;
  if (!deltaWritePolicyRule2(value as DeltaWritePolicy)) return false;
  if (!deltaWritePolicyRule3(value as DeltaWritePolicy)) return false;
  return true;
}

export function convertDeltaWritePolicy(value: unknown): DeltaWritePolicy {
  const fields = fieldsOf<keyof DeltaWritePolicy>(value);
  bailUnlessPlain(fields, fields.target_file_size);
  for (const name in fields) {
    switch (name) {
      case "target_file_size":
      case "partition_by":
      case "zorder_by":
      case "stats_policy":
      case "stats_columns":
      case "stats_max_columns":
      case "enable_features":
      case "parquet":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: DeltaWritePolicy = {
    target_file_size:
      fields.target_file_size === undefined
        ? 100663296
        : fields.target_file_size === null
          ? null
          : atLeast(asInt(fields.target_file_size), 1),
    partition_by: fields.partition_by === undefined ? [] : convertColumnNameList(fields.partition_by),
    zorder_by: fields.zorder_by === undefined ? [] : convertColumnNameList(fields.zorder_by),
    stats_policy: fields.stats_policy === undefined ? "auto" : convertStatsPolicy(fields.stats_policy),
    stats_columns: fields.stats_columns == null ? null : convertColumnNameList(fields.stats_columns),
    stats_max_columns: fields.stats_max_columns === undefined ? 32 : atLeast(asInt(fields.stats_max_columns), 0),
    enable_features: fields.enable_features === undefined ? [] : convertDeltaFeatureNameList(fields.enable_features),
    parquet: fields.parquet == null ? null : convertParquetWriterPolicy(fields.parquet),
  };
  if (!deltaWritePolicyRule1(result)) bail();
  if (!deltaWritePolicyRule2(result)) bail();
  if (!deltaWritePolicyRule3(result)) bail();
  return result;
}

/** this.stats_policy != "explicit" || this.stats_columns != null */
export function deltaWritePolicyRule1(self: DeltaWritePolicy): boolean {
  return self.stats_policy !== "explicit" || self.stats_columns !== null;
}

/** this.stats_policy == "explicit" || this.stats_columns == null */
export function deltaWritePolicyRule2(self: DeltaWritePolicy): boolean {
  return self.stats_policy === "explicit" || self.stats_columns === null;
}

/** !this.partition_by.exists(column, column in this.zorder_by) */
export function deltaWritePolicyRule3(self: DeltaWritePolicy): boolean {
  return !self.partition_by.some((column) => self.zorder_by.includes(column));
}

export function readDeltaSchemaPolicy(r: JsonReader): DeltaSchemaPolicy {
  let schema_mode: SchemaMode | null = null;
  let column_mapping_mode: ColumnMappingMode | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_SCHEMA_MODE)) schema_mode = r.atNull() ? null : readSchemaMode(r);
    if (r.atKey(READ_COLUMN_MAPPING_MODE)) column_mapping_mode = r.atNull() ? null : readColumnMappingMode(r);
  } while (r.moreFields());
  return { schema_mode, column_mapping_mode };
}

export function unpackDeltaSchemaPolicy(r: PackReader): DeltaSchemaPolicy {
  let schema_mode: SchemaMode | null = null;
  let column_mapping_mode: ColumnMappingMode | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_SCHEMA_MODE)) schema_mode = r.atNull() ? null : unpackSchemaMode(r);
    if (r.atKey(UNPACK_COLUMN_MAPPING_MODE)) column_mapping_mode = r.atNull() ? null : unpackColumnMappingMode(r);
  } while (r.moreFields(outer));
  return { schema_mode, column_mapping_mode };
}

export function writeDeltaSchemaPolicy(w: JsonValueWriter, value: DeltaSchemaPolicy): void {
  requirePlain(value, value.schema_mode);
  const start = w.here();
  if (value.schema_mode !== undefined && value.schema_mode !== null) {
    w.write(WRITE_SCHEMA_MODE);
    writeSchemaMode(w, value.schema_mode);
  }
  if (value.column_mapping_mode !== undefined && value.column_mapping_mode !== null) {
    w.write(WRITE_COLUMN_MAPPING_MODE);
    writeColumnMappingMode(w, value.column_mapping_mode);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaSchemaPolicy(w: Writer, value: DeltaSchemaPolicy): void {
  requirePlain(value, value.schema_mode);
  let fields = 0;
  if (value.schema_mode !== undefined && value.schema_mode !== null) fields++;
  if (value.column_mapping_mode !== undefined && value.column_mapping_mode !== null) fields++;
  w.packStructHeader(fields, 2);
  if (value.schema_mode !== undefined && value.schema_mode !== null) {
    w.write(PACK_SCHEMA_MODE);
    packSchemaMode(w, value.schema_mode);
  }
  if (value.column_mapping_mode !== undefined && value.column_mapping_mode !== null) {
    w.write(PACK_COLUMN_MAPPING_MODE);
    packColumnMappingMode(w, value.column_mapping_mode);
  }
}

export function isDeltaSchemaPolicy(candidate: unknown): candidate is DeltaSchemaPolicy {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaSchemaPolicy> = candidate;
  if (value.schema_mode === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSchemaMode(value.schema_mode) && value.schema_mode !== null) return false;
  if (!isColumnMappingMode(value.column_mapping_mode) && value.column_mapping_mode !== null) return false;
  for (const name in value) {
    switch (name) {
      case "schema_mode":
      case "column_mapping_mode":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaSchemaPolicy(value: unknown): DeltaSchemaPolicy {
  const fields = fieldsOf<keyof DeltaSchemaPolicy>(value);
  bailUnlessPlain(fields, fields.schema_mode);
  for (const name in fields) {
    switch (name) {
      case "schema_mode":
      case "column_mapping_mode":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    schema_mode: fields.schema_mode == null ? null : convertSchemaMode(fields.schema_mode),
    column_mapping_mode:
      fields.column_mapping_mode == null ? null : convertColumnMappingMode(fields.column_mapping_mode),
  };
}

export function readDeltaMaintenancePolicy(r: JsonReader): DeltaMaintenancePolicy {
  let optimize_on_write: boolean = false;
  let z_order_cols: readonly ColumnName[] = [];
  let vacuum_retention_hours: NonNegInt | null = 168;
  let checkpoint_interval: PosInt | null = 10;
  let log_retention_days: PosInt | null = 30;
  r.beginObject();
  do {
    if (r.atKey(READ_OPTIMIZE_ON_WRITE)) optimize_on_write = r.readBool();
    if (r.atKey(READ_Z_ORDER_COLS)) z_order_cols = readColumnNameList(r);
    if (r.atKey(READ_VACUUM_RETENTION_HOURS)) vacuum_retention_hours = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_CHECKPOINT_INTERVAL)) checkpoint_interval = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_LOG_RETENTION_DAYS)) log_retention_days = r.atNull() ? null : atLeast(r.readInt(), 1);
  } while (r.moreFields());
  return { optimize_on_write, z_order_cols, vacuum_retention_hours, checkpoint_interval, log_retention_days };
}

export function unpackDeltaMaintenancePolicy(r: PackReader): DeltaMaintenancePolicy {
  let optimize_on_write: boolean = false;
  let z_order_cols: readonly ColumnName[] = [];
  let vacuum_retention_hours: NonNegInt | null = 168;
  let checkpoint_interval: PosInt | null = 10;
  let log_retention_days: PosInt | null = 30;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_OPTIMIZE_ON_WRITE)) optimize_on_write = r.readBool();
    if (r.atKey(UNPACK_Z_ORDER_COLS)) z_order_cols = unpackColumnNameList(r);
    if (r.atKey(UNPACK_VACUUM_RETENTION_HOURS)) vacuum_retention_hours = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_CHECKPOINT_INTERVAL)) checkpoint_interval = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_LOG_RETENTION_DAYS)) log_retention_days = r.atNull() ? null : atLeast(r.readInt(), 1);
  } while (r.moreFields(outer));
  return { optimize_on_write, z_order_cols, vacuum_retention_hours, checkpoint_interval, log_retention_days };
}

export function writeDeltaMaintenancePolicy(w: JsonValueWriter, value: DeltaMaintenancePolicy): void {
  requirePlain(value, value.optimize_on_write);
  const start = w.here();
  if (value.optimize_on_write !== undefined && value.optimize_on_write !== false) {
    w.write(WRITE_OPTIMIZE_ON_WRITE);
    w.writeBool(value.optimize_on_write);
  }
  if (!isEmptyList(value.z_order_cols)) {
    w.write(WRITE_Z_ORDER_COLS);
    writeStringList(w, value.z_order_cols);
  }
  if (value.vacuum_retention_hours !== undefined && value.vacuum_retention_hours !== 168) {
    w.write(WRITE_VACUUM_RETENTION_HOURS);
    if (value.vacuum_retention_hours === null) w.writeNull();
    else w.writeInt(value.vacuum_retention_hours);
  }
  if (value.checkpoint_interval !== undefined && value.checkpoint_interval !== 10) {
    w.write(WRITE_CHECKPOINT_INTERVAL);
    if (value.checkpoint_interval === null) w.writeNull();
    else w.writeInt(value.checkpoint_interval);
  }
  if (value.log_retention_days !== undefined && value.log_retention_days !== 30) {
    w.write(WRITE_LOG_RETENTION_DAYS);
    if (value.log_retention_days === null) w.writeNull();
    else w.writeInt(value.log_retention_days);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaMaintenancePolicy(w: Writer, value: DeltaMaintenancePolicy): void {
  requirePlain(value, value.optimize_on_write);
  let fields = 0;
  if (value.optimize_on_write !== undefined && value.optimize_on_write !== false) fields++;
  if (!isEmptyList(value.z_order_cols)) fields++;
  if (value.vacuum_retention_hours !== undefined && value.vacuum_retention_hours !== 168) fields++;
  if (value.checkpoint_interval !== undefined && value.checkpoint_interval !== 10) fields++;
  if (value.log_retention_days !== undefined && value.log_retention_days !== 30) fields++;
  w.packStructHeader(fields, 5);
  if (value.optimize_on_write !== undefined && value.optimize_on_write !== false) {
    w.write(PACK_OPTIMIZE_ON_WRITE);
    w.packBool(value.optimize_on_write);
  }
  if (!isEmptyList(value.z_order_cols)) {
    w.write(PACK_Z_ORDER_COLS);
    packStringList(w, value.z_order_cols);
  }
  if (value.vacuum_retention_hours !== undefined && value.vacuum_retention_hours !== 168) {
    w.write(PACK_VACUUM_RETENTION_HOURS);
    if (value.vacuum_retention_hours === null) w.packNull();
    else w.packInt(value.vacuum_retention_hours);
  }
  if (value.checkpoint_interval !== undefined && value.checkpoint_interval !== 10) {
    w.write(PACK_CHECKPOINT_INTERVAL);
    if (value.checkpoint_interval === null) w.packNull();
    else w.packInt(value.checkpoint_interval);
  }
  if (value.log_retention_days !== undefined && value.log_retention_days !== 30) {
    w.write(PACK_LOG_RETENTION_DAYS);
    if (value.log_retention_days === null) w.packNull();
    else w.packInt(value.log_retention_days);
  }
}

export function isDeltaMaintenancePolicy(candidate: unknown): candidate is DeltaMaintenancePolicy {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaMaintenancePolicy> = candidate;
  if (typeof value.optimize_on_write !== "boolean") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isColumnNameList(value.z_order_cols)) return false;
  if (
    !(isSafeInt(value.vacuum_retention_hours) && value.vacuum_retention_hours >= 0) &&
    value.vacuum_retention_hours !== null
  )
    return false;
  if (!(isSafeInt(value.checkpoint_interval) && value.checkpoint_interval >= 1) && value.checkpoint_interval !== null)
    return false;
  if (!(isSafeInt(value.log_retention_days) && value.log_retention_days >= 1) && value.log_retention_days !== null)
    return false;
  for (const name in value) {
    switch (name) {
      case "optimize_on_write":
      case "z_order_cols":
      case "vacuum_retention_hours":
      case "checkpoint_interval":
      case "log_retention_days":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaMaintenancePolicy(value: unknown): DeltaMaintenancePolicy {
  const fields = fieldsOf<keyof DeltaMaintenancePolicy>(value);
  bailUnlessPlain(fields, fields.optimize_on_write);
  for (const name in fields) {
    switch (name) {
      case "optimize_on_write":
      case "z_order_cols":
      case "vacuum_retention_hours":
      case "checkpoint_interval":
      case "log_retention_days":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    optimize_on_write: fields.optimize_on_write === undefined ? false : asBool(fields.optimize_on_write),
    z_order_cols: fields.z_order_cols === undefined ? [] : convertColumnNameList(fields.z_order_cols),
    vacuum_retention_hours:
      fields.vacuum_retention_hours === undefined
        ? 168
        : fields.vacuum_retention_hours === null
          ? null
          : atLeast(asInt(fields.vacuum_retention_hours), 0),
    checkpoint_interval:
      fields.checkpoint_interval === undefined
        ? 10
        : fields.checkpoint_interval === null
          ? null
          : atLeast(asInt(fields.checkpoint_interval), 1),
    log_retention_days:
      fields.log_retention_days === undefined
        ? 30
        : fields.log_retention_days === null
          ? null
          : atLeast(asInt(fields.log_retention_days), 1),
  };
}

export function readDeltaCdfPolicy(r: JsonReader): DeltaCdfPolicy {
  let required: boolean = false;
  let allow_out_of_range: boolean = false;
  r.beginObject();
  do {
    if (r.atKey(READ_REQUIRED)) required = r.readBool();
    if (r.atKey(READ_ALLOW_OUT_OF_RANGE)) allow_out_of_range = r.readBool();
  } while (r.moreFields());
  return { required, allow_out_of_range };
}

export function unpackDeltaCdfPolicy(r: PackReader): DeltaCdfPolicy {
  let required: boolean = false;
  let allow_out_of_range: boolean = false;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_REQUIRED)) required = r.readBool();
    if (r.atKey(UNPACK_ALLOW_OUT_OF_RANGE)) allow_out_of_range = r.readBool();
  } while (r.moreFields(outer));
  return { required, allow_out_of_range };
}

export function writeDeltaCdfPolicy(w: JsonValueWriter, value: DeltaCdfPolicy): void {
  requirePlain(value, value.required);
  const start = w.here();
  if (value.required !== undefined && value.required !== false) {
    w.write(WRITE_REQUIRED);
    w.writeBool(value.required);
  }
  if (value.allow_out_of_range !== undefined && value.allow_out_of_range !== false) {
    w.write(WRITE_ALLOW_OUT_OF_RANGE);
    w.writeBool(value.allow_out_of_range);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaCdfPolicy(w: Writer, value: DeltaCdfPolicy): void {
  requirePlain(value, value.required);
  let fields = 0;
  if (value.required !== undefined && value.required !== false) fields++;
  if (value.allow_out_of_range !== undefined && value.allow_out_of_range !== false) fields++;
  w.packStructHeader(fields, 2);
  if (value.required !== undefined && value.required !== false) {
    w.write(PACK_REQUIRED);
    w.packBool(value.required);
  }
  if (value.allow_out_of_range !== undefined && value.allow_out_of_range !== false) {
    w.write(PACK_ALLOW_OUT_OF_RANGE);
    w.packBool(value.allow_out_of_range);
  }
}

export function isDeltaCdfPolicy(candidate: unknown): candidate is DeltaCdfPolicy {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaCdfPolicy> = candidate;
  if (typeof value.required !== "boolean") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.allow_out_of_range !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "required":
      case "allow_out_of_range":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaCdfPolicy(value: unknown): DeltaCdfPolicy {
  const fields = fieldsOf<keyof DeltaCdfPolicy>(value);
  bailUnlessPlain(fields, fields.required);
  for (const name in fields) {
    switch (name) {
      case "required":
      case "allow_out_of_range":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    required: fields.required === undefined ? false : asBool(fields.required),
    allow_out_of_range: fields.allow_out_of_range === undefined ? false : asBool(fields.allow_out_of_range),
  };
}

export function readDeltaScanOptions(r: JsonReader): DeltaScanOptions {
  let file_column_name: string | null = null;
  let enable_parquet_pushdown: boolean = true;
  let schema_force_view_types: boolean | null = null;
  let wrap_partition_values: boolean = false;
  r.beginObject();
  do {
    if (r.atKey(READ_FILE_COLUMN_NAME)) file_column_name = r.atNull() ? null : r.readString();
    if (r.atKey(READ_ENABLE_PARQUET_PUSHDOWN)) enable_parquet_pushdown = r.readBool();
    if (r.atKey(READ_SCHEMA_FORCE_VIEW_TYPES)) schema_force_view_types = r.atNull() ? null : r.readBool();
    if (r.atKey(READ_WRAP_PARTITION_VALUES)) wrap_partition_values = r.readBool();
  } while (r.moreFields());
  return { file_column_name, enable_parquet_pushdown, schema_force_view_types, wrap_partition_values };
}

export function unpackDeltaScanOptions(r: PackReader): DeltaScanOptions {
  let file_column_name: string | null = null;
  let enable_parquet_pushdown: boolean = true;
  let schema_force_view_types: boolean | null = null;
  let wrap_partition_values: boolean = false;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_FILE_COLUMN_NAME)) file_column_name = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_ENABLE_PARQUET_PUSHDOWN)) enable_parquet_pushdown = r.readBool();
    if (r.atKey(UNPACK_SCHEMA_FORCE_VIEW_TYPES)) schema_force_view_types = r.atNull() ? null : r.readBool();
    if (r.atKey(UNPACK_WRAP_PARTITION_VALUES)) wrap_partition_values = r.readBool();
  } while (r.moreFields(outer));
  return { file_column_name, enable_parquet_pushdown, schema_force_view_types, wrap_partition_values };
}

export function writeDeltaScanOptions(w: JsonValueWriter, value: DeltaScanOptions): void {
  requirePlain(value, value.file_column_name);
  const start = w.here();
  if (value.file_column_name !== undefined && value.file_column_name !== null) {
    w.write(WRITE_FILE_COLUMN_NAME);
    w.writeString(value.file_column_name);
  }
  if (value.enable_parquet_pushdown !== undefined && value.enable_parquet_pushdown !== true) {
    w.write(WRITE_ENABLE_PARQUET_PUSHDOWN);
    w.writeBool(value.enable_parquet_pushdown);
  }
  if (value.schema_force_view_types !== undefined && value.schema_force_view_types !== null) {
    w.write(WRITE_SCHEMA_FORCE_VIEW_TYPES);
    w.writeBool(value.schema_force_view_types);
  }
  if (value.wrap_partition_values !== undefined && value.wrap_partition_values !== false) {
    w.write(WRITE_WRAP_PARTITION_VALUES);
    w.writeBool(value.wrap_partition_values);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaScanOptions(w: Writer, value: DeltaScanOptions): void {
  requirePlain(value, value.file_column_name);
  let fields = 0;
  if (value.file_column_name !== undefined && value.file_column_name !== null) fields++;
  if (value.enable_parquet_pushdown !== undefined && value.enable_parquet_pushdown !== true) fields++;
  if (value.schema_force_view_types !== undefined && value.schema_force_view_types !== null) fields++;
  if (value.wrap_partition_values !== undefined && value.wrap_partition_values !== false) fields++;
  w.packStructHeader(fields, 4);
  if (value.file_column_name !== undefined && value.file_column_name !== null) {
    w.write(PACK_FILE_COLUMN_NAME);
    w.packString(value.file_column_name);
  }
  if (value.enable_parquet_pushdown !== undefined && value.enable_parquet_pushdown !== true) {
    w.write(PACK_ENABLE_PARQUET_PUSHDOWN);
    w.packBool(value.enable_parquet_pushdown);
  }
  if (value.schema_force_view_types !== undefined && value.schema_force_view_types !== null) {
    w.write(PACK_SCHEMA_FORCE_VIEW_TYPES);
    w.packBool(value.schema_force_view_types);
  }
  if (value.wrap_partition_values !== undefined && value.wrap_partition_values !== false) {
    w.write(PACK_WRAP_PARTITION_VALUES);
    w.packBool(value.wrap_partition_values);
  }
}

export function isDeltaScanOptions(candidate: unknown): candidate is DeltaScanOptions {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaScanOptions> = candidate;
  if (value.file_column_name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.file_column_name !== "string" && value.file_column_name !== null) return false;
  if (typeof value.enable_parquet_pushdown !== "boolean") return false;
  if (typeof value.schema_force_view_types !== "boolean" && value.schema_force_view_types !== null) return false;
  if (typeof value.wrap_partition_values !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "file_column_name":
      case "enable_parquet_pushdown":
      case "schema_force_view_types":
      case "wrap_partition_values":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaScanOptions(value: unknown): DeltaScanOptions {
  const fields = fieldsOf<keyof DeltaScanOptions>(value);
  bailUnlessPlain(fields, fields.file_column_name);
  for (const name in fields) {
    switch (name) {
      case "file_column_name":
      case "enable_parquet_pushdown":
      case "schema_force_view_types":
      case "wrap_partition_values":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    file_column_name: fields.file_column_name == null ? null : asString(fields.file_column_name),
    enable_parquet_pushdown:
      fields.enable_parquet_pushdown === undefined ? true : asBool(fields.enable_parquet_pushdown),
    schema_force_view_types: fields.schema_force_view_types == null ? null : asBool(fields.schema_force_view_types),
    wrap_partition_values: fields.wrap_partition_values === undefined ? false : asBool(fields.wrap_partition_values),
  };
}

export function readDeltaConstraint(r: JsonReader): DeltaConstraint {
  let name: Identifier | undefined;
  let expr: SqlText | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_EXPR)) expr = minLength(r.readString(), 1);
  } while (r.moreFields());
  if (name === undefined || expr === undefined) r.bail();
  return { name, expr };
}

export function unpackDeltaConstraint(r: PackReader): DeltaConstraint {
  let name: Identifier | undefined;
  let expr: SqlText | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_EXPR)) expr = minLength(r.readString(), 1);
  } while (r.moreFields(outer));
  if (name === undefined || expr === undefined) r.bail();
  return { name, expr };
}

export function writeDeltaConstraint(w: JsonValueWriter, value: DeltaConstraint): void {
  requirePlain(value, value.name);
  w.write(OPEN_DELTA_CONSTRAINT);
  w.writeString(value.name);
  w.write(WRITE_EXPR);
  w.writeString(value.expr);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaConstraint(w: Writer, value: DeltaConstraint): void {
  requirePlain(value, value.name);
  w.write(HEAD_DELTA_CONSTRAINT);
  w.packString(value.name);
  w.write(PACK_EXPR);
  w.packString(value.expr);
}

export function isDeltaConstraint(candidate: unknown): candidate is DeltaConstraint {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaConstraint> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!(typeof value.expr === "string" && hasMinLength(value.expr, 1))) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "expr":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaConstraint(value: unknown): DeltaConstraint {
  const fields = fieldsOf<keyof DeltaConstraint>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "expr":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { name: convertIdentifier(fields.name), expr: minLength(asString(fields.expr), 1) };
}

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function readDeltaFeatureNameList(r: JsonReader): readonly DeltaFeatureName[] {
  const list: DeltaFeatureName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDeltaFeatureName(r));
  return list;
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
  return list;
}

function unpackDeltaFeatureNameList(r: PackReader): readonly DeltaFeatureName[] {
  const list = new Array<DeltaFeatureName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDeltaFeatureName(r);
  return list;
}

function writeStringList(w: JsonValueWriter, list: readonly string[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as string;
    w.writeString(item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeDeltaFeatureNameList(w: JsonValueWriter, list: readonly DeltaFeatureName[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DeltaFeatureName;
    writeDeltaFeatureName(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
  }
}

function packDeltaFeatureNameList(w: Writer, list: readonly DeltaFeatureName[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DeltaFeatureName;
    packDeltaFeatureName(w, item);
  }
}

function convertColumnNameList(value: unknown): readonly ColumnName[] {
  const items = itemsOf(value);
  const list: ColumnName[] = [];
  for (let i = 0; i < items.length; i++) list.push(maxLength(minLength(asString(items[i]), 1), 255));
  return list;
}

function convertDeltaFeatureNameList(value: unknown): readonly DeltaFeatureName[] {
  const items = itemsOf(value);
  const list: DeltaFeatureName[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDeltaFeatureName(items[i]));
  return list;
}

function isColumnNameList(value: unknown): value is readonly ColumnName[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(typeof item === "string" && hasMinLength(item, 1) && hasMaxLength(item, 255))) return false;
  }
  return true;
}

function isDeltaFeatureNameList(value: unknown): value is readonly DeltaFeatureName[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDeltaFeatureName(item)) return false;
  }
  return true;
}
