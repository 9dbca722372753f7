// @generated from contracts/plan/results.yaml. Do not edit. [742346ce046f8324]

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
  asInt,
  asObject,
  asString,
  atLeast,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonKey,
  minLength,
  packedChunk,
  packedKey,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertValidationErrorPayload,
  isValidationErrorPayload,
  packValidationErrorPayload,
  readValidationErrorPayload,
  unpackValidationErrorPayload,
  writeValidationErrorPayload,
} from "../diagnostics/errors.codec.js";
import type { ValidationErrorPayload } from "../diagnostics/errors.js";
import {
  convertTableSchemaSpec,
  isTableSchemaSpec,
  packTableSchemaSpec,
  readTableSchemaSpec,
  unpackTableSchemaSpec,
  writeTableSchemaSpec,
} from "../schema/tables.codec.js";
import type { TableSchemaSpec } from "../schema/tables.js";
import type { NonEmptyStr, NonNegInt } from "../types.js";
import type { PlanDiagnostics, PlanResult } from "./results.js";

const READ_VIEW_NAME = /* @__PURE__ */ jsonKey("view_name");
const READ_EXPLAIN = /* @__PURE__ */ jsonKey("explain");
const READ_STAGE = /* @__PURE__ */ jsonKey("stage");
const READ_TIMINGS_MS = /* @__PURE__ */ jsonKey("timings_ms");
const READ_ERROR = /* @__PURE__ */ jsonKey("error");
const READ_ROWS = /* @__PURE__ */ jsonKey("rows");
const READ_SCHEMA = /* @__PURE__ */ jsonKey("schema");

const UNPACK_VIEW_NAME = /* @__PURE__ */ packedKey("view_name");
const UNPACK_EXPLAIN = /* @__PURE__ */ packedKey("explain");
const UNPACK_STAGE = /* @__PURE__ */ packedKey("stage");
const UNPACK_TIMINGS_MS = /* @__PURE__ */ packedKey("timings_ms");
const UNPACK_ERROR = /* @__PURE__ */ packedKey("error");
const UNPACK_ROWS = /* @__PURE__ */ packedKey("rows");
const UNPACK_SCHEMA = /* @__PURE__ */ packedKey("schema");

const OPEN_PLAN_DIAGNOSTICS = /* @__PURE__ */ jsonChunk('{"view_name":');
const WRITE_EXPLAIN = /* @__PURE__ */ jsonChunk(',"explain":');
const WRITE_STAGE = /* @__PURE__ */ jsonChunk(',"stage":');
const WRITE_TIMINGS_MS = /* @__PURE__ */ jsonChunk(',"timings_ms":');
const WRITE_ERROR = /* @__PURE__ */ jsonChunk(',"error":');
const OPEN_PLAN_RESULT = /* @__PURE__ */ jsonChunk('{"view_name":');
const WRITE_ROWS = /* @__PURE__ */ jsonChunk(',"rows":');
const WRITE_SCHEMA = /* @__PURE__ */ jsonChunk(',"schema":');

const HEAD_PLAN_DIAGNOSTICS = /* @__PURE__ */ packedChunk("view_name");
const PACK_EXPLAIN = /* @__PURE__ */ packedChunk("explain");
const PACK_STAGE = /* @__PURE__ */ packedChunk("stage");
const PACK_TIMINGS_MS = /* @__PURE__ */ packedChunk("timings_ms");
const PACK_ERROR = /* @__PURE__ */ packedChunk("error");
const HEAD_PLAN_RESULT = /* @__PURE__ */ packedChunk("view_name");
const PACK_ROWS = /* @__PURE__ */ packedChunk("rows");
const PACK_SCHEMA = /* @__PURE__ */ packedChunk("schema");

export function readPlanDiagnostics(r: JsonReader): PlanDiagnostics {
  let view_name: NonEmptyStr | undefined;
  let explain: string | null | undefined;
  let stage: string | undefined;
  let timings_ms: { readonly [key: string]: NonNegInt } | undefined;
  let error: ValidationErrorPayload | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_VIEW_NAME)) view_name = minLength(r.readString(), 1);
    if (r.atKey(READ_EXPLAIN)) explain = r.atNull() ? null : r.readString();
    if (r.atKey(READ_STAGE)) stage = r.readString();
    if (r.atKey(READ_TIMINGS_MS)) timings_ms = readNonNegIntMap(r);
    if (r.atKey(READ_ERROR)) error = r.atNull() ? null : readValidationErrorPayload(r);
  } while (r.moreFieldsOrSkip());
  if (view_name === undefined || explain === undefined || stage === undefined || timings_ms === undefined) r.bail();
  return { view_name, explain, stage, timings_ms, error };
}

export function unpackPlanDiagnostics(r: PackReader): PlanDiagnostics {
  let view_name: NonEmptyStr | undefined;
  let explain: string | null | undefined;
  let stage: string | undefined;
  let timings_ms: { readonly [key: string]: NonNegInt } | undefined;
  let error: ValidationErrorPayload | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_VIEW_NAME)) view_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_EXPLAIN)) explain = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_STAGE)) stage = r.readString();
    if (r.atKey(UNPACK_TIMINGS_MS)) timings_ms = unpackNonNegIntMap(r);
    if (r.atKey(UNPACK_ERROR)) error = r.atNull() ? null : unpackValidationErrorPayload(r);
  } while (r.moreFieldsOrSkip(outer));
  if (view_name === undefined || explain === undefined || stage === undefined || timings_ms === undefined) r.bail();
  return { view_name, explain, stage, timings_ms, error };
}

export function writePlanDiagnostics(w: JsonValueWriter, value: PlanDiagnostics): void {
  requirePlain(value, value.view_name);
  w.write(OPEN_PLAN_DIAGNOSTICS);
  w.writeString(value.view_name);
  w.write(WRITE_EXPLAIN);
  if (value.explain === null) w.writeNull();
  else w.writeString(value.explain);
  w.write(WRITE_STAGE);
  w.writeString(value.stage);
  w.write(WRITE_TIMINGS_MS);
  writeIntMap(w, value.timings_ms);
  if (value.error !== undefined && value.error !== null) {
    w.write(WRITE_ERROR);
    writeValidationErrorPayload(w, value.error);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packPlanDiagnostics(w: Writer, value: PlanDiagnostics): void {
  requirePlain(value, value.view_name);
  let fields = 4;
  if (value.error !== undefined && value.error !== null) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_PLAN_DIAGNOSTICS);
  w.packString(value.view_name);
  w.write(PACK_EXPLAIN);
  if (value.explain === null) w.packNull();
  else w.packString(value.explain);
  w.write(PACK_STAGE);
  w.packString(value.stage);
  w.write(PACK_TIMINGS_MS);
  packIntMap(w, value.timings_ms);
  if (value.error !== undefined && value.error !== null) {
    w.write(PACK_ERROR);
    packValidationErrorPayload(w, value.error);
  }
}

export function isPlanDiagnostics(candidate: unknown): candidate is PlanDiagnostics {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PlanDiagnostics> = candidate;
  if (typeof value.view_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.view_name, 1)) return false;
  if (typeof value.explain !== "string" && value.explain !== null) return false;
  if (typeof value.stage !== "string") return false;
  if (!isNonNegIntMap(value.timings_ms)) return false;
  if (!isValidationErrorPayload(value.error) && value.error !== null) return false;
  return true;
}

export function convertPlanDiagnostics(value: unknown): PlanDiagnostics {
  const fields = fieldsOf<keyof PlanDiagnostics>(value);
  bailUnlessPlain(fields, fields.view_name);
  return {
    view_name: minLength(asString(fields.view_name), 1),
    explain: fields.explain === null ? null : asString(fields.explain),
    stage: asString(fields.stage),
    timings_ms: convertNonNegIntMap(fields.timings_ms),
    error: fields.error == null ? null : convertValidationErrorPayload(fields.error),
  };
}

export function readPlanResult(r: JsonReader): PlanResult {
  let view_name: NonEmptyStr | undefined;
  let rows: NonNegInt | null | undefined;
  let schema: TableSchemaSpec | null | undefined;
  let error: ValidationErrorPayload | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_VIEW_NAME)) view_name = minLength(r.readString(), 1);
    if (r.atKey(READ_ROWS)) rows = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_SCHEMA)) schema = r.atNull() ? null : readTableSchemaSpec(r);
    if (r.atKey(READ_ERROR)) error = r.atNull() ? null : readValidationErrorPayload(r);
  } while (r.moreFieldsOrSkip());
  if (view_name === undefined || rows === undefined || schema === undefined) r.bail();
  return { view_name, rows, schema, error };
}

export function unpackPlanResult(r: PackReader): PlanResult {
  let view_name: NonEmptyStr | undefined;
  let rows: NonNegInt | null | undefined;
  let schema: TableSchemaSpec | null | undefined;
  let error: ValidationErrorPayload | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_VIEW_NAME)) view_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_ROWS)) rows = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_SCHEMA)) schema = r.atNull() ? null : unpackTableSchemaSpec(r);
    if (r.atKey(UNPACK_ERROR)) error = r.atNull() ? null : unpackValidationErrorPayload(r);
  } while (r.moreFieldsOrSkip(outer));
  if (view_name === undefined || rows === undefined || schema === undefined) r.bail();
  return { view_name, rows, schema, error };
}

export function writePlanResult(w: JsonValueWriter, value: PlanResult): void {
  requirePlain(value, value.view_name);
  w.write(OPEN_PLAN_RESULT);
  w.writeString(value.view_name);
  w.write(WRITE_ROWS);
  if (value.rows === null) w.writeNull();
  else w.writeInt(value.rows);
  w.write(WRITE_SCHEMA);
  if (value.schema === null) w.writeNull();
  else writeTableSchemaSpec(w, value.schema);
  if (value.error !== undefined && value.error !== null) {
    w.write(WRITE_ERROR);
    writeValidationErrorPayload(w, value.error);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packPlanResult(w: Writer, value: PlanResult): void {
  requirePlain(value, value.view_name);
  let fields = 3;
  if (value.error !== undefined && value.error !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_PLAN_RESULT);
  w.packString(value.view_name);
  w.write(PACK_ROWS);
  if (value.rows === null) w.packNull();
  else w.packInt(value.rows);
  w.write(PACK_SCHEMA);
  if (value.schema === null) w.packNull();
  else packTableSchemaSpec(w, value.schema);
  if (value.error !== undefined && value.error !== null) {
    w.write(PACK_ERROR);
    packValidationErrorPayload(w, value.error);
  }
}

export function isPlanResult(candidate: unknown): candidate is PlanResult {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PlanResult> = candidate;
  if (typeof value.view_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.view_name, 1)) return false;
  if (!(isSafeInt(value.rows) && value.rows >= 0) && value.rows !== null) return false;
  if (!isTableSchemaSpec(value.schema) && value.schema !== null) return false;
  if (!isValidationErrorPayload(value.error) && value.error !== null) return false;
  return true;
}

export function convertPlanResult(value: unknown): PlanResult {
  const fields = fieldsOf<keyof PlanResult>(value);
  bailUnlessPlain(fields, fields.view_name);
  return {
    view_name: minLength(asString(fields.view_name), 1),
    rows: fields.rows === null ? null : atLeast(asInt(fields.rows), 0),
    schema: fields.schema === null ? null : convertTableSchemaSpec(fields.schema),
    error: fields.error == null ? null : convertValidationErrorPayload(fields.error),
  };
}

function readNonNegIntMap(r: JsonReader): { readonly [key: string]: NonNegInt } {
  const map = Object.create(null) as { [key: string]: NonNegInt };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = atLeast(r.readInt(), 0);
  return map;
}

function unpackNonNegIntMap(r: PackReader): { readonly [key: string]: NonNegInt } {
  const map = Object.create(null) as { [key: string]: NonNegInt };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = atLeast(r.readInt(), 0);
  return map;
}

function writeIntMap(w: JsonValueWriter, map: { readonly [key: string]: number }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as number;
    w.writeInt(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packIntMap(w: Writer, map: { readonly [key: string]: number }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as number;
    w.packInt(value);
  }
}

function convertNonNegIntMap(value: unknown): { readonly [key: string]: NonNegInt } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: NonNegInt };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = atLeast(asInt(item), 0);
  }
  return map;
}

function isNonNegIntMap(value: unknown): value is { readonly [key: string]: NonNegInt } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!(isSafeInt(item) && item >= 0)) return false;
  }
  return true;
}
