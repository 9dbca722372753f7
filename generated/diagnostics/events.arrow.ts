// @generated from contracts/diagnostics/events.yaml. Do not edit. [50d13e52903a3c00]

import type { Table } from "tessera-contracts/arrow";
import {
  BoolBuilder,
  type BoundBatch,
  DictionaryBuilder,
  GeneralBuilder,
  Int64Builder,
  ListBuilder,
  StructBuilder,
  TextBuilder,
  bools,
  general,
  ints,
  lists,
  membersOf,
  records,
  structs,
  table,
  texts,
} from "tessera-contracts/arrow/codegen";
import type { AnyValue } from "tessera-contracts/serde";
import { type Writable, requireList, requirePlain, sortedKeys } from "tessera-contracts/serde/codegen";
import {
  CachePolicy,
  type DeltaVersion,
  DiskCacheKind,
  type EventTimeMs,
  LogLevel,
  type NonEmptyStr,
  type NonNegInt,
  type PathStr,
  type PlanFingerprint,
  type PosInt,
  type Sha256Hex,
  type SqlText,
  type StrMap,
  type TableUri,
  WriteMode,
} from "../types.js";
import { SourcePos, ValidationErrorKind, ValidationErrorPayload } from "./errors.js";
import {
  DatafusionExplainEvent,
  type DatafusionExplainEventInit,
  DiskCacheFault,
  type DiskCacheFaultInit,
  OtelLogPayload,
  type OtelLogPayloadInit,
  PlanArtifactEvent,
  type PlanArtifactEventInit,
  PreparedStatementEvent,
  type PreparedStatementEventInit,
  ViewCacheEvent,
  type ViewCacheEventInit,
  WriteEvent,
  type WriteEventInit,
} from "./events.js";

/** The rows of the table `datafusion_explain_event`, which are of the type `DatafusionExplainEvent`. */
export const DatafusionExplainEventTable: Table<DatafusionExplainEvent, DatafusionExplainEventInit> =
  /* @__PURE__ */ table({
    contract: DatafusionExplainEvent,
    name: "datafusion_explain_event",
    key: [],
    columns: ["event_time_unix_ms: i64", "sql: string not null", "explain_analyze: bool not null"],
    codec: {
      builders: datafusionExplainEventBuilders,
      append: appendDatafusionExplainEvent,
      rows: datafusionExplainEventRows,
    },
    fingerprint: "cc7af6a29257082e603ba38a437986a54f1fb32eb152fdd9b6e27d40b8e2d2f1",
    definition: () => import("./events.definitions.js").then((all) => all.DatafusionExplainEvent),
  });

function datafusionExplainEventBuilders() {
  return { event_time_unix_ms: new Int64Builder(), sql: new TextBuilder(), explain_analyze: new BoolBuilder() };
}

function appendDatafusionExplainEvent(
  to: ReturnType<typeof datafusionExplainEventBuilders>,
  rows: readonly DatafusionExplainEvent[],
): void {
  for (const row of rows) {
    requirePlain(row, row.event_time_unix_ms);
    if (row.event_time_unix_ms === undefined) to.event_time_unix_ms.appendNull();
    else to.event_time_unix_ms.append(row.event_time_unix_ms);
    to.sql.append(row.sql);
    to.explain_analyze.append(row.explain_analyze);
  }
}

function datafusionExplainEventRows(batch: BoundBatch): DatafusionExplainEvent[] {
  const event_time_unix_ms = batch.nullable("event_time_unix_ms", ints);
  const sql = batch.required("sql", texts);
  const explain_analyze = batch.required("explain_analyze", bools);
  const rows: DatafusionExplainEvent[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    const row = {} as Writable<DatafusionExplainEvent>;
    if (event_time_unix_ms[i] !== null) row.event_time_unix_ms = event_time_unix_ms[i] as EventTimeMs;
    row.sql = sql[i] as SqlText;
    row.explain_analyze = explain_analyze[i] as boolean;
    rows.push(row);
  }
  return rows;
}

/** The rows of the table `plan_artifact_event`, which are of the type `PlanArtifactEvent`. */
export const PlanArtifactEventTable: Table<PlanArtifactEvent, PlanArtifactEventInit> = /* @__PURE__ */ table({
  contract: PlanArtifactEvent,
  name: "plan_artifact_event",
  key: [],
  columns: [
    "event_time_unix_ms: i64",
    "view_name: string not null",
    "plan_fingerprint: string not null",
    "error: struct[type: dictionary[i8, string] not null, summary: string not null, path: string not null, contract: string, expected: string, received: string, code: string not null, source: struct[file: string not null, line: i64 not null, col: i64 not null]]",
  ],
  codec: { builders: planArtifactEventBuilders, append: appendPlanArtifactEvent, rows: planArtifactEventRows },
  fingerprint: "b25bae768269016b87d76f69c3c2b1c60acde0a2b1ea451246fb227a1c2ae26f",
  definition: () => import("./events.definitions.js").then((all) => all.PlanArtifactEvent),
});

function planArtifactEventBuilders() {
  const error_type = new DictionaryBuilder(ValidationErrorKind.values);
  const error_summary = new TextBuilder();
  const error_path = new TextBuilder();
  const error_contract = new TextBuilder();
  const error_expected = new TextBuilder();
  const error_received = new TextBuilder();
  const error_code = new TextBuilder();
  const error_source_file = new TextBuilder();
  const error_source_line = new Int64Builder();
  const error_source_col = new Int64Builder();
  const error_source = new StructBuilder([error_source_file, error_source_line, error_source_col]);
  return {
    event_time_unix_ms: new Int64Builder(),
    view_name: new TextBuilder(),
    plan_fingerprint: new TextBuilder(),
    error: new StructBuilder([
      error_type,
      error_summary,
      error_path,
      error_contract,
      error_expected,
      error_received,
      error_code,
      error_source,
    ]),
    error_type,
    error_summary,
    error_path,
    error_contract,
    error_expected,
    error_received,
    error_code,
    error_source_file,
    error_source_line,
    error_source_col,
    error_source,
  };
}

function appendPlanArtifactEvent(
  to: ReturnType<typeof planArtifactEventBuilders>,
  rows: readonly PlanArtifactEvent[],
): void {
  for (const row of rows) {
    requirePlain(row, row.event_time_unix_ms);
    if (row.event_time_unix_ms === undefined) to.event_time_unix_ms.appendNull();
    else to.event_time_unix_ms.append(row.event_time_unix_ms);
    to.view_name.append(row.view_name);
    to.plan_fingerprint.append(row.plan_fingerprint);
    if (row.error === null) to.error.appendNull();
    else {
      requirePlain(row.error, row.error.type);
      to.error_type.append(row.error.type);
      to.error_summary.append(row.error.summary);
      to.error_path.append(row.error.path);
      if (row.error.contract === null) to.error_contract.appendNull();
      else to.error_contract.append(row.error.contract);
      if (row.error.expected === null) to.error_expected.appendNull();
      else to.error_expected.append(row.error.expected);
      if (row.error.received === null) to.error_received.appendNull();
      else to.error_received.append(row.error.received);
      to.error_code.append(row.error.code);
      if (row.error.source === null) to.error_source.appendNull();
      else {
        requirePlain(row.error.source, row.error.source.file);
        to.error_source_file.append(row.error.source.file);
        to.error_source_line.append(row.error.source.line);
        to.error_source_col.append(row.error.source.col);
        to.error_source.end();
      }
      to.error.end();
    }
  }
}

function sourcePosRows(batch: BoundBatch): SourcePos[] {
  const file = batch.required("file", texts);
  const line = batch.required("line", ints);
  const col = batch.required("col", ints);
  const rows: SourcePos[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({ file: file[i] as PathStr, line: line[i] as PosInt, col: col[i] as PosInt });
  }
  return rows;
}

function validationErrorPayloadRows(batch: BoundBatch): ValidationErrorPayload[] {
  const type = batch.required("type", membersOf(texts, ValidationErrorKind.values));
  const summary = batch.required("summary", texts);
  const path = batch.required("path", texts);
  const contract = batch.nullable("contract", texts);
  const expected = batch.nullable("expected", texts);
  const received = batch.nullable("received", texts);
  const code = batch.required("code", texts);
  const source = batch.nullable("source", structs(SourcePos, sourcePosRows));
  const rows: ValidationErrorPayload[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({
      type: type[i] as ValidationErrorKind,
      summary: summary[i] as NonEmptyStr,
      path: path[i] as string,
      contract: contract[i] as string | null,
      expected: expected[i] as string | null,
      received: received[i] as string | null,
      code: code[i] as string,
      source: source[i] as SourcePos | null,
    });
  }
  return rows;
}

function planArtifactEventRows(batch: BoundBatch): PlanArtifactEvent[] {
  const event_time_unix_ms = batch.nullable("event_time_unix_ms", ints);
  const view_name = batch.required("view_name", texts);
  const plan_fingerprint = batch.required("plan_fingerprint", texts);
  const error = batch.nullable("error", structs(ValidationErrorPayload, validationErrorPayloadRows));
  const rows: PlanArtifactEvent[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    const row = {} as Writable<PlanArtifactEvent>;
    if (event_time_unix_ms[i] !== null) row.event_time_unix_ms = event_time_unix_ms[i] as EventTimeMs;
    row.view_name = view_name[i] as string;
    row.plan_fingerprint = plan_fingerprint[i] as PlanFingerprint;
    row.error = error[i] as ValidationErrorPayload | null;
    rows.push(row);
  }
  return rows;
}

/** The rows of the table `write_event`, which are of the type `WriteEvent`. */
export const WriteEventTable: Table<WriteEvent, WriteEventInit> = /* @__PURE__ */ table({
  contract: WriteEvent,
  name: "write_event",
  key: [],
  columns: [
    "event_time_unix_ms: i64",
    "dataset_name: string not null",
    "table_uri: string not null",
    "mode: dictionary[i8, string] not null",
    "version: i64",
    "rows: i64",
    "duration_ms: i64",
  ],
  codec: { builders: writeEventBuilders, append: appendWriteEvent, rows: writeEventRows },
  fingerprint: "5432ba3d820805256928701dbd9467f50cb2805ea72d0bcda4636ccbcf00a5e7",
  definition: () => import("./events.definitions.js").then((all) => all.WriteEvent),
});

function writeEventBuilders() {
  return {
    event_time_unix_ms: new Int64Builder(),
    dataset_name: new TextBuilder(),
    table_uri: new TextBuilder(),
    mode: new DictionaryBuilder(WriteMode.values),
    version: new Int64Builder(),
    rows: new Int64Builder(),
    duration_ms: new Int64Builder(),
  };
}

function appendWriteEvent(to: ReturnType<typeof writeEventBuilders>, rows: readonly WriteEvent[]): void {
  for (const row of rows) {
    requirePlain(row, row.event_time_unix_ms);
    if (row.event_time_unix_ms === undefined) to.event_time_unix_ms.appendNull();
    else to.event_time_unix_ms.append(row.event_time_unix_ms);
    to.dataset_name.append(row.dataset_name);
    to.table_uri.append(row.table_uri);
    to.mode.append(row.mode);
    if (row.version === null) to.version.appendNull();
    else to.version.append(row.version);
    if (row.rows === null) to.rows.appendNull();
    else to.rows.append(row.rows);
    if (row.duration_ms === null) to.duration_ms.appendNull();
    else to.duration_ms.append(row.duration_ms);
  }
}

function writeEventRows(batch: BoundBatch): WriteEvent[] {
  const event_time_unix_ms = batch.nullable("event_time_unix_ms", ints);
  const dataset_name = batch.required("dataset_name", texts);
  const table_uri = batch.required("table_uri", texts);
  const mode = batch.required("mode", membersOf(texts, WriteMode.values));
  const version = batch.nullable("version", ints);
  const rows2 = batch.nullable("rows", ints);
  const duration_ms = batch.nullable("duration_ms", ints);
  const rows: WriteEvent[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    const row = {} as Writable<WriteEvent>;
    if (event_time_unix_ms[i] !== null) row.event_time_unix_ms = event_time_unix_ms[i] as EventTimeMs;
    row.dataset_name = dataset_name[i] as NonEmptyStr;
    row.table_uri = table_uri[i] as TableUri;
    row.mode = mode[i] as WriteMode;
    row.version = version[i] as DeltaVersion | null;
    row.rows = rows2[i] as NonNegInt | null;
    row.duration_ms = duration_ms[i] as NonNegInt | null;
    rows.push(row);
  }
  return rows;
}

/** The rows of the table `view_cache_event`, which are of the type `ViewCacheEvent`. */
export const ViewCacheEventTable: Table<ViewCacheEvent, ViewCacheEventInit> = /* @__PURE__ */ table({
  contract: ViewCacheEvent,
  name: "view_cache_event",
  key: [],
  columns: [
    "event_time_unix_ms: i64",
    "view_name: string not null",
    "cache_policy: dictionary[i8, string] not null",
    "hit: bool not null",
    "result_key: string",
    "reason: string",
  ],
  codec: { builders: viewCacheEventBuilders, append: appendViewCacheEvent, rows: viewCacheEventRows },
  fingerprint: "4f5153c7017a51d1e3817a5f82dddf047cb4dd754ff66b850e99fe5170944781",
  definition: () => import("./events.definitions.js").then((all) => all.ViewCacheEvent),
});

function viewCacheEventBuilders() {
  return {
    event_time_unix_ms: new Int64Builder(),
    view_name: new TextBuilder(),
    cache_policy: new DictionaryBuilder(CachePolicy.values),
    hit: new BoolBuilder(),
    result_key: new TextBuilder(),
    reason: new TextBuilder(),
  };
}

function appendViewCacheEvent(to: ReturnType<typeof viewCacheEventBuilders>, rows: readonly ViewCacheEvent[]): void {
  for (const row of rows) {
    requirePlain(row, row.event_time_unix_ms);
    if (row.event_time_unix_ms === undefined) to.event_time_unix_ms.appendNull();
    else to.event_time_unix_ms.append(row.event_time_unix_ms);
    to.view_name.append(row.view_name);
    to.cache_policy.append(row.cache_policy);
    to.hit.append(row.hit);
    if (row.result_key === null) to.result_key.appendNull();
    else to.result_key.append(row.result_key);
    if (row.reason === null) to.reason.appendNull();
    else to.reason.append(row.reason);
  }
}

function viewCacheEventRows(batch: BoundBatch): ViewCacheEvent[] {
  const event_time_unix_ms = batch.nullable("event_time_unix_ms", ints);
  const view_name = batch.required("view_name", texts);
  const cache_policy = batch.required("cache_policy", membersOf(texts, CachePolicy.values));
  const hit = batch.required("hit", bools);
  const result_key = batch.nullable("result_key", texts);
  const reason = batch.nullable("reason", texts);
  const rows: ViewCacheEvent[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    const row = {} as Writable<ViewCacheEvent>;
    if (event_time_unix_ms[i] !== null) row.event_time_unix_ms = event_time_unix_ms[i] as EventTimeMs;
    row.view_name = view_name[i] as NonEmptyStr;
    row.cache_policy = cache_policy[i] as CachePolicy;
    row.hit = hit[i] as boolean;
    row.result_key = result_key[i] as Sha256Hex | null;
    row.reason = reason[i] as string | null;
    rows.push(row);
  }
  return rows;
}

/** The rows of the table `disk_cache_fault`, which are of the type `DiskCacheFault`. */
export const DiskCacheFaultTable: Table<DiskCacheFault, DiskCacheFaultInit> = /* @__PURE__ */ table({
  contract: DiskCacheFault,
  name: "disk_cache_fault",
  key: [],
  columns: [
    "event_time_unix_ms: i64",
    "kind: dictionary[i8, string] not null",
    "code: string not null",
    "detail: string not null",
  ],
  codec: { builders: diskCacheFaultBuilders, append: appendDiskCacheFault, rows: diskCacheFaultRows },
  fingerprint: "1700c946e6b73f9a07f2f30264b0fc1df9a1648688a4cc84109fd79b398e64e8",
  definition: () => import("./events.definitions.js").then((all) => all.DiskCacheFault),
});

function diskCacheFaultBuilders() {
  return {
    event_time_unix_ms: new Int64Builder(),
    kind: new DictionaryBuilder(DiskCacheKind.values),
    code: new TextBuilder(),
    detail: new TextBuilder(),
  };
}

function appendDiskCacheFault(to: ReturnType<typeof diskCacheFaultBuilders>, rows: readonly DiskCacheFault[]): void {
  for (const row of rows) {
    requirePlain(row, row.event_time_unix_ms);
    if (row.event_time_unix_ms === undefined) to.event_time_unix_ms.appendNull();
    else to.event_time_unix_ms.append(row.event_time_unix_ms);
    to.kind.append(row.kind);
    to.code.append(row.code);
    to.detail.append(row.detail);
  }
}

function diskCacheFaultRows(batch: BoundBatch): DiskCacheFault[] {
  const event_time_unix_ms = batch.nullable("event_time_unix_ms", ints);
  const kind = batch.required("kind", membersOf(texts, DiskCacheKind.values));
  const code = batch.required("code", texts);
  const detail = batch.required("detail", texts);
  const rows: DiskCacheFault[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    const row = {} as Writable<DiskCacheFault>;
    if (event_time_unix_ms[i] !== null) row.event_time_unix_ms = event_time_unix_ms[i] as EventTimeMs;
    row.kind = kind[i] as DiskCacheKind;
    row.code = code[i] as NonEmptyStr;
    row.detail = detail[i] as string;
    rows.push(row);
  }
  return rows;
}

/** The rows of the table `prepared_statement_event`, which are of the type `PreparedStatementEvent`. */
export const PreparedStatementEventTable: Table<PreparedStatementEvent, PreparedStatementEventInit> =
  /* @__PURE__ */ table({
    contract: PreparedStatementEvent,
    name: "prepared_statement_event",
    key: [],
    columns: [
      "event_time_unix_ms: i64",
      "name: string not null",
      "sql: string not null",
      "param_types: list[item: string not null] not null",
    ],
    codec: {
      builders: preparedStatementEventBuilders,
      append: appendPreparedStatementEvent,
      rows: preparedStatementEventRows,
    },
    fingerprint: "0c0c80b7b30c768ef1aac7b9406c5cb81381fe9ada03da139e679d2825999631",
    definition: () => import("./events.definitions.js").then((all) => all.PreparedStatementEvent),
  });

function preparedStatementEventBuilders() {
  const param_types_item = new TextBuilder();
  return {
    event_time_unix_ms: new Int64Builder(),
    name: new TextBuilder(),
    sql: new TextBuilder(),
    param_types: new ListBuilder(param_types_item),
    param_types_item,
  };
}

function appendPreparedStatementEvent(
  to: ReturnType<typeof preparedStatementEventBuilders>,
  rows: readonly PreparedStatementEvent[],
): void {
  for (const row of rows) {
    requirePlain(row, row.event_time_unix_ms);
    if (row.event_time_unix_ms === undefined) to.event_time_unix_ms.appendNull();
    else to.event_time_unix_ms.append(row.event_time_unix_ms);
    to.name.append(row.name);
    to.sql.append(row.sql);
    requireList(row.param_types);
    for (const item of row.param_types) to.param_types_item.append(item);
    to.param_types.end();
  }
}

function preparedStatementEventRows(batch: BoundBatch): PreparedStatementEvent[] {
  const event_time_unix_ms = batch.nullable("event_time_unix_ms", ints);
  const name = batch.required("name", texts);
  const sql = batch.required("sql", texts);
  const param_types = batch.required("param_types", lists(texts));
  const rows: PreparedStatementEvent[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    const row = {} as Writable<PreparedStatementEvent>;
    if (event_time_unix_ms[i] !== null) row.event_time_unix_ms = event_time_unix_ms[i] as EventTimeMs;
    row.name = name[i] as NonEmptyStr;
    row.sql = sql[i] as SqlText;
    row.param_types = param_types[i] as readonly string[];
    rows.push(row);
  }
  return rows;
}

/** The rows of the table `otel_log_payload`, which are of the type `OtelLogPayload`. */
export const OtelLogPayloadTable: Table<OtelLogPayload, OtelLogPayloadInit> = /* @__PURE__ */ table({
  contract: OtelLogPayload,
  name: "otel_log_payload",
  key: [],
  columns: [
    "name: string not null",
    "severity: dictionary[i8, string] not null",
    "body: extension[arrow.json, string] not null",
    "attributes: map[string, value: string not null] not null",
  ],
  codec: { builders: otelLogPayloadBuilders, append: appendOtelLogPayload, rows: otelLogPayloadRows },
  fingerprint: "e2a2b124fab24b98b76c084555121401ffefae62b1e78e405ffba46681aa36b6",
  definition: () => import("./events.definitions.js").then((all) => all.OtelLogPayload),
});

function otelLogPayloadBuilders() {
  const attributes_key = new TextBuilder();
  const attributes_value = new TextBuilder();
  const attributes_entry = new StructBuilder([attributes_key, attributes_value]);
  return {
    name: new TextBuilder(),
    severity: new DictionaryBuilder(LogLevel.values),
    body: new GeneralBuilder(OtelLogPayload, "body", "extension[arrow.json, string]"),
    attributes: new ListBuilder(attributes_entry),
    attributes_key,
    attributes_value,
    attributes_entry,
  };
}

function appendOtelLogPayload(to: ReturnType<typeof otelLogPayloadBuilders>, rows: readonly OtelLogPayload[]): void {
  for (const row of rows) {
    requirePlain(row, row.name);
    to.name.append(row.name);
    to.severity.append(row.severity);
    to.body.append(row.body);
    for (const key of sortedKeys(row.attributes)) {
      to.attributes_key.append(key);
      to.attributes_value.append(row.attributes[key] as string);
      to.attributes_entry.end();
    }
    to.attributes.end();
  }
}

function otelLogPayloadRows(batch: BoundBatch): OtelLogPayload[] {
  const name = batch.required("name", texts);
  const severity = batch.required("severity", membersOf(texts, LogLevel.values));
  const body = batch.required("body", general(OtelLogPayload, "body"));
  const attributes = batch.required("attributes", records(texts, texts));
  const rows: OtelLogPayload[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({
      name: name[i] as string,
      severity: severity[i] as LogLevel,
      body: body[i] as AnyValue,
      attributes: attributes[i] as StrMap,
    });
  }
  return rows;
}
