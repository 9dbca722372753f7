// @generated from contracts/config/otel.yaml. Do not edit. [69b70eb54d2f82c4]

import {
  CLOSE_OBJECT,
  type JsonReader,
  type PackReader,
  type Unchecked,
  type Writer,
  asBool,
  asFloat,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasProperty,
  isPlainObject,
  jsonChunk,
  jsonKey,
  packedChunk,
  packedKey,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import {
  convertSamplerKind,
  isSamplerKind,
  packSamplerKind,
  readSamplerKind,
  unpackSamplerKind,
  writeSamplerKind,
} from "../types.codec.js";
import type { SamplerKind } from "../types.js";
import type { OtelConfigRuntime, OtelConfigSpec } from "./otel.js";

const READ_ENABLE_TRACES = /* @__PURE__ */ jsonKey("enable_traces");
const READ_ENABLE_METRICS = /* @__PURE__ */ jsonKey("enable_metrics");
const READ_ENABLE_LOGS = /* @__PURE__ */ jsonKey("enable_logs");
const READ_SAMPLER = /* @__PURE__ */ jsonKey("sampler");
const READ_SAMPLER_ARG = /* @__PURE__ */ jsonKey("sampler_arg");

const UNPACK_ENABLE_TRACES = /* @__PURE__ */ packedKey("enable_traces");
const UNPACK_ENABLE_METRICS = /* @__PURE__ */ packedKey("enable_metrics");
const UNPACK_ENABLE_LOGS = /* @__PURE__ */ packedKey("enable_logs");
const UNPACK_SAMPLER = /* @__PURE__ */ packedKey("sampler");
const UNPACK_SAMPLER_ARG = /* @__PURE__ */ packedKey("sampler_arg");

const OPEN_OTEL_CONFIG_SPEC = /* @__PURE__ */ jsonChunk('{"enable_traces":');
const WRITE_ENABLE_METRICS = /* @__PURE__ */ jsonChunk(',"enable_metrics":');
const WRITE_ENABLE_LOGS = /* @__PURE__ */ jsonChunk(',"enable_logs":');
const WRITE_SAMPLER = /* @__PURE__ */ jsonChunk(',"sampler":');
const WRITE_SAMPLER_ARG = /* @__PURE__ */ jsonChunk(',"sampler_arg":');
const OPEN_OTEL_CONFIG_RUNTIME = /* @__PURE__ */ jsonChunk('{"enable_traces":');

const PACK_ENABLE_TRACES = /* @__PURE__ */ packedChunk("enable_traces");
const PACK_ENABLE_METRICS = /* @__PURE__ */ packedChunk("enable_metrics");
const PACK_ENABLE_LOGS = /* @__PURE__ */ packedChunk("enable_logs");
const PACK_SAMPLER = /* @__PURE__ */ packedChunk("sampler");
const PACK_SAMPLER_ARG = /* @__PURE__ */ packedChunk("sampler_arg");

export function readOtelConfigSpec(r: JsonReader): OtelConfigSpec {
  let enable_traces: boolean | undefined;
  let enable_metrics: boolean | undefined;
  let enable_logs: boolean = false;
  let sampler: SamplerKind | undefined;
  let sampler_arg: number | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_ENABLE_TRACES)) enable_traces = r.readBool();
    if (r.atKey(READ_ENABLE_METRICS)) enable_metrics = r.readBool();
    if (r.atKey(READ_ENABLE_LOGS)) enable_logs = r.readBool();
    if (r.atKey(READ_SAMPLER)) sampler = readSamplerKind(r);
    if (r.atKey(READ_SAMPLER_ARG)) sampler_arg = r.atNull() ? null : r.readFloat();
  } while (r.moreFields());
  if (enable_traces === undefined || enable_metrics === undefined || sampler === undefined) r.bail();
  return { enable_traces, enable_metrics, enable_logs, sampler, sampler_arg };
}

export function unpackOtelConfigSpec(r: PackReader): OtelConfigSpec {
  let enable_traces: boolean | undefined;
  let enable_metrics: boolean | undefined;
  let enable_logs: boolean = false;
  let sampler: SamplerKind | undefined;
  let sampler_arg: number | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ENABLE_TRACES)) enable_traces = r.readBool();
    if (r.atKey(UNPACK_ENABLE_METRICS)) enable_metrics = r.readBool();
    if (r.atKey(UNPACK_ENABLE_LOGS)) enable_logs = r.readBool();
    if (r.atKey(UNPACK_SAMPLER)) sampler = unpackSamplerKind(r);
    if (r.atKey(UNPACK_SAMPLER_ARG)) sampler_arg = r.atNull() ? null : r.readFloat();
  } while (r.moreFields(outer));
  if (enable_traces === undefined || enable_metrics === undefined || sampler === undefined) r.bail();
  return { enable_traces, enable_metrics, enable_logs, sampler, sampler_arg };
}

export function writeOtelConfigSpec(w: Writer, value: OtelConfigSpec): void {
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
  w.writeByte(CLOSE_OBJECT);
}

export function packOtelConfigSpec(w: Writer, value: OtelConfigSpec): void {
  requirePlain(value, value.enable_traces);
  let fields = 3;
  if (value.enable_logs !== undefined && value.enable_logs !== false) fields++;
  if (value.sampler_arg !== undefined && value.sampler_arg !== null) fields++;
  w.packStructHeader(fields, 5);
  w.write(PACK_ENABLE_TRACES);
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
}

export function isOtelConfigSpec(candidate: unknown): candidate is OtelConfigSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<OtelConfigSpec> = candidate;
  if (value.enable_traces === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.enable_traces !== "boolean") return false;
  if (typeof value.enable_metrics !== "boolean") return false;
  if (typeof value.enable_logs !== "boolean") return false;
  if (!isSamplerKind(value.sampler)) return false;
  if (typeof value.sampler_arg !== "number" && value.sampler_arg !== null) return false;
  for (const name in value) {
    switch (name) {
      case "enable_traces":
      case "enable_metrics":
      case "enable_logs":
      case "sampler":
      case "sampler_arg":
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
  };
}

export function readOtelConfigRuntime(r: JsonReader): OtelConfigRuntime {
  let enable_traces: boolean | undefined;
  let enable_metrics: boolean | undefined;
  let enable_logs: boolean = false;
  let sampler: SamplerKind | undefined;
  let sampler_arg: number | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_ENABLE_TRACES)) enable_traces = r.readBool();
    if (r.atKey(READ_ENABLE_METRICS)) enable_metrics = r.readBool();
    if (r.atKey(READ_ENABLE_LOGS)) enable_logs = r.readBool();
    if (r.atKey(READ_SAMPLER)) sampler = readSamplerKind(r);
    if (r.atKey(READ_SAMPLER_ARG)) sampler_arg = r.atNull() ? null : r.readFloat();
  } while (r.moreFields());
  if (enable_traces === undefined || enable_metrics === undefined || sampler === undefined) r.bail();
  const value: OtelConfigRuntime = { enable_traces, enable_metrics, enable_logs, sampler, sampler_arg };
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
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ENABLE_TRACES)) enable_traces = r.readBool();
    if (r.atKey(UNPACK_ENABLE_METRICS)) enable_metrics = r.readBool();
    if (r.atKey(UNPACK_ENABLE_LOGS)) enable_logs = r.readBool();
    if (r.atKey(UNPACK_SAMPLER)) sampler = unpackSamplerKind(r);
    if (r.atKey(UNPACK_SAMPLER_ARG)) sampler_arg = r.atNull() ? null : r.readFloat();
  } while (r.moreFields(outer));
  if (enable_traces === undefined || enable_metrics === undefined || sampler === undefined) r.bail();
  const value: OtelConfigRuntime = { enable_traces, enable_metrics, enable_logs, sampler, sampler_arg };
  if (!otelConfigRuntimeRule1(value)) r.bail();
  if (!otelConfigRuntimeRule2(value)) r.bail();
  return value;
}

export function writeOtelConfigRuntime(w: Writer, value: OtelConfigRuntime): void {
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
  w.writeByte(CLOSE_OBJECT);
}

export function packOtelConfigRuntime(w: Writer, value: OtelConfigRuntime): void {
  requirePlain(value, value.enable_traces);
  let fields = 3;
  if (value.enable_logs !== undefined && value.enable_logs !== false) fields++;
  if (value.sampler_arg !== undefined && value.sampler_arg !== null) fields++;
  w.packStructHeader(fields, 5);
  w.write(PACK_ENABLE_TRACES);
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
}

export function isOtelConfigRuntime(candidate: unknown): candidate is OtelConfigRuntime {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<OtelConfigRuntime> = candidate;
  if (value.enable_traces === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.enable_traces !== "boolean") return false;
  if (typeof value.enable_metrics !== "boolean") return false;
  if (typeof value.enable_logs !== "boolean") return false;
  if (!isSamplerKind(value.sampler)) return false;
  if (typeof value.sampler_arg !== "number" && value.sampler_arg !== null) return false;
  for (const name in value) {
    switch (name) {
      case "enable_traces":
      case "enable_metrics":
      case "enable_logs":
      case "sampler":
      case "sampler_arg":
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
