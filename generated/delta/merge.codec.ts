// @generated from contracts/delta/merge.yaml. Do not edit. [ef96858749d6c881]

import type { Raw } from "tessera-contracts/serde";
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
  type Writer,
  asObject,
  asRaw,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  evaluates,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isList,
  isPlainObject,
  isRaw,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  jsonTags,
  keyCount,
  maxLength,
  minKeys,
  minLength,
  packedChunk,
  packedKey,
  packedLiterals,
  packedTags,
  requireList,
  requirePlain,
  safe,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import type { SqlText } from "../types.js";
import {
  convertCommitProperties,
  isCommitProperties,
  packCommitProperties,
  readCommitProperties,
  unpackCommitProperties,
  writeCommitProperties,
} from "./commit.codec.js";
import type { CommitProperties } from "./commit.js";
import type {
  DeltaMergeAction,
  DeltaMergeDelete,
  DeltaMergeInsert,
  DeltaMergeRequest,
  DeltaMergeUpdate,
} from "./merge.js";
import {
  convertDeltaTableRef,
  isDeltaTableRef,
  packDeltaTableRef,
  readDeltaTableRef,
  unpackDeltaTableRef,
  writeDeltaTableRef,
} from "./requests.codec.js";
import type { DeltaTableRef } from "./requests.js";

const READ_TABLE = /* @__PURE__ */ jsonKey("table");
const READ_SOURCE_IPC = /* @__PURE__ */ jsonKey("source_ipc");
const READ_MERGE_PREDICATE = /* @__PURE__ */ jsonKey("merge_predicate");
const READ_MATCHED = /* @__PURE__ */ jsonKey("matched");
const READ_NOT_MATCHED = /* @__PURE__ */ jsonKey("not_matched");
const READ_NOT_MATCHED_BY_SOURCE = /* @__PURE__ */ jsonKey("not_matched_by_source");
const READ_COMMIT = /* @__PURE__ */ jsonKey("commit");
const READ_ACTION = /* @__PURE__ */ jsonKey("action");
const READ_PREDICATE = /* @__PURE__ */ jsonKey("predicate");
const READ_ASSIGNMENTS = /* @__PURE__ */ jsonKey("assignments");
const READ_VALUES = /* @__PURE__ */ jsonKey("values");

const UNPACK_TABLE = /* @__PURE__ */ packedKey("table");
const UNPACK_SOURCE_IPC = /* @__PURE__ */ packedKey("source_ipc");
const UNPACK_MERGE_PREDICATE = /* @__PURE__ */ packedKey("merge_predicate");
const UNPACK_MATCHED = /* @__PURE__ */ packedKey("matched");
const UNPACK_NOT_MATCHED = /* @__PURE__ */ packedKey("not_matched");
const UNPACK_NOT_MATCHED_BY_SOURCE = /* @__PURE__ */ packedKey("not_matched_by_source");
const UNPACK_COMMIT = /* @__PURE__ */ packedKey("commit");
const UNPACK_ACTION = /* @__PURE__ */ packedKey("action");
const UNPACK_PREDICATE = /* @__PURE__ */ packedKey("predicate");
const UNPACK_ASSIGNMENTS = /* @__PURE__ */ packedKey("assignments");
const UNPACK_VALUES = /* @__PURE__ */ packedKey("values");

const READ_DELTA_MERGE_ACTION_TAGS = /* @__PURE__ */ jsonTags("action", ["update", "delete"]);
const UNPACK_DELTA_MERGE_ACTION_TAGS = /* @__PURE__ */ packedTags("action", ["update", "delete"]);
const READ_DELTA_MERGE_UPDATE_TAG = /* @__PURE__ */ jsonLiterals("update");
const UNPACK_DELTA_MERGE_UPDATE_TAG = /* @__PURE__ */ packedLiterals("update");
const READ_DELTA_MERGE_DELETE_TAG = /* @__PURE__ */ jsonLiterals("delete");
const UNPACK_DELTA_MERGE_DELETE_TAG = /* @__PURE__ */ packedLiterals("delete");

const OPEN_DELTA_MERGE_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_SOURCE_IPC = /* @__PURE__ */ jsonChunk(',"source_ipc":');
const WRITE_MERGE_PREDICATE = /* @__PURE__ */ jsonChunk(',"merge_predicate":');
const WRITE_MATCHED = /* @__PURE__ */ jsonChunk(',"matched":');
const WRITE_NOT_MATCHED = /* @__PURE__ */ jsonChunk(',"not_matched":');
const WRITE_NOT_MATCHED_BY_SOURCE = /* @__PURE__ */ jsonChunk(',"not_matched_by_source":');
const WRITE_COMMIT = /* @__PURE__ */ jsonChunk(',"commit":');
const OPEN_DELTA_MERGE_UPDATE = /* @__PURE__ */ jsonChunk('{"action":"update"');
const WRITE_PREDICATE = /* @__PURE__ */ jsonChunk(',"predicate":');
const WRITE_ASSIGNMENTS = /* @__PURE__ */ jsonChunk(',"assignments":');
const OPEN_DELTA_MERGE_DELETE = /* @__PURE__ */ jsonChunk('{"action":"delete"');
const WRITE_VALUES = /* @__PURE__ */ jsonChunk(',"values":');

const HEAD_DELTA_MERGE_REQUEST = /* @__PURE__ */ packedChunk("table");
const PACK_SOURCE_IPC = /* @__PURE__ */ packedChunk("source_ipc");
const PACK_MERGE_PREDICATE = /* @__PURE__ */ packedChunk("merge_predicate");
const PACK_MATCHED = /* @__PURE__ */ packedChunk("matched");
const PACK_NOT_MATCHED = /* @__PURE__ */ packedChunk("not_matched");
const PACK_NOT_MATCHED_BY_SOURCE = /* @__PURE__ */ packedChunk("not_matched_by_source");
const PACK_COMMIT = /* @__PURE__ */ packedChunk("commit");
const HEAD_DELTA_MERGE_UPDATE = /* @__PURE__ */ packedChunk("action", "update");
const PACK_PREDICATE = /* @__PURE__ */ packedChunk("predicate");
const PACK_ASSIGNMENTS = /* @__PURE__ */ packedChunk("assignments");
const HEAD_DELTA_MERGE_DELETE = /* @__PURE__ */ packedChunk("action", "delete");
const PACK_VALUES = /* @__PURE__ */ packedChunk("values");

export function readDeltaMergeRequest(r: JsonReader): DeltaMergeRequest {
  let table: DeltaTableRef | undefined;
  let source_ipc: Raw | undefined;
  let merge_predicate: SqlText | undefined;
  let matched: readonly DeltaMergeAction[] = [];
  let not_matched: readonly DeltaMergeInsert[] = [];
  let not_matched_by_source: readonly DeltaMergeAction[] = [];
  let commit: CommitProperties | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
    if (r.atKey(READ_SOURCE_IPC)) source_ipc = r.readRaw();
    if (r.atKey(READ_MERGE_PREDICATE)) merge_predicate = minLength(r.readString(), 1);
    if (r.atKey(READ_MATCHED)) matched = readDeltaMergeActionList(r);
    if (r.atKey(READ_NOT_MATCHED)) not_matched = readDeltaMergeInsertList(r);
    if (r.atKey(READ_NOT_MATCHED_BY_SOURCE)) not_matched_by_source = readDeltaMergeActionList(r);
    if (r.atKey(READ_COMMIT)) commit = r.atNull() ? null : readCommitProperties(r);
  } while (r.moreFields());
  if (table === undefined || source_ipc === undefined || merge_predicate === undefined) r.bail();
  const value: DeltaMergeRequest = {
    table,
    source_ipc,
    merge_predicate,
    matched,
    not_matched,
    not_matched_by_source,
    commit,
  };
  if (!deltaMergeRequestRule1(value)) r.bail();
  return value;
}

export function unpackDeltaMergeRequest(r: PackReader): DeltaMergeRequest {
  let table: DeltaTableRef | undefined;
  let source_ipc: Raw | undefined;
  let merge_predicate: SqlText | undefined;
  let matched: readonly DeltaMergeAction[] = [];
  let not_matched: readonly DeltaMergeInsert[] = [];
  let not_matched_by_source: readonly DeltaMergeAction[] = [];
  let commit: CommitProperties | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
    if (r.atKey(UNPACK_SOURCE_IPC)) source_ipc = r.readRaw();
    if (r.atKey(UNPACK_MERGE_PREDICATE)) merge_predicate = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_MATCHED)) matched = unpackDeltaMergeActionList(r);
    if (r.atKey(UNPACK_NOT_MATCHED)) not_matched = unpackDeltaMergeInsertList(r);
    if (r.atKey(UNPACK_NOT_MATCHED_BY_SOURCE)) not_matched_by_source = unpackDeltaMergeActionList(r);
    if (r.atKey(UNPACK_COMMIT)) commit = r.atNull() ? null : unpackCommitProperties(r);
  } while (r.moreFields(outer));
  if (table === undefined || source_ipc === undefined || merge_predicate === undefined) r.bail();
  const value: DeltaMergeRequest = {
    table,
    source_ipc,
    merge_predicate,
    matched,
    not_matched,
    not_matched_by_source,
    commit,
  };
  if (!deltaMergeRequestRule1(value)) r.bail();
  return value;
}

export function writeDeltaMergeRequest(w: JsonValueWriter, value: DeltaMergeRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_MERGE_REQUEST);
  writeDeltaTableRef(w, value.table);
  w.write(WRITE_SOURCE_IPC);
  w.writeRaw(value.source_ipc);
  w.write(WRITE_MERGE_PREDICATE);
  w.writeString(value.merge_predicate);
  if (!isEmptyList(value.matched)) {
    w.write(WRITE_MATCHED);
    writeDeltaMergeActionList(w, value.matched);
  }
  if (!isEmptyList(value.not_matched)) {
    w.write(WRITE_NOT_MATCHED);
    writeDeltaMergeInsertList(w, value.not_matched);
  }
  if (!isEmptyList(value.not_matched_by_source)) {
    w.write(WRITE_NOT_MATCHED_BY_SOURCE);
    writeDeltaMergeActionList(w, value.not_matched_by_source);
  }
  if (value.commit !== undefined && value.commit !== null) {
    w.write(WRITE_COMMIT);
    writeCommitProperties(w, value.commit);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaMergeRequest(w: Writer, value: DeltaMergeRequest): void {
  requirePlain(value, value.table);
  let fields = 3;
  if (!isEmptyList(value.matched)) fields++;
  if (!isEmptyList(value.not_matched)) fields++;
  if (!isEmptyList(value.not_matched_by_source)) fields++;
  if (value.commit !== undefined && value.commit !== null) fields++;
  w.packStructHeader(fields, 7);
  w.write(HEAD_DELTA_MERGE_REQUEST);
  packDeltaTableRef(w, value.table);
  w.write(PACK_SOURCE_IPC);
  w.packRaw(value.source_ipc);
  w.write(PACK_MERGE_PREDICATE);
  w.packString(value.merge_predicate);
  if (!isEmptyList(value.matched)) {
    w.write(PACK_MATCHED);
    packDeltaMergeActionList(w, value.matched);
  }
  if (!isEmptyList(value.not_matched)) {
    w.write(PACK_NOT_MATCHED);
    packDeltaMergeInsertList(w, value.not_matched);
  }
  if (!isEmptyList(value.not_matched_by_source)) {
    w.write(PACK_NOT_MATCHED_BY_SOURCE);
    packDeltaMergeActionList(w, value.not_matched_by_source);
  }
  if (value.commit !== undefined && value.commit !== null) {
    w.write(PACK_COMMIT);
    packCommitProperties(w, value.commit);
  }
}

export function isDeltaMergeRequest(candidate: unknown): candidate is DeltaMergeRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaMergeRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!isRaw(value.source_ipc)) return false;
  if (!(typeof value.merge_predicate === "string" && hasMinLength(value.merge_predicate, 1))) return false;
  if (!isDeltaMergeActionList(value.matched)) return false;
  if (!isDeltaMergeInsertList(value.not_matched)) return false;
  if (!isDeltaMergeActionList(value.not_matched_by_source)) return false;
  if (!isCommitProperties(value.commit) && value.commit !== null) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "source_ipc":
      case "merge_predicate":
      case "matched":
      case "not_matched":
      case "not_matched_by_source":
      case "commit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!deltaMergeRequestRule1(value as DeltaMergeRequest)) return false;
  return true;
}

export function convertDeltaMergeRequest(value: unknown): DeltaMergeRequest {
  const fields = fieldsOf<keyof DeltaMergeRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "source_ipc":
      case "merge_predicate":
      case "matched":
      case "not_matched":
      case "not_matched_by_source":
      case "commit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: DeltaMergeRequest = {
    table: convertDeltaTableRef(fields.table),
    source_ipc: asRaw(fields.source_ipc),
    merge_predicate: minLength(asString(fields.merge_predicate), 1),
    matched: fields.matched === undefined ? [] : convertDeltaMergeActionList(fields.matched),
    not_matched: fields.not_matched === undefined ? [] : convertDeltaMergeInsertList(fields.not_matched),
    not_matched_by_source:
      fields.not_matched_by_source === undefined ? [] : convertDeltaMergeActionList(fields.not_matched_by_source),
    commit: fields.commit == null ? null : convertCommitProperties(fields.commit),
  };
  if (!deltaMergeRequestRule1(result)) bail();
  return result;
}

/** size(this.matched) + size(this.not_matched) + size(this.not_matched_by_source) > 0 */
export function deltaMergeRequestRule1(self: DeltaMergeRequest): boolean {
  return evaluates(
    () => safe(safe(self.matched.length + self.not_matched.length) + self.not_matched_by_source.length) > 0,
  );
}

export function readDeltaMergeAction(r: JsonReader): DeltaMergeAction {
  switch (r.peekTag(READ_DELTA_MERGE_ACTION_TAGS)) {
    case 0:
      return readDeltaMergeUpdate(r);
    case 1:
      return readDeltaMergeDelete(r);
    default:
      return r.bail();
  }
}

export function unpackDeltaMergeAction(r: PackReader): DeltaMergeAction {
  switch (r.peekTag(UNPACK_DELTA_MERGE_ACTION_TAGS)) {
    case 0:
      return unpackDeltaMergeUpdate(r);
    case 1:
      return unpackDeltaMergeDelete(r);
    default:
      return r.bail();
  }
}

export function writeDeltaMergeAction(w: JsonValueWriter, value: DeltaMergeAction): void {
  switch (value.action) {
    case "update":
      return writeDeltaMergeUpdate(w, value);
    case "delete":
      return writeDeltaMergeDelete(w, value);
    default:
      return w.wrong();
  }
}

export function packDeltaMergeAction(w: Writer, value: DeltaMergeAction): void {
  switch (value.action) {
    case "update":
      return packDeltaMergeUpdate(w, value);
    case "delete":
      return packDeltaMergeDelete(w, value);
    default:
      return w.wrong();
  }
}

export function isDeltaMergeAction(candidate: unknown): candidate is DeltaMergeAction {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaMergeAction> = candidate;
  switch (value.action) {
    case "update":
      return isDeltaMergeUpdate(value);
    case "delete":
      return isDeltaMergeDelete(value);
    default:
      return false;
  }
}

export function convertDeltaMergeAction(value: unknown): DeltaMergeAction {
  switch (fieldsOf<"action">(value).action) {
    case "update":
      return convertDeltaMergeUpdate(value);
    case "delete":
      return convertDeltaMergeDelete(value);
    default:
      return bail();
  }
}

export function readDeltaMergeUpdate(r: JsonReader): DeltaMergeUpdate {
  let predicate: SqlText | null = null;
  let assignments: { readonly [key: string]: SqlText } | undefined;
  r.beginTagged(READ_ACTION, READ_DELTA_MERGE_UPDATE_TAG);
  do {
    if (r.atKey(READ_PREDICATE)) predicate = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(READ_ASSIGNMENTS)) assignments = readColumnNameToSqlTextMapMin1(r);
  } while (r.atTag(READ_ACTION, READ_DELTA_MERGE_UPDATE_TAG) || r.moreFields());
  if (assignments === undefined) r.bail();
  return { action: "update", predicate, assignments };
}

export function unpackDeltaMergeUpdate(r: PackReader): DeltaMergeUpdate {
  let predicate: SqlText | null = null;
  let assignments: { readonly [key: string]: SqlText } | undefined;
  const outer = r.beginTagged(UNPACK_ACTION, UNPACK_DELTA_MERGE_UPDATE_TAG);
  do {
    if (r.atKey(UNPACK_PREDICATE)) predicate = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(UNPACK_ASSIGNMENTS)) assignments = unpackColumnNameToSqlTextMapMin1(r);
  } while (r.atTag(UNPACK_ACTION, UNPACK_DELTA_MERGE_UPDATE_TAG) || r.moreFields(outer));
  if (assignments === undefined) r.bail();
  return { action: "update", predicate, assignments };
}

export function writeDeltaMergeUpdate(w: JsonValueWriter, value: DeltaMergeUpdate): void {
  requirePlain(value, value.action);
  if (value.action !== "update") w.wrong();
  w.write(OPEN_DELTA_MERGE_UPDATE);
  if (value.predicate !== undefined && value.predicate !== null) {
    w.write(WRITE_PREDICATE);
    w.writeString(value.predicate);
  }
  w.write(WRITE_ASSIGNMENTS);
  writeStringMap(w, value.assignments);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaMergeUpdate(w: Writer, value: DeltaMergeUpdate): void {
  requirePlain(value, value.action);
  if (value.action !== "update") w.wrong();
  let fields = 2;
  if (value.predicate !== undefined && value.predicate !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_DELTA_MERGE_UPDATE);
  if (value.predicate !== undefined && value.predicate !== null) {
    w.write(PACK_PREDICATE);
    w.packString(value.predicate);
  }
  w.write(PACK_ASSIGNMENTS);
  packStringMap(w, value.assignments);
}

export function isDeltaMergeUpdate(candidate: unknown): candidate is DeltaMergeUpdate {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaMergeUpdate> = candidate;
  if (value.action !== "update") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(typeof value.predicate === "string" && hasMinLength(value.predicate, 1)) && value.predicate !== null)
    return false;
  if (!(isColumnNameToSqlTextMap(value.assignments) && keyCount(value.assignments) >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "action":
      case "predicate":
      case "assignments":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaMergeUpdate(value: unknown): DeltaMergeUpdate {
  const fields = fieldsOf<keyof DeltaMergeUpdate>(value);
  bailUnlessPlain(fields, fields.action);
  if (fields.action !== undefined && fields.action !== "update") bail();
  for (const name in fields) {
    switch (name) {
      case "action":
      case "predicate":
      case "assignments":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    action: "update",
    predicate: fields.predicate == null ? null : minLength(asString(fields.predicate), 1),
    assignments: minKeys(convertColumnNameToSqlTextMap(fields.assignments), 1),
  };
}

export function readDeltaMergeDelete(r: JsonReader): DeltaMergeDelete {
  let predicate: SqlText | null = null;
  r.beginTagged(READ_ACTION, READ_DELTA_MERGE_DELETE_TAG);
  do {
    if (r.atKey(READ_PREDICATE)) predicate = r.atNull() ? null : minLength(r.readString(), 1);
  } while (r.atTag(READ_ACTION, READ_DELTA_MERGE_DELETE_TAG) || r.moreFields());
  return { action: "delete", predicate };
}

export function unpackDeltaMergeDelete(r: PackReader): DeltaMergeDelete {
  let predicate: SqlText | null = null;
  const outer = r.beginTagged(UNPACK_ACTION, UNPACK_DELTA_MERGE_DELETE_TAG);
  do {
    if (r.atKey(UNPACK_PREDICATE)) predicate = r.atNull() ? null : minLength(r.readString(), 1);
  } while (r.atTag(UNPACK_ACTION, UNPACK_DELTA_MERGE_DELETE_TAG) || r.moreFields(outer));
  return { action: "delete", predicate };
}

export function writeDeltaMergeDelete(w: JsonValueWriter, value: DeltaMergeDelete): void {
  requirePlain(value, value.action);
  if (value.action !== "delete") w.wrong();
  w.write(OPEN_DELTA_MERGE_DELETE);
  if (value.predicate !== undefined && value.predicate !== null) {
    w.write(WRITE_PREDICATE);
    w.writeString(value.predicate);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaMergeDelete(w: Writer, value: DeltaMergeDelete): void {
  requirePlain(value, value.action);
  if (value.action !== "delete") w.wrong();
  let fields = 1;
  if (value.predicate !== undefined && value.predicate !== null) fields++;
  w.packStructHeader(fields, 2);
  w.write(HEAD_DELTA_MERGE_DELETE);
  if (value.predicate !== undefined && value.predicate !== null) {
    w.write(PACK_PREDICATE);
    w.packString(value.predicate);
  }
}

export function isDeltaMergeDelete(candidate: unknown): candidate is DeltaMergeDelete {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaMergeDelete> = candidate;
  if (value.action !== "delete") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(typeof value.predicate === "string" && hasMinLength(value.predicate, 1)) && value.predicate !== null)
    return false;
  for (const name in value) {
    switch (name) {
      case "action":
      case "predicate":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaMergeDelete(value: unknown): DeltaMergeDelete {
  const fields = fieldsOf<keyof DeltaMergeDelete>(value);
  bailUnlessPlain(fields, fields.action);
  if (fields.action !== undefined && fields.action !== "delete") bail();
  for (const name in fields) {
    switch (name) {
      case "action":
      case "predicate":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { action: "delete", predicate: fields.predicate == null ? null : minLength(asString(fields.predicate), 1) };
}

export function readDeltaMergeInsert(r: JsonReader): DeltaMergeInsert {
  let predicate: SqlText | null = null;
  let values: { readonly [key: string]: SqlText } | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_PREDICATE)) predicate = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(READ_VALUES)) values = readColumnNameToSqlTextMapMin1(r);
  } while (r.moreFields());
  if (values === undefined) r.bail();
  return { predicate, values };
}

export function unpackDeltaMergeInsert(r: PackReader): DeltaMergeInsert {
  let predicate: SqlText | null = null;
  let values: { readonly [key: string]: SqlText } | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PREDICATE)) predicate = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VALUES)) values = unpackColumnNameToSqlTextMapMin1(r);
  } while (r.moreFields(outer));
  if (values === undefined) r.bail();
  return { predicate, values };
}

export function writeDeltaMergeInsert(w: JsonValueWriter, value: DeltaMergeInsert): void {
  requirePlain(value, value.predicate);
  const start = w.here();
  if (value.predicate !== undefined && value.predicate !== null) {
    w.write(WRITE_PREDICATE);
    w.writeString(value.predicate);
  }
  w.write(WRITE_VALUES);
  writeStringMap(w, value.values);
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaMergeInsert(w: Writer, value: DeltaMergeInsert): void {
  requirePlain(value, value.predicate);
  let fields = 1;
  if (value.predicate !== undefined && value.predicate !== null) fields++;
  w.packStructHeader(fields, 2);
  if (value.predicate !== undefined && value.predicate !== null) {
    w.write(PACK_PREDICATE);
    w.packString(value.predicate);
  }
  w.write(PACK_VALUES);
  packStringMap(w, value.values);
}

export function isDeltaMergeInsert(candidate: unknown): candidate is DeltaMergeInsert {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaMergeInsert> = candidate;
  if (value.predicate === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(typeof value.predicate === "string" && hasMinLength(value.predicate, 1)) && value.predicate !== null)
    return false;
  if (!(isColumnNameToSqlTextMap(value.values) && keyCount(value.values) >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "predicate":
      case "values":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaMergeInsert(value: unknown): DeltaMergeInsert {
  const fields = fieldsOf<keyof DeltaMergeInsert>(value);
  bailUnlessPlain(fields, fields.predicate);
  for (const name in fields) {
    switch (name) {
      case "predicate":
      case "values":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    predicate: fields.predicate == null ? null : minLength(asString(fields.predicate), 1),
    values: minKeys(convertColumnNameToSqlTextMap(fields.values), 1),
  };
}

function readDeltaMergeActionList(r: JsonReader): readonly DeltaMergeAction[] {
  const list: DeltaMergeAction[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDeltaMergeAction(r));
  return list;
}

function readDeltaMergeInsertList(r: JsonReader): readonly DeltaMergeInsert[] {
  const list: DeltaMergeInsert[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDeltaMergeInsert(r));
  return list;
}

function unpackDeltaMergeActionList(r: PackReader): readonly DeltaMergeAction[] {
  const list = new Array<DeltaMergeAction>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDeltaMergeAction(r);
  return list;
}

function unpackDeltaMergeInsertList(r: PackReader): readonly DeltaMergeInsert[] {
  const list = new Array<DeltaMergeInsert>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDeltaMergeInsert(r);
  return list;
}

function writeDeltaMergeActionList(w: JsonValueWriter, list: readonly DeltaMergeAction[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DeltaMergeAction;
    writeDeltaMergeAction(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeDeltaMergeInsertList(w: JsonValueWriter, list: readonly DeltaMergeInsert[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DeltaMergeInsert;
    writeDeltaMergeInsert(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packDeltaMergeActionList(w: Writer, list: readonly DeltaMergeAction[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DeltaMergeAction;
    packDeltaMergeAction(w, item);
  }
}

function packDeltaMergeInsertList(w: Writer, list: readonly DeltaMergeInsert[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DeltaMergeInsert;
    packDeltaMergeInsert(w, item);
  }
}

function convertDeltaMergeActionList(value: unknown): readonly DeltaMergeAction[] {
  const items = itemsOf(value);
  const list: DeltaMergeAction[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDeltaMergeAction(items[i]));
  return list;
}

function convertDeltaMergeInsertList(value: unknown): readonly DeltaMergeInsert[] {
  const items = itemsOf(value);
  const list: DeltaMergeInsert[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDeltaMergeInsert(items[i]));
  return list;
}

function isDeltaMergeActionList(value: unknown): value is readonly DeltaMergeAction[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDeltaMergeAction(item)) return false;
  }
  return true;
}

function isDeltaMergeInsertList(value: unknown): value is readonly DeltaMergeInsert[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDeltaMergeInsert(item)) return false;
  }
  return true;
}

function readColumnNameToSqlTextMapMin1(r: JsonReader): { readonly [key: string]: SqlText } {
  const map = Object.create(null) as { [key: string]: SqlText };
  for (let more = r.beginMap(); more; more = r.nextEntry())
    map[maxLength(minLength(r.readMapKey(), 1), 255)] = minLength(r.readString(), 1);
  return minKeys(map, 1);
}

function unpackColumnNameToSqlTextMapMin1(r: PackReader): { readonly [key: string]: SqlText } {
  const map = Object.create(null) as { [key: string]: SqlText };
  const count = atLeast(r.readMapHeader(), 1);
  for (let i = 0; i < count; i++) map[maxLength(minLength(r.readMapKey(), 1), 255)] = minLength(r.readString(), 1);
  return map;
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

function convertColumnNameToSqlTextMap(value: unknown): { readonly [key: string]: SqlText } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: SqlText };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[maxLength(minLength(key, 1), 255)] = minLength(asString(item), 1);
  }
  return map;
}

function isColumnNameToSqlTextMap(value: unknown): value is { readonly [key: string]: SqlText } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!hasMinLength(key, 1)) return false;
    if (!hasMaxLength(key, 255)) return false;
    if (!(typeof item === "string" && hasMinLength(item, 1))) return false;
  }
  return true;
}
