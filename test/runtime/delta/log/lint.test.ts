import { LogLine } from "tessera-contracts/contracts/delta/log";
import { describe, expect, test } from "vitest";
import { lintCommit } from "../../../../runtime/delta/log/lint.js";
import { headAfter, RunningState } from "../../../../runtime/delta/log/running-state.js";
import { DEFAULT_LIMITS } from "../../../../runtime/delta/limits.js";
import { add, FIELD, metaData, PROTOCOL, remove } from "../actions.js";

const PLACE = { uri: "memory:/table", version: 1 };
const CONTEXT = { place: PLACE, limits: DEFAULT_LIMITS };

function lines(actions: readonly object[]): LogLine[] {
  return actions.map((action) => LogLine.decodeJson(JSON.stringify(action)));
}

/** What is wrong with a commit on a table that another commit made; null: it is the first commit. */
function found(
  first: readonly object[] | null,
  actions: readonly object[],
): readonly (readonly [string, string | null])[] {
  let before: RunningState | null = null;
  if (first !== null) {
    const head = headAfter(lines(first), null, CONTEXT);
    if (head === null) throw new Error("the first commit makes no table");
    before = new RunningState(head);
    before.take(lines(first), CONTEXT);
    expect(lintCommit(lines(first), null, { ...PLACE, version: 0 })).toEqual([]);
  }
  return lintCommit(lines(actions), before, PLACE).map(({ check, path }) => [check, path]);
}

const listing = (...features: readonly string[]) => ({
  protocol: { minReaderVersion: 3, minWriterVersion: 7, readerFeatures: features, writerFeatures: features },
});
const writing = (...features: readonly string[]) => ({
  protocol: { minReaderVersion: 1, minWriterVersion: 7, writerFeatures: features },
});
const stats = (value: object) => ({ stats: JSON.stringify(value) });
const rows = (numRecords: number, more: object = {}) => stats({ numRecords, ...more });
const vector = (cardinality: number) => ({
  deletionVector: { storageType: "u", pathOrInlineDv: "x", offset: 1, sizeInBytes: 4, cardinality },
});
const info = (time: number) => ({ commitInfo: { operation: "WRITE", inCommitTimestamp: time } });
const TABLE = [PROTOCOL, metaData(), add("a", rows(10)), add("b", rows(20))];
const partitioned = (columns: readonly string[], configuration = {}, fields: readonly object[] = [FIELD]) => {
  const action = metaData(configuration, fields) as { metaData: object };
  return { metaData: { ...action.metaData, partitionColumns: columns } };
};
const DAY = { ...FIELD, name: "day", type: "string" };
const mapped = (name: string, physical: string, id: number) => ({
  ...FIELD,
  name,
  metadata: { "delta.columnMapping.physicalName": physical, "delta.columnMapping.id": id },
});
const MAPPED = [
  listing("columnMapping"),
  partitioned(["day"], { "delta.columnMapping.mode": "name" }, [mapped("id", "col-1", 1), mapped("day", "col-2", 2)]),
];
const VECTORS = [listing("deletionVectors"), metaData(), add("a", rows(10)), add("b")];
const TIMES = [info(100), writing("inCommitTimestamp"), metaData({ "delta.enableInCommitTimestamps": "true" })];
const FEED = [writing("changeDataFeed"), metaData({ "delta.enableChangeDataFeed": "true" })];
const cdc = (more = {}) => ({
  cdc: { path: "_change_data/c", partitionValues: {}, size: 1, dataChange: false, ...more },
});

describe("a commit that keeps the rules has no findings", () => {
  test.each([
    ["a first commit", null, TABLE],
    ["an append", TABLE, [info(1), add("c", rows(1, { minValues: { id: 1 }, nullCount: { id: 0 } }))]],
    ["a file that is removed and added anew", TABLE, [remove("a"), add("a", rows(3))]],
    [
      "a compaction",
      TABLE,
      [
        remove("a", { dataChange: false }),
        remove("b", { dataChange: false }),
        add("c", { dataChange: false, ...rows(30) }),
      ],
    ],
    ["statistics that come later", TABLE, [add("a", { dataChange: false, ...rows(10) })]],
    [
      "a compaction of files of unknown rows",
      VECTORS,
      [remove("b", { dataChange: false }), add("c", { dataChange: false, ...rows(30) })],
    ],
    [
      "partitions by physical names",
      MAPPED,
      [add("c", { partitionValues: { "col-2": "x" }, ...rows(1, { minValues: { "col-1": 1 } }) })],
    ],
    [
      "a removed file whose partition is null",
      [PROTOCOL, partitioned(["day"], {}, [FIELD, DAY]), add("a", { partitionValues: { day: null } })],
      [remove("a", { partitionValues: {} })],
    ],
    ["a deletion vector", VECTORS, [remove("a"), add("a", { ...rows(10), ...vector(3) })]],
    ["a time of its own", TIMES, [info(101), add("a")]],
    ["files of changes", FEED, [cdc(), add("a")]],
    [
      "an append to what may only be appended to",
      [PROTOCOL, metaData({ "delta.appendOnly": "true" }), add("a")],
      [remove("a", { dataChange: false }), add("b", { dataChange: false })],
    ],
    [
      "a preview of a feature",
      [listing("typeWidening-preview"), metaData({ "delta.enableTypeWidening": "true" })],
      [add("a")],
    ],
    [
      "nested statistics",
      [PROTOCOL, metaData({}, [{ ...FIELD, name: "s", type: { type: "struct", fields: [FIELD] } }])],
      [add("a", rows(1, { minValues: { s: { id: 1 } } }))],
    ],
  ])("%s", (_, first, actions) => {
    expect(found(first, actions)).toEqual([]);
  });
});

describe("a broken rule is found", () => {
  test.each<
    readonly [string, readonly object[] | null, readonly object[], readonly (readonly [string, string | null])[]]
  >([
    ["two protocols", TABLE, [PROTOCOL, PROTOCOL], [["one_action", null]]],
    ["two metaData", TABLE, [metaData(), metaData()], [["one_action", null]]],
    ["no protocol at all", null, [metaData()], [["first_commit", null]]],
    [
      "a schema that is none",
      TABLE,
      [{ metaData: { ...(metaData() as { metaData: object }).metaData, schemaString: "{}" } }],
      [["metadata", null]],
    ],
    [
      "a protocol without its lists",
      TABLE,
      [{ protocol: { minReaderVersion: 3, minWriterVersion: 7 } }],
      [["metadata", null]],
    ],
    ["a path added twice", TABLE, [add("c"), add("c", rows(1))], [["path_once", "c"]]],
    ["a path added twice, spelled in two ways", TABLE, [add("c d"), add("c%20d")], [["path_once", "c d"]]],
    ["a path removed twice", TABLE, [remove("a"), remove("a")], [["path_once", "a"]]],
    ["a file removed that is not there", TABLE, [remove("x")], [["removes_live", "x"]]],
    ["a file removed by a vector that it does not have", VECTORS, [remove("a", vector(1))], [["removes_live", "a"]]],
    ["a file removed by the first commit", null, [PROTOCOL, metaData(), remove("a")], [["removes_live", "a"]]],
    [
      "one application twice",
      TABLE,
      [{ txn: { appId: "x", version: 1 } }, { txn: { appId: "x", version: 2 } }],
      [["txn_once", null]],
    ],
    ["no time", TIMES, [{ commitInfo: {} }, add("a")], [["commit_info_first", null]]],
    ["a time that comes late", TIMES, [add("a"), info(101)], [["commit_info_first", null]]],
    ["a time that goes back", TIMES, [info(100), add("a")], [["time_rises", null]]],
    ["a partition that is none", TABLE, [add("c", { partitionValues: { day: "x" } })], [["partition_values", "c"]]],
    [
      "a removed file of a partition that is none",
      TABLE,
      [remove("a", { partitionValues: { day: "x" } })],
      [["partition_values", "a"]],
    ],
    ["no partition", [PROTOCOL, partitioned(["day"], {}, [FIELD, DAY])], [add("c")], [["partition_values", "c"]]],
    [
      "a partition by its logical name",
      MAPPED,
      [add("c", { partitionValues: { day: "x" } })],
      [["partition_values", "c"]],
    ],
    ["statistics of no column", TABLE, [add("c", rows(1, { minValues: { nope: 1 } }))], [["stats_names", "c"]]],
    [
      "statistics by logical names",
      MAPPED,
      [add("c", { partitionValues: { "col-2": "x" }, ...rows(1, { maxValues: { id: 1 } }) })],
      [["stats_names", "c"]],
    ],
    ["statistics that are none", TABLE, [add("c", { stats: "{" })], [["stats_readable", "c"]]],
    ["a vector without a number of rows", VECTORS, [remove("b"), add("b", vector(3))], [["vector_rows", "b"]]],
    [
      "a vector of more rows than there are",
      VECTORS,
      [remove("a"), add("a", { ...rows(10), ...vector(11) })],
      [["vector_rows", "a"]],
    ],
    [
      "rows that a compaction loses",
      TABLE,
      [remove("a", { dataChange: false }), add("c", { dataChange: false, ...rows(9) })],
      [["data_change", null]],
    ],
    ["rows that statistics make up", TABLE, [add("a", { dataChange: false, ...rows(11) })], [["data_change", null]]],
    ["files of changes without the feature", TABLE, [cdc()], [["cdc_feature", "_change_data/c"]]],
    ["files of changes that change data", FEED, [cdc({ dataChange: true })], [["cdc_data_change", "_change_data/c"]]],
    [
      "a feature that is switched on only",
      TABLE,
      [metaData({ "delta.enableInCommitTimestamps": "true" }), info(1)],
      [
        ["commit_info_first", null],
        ["features_listed", null],
      ],
    ],
    [
      "a vector without the feature",
      TABLE,
      [remove("a"), add("a", { ...rows(10), ...vector(1) })],
      [["features_listed", null]],
    ],
    [
      "rows removed from what may only be appended to",
      [PROTOCOL, metaData({ "delta.appendOnly": "true" }), add("a")],
      [remove("a")],
      [["append_only", "a"]],
    ],
  ])("%s", (_, first, actions, wanted) => {
    expect(found(first, actions)).toEqual(wanted);
  });
});
