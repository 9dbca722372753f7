// @generated from contracts/plan/pipeline.yaml. Do not edit. [a3647e71d38cffb2]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  type PackReader,
  type Unchecked,
  type Writer,
  asOneOf,
  asString,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isList,
  isPlainObject,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  maxLength,
  minItems,
  minLength,
  packedChunk,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import {
  convertRunOutputKind,
  isRunOutputKind,
  packRunOutputKind,
  readRunOutputKind,
  unpackRunOutputKind,
  writeRunOutputKind,
} from "../artifacts/manifest.codec.js";
import type { RunOutputKind } from "../artifacts/manifest.js";
import {
  convertDatasetLocation,
  convertDatasetSpec,
  isDatasetLocation,
  isDatasetSpec,
  packDatasetLocation,
  packDatasetSpec,
  readDatasetLocation,
  readDatasetSpec,
  unpackDatasetLocation,
  unpackDatasetSpec,
  writeDatasetLocation,
  writeDatasetSpec,
} from "../datasets/datasets.codec.js";
import type { DatasetLocation, DatasetSpec } from "../datasets/datasets.js";
import { convertIdentifier, isIdentifier, readIdentifier, unpackIdentifier } from "../types.codec.js";
import type { ColumnName, Identifier } from "../types.js";
import {
  convertUdfCatalogSnapshot,
  isUdfCatalogSnapshot,
  packUdfCatalogSnapshot,
  readUdfCatalogSnapshot,
  unpackUdfCatalogSnapshot,
  writeUdfCatalogSnapshot,
} from "./functions.codec.js";
import type { UdfCatalogSnapshot } from "./functions.js";
import type { Materialize, OutputSpec, PipelineSpec } from "./pipeline.js";
import {
  convertViewGraphSpec,
  isViewGraphSpec,
  packViewGraphSpec,
  readViewGraphSpec,
  unpackViewGraphSpec,
  writeViewGraphSpec,
} from "./views.codec.js";
import type { ViewGraphSpec } from "./views.js";

const READ_VIEW = /* @__PURE__ */ jsonKey("view");
const READ_DATASET = /* @__PURE__ */ jsonKey("dataset");
const READ_KIND = /* @__PURE__ */ jsonKey("kind");
const READ_MATERIALIZE2 = /* @__PURE__ */ jsonKey("materialize");
const READ_KEYS = /* @__PURE__ */ jsonKey("keys");
const READ_SORT_BY = /* @__PURE__ */ jsonKey("sort_by");
const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_DATASETS = /* @__PURE__ */ jsonKey("datasets");
const READ_LOCATIONS = /* @__PURE__ */ jsonKey("locations");
const READ_VIEWS = /* @__PURE__ */ jsonKey("views");
const READ_OUTPUTS = /* @__PURE__ */ jsonKey("outputs");
const READ_UDFS = /* @__PURE__ */ jsonKey("udfs");

const UNPACK_VIEW = /* @__PURE__ */ packedKey("view");
const UNPACK_DATASET = /* @__PURE__ */ packedKey("dataset");
const UNPACK_KIND = /* @__PURE__ */ packedKey("kind");
const UNPACK_MATERIALIZE2 = /* @__PURE__ */ packedKey("materialize");
const UNPACK_KEYS = /* @__PURE__ */ packedKey("keys");
const UNPACK_SORT_BY = /* @__PURE__ */ packedKey("sort_by");
const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_DATASETS = /* @__PURE__ */ packedKey("datasets");
const UNPACK_LOCATIONS = /* @__PURE__ */ packedKey("locations");
const UNPACK_VIEWS = /* @__PURE__ */ packedKey("views");
const UNPACK_OUTPUTS = /* @__PURE__ */ packedKey("outputs");
const UNPACK_UDFS = /* @__PURE__ */ packedKey("udfs");

const READ_MATERIALIZE = /* @__PURE__ */ jsonLiterals("full", "incremental");
const UNPACK_MATERIALIZE = /* @__PURE__ */ packedLiterals("full", "incremental");

const WRITE_VALUE_FULL = /* @__PURE__ */ jsonChunk('"full"');
const WRITE_VALUE_INCREMENTAL = /* @__PURE__ */ jsonChunk('"incremental"');
const OPEN_OUTPUT_SPEC = /* @__PURE__ */ jsonChunk('{"view":');
const WRITE_DATASET = /* @__PURE__ */ jsonChunk(',"dataset":');
const WRITE_KIND = /* @__PURE__ */ jsonChunk(',"kind":');
const WRITE_MATERIALIZE = /* @__PURE__ */ jsonChunk(',"materialize":');
const WRITE_KEYS = /* @__PURE__ */ jsonChunk(',"keys":');
const WRITE_SORT_BY = /* @__PURE__ */ jsonChunk(',"sort_by":');
const OPEN_PIPELINE_SPEC = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_DATASETS = /* @__PURE__ */ jsonChunk(',"datasets":');
const WRITE_LOCATIONS = /* @__PURE__ */ jsonChunk(',"locations":');
const WRITE_VIEWS = /* @__PURE__ */ jsonChunk(',"views":');
const WRITE_OUTPUTS = /* @__PURE__ */ jsonChunk(',"outputs":');
const WRITE_UDFS = /* @__PURE__ */ jsonChunk(',"udfs":');

const PACK_VALUE_FULL = /* @__PURE__ */ packedChunk("full");
const PACK_VALUE_INCREMENTAL = /* @__PURE__ */ packedChunk("incremental");
const HEAD_OUTPUT_SPEC = /* @__PURE__ */ packedChunk("view");
const PACK_DATASET = /* @__PURE__ */ packedChunk("dataset");
const PACK_KIND = /* @__PURE__ */ packedChunk("kind");
const PACK_MATERIALIZE = /* @__PURE__ */ packedChunk("materialize");
const PACK_KEYS = /* @__PURE__ */ packedChunk("keys");
const PACK_SORT_BY = /* @__PURE__ */ packedChunk("sort_by");
const HEAD_PIPELINE_SPEC = /* @__PURE__ */ packedChunk("name");
const PACK_DATASETS = /* @__PURE__ */ packedChunk("datasets");
const PACK_LOCATIONS = /* @__PURE__ */ packedChunk("locations");
const PACK_VIEWS = /* @__PURE__ */ packedChunk("views");
const PACK_OUTPUTS = /* @__PURE__ */ packedChunk("outputs");
const PACK_UDFS = /* @__PURE__ */ packedChunk("udfs");

export function readMaterialize(r: JsonReader): Materialize {
  return r.readLiteral(READ_MATERIALIZE);
}

export function unpackMaterialize(r: PackReader): Materialize {
  return r.readLiteral(UNPACK_MATERIALIZE);
}

export function writeMaterialize(w: JsonValueWriter, value: Materialize): void {
  switch (value) {
    case "full":
      return w.write(WRITE_VALUE_FULL);
    case "incremental":
      return w.write(WRITE_VALUE_INCREMENTAL);
    default:
      return w.wrong();
  }
}

export function packMaterialize(w: Writer, value: Materialize): void {
  switch (value) {
    case "full":
      return w.write(PACK_VALUE_FULL);
    case "incremental":
      return w.write(PACK_VALUE_INCREMENTAL);
    default:
      return w.wrong();
  }
}

export function isMaterialize(value: unknown): value is Materialize {
  return value === "full" || value === "incremental";
}

export function convertMaterialize(value: unknown): Materialize {
  return asOneOf(value, READ_MATERIALIZE.values);
}

export function readOutputSpec(r: JsonReader): OutputSpec {
  let view: Identifier | undefined;
  let dataset: Identifier | undefined;
  let kind: RunOutputKind = "intermediate";
  let materialize: Materialize = "full";
  let keys: readonly ColumnName[] = [];
  let sort_by: readonly ColumnName[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_VIEW)) view = readIdentifier(r);
    if (r.atKey(READ_DATASET)) dataset = readIdentifier(r);
    if (r.atKey(READ_KIND)) kind = readRunOutputKind(r);
    if (r.atKey(READ_MATERIALIZE2)) materialize = readMaterialize(r);
    if (r.atKey(READ_KEYS)) keys = readColumnNameList(r);
    if (r.atKey(READ_SORT_BY)) sort_by = readColumnNameList(r);
  } while (r.moreFields());
  if (view === undefined || dataset === undefined) r.bail();
  return { view, dataset, kind, materialize, keys, sort_by };
}

export function unpackOutputSpec(r: PackReader): OutputSpec {
  let view: Identifier | undefined;
  let dataset: Identifier | undefined;
  let kind: RunOutputKind = "intermediate";
  let materialize: Materialize = "full";
  let keys: readonly ColumnName[] = [];
  let sort_by: readonly ColumnName[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_VIEW)) view = unpackIdentifier(r);
    if (r.atKey(UNPACK_DATASET)) dataset = unpackIdentifier(r);
    if (r.atKey(UNPACK_KIND)) kind = unpackRunOutputKind(r);
    if (r.atKey(UNPACK_MATERIALIZE2)) materialize = unpackMaterialize(r);
    if (r.atKey(UNPACK_KEYS)) keys = unpackColumnNameList(r);
    if (r.atKey(UNPACK_SORT_BY)) sort_by = unpackColumnNameList(r);
  } while (r.moreFields(outer));
  if (view === undefined || dataset === undefined) r.bail();
  return { view, dataset, kind, materialize, keys, sort_by };
}

export function writeOutputSpec(w: JsonValueWriter, value: OutputSpec): void {
  requirePlain(value, value.view);
  w.write(OPEN_OUTPUT_SPEC);
  w.writeString(value.view);
  w.write(WRITE_DATASET);
  w.writeString(value.dataset);
  if (value.kind !== undefined && value.kind !== "intermediate") {
    w.write(WRITE_KIND);
    writeRunOutputKind(w, value.kind);
  }
  if (value.materialize !== undefined && value.materialize !== "full") {
    w.write(WRITE_MATERIALIZE);
    writeMaterialize(w, value.materialize);
  }
  if (!isEmptyList(value.keys)) {
    w.write(WRITE_KEYS);
    writeStringList(w, value.keys);
  }
  if (!isEmptyList(value.sort_by)) {
    w.write(WRITE_SORT_BY);
    writeStringList(w, value.sort_by);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packOutputSpec(w: Writer, value: OutputSpec): void {
  requirePlain(value, value.view);
  let fields = 2;
  if (value.kind !== undefined && value.kind !== "intermediate") fields++;
  if (value.materialize !== undefined && value.materialize !== "full") fields++;
  if (!isEmptyList(value.keys)) fields++;
  if (!isEmptyList(value.sort_by)) fields++;
  w.packStructHeader(fields, 6);
  w.write(HEAD_OUTPUT_SPEC);
  w.packString(value.view);
  w.write(PACK_DATASET);
  w.packString(value.dataset);
  if (value.kind !== undefined && value.kind !== "intermediate") {
    w.write(PACK_KIND);
    packRunOutputKind(w, value.kind);
  }
  if (value.materialize !== undefined && value.materialize !== "full") {
    w.write(PACK_MATERIALIZE);
    packMaterialize(w, value.materialize);
  }
  if (!isEmptyList(value.keys)) {
    w.write(PACK_KEYS);
    packStringList(w, value.keys);
  }
  if (!isEmptyList(value.sort_by)) {
    w.write(PACK_SORT_BY);
    packStringList(w, value.sort_by);
  }
}

export function isOutputSpec(candidate: unknown): candidate is OutputSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<OutputSpec> = candidate;
  if (value.view === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.view)) return false;
  if (!isIdentifier(value.dataset)) return false;
  if (!isRunOutputKind(value.kind)) return false;
  if (!isMaterialize(value.materialize)) return false;
  if (!isColumnNameList(value.keys)) return false;
  if (!isColumnNameList(value.sort_by)) return false;
  for (const name in value) {
    switch (name) {
      case "view":
      case "dataset":
      case "kind":
      case "materialize":
      case "keys":
      case "sort_by":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertOutputSpec(value: unknown): OutputSpec {
  const fields = fieldsOf<keyof OutputSpec>(value);
  bailUnlessPlain(fields, fields.view);
  for (const name in fields) {
    switch (name) {
      case "view":
      case "dataset":
      case "kind":
      case "materialize":
      case "keys":
      case "sort_by":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    view: convertIdentifier(fields.view),
    dataset: convertIdentifier(fields.dataset),
    kind: fields.kind === undefined ? "intermediate" : convertRunOutputKind(fields.kind),
    materialize: fields.materialize === undefined ? "full" : convertMaterialize(fields.materialize),
    keys: fields.keys === undefined ? [] : convertColumnNameList(fields.keys),
    sort_by: fields.sort_by === undefined ? [] : convertColumnNameList(fields.sort_by),
  };
}

export function readPipelineSpec(r: JsonReader): PipelineSpec {
  let name: Identifier | undefined;
  let datasets: readonly DatasetSpec[] | undefined;
  let locations: readonly DatasetLocation[] = [];
  let views: ViewGraphSpec | undefined;
  let outputs: readonly OutputSpec[] | undefined;
  let udfs: UdfCatalogSnapshot | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_DATASETS)) datasets = readDatasetSpecList(r);
    if (r.atKey(READ_LOCATIONS)) locations = readDatasetLocationList(r);
    if (r.atKey(READ_VIEWS)) views = readViewGraphSpec(r);
    if (r.atKey(READ_OUTPUTS)) outputs = minItems(readOutputSpecList(r), 1);
    if (r.atKey(READ_UDFS)) udfs = r.atNull() ? null : readUdfCatalogSnapshot(r);
  } while (r.moreFields());
  if (name === undefined || datasets === undefined || views === undefined || outputs === undefined) r.bail();
  const value: PipelineSpec = { name, datasets, locations, views, outputs, udfs };
  if (!pipelineSpecRule1(value)) r.bail();
  return value;
}

export function unpackPipelineSpec(r: PackReader): PipelineSpec {
  let name: Identifier | undefined;
  let datasets: readonly DatasetSpec[] | undefined;
  let locations: readonly DatasetLocation[] = [];
  let views: ViewGraphSpec | undefined;
  let outputs: readonly OutputSpec[] | undefined;
  let udfs: UdfCatalogSnapshot | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_DATASETS)) datasets = unpackDatasetSpecList(r);
    if (r.atKey(UNPACK_LOCATIONS)) locations = unpackDatasetLocationList(r);
    if (r.atKey(UNPACK_VIEWS)) views = unpackViewGraphSpec(r);
    if (r.atKey(UNPACK_OUTPUTS)) outputs = minItems(unpackOutputSpecList(r), 1);
    if (r.atKey(UNPACK_UDFS)) udfs = r.atNull() ? null : unpackUdfCatalogSnapshot(r);
  } while (r.moreFields(outer));
  if (name === undefined || datasets === undefined || views === undefined || outputs === undefined) r.bail();
  const value: PipelineSpec = { name, datasets, locations, views, outputs, udfs };
  if (!pipelineSpecRule1(value)) r.bail();
  return value;
}

export function writePipelineSpec(w: JsonValueWriter, value: PipelineSpec): void {
  requirePlain(value, value.name);
  w.write(OPEN_PIPELINE_SPEC);
  w.writeString(value.name);
  w.write(WRITE_DATASETS);
  writeDatasetSpecList(w, value.datasets);
  if (!isEmptyList(value.locations)) {
    w.write(WRITE_LOCATIONS);
    writeDatasetLocationList(w, value.locations);
  }
  w.write(WRITE_VIEWS);
  writeViewGraphSpec(w, value.views);
  w.write(WRITE_OUTPUTS);
  writeOutputSpecList(w, value.outputs);
  if (value.udfs !== undefined && value.udfs !== null) {
    w.write(WRITE_UDFS);
    writeUdfCatalogSnapshot(w, value.udfs);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packPipelineSpec(w: Writer, value: PipelineSpec): void {
  requirePlain(value, value.name);
  let fields = 4;
  if (!isEmptyList(value.locations)) fields++;
  if (value.udfs !== undefined && value.udfs !== null) fields++;
  w.packStructHeader(fields, 6);
  w.write(HEAD_PIPELINE_SPEC);
  w.packString(value.name);
  w.write(PACK_DATASETS);
  packDatasetSpecList(w, value.datasets);
  if (!isEmptyList(value.locations)) {
    w.write(PACK_LOCATIONS);
    packDatasetLocationList(w, value.locations);
  }
  w.write(PACK_VIEWS);
  packViewGraphSpec(w, value.views);
  w.write(PACK_OUTPUTS);
  packOutputSpecList(w, value.outputs);
  if (value.udfs !== undefined && value.udfs !== null) {
    w.write(PACK_UDFS);
    packUdfCatalogSnapshot(w, value.udfs);
  }
}

export function isPipelineSpec(candidate: unknown): candidate is PipelineSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PipelineSpec> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!isDatasetSpecList(value.datasets)) return false;
  if (!isDatasetLocationList(value.locations)) return false;
  if (!isViewGraphSpec(value.views)) return false;
  if (!(isOutputSpecList(value.outputs) && value.outputs.length >= 1)) return false;
  if (!isUdfCatalogSnapshot(value.udfs) && value.udfs !== null) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "datasets":
      case "locations":
      case "views":
      case "outputs":
      case "udfs":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!pipelineSpecRule1(value as PipelineSpec)) return false;
  return true;
}

export function convertPipelineSpec(value: unknown): PipelineSpec {
  const fields = fieldsOf<keyof PipelineSpec>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "datasets":
      case "locations":
      case "views":
      case "outputs":
      case "udfs":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: PipelineSpec = {
    name: convertIdentifier(fields.name),
    datasets: convertDatasetSpecList(fields.datasets),
    locations: fields.locations === undefined ? [] : convertDatasetLocationList(fields.locations),
    views: convertViewGraphSpec(fields.views),
    outputs: minItems(convertOutputSpecList(fields.outputs), 1),
    udfs: fields.udfs == null ? null : convertUdfCatalogSnapshot(fields.udfs),
  };
  if (!pipelineSpecRule1(result)) bail();
  return result;
}

/** this.outputs.all(one, this.outputs.exists_one(other, other.dataset == one.dataset)) */
export function pipelineSpecRule1(self: PipelineSpec): boolean {
  return self.outputs.every((one) => self.outputs.filter((other) => other.dataset === one.dataset).length === 1);
}

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
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

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
  }
}

function convertColumnNameList(value: unknown): readonly ColumnName[] {
  const items = itemsOf(value);
  const list: ColumnName[] = [];
  for (let i = 0; i < items.length; i++) list.push(maxLength(minLength(asString(items[i]), 1), 255));
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

function readDatasetSpecList(r: JsonReader): readonly DatasetSpec[] {
  const list: DatasetSpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDatasetSpec(r));
  return list;
}

function readDatasetLocationList(r: JsonReader): readonly DatasetLocation[] {
  const list: DatasetLocation[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDatasetLocation(r));
  return list;
}

function readOutputSpecList(r: JsonReader): readonly OutputSpec[] {
  const list: OutputSpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readOutputSpec(r));
  return list;
}

function unpackDatasetSpecList(r: PackReader): readonly DatasetSpec[] {
  const list = new Array<DatasetSpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDatasetSpec(r);
  return list;
}

function unpackDatasetLocationList(r: PackReader): readonly DatasetLocation[] {
  const list = new Array<DatasetLocation>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDatasetLocation(r);
  return list;
}

function unpackOutputSpecList(r: PackReader): readonly OutputSpec[] {
  const list = new Array<OutputSpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackOutputSpec(r);
  return list;
}

function writeDatasetSpecList(w: JsonValueWriter, list: readonly DatasetSpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DatasetSpec;
    writeDatasetSpec(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeDatasetLocationList(w: JsonValueWriter, list: readonly DatasetLocation[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DatasetLocation;
    writeDatasetLocation(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeOutputSpecList(w: JsonValueWriter, list: readonly OutputSpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as OutputSpec;
    writeOutputSpec(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packDatasetSpecList(w: Writer, list: readonly DatasetSpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DatasetSpec;
    packDatasetSpec(w, item);
  }
}

function packDatasetLocationList(w: Writer, list: readonly DatasetLocation[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DatasetLocation;
    packDatasetLocation(w, item);
  }
}

function packOutputSpecList(w: Writer, list: readonly OutputSpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as OutputSpec;
    packOutputSpec(w, item);
  }
}

function convertDatasetSpecList(value: unknown): readonly DatasetSpec[] {
  const items = itemsOf(value);
  const list: DatasetSpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDatasetSpec(items[i]));
  return list;
}

function convertDatasetLocationList(value: unknown): readonly DatasetLocation[] {
  const items = itemsOf(value);
  const list: DatasetLocation[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDatasetLocation(items[i]));
  return list;
}

function convertOutputSpecList(value: unknown): readonly OutputSpec[] {
  const items = itemsOf(value);
  const list: OutputSpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertOutputSpec(items[i]));
  return list;
}

function isDatasetSpecList(value: unknown): value is readonly DatasetSpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDatasetSpec(item)) return false;
  }
  return true;
}

function isDatasetLocationList(value: unknown): value is readonly DatasetLocation[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDatasetLocation(item)) return false;
  }
  return true;
}

function isOutputSpecList(value: unknown): value is readonly OutputSpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isOutputSpec(item)) return false;
  }
  return true;
}
