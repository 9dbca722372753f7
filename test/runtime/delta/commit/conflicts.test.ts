import { expect, test } from "vitest";
import { LogLine, type LogLineInit } from "tessera-contracts/contracts/delta/log";
import { type CommitIntent, conflictWith, type ConflictReason } from "../../../../runtime/delta/commit/conflicts.js";

const actions = (...lines: LogLineInit[]): LogLine[] => lines.map((one) => LogLine.create(one));

const add = (path: string, data_change = true): LogLineInit => ({
  add: { path, partition_values: {}, size: 1, modification_time: 0, data_change },
});
const remove = (path: string, data_change = true): LogLineInit => ({ remove: { path, data_change } });
const info = (is_blind_append: boolean): LogLineInit => ({ commit_info: { is_blind_append } });
const metadata: LogLineInit = {
  meta_data: {
    id: "t",
    format: { provider: "parquet" },
    schema_string: "{}",
    partition_columns: [],
    configuration: {},
  },
};
const protocol = (min_writer_version: number): LogLineInit => ({
  protocol: { min_reader_version: 1, min_writer_version },
});
const txn = (app_id: string): LogLineInit => ({ txn: { app_id, version: 1n } });
const domain = (name: string): LogLineInit => ({
  domain_metadata: { domain: name, configuration: "", removed: false },
});

const APPEND: CommitIntent = {
  actions: actions(add("new")),
  isBlindAppend: true,
  isolation: "write_serializable",
  filesRead: new Set(),
  wouldRead: () => false,
  canWrite: (one) => one.min_writer_version <= 7,
};
const REWRITE: CommitIntent = {
  ...APPEND,
  actions: actions(remove("old"), add("new")),
  isBlindAppend: false,
  filesRead: new Set(["old", "looked at"]),
  wouldRead: (file) => file.path.startsWith("matching"),
};
const SERIALIZABLE: CommitIntent = { ...REWRITE, isolation: "serializable" };
const OPTIMIZE: CommitIntent = {
  ...REWRITE,
  actions: actions(remove("old", false), add("new", false)),
  isolation: "snapshot",
  filesRead: new Set(["old"]),
};

const CASES: readonly [string, CommitIntent, LogLineInit[], ConflictReason | null][] = [
  ["append beside append", APPEND, [info(true), add("a")], null],
  ["append beside overwrite", APPEND, [info(false), remove("old"), add("a")], null],
  ["append beside a change of metadata", APPEND, [metadata], "metadata_changed"],
  ["append beside a protocol that can be kept", APPEND, [protocol(7)], null],
  ["append beside a protocol that cannot", APPEND, [protocol(8)], "protocol_changed"],
  ["upgrade beside upgrade", { ...APPEND, actions: actions(protocol(7)) }, [protocol(7)], "protocol_changed"],
  ["rewrite beside a blind append of matching rows", REWRITE, [info(true), add("matching")], null],
  ["rewrite beside other appends of matching rows", REWRITE, [info(false), add("matching")], "concurrent_append"],
  ["rewrite beside an append of other rows", REWRITE, [info(false), add("a")], null],
  ["rewrite beside matching rows that only moved", REWRITE, [info(false), add("matching", false)], null],
  ["serializable rewrite beside a blind append", SERIALIZABLE, [info(true), add("matching")], "concurrent_append"],
  [
    "metadata beside a blind append",
    { ...REWRITE, actions: actions(metadata) },
    [info(true), add("matching")],
    "concurrent_append",
  ],
  ["rewrite beside a delete of what it read", REWRITE, [remove("looked at")], "concurrent_delete_read"],
  [
    "rewrite beside moving what it read",
    REWRITE,
    [remove("looked at", false), add("a", false)],
    "concurrent_delete_read",
  ],
  [
    "rewrite beside a delete of the same file",
    { ...REWRITE, filesRead: new Set() },
    [remove("old")],
    "concurrent_delete_delete",
  ],
  ["optimize beside appends", OPTIMIZE, [info(false), add("matching")], null],
  ["optimize beside a delete of its files", OPTIMIZE, [remove("old")], "concurrent_delete_read"],
  ["two of one application", { ...APPEND, actions: actions(txn("a")) }, [txn("a")], "concurrent_transaction"],
  ["two applications", { ...APPEND, actions: actions(txn("a")) }, [txn("b")], null],
  ["one domain", { ...APPEND, actions: actions(domain("d")) }, [domain("d")], "domain_changed"],
  ["two domains", { ...APPEND, actions: actions(domain("d")) }, [domain("e")], null],
];

test.each(CASES)("%s", (_name, ours, theirs, reason) => {
  expect(conflictWith(ours, { version: 7, actions: actions(...theirs) })?.reason ?? null).toBe(reason);
});

test("a conflict names the version, and what it is about", () => {
  const theirs = { version: 7, actions: actions(remove("looked at")) };
  expect(conflictWith(REWRITE, theirs)).toEqual({ reason: "concurrent_delete_read", winner: 7, about: "looked at" });
});
