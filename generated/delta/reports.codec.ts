// @generated from contracts/delta/reports.yaml. Do not edit. [b441583adf6ac9b0]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  OPEN_LIST,
  type PackReader,
  type Unchecked,
  type Writer,
  atLeast,
  hasMinLength,
  isEmptyList,
  isList,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonKey,
  minLength,
  packedChunk,
  packedKey,
  requireList,
  requirePlain,
} from "tessera/serde";
import type { NonNegInt, TableUri } from "../types.js";
import type { VacuumReport } from "./reports.js";

const READ_TABLE_URI = /* @__PURE__ */ jsonKey("table_uri");
const READ_RETENTION_HOURS = /* @__PURE__ */ jsonKey("retention_hours");
const READ_DRY_RUN = /* @__PURE__ */ jsonKey("dry_run");
const READ_FILES_DELETED = /* @__PURE__ */ jsonKey("files_deleted");
const READ_NUM_FILES = /* @__PURE__ */ jsonKey("num_files");
const READ_SIZE_BYTES = /* @__PURE__ */ jsonKey("size_bytes");

const UNPACK_TABLE_URI = /* @__PURE__ */ packedKey("table_uri");
const UNPACK_RETENTION_HOURS = /* @__PURE__ */ packedKey("retention_hours");
const UNPACK_DRY_RUN = /* @__PURE__ */ packedKey("dry_run");
const UNPACK_FILES_DELETED = /* @__PURE__ */ packedKey("files_deleted");
const UNPACK_NUM_FILES = /* @__PURE__ */ packedKey("num_files");
const UNPACK_SIZE_BYTES = /* @__PURE__ */ packedKey("size_bytes");

const OPEN_VACUUM_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_RETENTION_HOURS = /* @__PURE__ */ jsonChunk(',"retention_hours":');
const WRITE_DRY_RUN = /* @__PURE__ */ jsonChunk(',"dry_run":');
const WRITE_FILES_DELETED = /* @__PURE__ */ jsonChunk(',"files_deleted":');
const WRITE_NUM_FILES = /* @__PURE__ */ jsonChunk(',"num_files":');
const WRITE_SIZE_BYTES = /* @__PURE__ */ jsonChunk(',"size_bytes":');

const PACK_TABLE_URI = /* @__PURE__ */ packedChunk("table_uri");
const PACK_RETENTION_HOURS = /* @__PURE__ */ packedChunk("retention_hours");
const PACK_DRY_RUN = /* @__PURE__ */ packedChunk("dry_run");
const PACK_FILES_DELETED = /* @__PURE__ */ packedChunk("files_deleted");
const PACK_NUM_FILES = /* @__PURE__ */ packedChunk("num_files");
const PACK_SIZE_BYTES = /* @__PURE__ */ packedChunk("size_bytes");

export function readVacuumReport(r: JsonReader): VacuumReport {
  let table_uri: TableUri | undefined;
  let retention_hours: NonNegInt | null | undefined;
  let dry_run: boolean | undefined;
  let files_deleted: readonly string[] = [];
  let num_files: NonNegInt = 0;
  let size_bytes: NonNegInt = 0;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_RETENTION_HOURS)) retention_hours = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_DRY_RUN)) dry_run = r.readBool();
    if (r.atKey(READ_FILES_DELETED)) files_deleted = readStringList(r);
    if (r.atKey(READ_NUM_FILES)) num_files = atLeast(r.readInt(), 0);
    if (r.atKey(READ_SIZE_BYTES)) size_bytes = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (table_uri === undefined || retention_hours === undefined || dry_run === undefined) r.bail();
  return { table_uri, retention_hours, dry_run, files_deleted, num_files, size_bytes };
}

export function unpackVacuumReport(r: PackReader): VacuumReport {
  let table_uri: TableUri | undefined;
  let retention_hours: NonNegInt | null | undefined;
  let dry_run: boolean | undefined;
  let files_deleted: readonly string[] = [];
  let num_files: NonNegInt = 0;
  let size_bytes: NonNegInt = 0;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_RETENTION_HOURS)) retention_hours = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_DRY_RUN)) dry_run = r.readBool();
    if (r.atKey(UNPACK_FILES_DELETED)) files_deleted = unpackStringList(r);
    if (r.atKey(UNPACK_NUM_FILES)) num_files = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_SIZE_BYTES)) size_bytes = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (table_uri === undefined || retention_hours === undefined || dry_run === undefined) r.bail();
  return { table_uri, retention_hours, dry_run, files_deleted, num_files, size_bytes };
}

export function writeVacuumReport(w: Writer, value: VacuumReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_VACUUM_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_RETENTION_HOURS);
  if (value.retention_hours === null) w.writeNull();
  else w.writeInt(value.retention_hours);
  w.write(WRITE_DRY_RUN);
  w.writeBool(value.dry_run);
  if (!isEmptyList(value.files_deleted)) {
    w.write(WRITE_FILES_DELETED);
    writeStringList(w, value.files_deleted);
  }
  if (value.num_files !== undefined && value.num_files !== 0) {
    w.write(WRITE_NUM_FILES);
    w.writeInt(value.num_files);
  }
  if (value.size_bytes !== undefined && value.size_bytes !== 0) {
    w.write(WRITE_SIZE_BYTES);
    w.writeInt(value.size_bytes);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packVacuumReport(w: Writer, value: VacuumReport): void {
  requirePlain(value, value.table_uri);
  let fields = 3;
  if (!isEmptyList(value.files_deleted)) fields++;
  if (value.num_files !== undefined && value.num_files !== 0) fields++;
  if (value.size_bytes !== undefined && value.size_bytes !== 0) fields++;
  w.packStructHeader(fields, 6);
  w.write(PACK_TABLE_URI);
  w.packString(value.table_uri);
  w.write(PACK_RETENTION_HOURS);
  if (value.retention_hours === null) w.packNull();
  else w.packInt(value.retention_hours);
  w.write(PACK_DRY_RUN);
  w.packBool(value.dry_run);
  if (!isEmptyList(value.files_deleted)) {
    w.write(PACK_FILES_DELETED);
    packStringList(w, value.files_deleted);
  }
  if (value.num_files !== undefined && value.num_files !== 0) {
    w.write(PACK_NUM_FILES);
    w.packInt(value.num_files);
  }
  if (value.size_bytes !== undefined && value.size_bytes !== 0) {
    w.write(PACK_SIZE_BYTES);
    w.packInt(value.size_bytes);
  }
}

export function isVacuumReport(candidate: unknown): candidate is VacuumReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<VacuumReport> = candidate;
  if (value.table_uri === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(typeof value.table_uri === "string" && hasMinLength(value.table_uri, 1))) return false;
  if (!(isSafeInt(value.retention_hours) && value.retention_hours >= 0) && value.retention_hours !== null) return false;
  if (typeof value.dry_run !== "boolean") return false;
  if (!isStringList(value.files_deleted)) return false;
  if (!(isSafeInt(value.num_files) && value.num_files >= 0)) return false;
  if (!(isSafeInt(value.size_bytes) && value.size_bytes >= 0)) return false;
  return true;
}

function readStringList(r: JsonReader): readonly string[] {
  const list: string[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readString());
  return list;
}

function unpackStringList(r: PackReader): readonly string[] {
  const list = new Array<string>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readString();
  return list;
}

function writeStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as string;
    w.writeString(item);
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

function isStringList(value: unknown): value is readonly string[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}
