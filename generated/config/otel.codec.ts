// @generated from contracts/config/otel.yaml. Do not edit. [941a206f7f7db04b]

import {
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asBool,
  asFloat,
  asInt,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  hasProperty,
  isEmptyObject,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonFields,
  minLength,
  packedChunk,
  packedFields,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertOtlpProtocol,
  convertSamplerKind,
  convertStrMap,
  isOtlpProtocol,
  isSamplerKind,
  isStrMap,
  packOtlpProtocol,
  packSamplerKind,
  readOtlpProtocol,
  readSamplerKind,
  readStrMap,
  unpackOtlpProtocol,
  unpackSamplerKind,
  unpackStrMap,
  writeOtlpProtocol,
  writeSamplerKind,
} from "../types.codec.js";
import type { NonEmptyStr, OtlpProtocol, PosInt, SamplerKind, StrMap } from "../types.js";
import type { OtelConfigRuntime, OtelConfigSpec } from "./otel.js";

const READ_OTEL_CONFIG_SPEC_FIELDS = /* @__PURE__ */ jsonFields([
  "enable_traces",
  "enable_metrics",
  "enable_logs",
  "sampler",
  "sampler_arg",
  "endpoint",
  "protocol",
  "headers",
  "service_name",
  "resource",
  "parent_based",
  "timeout_ms",
  "shutdown_timeout_ms",
  "metric_interval_ms",
]);
const READ_OTEL_CONFIG_RUNTIME_FIELDS = /* @__PURE__ */ jsonFields([
  "enable_traces",
  "enable_metrics",
  "enable_logs",
  "sampler",
  "sampler_arg",
  "endpoint",
  "protocol",
  "headers",
  "service_name",
  "resource",
  "parent_based",
  "timeout_ms",
  "shutdown_timeout_ms",
  "metric_interval_ms",
]);

const UNPACK_OTEL_CONFIG_SPEC_FIELDS = /* @__PURE__ */ packedFields([
  "enable_traces",
  "enable_metrics",
  "enable_logs",
  "sampler",
  "sampler_arg",
  "endpoint",
  "protocol",
  "headers",
  "service_name",
  "resource",
  "parent_based",
  "timeout_ms",
  "shutdown_timeout_ms",
  "metric_interval_ms",
]);
const UNPACK_OTEL_CONFIG_RUNTIME_FIELDS = /* @__PURE__ */ packedFields([
  "enable_traces",
  "enable_metrics",
  "enable_logs",
  "sampler",
  "sampler_arg",
  "endpoint",
  "protocol",
  "headers",
  "service_name",
  "resource",
  "parent_based",
  "timeout_ms",
  "shutdown_timeout_ms",
  "metric_interval_ms",
]);

const OPEN_OTEL_CONFIG_SPEC = /* @__PURE__ */ jsonChunk('{"enable_traces":');
const WRITE_ENABLE_METRICS = /* @__PURE__ */ jsonChunk(',"enable_metrics":');
const WRITE_ENABLE_LOGS = /* @__PURE__ */ jsonChunk(',"enable_logs":');
const WRITE_SAMPLER = /* @__PURE__ */ jsonChunk(',"sampler":');
const WRITE_SAMPLER_ARG = /* @__PURE__ */ jsonChunk(',"sampler_arg":');
const WRITE_ENDPOINT = /* @__PURE__ */ jsonChunk(',"endpoint":');
const WRITE_PROTOCOL = /* @__PURE__ */ jsonChunk(',"protocol":');
const WRITE_HEADERS = /* @__PURE__ */ jsonChunk(',"headers":');
const WRITE_SERVICE_NAME = /* @__PURE__ */ jsonChunk(',"service_name":');
const WRITE_RESOURCE = /* @__PURE__ */ jsonChunk(',"resource":');
const WRITE_PARENT_BASED = /* @__PURE__ */ jsonChunk(',"parent_based":');
const WRITE_TIMEOUT_MS = /* @__PURE__ */ jsonChunk(',"timeout_ms":');
const WRITE_SHUTDOWN_TIMEOUT_MS = /* @__PURE__ */ jsonChunk(',"shutdown_timeout_ms":');
const WRITE_METRIC_INTERVAL_MS = /* @__PURE__ */ jsonChunk(',"metric_interval_ms":');
const OPEN_OTEL_CONFIG_RUNTIME = /* @__PURE__ */ jsonChunk('{"enable_traces":');

const HEAD_OTEL_CONFIG_SPEC = /* @__PURE__ */ packedChunk("enable_traces");
const PACK_ENABLE_METRICS = /* @__PURE__ */ packedChunk("enable_metrics");
const PACK_ENABLE_LOGS = /* @__PURE__ */ packedChunk("enable_logs");
const PACK_SAMPLER = /* @__PURE__ */ packedChunk("sampler");
const PACK_SAMPLER_ARG = /* @__PURE__ */ packedChunk("sampler_arg");
const PACK_ENDPOINT = /* @__PURE__ */ packedChunk("endpoint");
const PACK_PROTOCOL = /* @__PURE__ */ packedChunk("protocol");
const PACK_HEADERS = /* @__PURE__ */ packedChunk("headers");
const PACK_SERVICE_NAME = /* @__PURE__ */ packedChunk("service_name");
const PACK_RESOURCE = /* @__PURE__ */ packedChunk("resource");
const PACK_PARENT_BASED = /* @__PURE__ */ packedChunk("parent_based");
const PACK_TIMEOUT_MS = /* @__PURE__ */ packedChunk("timeout_ms");
const PACK_SHUTDOWN_TIMEOUT_MS = /* @__PURE__ */ packedChunk("shutdown_timeout_ms");
const PACK_METRIC_INTERVAL_MS = /* @__PURE__ */ packedChunk("metric_interval_ms");
const HEAD_OTEL_CONFIG_RUNTIME = /* @__PURE__ */ packedChunk("enable_traces");

export function readOtelConfigSpec(r: JsonReader): OtelConfigSpec {
  let enable_traces: boolean | undefined;
  let enable_metrics: boolean | undefined;
  let enable_logs: boolean = false;
  let sampler: SamplerKind | undefined;
  let sampler_arg: number | null = null;
  let endpoint: string | null = null;
  let protocol: OtlpProtocol = "http_protobuf";
  let headers: StrMap | undefined;
  let service_name: NonEmptyStr | null = null;
  let resource: StrMap | undefined;
  let parent_based: boolean = true;
  let timeout_ms: PosInt = 10000;
  let shutdown_timeout_ms: PosInt = 3000;
  let metric_interval_ms: PosInt = 60000;
  r.beginObject();
  for (
    let at = r.nextField(READ_OTEL_CONFIG_SPEC_FIELDS, -1);
    at !== -1;
    at = r.nextField(READ_OTEL_CONFIG_SPEC_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        enable_traces = r.readBool();
        break;
      case 1:
        enable_metrics = r.readBool();
        break;
      case 2:
        enable_logs = r.readBool();
        break;
      case 3:
        sampler = readSamplerKind(r);
        break;
      case 4:
        sampler_arg = r.atNull() ? null : r.readFloat();
        break;
      case 5:
        endpoint = r.atNull() ? null : r.readString();
        break;
      case 6:
        protocol = readOtlpProtocol(r);
        break;
      case 7:
        headers = readStrMap(r);
        break;
      case 8:
        service_name = r.atNull() ? null : minLength(r.readString(), 1);
        break;
      case 9:
        resource = readStrMap(r);
        break;
      case 10:
        parent_based = r.readBool();
        break;
      case 11:
        timeout_ms = atLeast(r.readInt(), 1);
        break;
      case 12:
        shutdown_timeout_ms = atLeast(r.readInt(), 1);
        break;
      case 13:
        metric_interval_ms = atLeast(r.readInt(), 1);
        break;
    }
  }
  if (enable_traces === undefined || enable_metrics === undefined || sampler === undefined) r.bail();
  if (headers === undefined) headers = Object.create(null) as StrMap;
  if (resource === undefined) resource = Object.create(null) as StrMap;
  return {
    enable_traces,
    enable_metrics,
    enable_logs,
    sampler,
    sampler_arg,
    endpoint,
    protocol,
    headers,
    service_name,
    resource,
    parent_based,
    timeout_ms,
    shutdown_timeout_ms,
    metric_interval_ms,
  };
}

export function unpackOtelConfigSpec(r: PackReader): OtelConfigSpec {
  let enable_traces: boolean | undefined;
  let enable_metrics: boolean | undefined;
  let enable_logs: boolean = false;
  let sampler: SamplerKind | undefined;
  let sampler_arg: number | null = null;
  let endpoint: string | null = null;
  let protocol: OtlpProtocol = "http_protobuf";
  let headers: StrMap | undefined;
  let service_name: NonEmptyStr | null = null;
  let resource: StrMap | undefined;
  let parent_based: boolean = true;
  let timeout_ms: PosInt = 10000;
  let shutdown_timeout_ms: PosInt = 3000;
  let metric_interval_ms: PosInt = 60000;
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_OTEL_CONFIG_SPEC_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_OTEL_CONFIG_SPEC_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        enable_traces = r.readBool();
        break;
      case 1:
        enable_metrics = r.readBool();
        break;
      case 2:
        enable_logs = r.readBool();
        break;
      case 3:
        sampler = unpackSamplerKind(r);
        break;
      case 4:
        sampler_arg = r.atNull() ? null : r.readFloat();
        break;
      case 5:
        endpoint = r.atNull() ? null : r.readString();
        break;
      case 6:
        protocol = unpackOtlpProtocol(r);
        break;
      case 7:
        headers = unpackStrMap(r);
        break;
      case 8:
        service_name = r.atNull() ? null : minLength(r.readString(), 1);
        break;
      case 9:
        resource = unpackStrMap(r);
        break;
      case 10:
        parent_based = r.readBool();
        break;
      case 11:
        timeout_ms = atLeast(r.readInt(), 1);
        break;
      case 12:
        shutdown_timeout_ms = atLeast(r.readInt(), 1);
        break;
      case 13:
        metric_interval_ms = atLeast(r.readInt(), 1);
        break;
    }
  }
  if (enable_traces === undefined || enable_metrics === undefined || sampler === undefined) r.bail();
  if (headers === undefined) headers = Object.create(null) as StrMap;
  if (resource === undefined) resource = Object.create(null) as StrMap;
  return {
    enable_traces,
    enable_metrics,
    enable_logs,
    sampler,
    sampler_arg,
    endpoint,
    protocol,
    headers,
    service_name,
    resource,
    parent_based,
    timeout_ms,
    shutdown_timeout_ms,
    metric_interval_ms,
  };
}

export function writeOtelConfigSpec(w: JsonValueWriter, value: OtelConfigSpec): void {
  requirePlain(value, value.enable_traces);
  w.write(OPEN_OTEL_CONFIG_SPEC);
  w.writeBool(value.enable_traces);
  w.write(WRITE_ENABLE_METRICS);
  w.writeBool(value.enable_metrics);
  if (value.enable_logs !== undefined && value.enable_logs !== false) {
    w.write(WRITE_ENABLE_LOGS);
    w.writeBool(value.enable_logs);
  }
  w.write(WRITE_SAMPLER);
  writeSamplerKind(w, value.sampler);
  if (value.sampler_arg !== undefined && value.sampler_arg !== null) {
    w.write(WRITE_SAMPLER_ARG);
    w.writeFloat(value.sampler_arg);
  }
  if (value.endpoint !== undefined && value.endpoint !== null) {
    w.write(WRITE_ENDPOINT);
    w.writeString(value.endpoint);
  }
  if (value.protocol !== undefined && value.protocol !== "http_protobuf") {
    w.write(WRITE_PROTOCOL);
    writeOtlpProtocol(w, value.protocol);
  }
  if (!isEmptyObject(value.headers)) {
    w.write(WRITE_HEADERS);
    writeStringMap(w, value.headers);
  }
  if (value.service_name !== undefined && value.service_name !== null) {
    w.write(WRITE_SERVICE_NAME);
    w.writeString(value.service_name);
  }
  if (!isEmptyObject(value.resource)) {
    w.write(WRITE_RESOURCE);
    writeStringMap(w, value.resource);
  }
  if (value.parent_based !== undefined && value.parent_based !== true) {
    w.write(WRITE_PARENT_BASED);
    w.writeBool(value.parent_based);
  }
  if (value.timeout_ms !== undefined && value.timeout_ms !== 10000) {
    w.write(WRITE_TIMEOUT_MS);
    w.writeInt(value.timeout_ms);
  }
  if (value.shutdown_timeout_ms !== undefined && value.shutdown_timeout_ms !== 3000) {
    w.write(WRITE_SHUTDOWN_TIMEOUT_MS);
    w.writeInt(value.shutdown_timeout_ms);
  }
  if (value.metric_interval_ms !== undefined && value.metric_interval_ms !== 60000) {
    w.write(WRITE_METRIC_INTERVAL_MS);
    w.writeInt(value.metric_interval_ms);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packOtelConfigSpec(w: Writer, value: OtelConfigSpec): void {
  requirePlain(value, value.enable_traces);
  let fields = 3;
  if (value.enable_logs !== undefined && value.enable_logs !== false) fields++;
  if (value.sampler_arg !== undefined && value.sampler_arg !== null) fields++;
  if (value.endpoint !== undefined && value.endpoint !== null) fields++;
  if (value.protocol !== undefined && value.protocol !== "http_protobuf") fields++;
  if (!isEmptyObject(value.headers)) fields++;
  if (value.service_name !== undefined && value.service_name !== null) fields++;
  if (!isEmptyObject(value.resource)) fields++;
  if (value.parent_based !== undefined && value.parent_based !== true) fields++;
  if (value.timeout_ms !== undefined && value.timeout_ms !== 10000) fields++;
  if (value.shutdown_timeout_ms !== undefined && value.shutdown_timeout_ms !== 3000) fields++;
  if (value.metric_interval_ms !== undefined && value.metric_interval_ms !== 60000) fields++;
  w.packStructHeader(fields, 14);
  w.write(HEAD_OTEL_CONFIG_SPEC);
  w.packBool(value.enable_traces);
  w.write(PACK_ENABLE_METRICS);
  w.packBool(value.enable_metrics);
  if (value.enable_logs !== undefined && value.enable_logs !== false) {
    w.write(PACK_ENABLE_LOGS);
    w.packBool(value.enable_logs);
  }
  w.write(PACK_SAMPLER);
  packSamplerKind(w, value.sampler);
  if (value.sampler_arg !== undefined && value.sampler_arg !== null) {
    w.write(PACK_SAMPLER_ARG);
    w.packFloat(value.sampler_arg);
  }
  if (value.endpoint !== undefined && value.endpoint !== null) {
    w.write(PACK_ENDPOINT);
    w.packString(value.endpoint);
  }
  if (value.protocol !== undefined && value.protocol !== "http_protobuf") {
    w.write(PACK_PROTOCOL);
    packOtlpProtocol(w, value.protocol);
  }
  if (!isEmptyObject(value.headers)) {
    w.write(PACK_HEADERS);
    packStringMap(w, value.headers);
  }
  if (value.service_name !== undefined && value.service_name !== null) {
    w.write(PACK_SERVICE_NAME);
    w.packString(value.service_name);
  }
  if (!isEmptyObject(value.resource)) {
    w.write(PACK_RESOURCE);
    packStringMap(w, value.resource);
  }
  if (value.parent_based !== undefined && value.parent_based !== true) {
    w.write(PACK_PARENT_BASED);
    w.packBool(value.parent_based);
  }
  if (value.timeout_ms !== undefined && value.timeout_ms !== 10000) {
    w.write(PACK_TIMEOUT_MS);
    w.packInt(value.timeout_ms);
  }
  if (value.shutdown_timeout_ms !== undefined && value.shutdown_timeout_ms !== 3000) {
    w.write(PACK_SHUTDOWN_TIMEOUT_MS);
    w.packInt(value.shutdown_timeout_ms);
  }
  if (value.metric_interval_ms !== undefined && value.metric_interval_ms !== 60000) {
    w.write(PACK_METRIC_INTERVAL_MS);
    w.packInt(value.metric_interval_ms);
  }
}

export function isOtelConfigSpec(candidate: unknown): candidate is OtelConfigSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<OtelConfigSpec> = candidate;
  if (typeof value.enable_traces !== "boolean") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.enable_metrics !== "boolean") return false;
  if (typeof value.enable_logs !== "boolean") return false;
  if (!isSamplerKind(value.sampler)) return false;
  if (typeof value.sampler_arg !== "number" && value.sampler_arg !== null) return false;
  if (typeof value.endpoint !== "string" && value.endpoint !== null) return false;
  if (!isOtlpProtocol(value.protocol)) return false;
  if (!isStrMap(value.headers)) return false;
  if (!(typeof value.service_name === "string" && hasMinLength(value.service_name, 1)) && value.service_name !== null)
    return false;
  if (!isStrMap(value.resource)) return false;
  if (typeof value.parent_based !== "boolean") return false;
  if (!(isSafeInt(value.timeout_ms) && value.timeout_ms >= 1)) return false;
  if (!(isSafeInt(value.shutdown_timeout_ms) && value.shutdown_timeout_ms >= 1)) return false;
  if (!(isSafeInt(value.metric_interval_ms) && value.metric_interval_ms >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "enable_traces":
      case "enable_metrics":
      case "enable_logs":
      case "sampler":
      case "sampler_arg":
      case "endpoint":
      case "protocol":
      case "headers":
      case "service_name":
      case "resource":
      case "parent_based":
      case "timeout_ms":
      case "shutdown_timeout_ms":
      case "metric_interval_ms":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertOtelConfigSpec(value: unknown): OtelConfigSpec {
  const fields = fieldsOf<keyof OtelConfigSpec>(value);
  bailUnlessPlain(fields, fields.enable_traces);
  for (const name in fields) {
    switch (name) {
      case "enable_traces":
      case "enable_metrics":
      case "enable_logs":
      case "sampler":
      case "sampler_arg":
      case "endpoint":
      case "protocol":
      case "headers":
      case "service_name":
      case "resource":
      case "parent_based":
      case "timeout_ms":
      case "shutdown_timeout_ms":
      case "metric_interval_ms":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    enable_traces: asBool(fields.enable_traces),
    enable_metrics: asBool(fields.enable_metrics),
    enable_logs: fields.enable_logs === undefined ? false : asBool(fields.enable_logs),
    sampler: convertSamplerKind(fields.sampler),
    sampler_arg: fields.sampler_arg == null ? null : asFloat(fields.sampler_arg),
    endpoint: fields.endpoint == null ? null : asString(fields.endpoint),
    protocol: fields.protocol === undefined ? "http_protobuf" : convertOtlpProtocol(fields.protocol),
    headers: fields.headers === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.headers),
    service_name: fields.service_name == null ? null : minLength(asString(fields.service_name), 1),
    resource: fields.resource === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.resource),
    parent_based: fields.parent_based === undefined ? true : asBool(fields.parent_based),
    timeout_ms: fields.timeout_ms === undefined ? 10000 : atLeast(asInt(fields.timeout_ms), 1),
    shutdown_timeout_ms:
      fields.shutdown_timeout_ms === undefined ? 3000 : atLeast(asInt(fields.shutdown_timeout_ms), 1),
    metric_interval_ms: fields.metric_interval_ms === undefined ? 60000 : atLeast(asInt(fields.metric_interval_ms), 1),
  };
}

export function readOtelConfigRuntime(r: JsonReader): OtelConfigRuntime {
  let enable_traces: boolean | undefined;
  let enable_metrics: boolean | undefined;
  let enable_logs: boolean = false;
  let sampler: SamplerKind | undefined;
  let sampler_arg: number | null = null;
  let endpoint: string | null = null;
  let protocol: OtlpProtocol = "http_protobuf";
  let headers: StrMap | undefined;
  let service_name: NonEmptyStr | null = null;
  let resource: StrMap | undefined;
  let parent_based: boolean = true;
  let timeout_ms: PosInt = 10000;
  let shutdown_timeout_ms: PosInt = 3000;
  let metric_interval_ms: PosInt = 60000;
  r.beginObject();
  for (
    let at = r.nextField(READ_OTEL_CONFIG_RUNTIME_FIELDS, -1);
    at !== -1;
    at = r.nextField(READ_OTEL_CONFIG_RUNTIME_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        enable_traces = r.readBool();
        break;
      case 1:
        enable_metrics = r.readBool();
        break;
      case 2:
        enable_logs = r.readBool();
        break;
      case 3:
        sampler = readSamplerKind(r);
        break;
      case 4:
        sampler_arg = r.atNull() ? null : r.readFloat();
        break;
      case 5:
        endpoint = r.atNull() ? null : r.readString();
        break;
      case 6:
        protocol = readOtlpProtocol(r);
        break;
      case 7:
        headers = readStrMap(r);
        break;
      case 8:
        service_name = r.atNull() ? null : minLength(r.readString(), 1);
        break;
      case 9:
        resource = readStrMap(r);
        break;
      case 10:
        parent_based = r.readBool();
        break;
      case 11:
        timeout_ms = atLeast(r.readInt(), 1);
        break;
      case 12:
        shutdown_timeout_ms = atLeast(r.readInt(), 1);
        break;
      case 13:
        metric_interval_ms = atLeast(r.readInt(), 1);
        break;
    }
  }
  if (enable_traces === undefined || enable_metrics === undefined || sampler === undefined) r.bail();
  if (headers === undefined) headers = Object.create(null) as StrMap;
  if (resource === undefined) resource = Object.create(null) as StrMap;
  const value: OtelConfigRuntime = {
    enable_traces,
    enable_metrics,
    enable_logs,
    sampler,
    sampler_arg,
    endpoint,
    protocol,
    headers,
    service_name,
    resource,
    parent_based,
    timeout_ms,
    shutdown_timeout_ms,
    metric_interval_ms,
  };
  if (!otelConfigRuntimeRule1(value)) r.bail();
  if (!otelConfigRuntimeRule2(value)) r.bail();
  return value;
}

export function unpackOtelConfigRuntime(r: PackReader): OtelConfigRuntime {
  let enable_traces: boolean | undefined;
  let enable_metrics: boolean | undefined;
  let enable_logs: boolean = false;
  let sampler: SamplerKind | undefined;
  let sampler_arg: number | null = null;
  let endpoint: string | null = null;
  let protocol: OtlpProtocol = "http_protobuf";
  let headers: StrMap | undefined;
  let service_name: NonEmptyStr | null = null;
  let resource: StrMap | undefined;
  let parent_based: boolean = true;
  let timeout_ms: PosInt = 10000;
  let shutdown_timeout_ms: PosInt = 3000;
  let metric_interval_ms: PosInt = 60000;
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_OTEL_CONFIG_RUNTIME_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_OTEL_CONFIG_RUNTIME_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        enable_traces = r.readBool();
        break;
      case 1:
        enable_metrics = r.readBool();
        break;
      case 2:
        enable_logs = r.readBool();
        break;
      case 3:
        sampler = unpackSamplerKind(r);
        break;
      case 4:
        sampler_arg = r.atNull() ? null : r.readFloat();
        break;
      case 5:
        endpoint = r.atNull() ? null : r.readString();
        break;
      case 6:
        protocol = unpackOtlpProtocol(r);
        break;
      case 7:
        headers = unpackStrMap(r);
        break;
      case 8:
        service_name = r.atNull() ? null : minLength(r.readString(), 1);
        break;
      case 9:
        resource = unpackStrMap(r);
        break;
      case 10:
        parent_based = r.readBool();
        break;
      case 11:
        timeout_ms = atLeast(r.readInt(), 1);
        break;
      case 12:
        shutdown_timeout_ms = atLeast(r.readInt(), 1);
        break;
      case 13:
        metric_interval_ms = atLeast(r.readInt(), 1);
        break;
    }
  }
  if (enable_traces === undefined || enable_metrics === undefined || sampler === undefined) r.bail();
  if (headers === undefined) headers = Object.create(null) as StrMap;
  if (resource === undefined) resource = Object.create(null) as StrMap;
  const value: OtelConfigRuntime = {
    enable_traces,
    enable_metrics,
    enable_logs,
    sampler,
    sampler_arg,
    endpoint,
    protocol,
    headers,
    service_name,
    resource,
    parent_based,
    timeout_ms,
    shutdown_timeout_ms,
    metric_interval_ms,
  };
  if (!otelConfigRuntimeRule1(value)) r.bail();
  if (!otelConfigRuntimeRule2(value)) r.bail();
  return value;
}

export function writeOtelConfigRuntime(w: JsonValueWriter, value: OtelConfigRuntime): void {
  requirePlain(value, value.enable_traces);
  w.write(OPEN_OTEL_CONFIG_RUNTIME);
  w.writeBool(value.enable_traces);
  w.write(WRITE_ENABLE_METRICS);
  w.writeBool(value.enable_metrics);
  if (value.enable_logs !== undefined && value.enable_logs !== false) {
    w.write(WRITE_ENABLE_LOGS);
    w.writeBool(value.enable_logs);
  }
  w.write(WRITE_SAMPLER);
  writeSamplerKind(w, value.sampler);
  if (value.sampler_arg !== undefined && value.sampler_arg !== null) {
    w.write(WRITE_SAMPLER_ARG);
    w.writeFloat(value.sampler_arg);
  }
  if (value.endpoint !== undefined && value.endpoint !== null) {
    w.write(WRITE_ENDPOINT);
    w.writeString(value.endpoint);
  }
  if (value.protocol !== undefined && value.protocol !== "http_protobuf") {
    w.write(WRITE_PROTOCOL);
    writeOtlpProtocol(w, value.protocol);
  }
  if (!isEmptyObject(value.headers)) {
    w.write(WRITE_HEADERS);
    writeStringMap(w, value.headers);
  }
  if (value.service_name !== undefined && value.service_name !== null) {
    w.write(WRITE_SERVICE_NAME);
    w.writeString(value.service_name);
  }
  if (!isEmptyObject(value.resource)) {
    w.write(WRITE_RESOURCE);
    writeStringMap(w, value.resource);
  }
  if (value.parent_based !== undefined && value.parent_based !== true) {
    w.write(WRITE_PARENT_BASED);
    w.writeBool(value.parent_based);
  }
  if (value.timeout_ms !== undefined && value.timeout_ms !== 10000) {
    w.write(WRITE_TIMEOUT_MS);
    w.writeInt(value.timeout_ms);
  }
  if (value.shutdown_timeout_ms !== undefined && value.shutdown_timeout_ms !== 3000) {
    w.write(WRITE_SHUTDOWN_TIMEOUT_MS);
    w.writeInt(value.shutdown_timeout_ms);
  }
  if (value.metric_interval_ms !== undefined && value.metric_interval_ms !== 60000) {
    w.write(WRITE_METRIC_INTERVAL_MS);
    w.writeInt(value.metric_interval_ms);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packOtelConfigRuntime(w: Writer, value: OtelConfigRuntime): void {
  requirePlain(value, value.enable_traces);
  let fields = 3;
  if (value.enable_logs !== undefined && value.enable_logs !== false) fields++;
  if (value.sampler_arg !== undefined && value.sampler_arg !== null) fields++;
  if (value.endpoint !== undefined && value.endpoint !== null) fields++;
  if (value.protocol !== undefined && value.protocol !== "http_protobuf") fields++;
  if (!isEmptyObject(value.headers)) fields++;
  if (value.service_name !== undefined && value.service_name !== null) fields++;
  if (!isEmptyObject(value.resource)) fields++;
  if (value.parent_based !== undefined && value.parent_based !== true) fields++;
  if (value.timeout_ms !== undefined && value.timeout_ms !== 10000) fields++;
  if (value.shutdown_timeout_ms !== undefined && value.shutdown_timeout_ms !== 3000) fields++;
  if (value.metric_interval_ms !== undefined && value.metric_interval_ms !== 60000) fields++;
  w.packStructHeader(fields, 14);
  w.write(HEAD_OTEL_CONFIG_RUNTIME);
  w.packBool(value.enable_traces);
  w.write(PACK_ENABLE_METRICS);
  w.packBool(value.enable_metrics);
  if (value.enable_logs !== undefined && value.enable_logs !== false) {
    w.write(PACK_ENABLE_LOGS);
    w.packBool(value.enable_logs);
  }
  w.write(PACK_SAMPLER);
  packSamplerKind(w, value.sampler);
  if (value.sampler_arg !== undefined && value.sampler_arg !== null) {
    w.write(PACK_SAMPLER_ARG);
    w.packFloat(value.sampler_arg);
  }
  if (value.endpoint !== undefined && value.endpoint !== null) {
    w.write(PACK_ENDPOINT);
    w.packString(value.endpoint);
  }
  if (value.protocol !== undefined && value.protocol !== "http_protobuf") {
    w.write(PACK_PROTOCOL);
    packOtlpProtocol(w, value.protocol);
  }
  if (!isEmptyObject(value.headers)) {
    w.write(PACK_HEADERS);
    packStringMap(w, value.headers);
  }
  if (value.service_name !== undefined && value.service_name !== null) {
    w.write(PACK_SERVICE_NAME);
    w.packString(value.service_name);
  }
  if (!isEmptyObject(value.resource)) {
    w.write(PACK_RESOURCE);
    packStringMap(w, value.resource);
  }
  if (value.parent_based !== undefined && value.parent_based !== true) {
    w.write(PACK_PARENT_BASED);
    w.packBool(value.parent_based);
  }
  if (value.timeout_ms !== undefined && value.timeout_ms !== 10000) {
    w.write(PACK_TIMEOUT_MS);
    w.packInt(value.timeout_ms);
  }
  if (value.shutdown_timeout_ms !== undefined && value.shutdown_timeout_ms !== 3000) {
    w.write(PACK_SHUTDOWN_TIMEOUT_MS);
    w.packInt(value.shutdown_timeout_ms);
  }
  if (value.metric_interval_ms !== undefined && value.metric_interval_ms !== 60000) {
    w.write(PACK_METRIC_INTERVAL_MS);
    w.packInt(value.metric_interval_ms);
  }
}

export function isOtelConfigRuntime(candidate: unknown): candidate is OtelConfigRuntime {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<OtelConfigRuntime> = candidate;
  if (typeof value.enable_traces !== "boolean") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.enable_metrics !== "boolean") return false;
  if (typeof value.enable_logs !== "boolean") return false;
  if (!isSamplerKind(value.sampler)) return false;
  if (typeof value.sampler_arg !== "number" && value.sampler_arg !== null) return false;
  if (typeof value.endpoint !== "string" && value.endpoint !== null) return false;
  if (!isOtlpProtocol(value.protocol)) return false;
  if (!isStrMap(value.headers)) return false;
  if (!(typeof value.service_name === "string" && hasMinLength(value.service_name, 1)) && value.service_name !== null)
    return false;
  if (!isStrMap(value.resource)) return false;
  if (typeof value.parent_based !== "boolean") return false;
  if (!(isSafeInt(value.timeout_ms) && value.timeout_ms >= 1)) return false;
  if (!(isSafeInt(value.shutdown_timeout_ms) && value.shutdown_timeout_ms >= 1)) return false;
  if (!(isSafeInt(value.metric_interval_ms) && value.metric_interval_ms >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "enable_traces":
      case "enable_metrics":
      case "enable_logs":
      case "sampler":
      case "sampler_arg":
      case "endpoint":
      case "protocol":
      case "headers":
      case "service_name":
      case "resource":
      case "parent_based":
      case "timeout_ms":
      case "shutdown_timeout_ms":
      case "metric_interval_ms":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!otelConfigRuntimeRule1(value as OtelConfigRuntime)) return false;
  if (!otelConfigRuntimeRule2(value as OtelConfigRuntime)) return false;
  return true;
}

export function convertOtelConfigRuntime(value: unknown): OtelConfigRuntime {
  const fields = fieldsOf<keyof OtelConfigRuntime>(value);
  bailUnlessPlain(fields, fields.enable_traces);
  for (const name in fields) {
    switch (name) {
      case "enable_traces":
      case "enable_metrics":
      case "enable_logs":
      case "sampler":
      case "sampler_arg":
      case "endpoint":
      case "protocol":
      case "headers":
      case "service_name":
      case "resource":
      case "parent_based":
      case "timeout_ms":
      case "shutdown_timeout_ms":
      case "metric_interval_ms":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: OtelConfigRuntime = {
    enable_traces: asBool(fields.enable_traces),
    enable_metrics: asBool(fields.enable_metrics),
    enable_logs: fields.enable_logs === undefined ? false : asBool(fields.enable_logs),
    sampler: convertSamplerKind(fields.sampler),
    sampler_arg: fields.sampler_arg == null ? null : asFloat(fields.sampler_arg),
    endpoint: fields.endpoint == null ? null : asString(fields.endpoint),
    protocol: fields.protocol === undefined ? "http_protobuf" : convertOtlpProtocol(fields.protocol),
    headers: fields.headers === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.headers),
    service_name: fields.service_name == null ? null : minLength(asString(fields.service_name), 1),
    resource: fields.resource === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.resource),
    parent_based: fields.parent_based === undefined ? true : asBool(fields.parent_based),
    timeout_ms: fields.timeout_ms === undefined ? 10000 : atLeast(asInt(fields.timeout_ms), 1),
    shutdown_timeout_ms:
      fields.shutdown_timeout_ms === undefined ? 3000 : atLeast(asInt(fields.shutdown_timeout_ms), 1),
    metric_interval_ms: fields.metric_interval_ms === undefined ? 60000 : atLeast(asInt(fields.metric_interval_ms), 1),
  };
  if (!otelConfigRuntimeRule1(result)) bail();
  if (!otelConfigRuntimeRule2(result)) bail();
  return result;
}

/** this.sampler != "ratio" || (this.sampler_arg != null && this.sampler_arg >= 0.0 && this.sampler_arg <= 1.0) */
export function otelConfigRuntimeRule1(self: OtelConfigRuntime): boolean {
  return self.sampler !== "ratio" || (self.sampler_arg !== null && self.sampler_arg >= 0 && self.sampler_arg <= 1);
}

/** this.sampler == "ratio" || this.sampler_arg == null */
export function otelConfigRuntimeRule2(self: OtelConfigRuntime): boolean {
  return self.sampler === "ratio" || self.sampler_arg === null;
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
