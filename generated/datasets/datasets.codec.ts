// @generated from contracts/datasets/datasets.yaml. Do not edit. [3b3bb66c28f9eb87]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writable,
  type Writer,
  asArray,
  asInt,
  asOneOf,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isEmptyObject,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  maxLength,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
  requireTuple,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertValidationPolicySpec,
  isValidationPolicySpec,
  packValidationPolicySpec,
  readValidationPolicySpec,
  unpackValidationPolicySpec,
  writeValidationPolicySpec,
} from "../config/semantics.codec.js";
import type { ValidationPolicySpec } from "../config/semantics.js";
import {
  convertQuerySpec,
  convertViewSpec,
  isQuerySpec,
  isViewSpec,
  packQuerySpec,
  packViewSpec,
  readQuerySpec,
  readViewSpec,
  unpackQuerySpec,
  unpackViewSpec,
  writeQuerySpec,
  writeViewSpec,
} from "../query/queries.codec.js";
import type { QuerySpec, ViewSpec } from "../query/queries.js";
import {
  convertContractSpec,
  convertTableSchemaSpec,
  isContractSpec,
  isTableSchemaSpec,
  packContractSpec,
  packTableSchemaSpec,
  readContractSpec,
  readTableSchemaSpec,
  unpackContractSpec,
  unpackTableSchemaSpec,
  writeContractSpec,
  writeTableSchemaSpec,
} from "../schema/tables.codec.js";
import type { ContractSpec, TableSchemaSpec } from "../schema/tables.js";
import {
  convertIdentifier,
  convertRfc3339,
  convertStrMap,
  isIdentifier,
  isRfc3339,
  isStrMap,
  readIdentifier,
  readRfc3339,
  readStrMap,
  unpackIdentifier,
  unpackRfc3339,
  unpackStrMap,
} from "../types.codec.js";
import type {
  ColumnName,
  DeltaVersion,
  Identifier,
  NonEmptyStr,
  Rfc3339,
  SqlText,
  StrMap,
  TableUri,
} from "../types.js";
import type {
  DatasetFormat,
  DatasetLocation,
  DatasetLocationOverrides,
  DatasetSpec,
  ResolvedProjection,
} from "./datasets.js";
import {
  convertArrowValidationOptions,
  convertDataFusionScanOptions,
  convertDatasetPolicies,
  convertDeltaPolicyBundle,
  isArrowValidationOptions,
  isDataFusionScanOptions,
  isDatasetPolicies,
  isDeltaPolicyBundle,
  packArrowValidationOptions,
  packDataFusionScanOptions,
  packDatasetPolicies,
  packDeltaPolicyBundle,
  readArrowValidationOptions,
  readDataFusionScanOptions,
  readDatasetPolicies,
  readDeltaPolicyBundle,
  unpackArrowValidationOptions,
  unpackDataFusionScanOptions,
  unpackDatasetPolicies,
  unpackDeltaPolicyBundle,
  writeArrowValidationOptions,
  writeDataFusionScanOptions,
  writeDatasetPolicies,
  writeDeltaPolicyBundle,
} from "./policies.codec.js";
import type { ArrowValidationOptions, DataFusionScanOptions, DatasetPolicies, DeltaPolicyBundle } from "./policies.js";

const READ_TABLE_SPEC = /* @__PURE__ */ jsonKey("table_spec");
const READ_CONTRACT_SPEC = /* @__PURE__ */ jsonKey("contract_spec");
const READ_QUERY_SPEC = /* @__PURE__ */ jsonKey("query_spec");
const READ_VIEW_SPECS = /* @__PURE__ */ jsonKey("view_specs");
const READ_POLICIES = /* @__PURE__ */ jsonKey("policies");
const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_URI = /* @__PURE__ */ jsonKey("uri");
const READ_FORMAT = /* @__PURE__ */ jsonKey("format");
const READ_STORAGE_OPTIONS = /* @__PURE__ */ jsonKey("storage_options");
const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_TIMESTAMP = /* @__PURE__ */ jsonKey("timestamp");
const READ_OVERRIDES = /* @__PURE__ */ jsonKey("overrides");
const READ_DATAFUSION_SCAN = /* @__PURE__ */ jsonKey("datafusion_scan");
const READ_DELTA = /* @__PURE__ */ jsonKey("delta");
const READ_VALIDATION = /* @__PURE__ */ jsonKey("validation");
const READ_DATAFRAME_VALIDATION = /* @__PURE__ */ jsonKey("dataframe_validation");
const READ_DATASET_NAME = /* @__PURE__ */ jsonKey("dataset_name");
const READ_COLUMNS = /* @__PURE__ */ jsonKey("columns");
const READ_ADDED_DEFAULTS = /* @__PURE__ */ jsonKey("added_defaults");
const READ_CASTS = /* @__PURE__ */ jsonKey("casts");

const UNPACK_TABLE_SPEC = /* @__PURE__ */ packedKey("table_spec");
const UNPACK_CONTRACT_SPEC = /* @__PURE__ */ packedKey("contract_spec");
const UNPACK_QUERY_SPEC = /* @__PURE__ */ packedKey("query_spec");
const UNPACK_VIEW_SPECS = /* @__PURE__ */ packedKey("view_specs");
const UNPACK_POLICIES = /* @__PURE__ */ packedKey("policies");
const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_URI = /* @__PURE__ */ packedKey("uri");
const UNPACK_FORMAT = /* @__PURE__ */ packedKey("format");
const UNPACK_STORAGE_OPTIONS = /* @__PURE__ */ packedKey("storage_options");
const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_TIMESTAMP = /* @__PURE__ */ packedKey("timestamp");
const UNPACK_OVERRIDES = /* @__PURE__ */ packedKey("overrides");
const UNPACK_DATAFUSION_SCAN = /* @__PURE__ */ packedKey("datafusion_scan");
const UNPACK_DELTA = /* @__PURE__ */ packedKey("delta");
const UNPACK_VALIDATION = /* @__PURE__ */ packedKey("validation");
const UNPACK_DATAFRAME_VALIDATION = /* @__PURE__ */ packedKey("dataframe_validation");
const UNPACK_DATASET_NAME = /* @__PURE__ */ packedKey("dataset_name");
const UNPACK_COLUMNS = /* @__PURE__ */ packedKey("columns");
const UNPACK_ADDED_DEFAULTS = /* @__PURE__ */ packedKey("added_defaults");
const UNPACK_CASTS = /* @__PURE__ */ packedKey("casts");

const READ_DATASET_FORMAT = /* @__PURE__ */ jsonLiterals("delta", "parquet", "arrow_ipc", "json", "csv");
const UNPACK_DATASET_FORMAT = /* @__PURE__ */ packedLiterals("delta", "parquet", "arrow_ipc", "json", "csv");

const OPEN_DATASET_SPEC = /* @__PURE__ */ jsonChunk('{"table_spec":');
const WRITE_CONTRACT_SPEC = /* @__PURE__ */ jsonChunk(',"contract_spec":');
const WRITE_QUERY_SPEC = /* @__PURE__ */ jsonChunk(',"query_spec":');
const WRITE_VIEW_SPECS = /* @__PURE__ */ jsonChunk(',"view_specs":');
const WRITE_POLICIES = /* @__PURE__ */ jsonChunk(',"policies":');
const WRITE_VALUE_DELTA = /* @__PURE__ */ jsonChunk('"delta"');
const WRITE_VALUE_PARQUET = /* @__PURE__ */ jsonChunk('"parquet"');
const WRITE_VALUE_ARROW_IPC = /* @__PURE__ */ jsonChunk('"arrow_ipc"');
const WRITE_VALUE_JSON = /* @__PURE__ */ jsonChunk('"json"');
const WRITE_VALUE_CSV = /* @__PURE__ */ jsonChunk('"csv"');
const OPEN_DATASET_LOCATION = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_URI = /* @__PURE__ */ jsonChunk(',"uri":');
const WRITE_FORMAT = /* @__PURE__ */ jsonChunk(',"format":');
const WRITE_STORAGE_OPTIONS = /* @__PURE__ */ jsonChunk(',"storage_options":');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const WRITE_TIMESTAMP = /* @__PURE__ */ jsonChunk(',"timestamp":');
const WRITE_OVERRIDES = /* @__PURE__ */ jsonChunk(',"overrides":');
const WRITE_DATAFUSION_SCAN = /* @__PURE__ */ jsonChunk(',"datafusion_scan":');
const WRITE_DELTA = /* @__PURE__ */ jsonChunk(',"delta":');
const WRITE_VALIDATION = /* @__PURE__ */ jsonChunk(',"validation":');
const WRITE_DATAFRAME_VALIDATION = /* @__PURE__ */ jsonChunk(',"dataframe_validation":');
const WRITE_TABLE_SPEC = /* @__PURE__ */ jsonChunk(',"table_spec":');
const OPEN_RESOLVED_PROJECTION = /* @__PURE__ */ jsonChunk('{"dataset_name":');
const WRITE_COLUMNS = /* @__PURE__ */ jsonChunk(',"columns":');
const WRITE_ADDED_DEFAULTS = /* @__PURE__ */ jsonChunk(',"added_defaults":');
const WRITE_CASTS = /* @__PURE__ */ jsonChunk(',"casts":');

const HEAD_DATASET_SPEC = /* @__PURE__ */ packedChunk("table_spec");
const PACK_CONTRACT_SPEC = /* @__PURE__ */ packedChunk("contract_spec");
const PACK_QUERY_SPEC = /* @__PURE__ */ packedChunk("query_spec");
const PACK_VIEW_SPECS = /* @__PURE__ */ packedChunk("view_specs");
const PACK_POLICIES = /* @__PURE__ */ packedChunk("policies");
const PACK_VALUE_DELTA = /* @__PURE__ */ packedChunk("delta");
const PACK_VALUE_PARQUET = /* @__PURE__ */ packedChunk("parquet");
const PACK_VALUE_ARROW_IPC = /* @__PURE__ */ packedChunk("arrow_ipc");
const PACK_VALUE_JSON = /* @__PURE__ */ packedChunk("json");
const PACK_VALUE_CSV = /* @__PURE__ */ packedChunk("csv");
const HEAD_DATASET_LOCATION = /* @__PURE__ */ packedChunk("name");
const PACK_URI = /* @__PURE__ */ packedChunk("uri");
const PACK_FORMAT = /* @__PURE__ */ packedChunk("format");
const PACK_STORAGE_OPTIONS = /* @__PURE__ */ packedChunk("storage_options");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const PACK_TIMESTAMP = /* @__PURE__ */ packedChunk("timestamp");
const PACK_OVERRIDES = /* @__PURE__ */ packedChunk("overrides");
const PACK_DATAFUSION_SCAN = /* @__PURE__ */ packedChunk("datafusion_scan");
const PACK_DELTA = /* @__PURE__ */ packedChunk("delta");
const PACK_VALIDATION = /* @__PURE__ */ packedChunk("validation");
const PACK_DATAFRAME_VALIDATION = /* @__PURE__ */ packedChunk("dataframe_validation");
const PACK_TABLE_SPEC = /* @__PURE__ */ packedChunk("table_spec");
const HEAD_RESOLVED_PROJECTION = /* @__PURE__ */ packedHead(4, "dataset_name");
const PACK_COLUMNS = /* @__PURE__ */ packedChunk("columns");
const PACK_ADDED_DEFAULTS = /* @__PURE__ */ packedChunk("added_defaults");
const PACK_CASTS = /* @__PURE__ */ packedChunk("casts");

export function readDatasetSpec(r: JsonReader): DatasetSpec {
  let table_spec: TableSchemaSpec | undefined;
  let contract_spec: ContractSpec | null = null;
  let query_spec: QuerySpec | null = null;
  let view_specs: readonly ViewSpec[] = [];
  let policies: DatasetPolicies | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_SPEC)) table_spec = readTableSchemaSpec(r);
    if (r.atKey(READ_CONTRACT_SPEC)) contract_spec = r.atNull() ? null : readContractSpec(r);
    if (r.atKey(READ_QUERY_SPEC)) query_spec = r.atNull() ? null : readQuerySpec(r);
    if (r.atKey(READ_VIEW_SPECS)) view_specs = readViewSpecList(r);
    if (r.atKey(READ_POLICIES)) policies = readDatasetPolicies(r);
  } while (r.moreFields());
  if (table_spec === undefined) r.bail();
  if (policies === undefined) policies = defaultDatasetPolicies();
  const value: DatasetSpec = { table_spec, contract_spec, query_spec, view_specs, policies };
  if (!datasetSpecRule1(value)) r.bail();
  return value;
}

export function unpackDatasetSpec(r: PackReader): DatasetSpec {
  let table_spec: TableSchemaSpec | undefined;
  let contract_spec: ContractSpec | null = null;
  let query_spec: QuerySpec | null = null;
  let view_specs: readonly ViewSpec[] = [];
  let policies: DatasetPolicies | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_SPEC)) table_spec = unpackTableSchemaSpec(r);
    if (r.atKey(UNPACK_CONTRACT_SPEC)) contract_spec = r.atNull() ? null : unpackContractSpec(r);
    if (r.atKey(UNPACK_QUERY_SPEC)) query_spec = r.atNull() ? null : unpackQuerySpec(r);
    if (r.atKey(UNPACK_VIEW_SPECS)) view_specs = unpackViewSpecList(r);
    if (r.atKey(UNPACK_POLICIES)) policies = unpackDatasetPolicies(r);
  } while (r.moreFields(outer));
  if (table_spec === undefined) r.bail();
  if (policies === undefined) policies = defaultDatasetPolicies();
  const value: DatasetSpec = { table_spec, contract_spec, query_spec, view_specs, policies };
  if (!datasetSpecRule1(value)) r.bail();
  return value;
}

export function writeDatasetSpec(w: JsonValueWriter, value: DatasetSpec): void {
  requirePlain(value, value.table_spec);
  w.write(OPEN_DATASET_SPEC);
  writeTableSchemaSpec(w, value.table_spec);
  if (value.contract_spec !== undefined && value.contract_spec !== null) {
    w.write(WRITE_CONTRACT_SPEC);
    writeContractSpec(w, value.contract_spec);
  }
  if (value.query_spec !== undefined && value.query_spec !== null) {
    w.write(WRITE_QUERY_SPEC);
    writeQuerySpec(w, value.query_spec);
  }
  if (!isEmptyList(value.view_specs)) {
    w.write(WRITE_VIEW_SPECS);
    writeViewSpecList(w, value.view_specs);
  }
  if (!equalsDefaultDatasetPolicies(value.policies)) {
    w.write(WRITE_POLICIES);
    writeDatasetPolicies(w, value.policies);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDatasetSpec(w: Writer, value: DatasetSpec): void {
  requirePlain(value, value.table_spec);
  let fields = 1;
  if (value.contract_spec !== undefined && value.contract_spec !== null) fields++;
  if (value.query_spec !== undefined && value.query_spec !== null) fields++;
  if (!isEmptyList(value.view_specs)) fields++;
  if (!equalsDefaultDatasetPolicies(value.policies)) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_DATASET_SPEC);
  packTableSchemaSpec(w, value.table_spec);
  if (value.contract_spec !== undefined && value.contract_spec !== null) {
    w.write(PACK_CONTRACT_SPEC);
    packContractSpec(w, value.contract_spec);
  }
  if (value.query_spec !== undefined && value.query_spec !== null) {
    w.write(PACK_QUERY_SPEC);
    packQuerySpec(w, value.query_spec);
  }
  if (!isEmptyList(value.view_specs)) {
    w.write(PACK_VIEW_SPECS);
    packViewSpecList(w, value.view_specs);
  }
  if (!equalsDefaultDatasetPolicies(value.policies)) {
    w.write(PACK_POLICIES);
    packDatasetPolicies(w, value.policies);
  }
}

export function isDatasetSpec(candidate: unknown): candidate is DatasetSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DatasetSpec> = candidate;
  if (value.table_spec === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isTableSchemaSpec(value.table_spec)) return false;
  if (!isContractSpec(value.contract_spec) && value.contract_spec !== null) return false;
  if (!isQuerySpec(value.query_spec) && value.query_spec !== null) return false;
  if (!isViewSpecList(value.view_specs)) return false;
  if (!isDatasetPolicies(value.policies)) return false;
  for (const name in value) {
    switch (name) {
      case "table_spec":
      case "contract_spec":
      case "query_spec":
      case "view_specs":
      case "policies":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!datasetSpecRule1(value as DatasetSpec)) return false;
  return true;
}

export function convertDatasetSpec(value: unknown): DatasetSpec {
  const fields = fieldsOf<keyof DatasetSpec>(value);
  bailUnlessPlain(fields, fields.table_spec);
  for (const name in fields) {
    switch (name) {
      case "table_spec":
      case "contract_spec":
      case "query_spec":
      case "view_specs":
      case "policies":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: DatasetSpec = {
    table_spec: convertTableSchemaSpec(fields.table_spec),
    contract_spec: fields.contract_spec == null ? null : convertContractSpec(fields.contract_spec),
    query_spec: fields.query_spec == null ? null : convertQuerySpec(fields.query_spec),
    view_specs: fields.view_specs === undefined ? [] : convertViewSpecList(fields.view_specs),
    policies: fields.policies === undefined ? defaultDatasetPolicies() : convertDatasetPolicies(fields.policies),
  };
  if (!datasetSpecRule1(result)) bail();
  return result;
}

/** this.view_specs.all(view, this.view_specs.exists_one(other, other.name == view.name)) */
export function datasetSpecRule1(self: DatasetSpec): boolean {
  return self.view_specs.every((view) => self.view_specs.filter((other) => other.name === view.name).length === 1);
}

export function readDatasetFormat(r: JsonReader): DatasetFormat {
  return r.readLiteral(READ_DATASET_FORMAT);
}

export function unpackDatasetFormat(r: PackReader): DatasetFormat {
  return r.readLiteral(UNPACK_DATASET_FORMAT);
}

export function writeDatasetFormat(w: JsonValueWriter, value: DatasetFormat): void {
  switch (value) {
    case "delta":
      return w.write(WRITE_VALUE_DELTA);
    case "parquet":
      return w.write(WRITE_VALUE_PARQUET);
    case "arrow_ipc":
      return w.write(WRITE_VALUE_ARROW_IPC);
    case "json":
      return w.write(WRITE_VALUE_JSON);
    case "csv":
      return w.write(WRITE_VALUE_CSV);
    default:
      return w.wrong();
  }
}

export function packDatasetFormat(w: Writer, value: DatasetFormat): void {
  switch (value) {
    case "delta":
      return w.write(PACK_VALUE_DELTA);
    case "parquet":
      return w.write(PACK_VALUE_PARQUET);
    case "arrow_ipc":
      return w.write(PACK_VALUE_ARROW_IPC);
    case "json":
      return w.write(PACK_VALUE_JSON);
    case "csv":
      return w.write(PACK_VALUE_CSV);
    default:
      return w.wrong();
  }
}

export function isDatasetFormat(value: unknown): value is DatasetFormat {
  return value === "delta" || value === "parquet" || value === "arrow_ipc" || value === "json" || value === "csv";
}

export function convertDatasetFormat(value: unknown): DatasetFormat {
  return asOneOf(value, READ_DATASET_FORMAT.values);
}

export function readDatasetLocation(r: JsonReader): DatasetLocation {
  let name: Identifier | undefined;
  let uri: TableUri | undefined;
  let format: DatasetFormat = "delta";
  let storage_options: StrMap | undefined;
  let version: DeltaVersion | null = null;
  let timestamp: Rfc3339 | null = null;
  let overrides: DatasetLocationOverrides | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_URI)) uri = minLength(r.readString(), 1);
    if (r.atKey(READ_FORMAT)) format = readDatasetFormat(r);
    if (r.atKey(READ_STORAGE_OPTIONS)) storage_options = readStrMap(r);
    if (r.atKey(READ_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_TIMESTAMP)) timestamp = r.atNull() ? null : readRfc3339(r);
    if (r.atKey(READ_OVERRIDES)) overrides = r.atNull() ? null : readDatasetLocationOverrides(r);
  } while (r.moreFields());
  if (name === undefined || uri === undefined) r.bail();
  if (storage_options === undefined) storage_options = Object.create(null) as StrMap;
  const value: DatasetLocation = { name, uri, format, storage_options, version, timestamp, overrides };
  if (!datasetLocationRule1(value)) r.bail();
  if (!datasetLocationRule2(value)) r.bail();
  return value;
}

export function unpackDatasetLocation(r: PackReader): DatasetLocation {
  let name: Identifier | undefined;
  let uri: TableUri | undefined;
  let format: DatasetFormat = "delta";
  let storage_options: StrMap | undefined;
  let version: DeltaVersion | null = null;
  let timestamp: Rfc3339 | null = null;
  let overrides: DatasetLocationOverrides | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_URI)) uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_FORMAT)) format = unpackDatasetFormat(r);
    if (r.atKey(UNPACK_STORAGE_OPTIONS)) storage_options = unpackStrMap(r);
    if (r.atKey(UNPACK_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_TIMESTAMP)) timestamp = r.atNull() ? null : unpackRfc3339(r);
    if (r.atKey(UNPACK_OVERRIDES)) overrides = r.atNull() ? null : unpackDatasetLocationOverrides(r);
  } while (r.moreFields(outer));
  if (name === undefined || uri === undefined) r.bail();
  if (storage_options === undefined) storage_options = Object.create(null) as StrMap;
  const value: DatasetLocation = { name, uri, format, storage_options, version, timestamp, overrides };
  if (!datasetLocationRule1(value)) r.bail();
  if (!datasetLocationRule2(value)) r.bail();
  return value;
}

export function writeDatasetLocation(w: JsonValueWriter, value: DatasetLocation): void {
  requirePlain(value, value.name);
  w.write(OPEN_DATASET_LOCATION);
  w.writeString(value.name);
  w.write(WRITE_URI);
  w.writeString(value.uri);
  if (value.format !== undefined && value.format !== "delta") {
    w.write(WRITE_FORMAT);
    writeDatasetFormat(w, value.format);
  }
  if (!isEmptyObject(value.storage_options)) {
    w.write(WRITE_STORAGE_OPTIONS);
    writeStringMap(w, value.storage_options);
  }
  if (value.version !== undefined && value.version !== null) {
    w.write(WRITE_VERSION);
    w.writeInt(value.version);
  }
  if (value.timestamp !== undefined && value.timestamp !== null) {
    w.write(WRITE_TIMESTAMP);
    w.writeString(value.timestamp);
  }
  if (value.overrides !== undefined && value.overrides !== null) {
    w.write(WRITE_OVERRIDES);
    writeDatasetLocationOverrides(w, value.overrides);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDatasetLocation(w: Writer, value: DatasetLocation): void {
  requirePlain(value, value.name);
  let fields = 2;
  if (value.format !== undefined && value.format !== "delta") fields++;
  if (!isEmptyObject(value.storage_options)) fields++;
  if (value.version !== undefined && value.version !== null) fields++;
  if (value.timestamp !== undefined && value.timestamp !== null) fields++;
  if (value.overrides !== undefined && value.overrides !== null) fields++;
  w.packStructHeader(fields, 7);
  w.write(HEAD_DATASET_LOCATION);
  w.packString(value.name);
  w.write(PACK_URI);
  w.packString(value.uri);
  if (value.format !== undefined && value.format !== "delta") {
    w.write(PACK_FORMAT);
    packDatasetFormat(w, value.format);
  }
  if (!isEmptyObject(value.storage_options)) {
    w.write(PACK_STORAGE_OPTIONS);
    packStringMap(w, value.storage_options);
  }
  if (value.version !== undefined && value.version !== null) {
    w.write(PACK_VERSION);
    w.packInt(value.version);
  }
  if (value.timestamp !== undefined && value.timestamp !== null) {
    w.write(PACK_TIMESTAMP);
    w.packString(value.timestamp);
  }
  if (value.overrides !== undefined && value.overrides !== null) {
    w.write(PACK_OVERRIDES);
    packDatasetLocationOverrides(w, value.overrides);
  }
}

export function isDatasetLocation(candidate: unknown): candidate is DatasetLocation {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DatasetLocation> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!(typeof value.uri === "string" && hasMinLength(value.uri, 1))) return false;
  if (!isDatasetFormat(value.format)) return false;
  if (!isStrMap(value.storage_options)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0) && value.version !== null) return false;
  if (!isRfc3339(value.timestamp) && value.timestamp !== null) return false;
  if (!isDatasetLocationOverrides(value.overrides) && value.overrides !== null) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "uri":
      case "format":
      case "storage_options":
      case "version":
      case "timestamp":
      case "overrides":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!datasetLocationRule1(value as DatasetLocation)) return false;
  if (!datasetLocationRule2(value as DatasetLocation)) return false;
  return true;
}

export function convertDatasetLocation(value: unknown): DatasetLocation {
  const fields = fieldsOf<keyof DatasetLocation>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "uri":
      case "format":
      case "storage_options":
      case "version":
      case "timestamp":
      case "overrides":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: DatasetLocation = {
    name: convertIdentifier(fields.name),
    uri: minLength(asString(fields.uri), 1),
    format: fields.format === undefined ? "delta" : convertDatasetFormat(fields.format),
    storage_options:
      fields.storage_options === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.storage_options),
    version: fields.version == null ? null : atLeast(asInt(fields.version), 0),
    timestamp: fields.timestamp == null ? null : convertRfc3339(fields.timestamp),
    overrides: fields.overrides == null ? null : convertDatasetLocationOverrides(fields.overrides),
  };
  if (!datasetLocationRule1(result)) bail();
  if (!datasetLocationRule2(result)) bail();
  return result;
}

/** this.version == null || this.timestamp == null */
export function datasetLocationRule1(self: DatasetLocation): boolean {
  return self.version === null || self.timestamp === null;
}

/** this.format == "delta" || (this.version == null && this.timestamp == null) */
export function datasetLocationRule2(self: DatasetLocation): boolean {
  return self.format === "delta" || (self.version === null && self.timestamp === null);
}

export function readDatasetLocationOverrides(r: JsonReader): DatasetLocationOverrides {
  let datafusion_scan: DataFusionScanOptions | null | undefined;
  let delta: DeltaPolicyBundle | null | undefined;
  let validation: ArrowValidationOptions | null | undefined;
  let dataframe_validation: ValidationPolicySpec | null | undefined;
  let table_spec: TableSchemaSpec | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_DATAFUSION_SCAN)) datafusion_scan = r.atNull() ? null : readDataFusionScanOptions(r);
    if (r.atKey(READ_DELTA)) delta = r.atNull() ? null : readDeltaPolicyBundle(r);
    if (r.atKey(READ_VALIDATION)) validation = r.atNull() ? null : readArrowValidationOptions(r);
    if (r.atKey(READ_DATAFRAME_VALIDATION)) dataframe_validation = r.atNull() ? null : readValidationPolicySpec(r);
    if (r.atKey(READ_TABLE_SPEC)) table_spec = readTableSchemaSpec(r);
  } while (r.moreFields());
  const value = {} as Writable<DatasetLocationOverrides>;
  if (datafusion_scan !== undefined) value.datafusion_scan = datafusion_scan;
  if (delta !== undefined) value.delta = delta;
  if (validation !== undefined) value.validation = validation;
  if (dataframe_validation !== undefined) value.dataframe_validation = dataframe_validation;
  if (table_spec !== undefined) value.table_spec = table_spec;
  return value;
}

export function unpackDatasetLocationOverrides(r: PackReader): DatasetLocationOverrides {
  let datafusion_scan: DataFusionScanOptions | null | undefined;
  let delta: DeltaPolicyBundle | null | undefined;
  let validation: ArrowValidationOptions | null | undefined;
  let dataframe_validation: ValidationPolicySpec | null | undefined;
  let table_spec: TableSchemaSpec | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DATAFUSION_SCAN)) datafusion_scan = r.atNull() ? null : unpackDataFusionScanOptions(r);
    if (r.atKey(UNPACK_DELTA)) delta = r.atNull() ? null : unpackDeltaPolicyBundle(r);
    if (r.atKey(UNPACK_VALIDATION)) validation = r.atNull() ? null : unpackArrowValidationOptions(r);
    if (r.atKey(UNPACK_DATAFRAME_VALIDATION)) dataframe_validation = r.atNull() ? null : unpackValidationPolicySpec(r);
    if (r.atKey(UNPACK_TABLE_SPEC)) table_spec = unpackTableSchemaSpec(r);
  } while (r.moreFields(outer));
  const value = {} as Writable<DatasetLocationOverrides>;
  if (datafusion_scan !== undefined) value.datafusion_scan = datafusion_scan;
  if (delta !== undefined) value.delta = delta;
  if (validation !== undefined) value.validation = validation;
  if (dataframe_validation !== undefined) value.dataframe_validation = dataframe_validation;
  if (table_spec !== undefined) value.table_spec = table_spec;
  return value;
}

export function writeDatasetLocationOverrides(w: JsonValueWriter, value: DatasetLocationOverrides): void {
  requirePlain(value, value.datafusion_scan);
  const start = w.here();
  if (value.datafusion_scan !== undefined) {
    w.write(WRITE_DATAFUSION_SCAN);
    if (value.datafusion_scan === null) w.writeNull();
    else writeDataFusionScanOptions(w, value.datafusion_scan);
  }
  if (value.delta !== undefined) {
    w.write(WRITE_DELTA);
    if (value.delta === null) w.writeNull();
    else writeDeltaPolicyBundle(w, value.delta);
  }
  if (value.validation !== undefined) {
    w.write(WRITE_VALIDATION);
    if (value.validation === null) w.writeNull();
    else writeArrowValidationOptions(w, value.validation);
  }
  if (value.dataframe_validation !== undefined) {
    w.write(WRITE_DATAFRAME_VALIDATION);
    if (value.dataframe_validation === null) w.writeNull();
    else writeValidationPolicySpec(w, value.dataframe_validation);
  }
  if (value.table_spec !== undefined) {
    w.write(WRITE_TABLE_SPEC);
    writeTableSchemaSpec(w, value.table_spec);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDatasetLocationOverrides(w: Writer, value: DatasetLocationOverrides): void {
  requirePlain(value, value.datafusion_scan);
  let fields = 0;
  if (value.datafusion_scan !== undefined) fields++;
  if (value.delta !== undefined) fields++;
  if (value.validation !== undefined) fields++;
  if (value.dataframe_validation !== undefined) fields++;
  if (value.table_spec !== undefined) fields++;
  w.packStructHeader(fields, 5);
  if (value.datafusion_scan !== undefined) {
    w.write(PACK_DATAFUSION_SCAN);
    if (value.datafusion_scan === null) w.packNull();
    else packDataFusionScanOptions(w, value.datafusion_scan);
  }
  if (value.delta !== undefined) {
    w.write(PACK_DELTA);
    if (value.delta === null) w.packNull();
    else packDeltaPolicyBundle(w, value.delta);
  }
  if (value.validation !== undefined) {
    w.write(PACK_VALIDATION);
    if (value.validation === null) w.packNull();
    else packArrowValidationOptions(w, value.validation);
  }
  if (value.dataframe_validation !== undefined) {
    w.write(PACK_DATAFRAME_VALIDATION);
    if (value.dataframe_validation === null) w.packNull();
    else packValidationPolicySpec(w, value.dataframe_validation);
  }
  if (value.table_spec !== undefined) {
    w.write(PACK_TABLE_SPEC);
    packTableSchemaSpec(w, value.table_spec);
  }
}

export function isDatasetLocationOverrides(candidate: unknown): candidate is DatasetLocationOverrides {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DatasetLocationOverrides> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (
    value.datafusion_scan !== undefined &&
    !isDataFusionScanOptions(value.datafusion_scan) &&
    value.datafusion_scan !== null
  )
    return false;
  if (value.delta !== undefined && !isDeltaPolicyBundle(value.delta) && value.delta !== null) return false;
  if (value.validation !== undefined && !isArrowValidationOptions(value.validation) && value.validation !== null)
    return false;
  if (
    value.dataframe_validation !== undefined &&
    !isValidationPolicySpec(value.dataframe_validation) &&
    value.dataframe_validation !== null
  )
    return false;
  if (value.table_spec !== undefined && !isTableSchemaSpec(value.table_spec)) return false;
  for (const name in value) {
    switch (name) {
      case "datafusion_scan":
      case "delta":
      case "validation":
      case "dataframe_validation":
      case "table_spec":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDatasetLocationOverrides(value: unknown): DatasetLocationOverrides {
  const fields = fieldsOf<keyof DatasetLocationOverrides>(value);
  bailUnlessPlain(fields, fields.datafusion_scan);
  for (const name in fields) {
    switch (name) {
      case "datafusion_scan":
      case "delta":
      case "validation":
      case "dataframe_validation":
      case "table_spec":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {} as Writable<DatasetLocationOverrides>;
  if (fields.datafusion_scan !== undefined)
    result.datafusion_scan =
      fields.datafusion_scan === null ? null : convertDataFusionScanOptions(fields.datafusion_scan);
  if (fields.delta !== undefined) result.delta = fields.delta === null ? null : convertDeltaPolicyBundle(fields.delta);
  if (fields.validation !== undefined)
    result.validation = fields.validation === null ? null : convertArrowValidationOptions(fields.validation);
  if (fields.dataframe_validation !== undefined)
    result.dataframe_validation =
      fields.dataframe_validation === null ? null : convertValidationPolicySpec(fields.dataframe_validation);
  if (fields.table_spec !== undefined) result.table_spec = convertTableSchemaSpec(fields.table_spec);
  return result;
}

export function readResolvedProjection(r: JsonReader): ResolvedProjection {
  let dataset_name: NonEmptyStr | undefined;
  let columns: readonly (readonly [ColumnName, SqlText])[] | undefined;
  let added_defaults: readonly ColumnName[] | undefined;
  let casts: readonly ColumnName[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(READ_COLUMNS)) columns = readColumnNameAndSqlTextTupleList(r);
    if (r.atKey(READ_ADDED_DEFAULTS)) added_defaults = readColumnNameList(r);
    if (r.atKey(READ_CASTS)) casts = readColumnNameList(r);
  } while (r.moreFieldsOrSkip());
  if (dataset_name === undefined || columns === undefined || added_defaults === undefined || casts === undefined)
    r.bail();
  return { dataset_name, columns, added_defaults, casts };
}

export function unpackResolvedProjection(r: PackReader): ResolvedProjection {
  let dataset_name: NonEmptyStr | undefined;
  let columns: readonly (readonly [ColumnName, SqlText])[] | undefined;
  let added_defaults: readonly ColumnName[] | undefined;
  let casts: readonly ColumnName[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_COLUMNS)) columns = unpackColumnNameAndSqlTextTupleList(r);
    if (r.atKey(UNPACK_ADDED_DEFAULTS)) added_defaults = unpackColumnNameList(r);
    if (r.atKey(UNPACK_CASTS)) casts = unpackColumnNameList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (dataset_name === undefined || columns === undefined || added_defaults === undefined || casts === undefined)
    r.bail();
  return { dataset_name, columns, added_defaults, casts };
}

export function writeResolvedProjection(w: JsonValueWriter, value: ResolvedProjection): void {
  requirePlain(value, value.dataset_name);
  w.write(OPEN_RESOLVED_PROJECTION);
  w.writeString(value.dataset_name);
  w.write(WRITE_COLUMNS);
  writeStringAndStringTupleList(w, value.columns);
  w.write(WRITE_ADDED_DEFAULTS);
  writeStringList(w, value.added_defaults);
  w.write(WRITE_CASTS);
  writeStringList(w, value.casts);
  w.writeByte(CLOSE_OBJECT);
}

export function packResolvedProjection(w: Writer, value: ResolvedProjection): void {
  requirePlain(value, value.dataset_name);
  w.write(HEAD_RESOLVED_PROJECTION);
  w.packString(value.dataset_name);
  w.write(PACK_COLUMNS);
  packStringAndStringTupleList(w, value.columns);
  w.write(PACK_ADDED_DEFAULTS);
  packStringList(w, value.added_defaults);
  w.write(PACK_CASTS);
  packStringList(w, value.casts);
}

export function isResolvedProjection(candidate: unknown): candidate is ResolvedProjection {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ResolvedProjection> = candidate;
  if (typeof value.dataset_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.dataset_name, 1)) return false;
  if (!isColumnNameAndSqlTextTupleList(value.columns)) return false;
  if (!isColumnNameList(value.added_defaults)) return false;
  if (!isColumnNameList(value.casts)) return false;
  return true;
}

export function convertResolvedProjection(value: unknown): ResolvedProjection {
  const fields = fieldsOf<keyof ResolvedProjection>(value);
  bailUnlessPlain(fields, fields.dataset_name);
  return {
    dataset_name: minLength(asString(fields.dataset_name), 1),
    columns: convertColumnNameAndSqlTextTupleList(fields.columns),
    added_defaults: convertColumnNameList(fields.added_defaults),
    casts: convertColumnNameList(fields.casts),
  };
}

function readViewSpecList(r: JsonReader): readonly ViewSpec[] {
  const list: ViewSpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readViewSpec(r));
  return list;
}

function defaultDatasetPolicies(): DatasetPolicies {
  return { datafusion_scan: null, delta: null, validation: null, dataframe_validation: null };
}

function unpackViewSpecList(r: PackReader): readonly ViewSpec[] {
  const list = new Array<ViewSpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackViewSpec(r);
  return list;
}

function writeViewSpecList(w: JsonValueWriter, list: readonly ViewSpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ViewSpec;
    writeViewSpec(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function equalsDefaultDatasetPolicies(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isPlainObject<DatasetPolicies>(value)) return false;
  if (value.datafusion_scan !== undefined && value.datafusion_scan !== null) return false;
  if (value.delta !== undefined && value.delta !== null) return false;
  if (value.validation !== undefined && value.validation !== null) return false;
  if (value.dataframe_validation !== undefined && value.dataframe_validation !== null) return false;
  return true;
}

function packViewSpecList(w: Writer, list: readonly ViewSpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ViewSpec;
    packViewSpec(w, item);
  }
}

function convertViewSpecList(value: unknown): readonly ViewSpec[] {
  const items = itemsOf(value);
  const list: ViewSpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertViewSpec(items[i]));
  return list;
}

function isViewSpecList(value: unknown): value is readonly ViewSpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isViewSpec(item)) return false;
  }
  return true;
}

function writeStringMap(w: JsonValueWriter, map: { readonly [key: string]: string }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as string;
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packStringMap(w: Writer, map: { readonly [key: string]: string }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as string;
    w.packString(value);
  }
}

function readColumnNameAndSqlTextTupleList(r: JsonReader): readonly (readonly [ColumnName, SqlText])[] {
  const list: (readonly [ColumnName, SqlText])[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readColumnNameAndSqlTextTuple(r));
  return list;
}

function readColumnNameAndSqlTextTuple(r: JsonReader): readonly [ColumnName, SqlText] {
  if (!r.beginList()) r.bail();
  const item1 = maxLength(minLength(r.readString(), 1), 255);
  if (!r.nextItem()) r.bail();
  const item2 = minLength(r.readString(), 1);
  if (r.nextItem()) r.bail();
  return [item1, item2];
}

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function unpackColumnNameAndSqlTextTupleList(r: PackReader): readonly (readonly [ColumnName, SqlText])[] {
  const list = new Array<readonly [ColumnName, SqlText]>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackColumnNameAndSqlTextTuple(r);
  return list;
}

function unpackColumnNameAndSqlTextTuple(r: PackReader): readonly [ColumnName, SqlText] {
  if (r.readListHeader() !== 2) r.bail();
  return [maxLength(minLength(r.readString(), 1), 255), minLength(r.readString(), 1)];
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
  return list;
}

function writeStringAndStringTupleList(w: JsonValueWriter, list: readonly (readonly [string, string])[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as readonly [string, string];
    writeStringAndStringTuple(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeStringAndStringTuple(w: JsonValueWriter, list: readonly [string, string]): void {
  requireTuple(list, 2);
  w.writeByte(OPEN_LIST);
  w.writeString(list[0]);
  w.writeByte(COMMA);
  w.writeString(list[1]);
  w.writeByte(CLOSE_LIST);
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

function packStringAndStringTupleList(w: Writer, list: readonly (readonly [string, string])[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as readonly [string, string];
    packStringAndStringTuple(w, item);
  }
}

function packStringAndStringTuple(w: Writer, list: readonly [string, string]): void {
  requireTuple(list, 2);
  w.packListHeader(2);
  w.packString(list[0]);
  w.packString(list[1]);
}

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
  }
}

function convertColumnNameAndSqlTextTupleList(value: unknown): readonly (readonly [ColumnName, SqlText])[] {
  const items = itemsOf(value);
  const list: (readonly [ColumnName, SqlText])[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertColumnNameAndSqlTextTuple(items[i]));
  return list;
}

function convertColumnNameAndSqlTextTuple(value: unknown): readonly [ColumnName, SqlText] {
  const items = asArray(value);
  if (items.length !== 2) bail();
  return [maxLength(minLength(asString(items[0]), 1), 255), minLength(asString(items[1]), 1)];
}

function convertColumnNameList(value: unknown): readonly ColumnName[] {
  const items = itemsOf(value);
  const list: ColumnName[] = [];
  for (let i = 0; i < items.length; i++) list.push(maxLength(minLength(asString(items[i]), 1), 255));
  return list;
}

function isColumnNameAndSqlTextTupleList(value: unknown): value is readonly (readonly [ColumnName, SqlText])[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isColumnNameAndSqlTextTuple(item)) return false;
  }
  return true;
}

function isColumnNameAndSqlTextTuple(value: unknown): value is readonly [ColumnName, SqlText] {
  if (!isList(value) || value.length !== 2) return false;
  if (!(typeof value[0] === "string" && hasMinLength(value[0], 1) && hasMaxLength(value[0], 255))) return false;
  if (!(typeof value[1] === "string" && hasMinLength(value[1], 1))) return false;
  return true;
}

function isColumnNameList(value: unknown): value is readonly ColumnName[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(typeof item === "string" && hasMinLength(item, 1) && hasMaxLength(item, 255))) return false;
  }
  return true;
}
