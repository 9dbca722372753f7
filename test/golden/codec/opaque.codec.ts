// @generated from test/golden/codec/opaque.yaml. Do not edit.

import { Ext, type Raw } from "tessera-contracts/serde";
import {
  CLOSE_OBJECT,
  type JsonReader,
  type JsonValueWriter,
  KIND_EXT,
  KIND_INT,
  type PackReader,
  type Unchecked,
  type Writer,
  asExt,
  asInt,
  asRaw,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasProperty,
  isExt,
  isPlainObject,
  isRaw,
  isSafeInt,
  jsonChunk,
  jsonKey,
  kindOf,
  packedChunk,
  packedKey,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import type { Opaque } from "./opaque.js";

const READ_BODY = /* @__PURE__ */ jsonKey("body");
const READ_SCHEMA = /* @__PURE__ */ jsonKey("schema");
const READ_CHOICE = /* @__PURE__ */ jsonKey("choice");

const UNPACK_BODY = /* @__PURE__ */ packedKey("body");
const UNPACK_SCHEMA = /* @__PURE__ */ packedKey("schema");
const UNPACK_CHOICE = /* @__PURE__ */ packedKey("choice");

const OPEN_OPAQUE = /* @__PURE__ */ jsonChunk('{"body":');
const WRITE_SCHEMA = /* @__PURE__ */ jsonChunk(',"schema":');
const WRITE_CHOICE = /* @__PURE__ */ jsonChunk(',"choice":');

const HEAD_OPAQUE = /* @__PURE__ */ packedChunk("body");
const PACK_SCHEMA = /* @__PURE__ */ packedChunk("schema");
const PACK_CHOICE = /* @__PURE__ */ packedChunk("choice");

export function readOpaque(r: JsonReader): Opaque {
  let body: Raw | undefined;
  let schema: Ext | null = null;
  let choice: Ext | number | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_BODY)) body = r.readRaw();
    if (r.atKey(READ_SCHEMA)) schema = r.atNull() ? null : r.readExt(3, undefined);
    if (r.atKey(READ_CHOICE)) choice = r.atNull() ? null : readArrowSchemaExtOrInt(r);
  } while (r.moreFields());
  if (body === undefined) r.bail();
  return { body, schema, choice };
}

export function unpackOpaque(r: PackReader): Opaque {
  let body: Raw | undefined;
  let schema: Ext | null = null;
  let choice: Ext | number | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_BODY)) body = r.readRaw();
    if (r.atKey(UNPACK_SCHEMA)) schema = r.atNull() ? null : r.readExt(3, undefined);
    if (r.atKey(UNPACK_CHOICE)) choice = r.atNull() ? null : unpackArrowSchemaExtOrInt(r);
  } while (r.moreFields(outer));
  if (body === undefined) r.bail();
  return { body, schema, choice };
}

export function writeOpaque(w: JsonValueWriter, value: Opaque): void {
  requirePlain(value, value.body);
  w.write(OPEN_OPAQUE);
  w.writeRaw(value.body);
  if (value.schema !== undefined && value.schema !== null) {
    w.write(WRITE_SCHEMA);
    w.writeExtJson(undefined, value.schema);
  }
  if (value.choice !== undefined && value.choice !== null) {
    w.write(WRITE_CHOICE);
    writeArrowSchemaExtOrInt(w, value.choice);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packOpaque(w: Writer, value: Opaque): void {
  requirePlain(value, value.body);
  let fields = 1;
  if (value.schema !== undefined && value.schema !== null) fields++;
  if (value.choice !== undefined && value.choice !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_OPAQUE);
  w.packRaw(value.body);
  if (value.schema !== undefined && value.schema !== null) {
    w.write(PACK_SCHEMA);
    w.packExt(3, undefined, value.schema);
  }
  if (value.choice !== undefined && value.choice !== null) {
    w.write(PACK_CHOICE);
    packArrowSchemaExtOrInt(w, value.choice);
  }
}

export function isOpaque(candidate: unknown): candidate is Opaque {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Opaque> = candidate;
  if (value.body === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRaw(value.body)) return false;
  if (!isExt(value.schema, 3) && value.schema !== null) return false;
  if (!isExt(value.choice, 3) && !isSafeInt(value.choice) && value.choice !== null) return false;
  for (const name in value) {
    switch (name) {
      case "body":
      case "schema":
      case "choice":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertOpaque(value: unknown): Opaque {
  const fields = fieldsOf<keyof Opaque>(value);
  bailUnlessPlain(fields, fields.body);
  for (const name in fields) {
    switch (name) {
      case "body":
      case "schema":
      case "choice":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    body: asRaw(fields.body),
    schema: fields.schema == null ? null : asExt(fields.schema, 3),
    choice: fields.choice == null ? null : convertArrowSchemaExtOrInt(fields.choice),
  };
}

function readArrowSchemaExtOrInt(r: JsonReader): Ext | number {
  switch (r.peek()) {
    case KIND_INT:
      return r.readInt();
    default:
      return r.bail();
  }
}

function unpackArrowSchemaExtOrInt(r: PackReader): Ext | number {
  switch (r.peek()) {
    case KIND_EXT:
      return r.readExt(3, undefined);
    case KIND_INT:
      return r.readInt();
    default:
      return r.bail();
  }
}

function writeArrowSchemaExtOrInt(w: JsonValueWriter, value: Ext | number): void {
  if (value instanceof Ext) w.writeExtJson(undefined, value as Ext);
  else if (typeof value === "number") w.writeInt(value);
  else w.wrong();
}

function packArrowSchemaExtOrInt(w: Writer, value: Ext | number): void {
  if (value instanceof Ext) w.packExt(3, undefined, value as Ext);
  else if (typeof value === "number") w.packInt(value);
  else w.wrong();
}

function convertArrowSchemaExtOrInt(value: unknown): Ext | number {
  switch (kindOf(value)) {
    case KIND_EXT:
      return asExt(value, 3);
    case KIND_INT:
      return asInt(value);
    default:
      return bail();
  }
}
