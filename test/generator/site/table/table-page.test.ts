import { describe, expect, test } from "vitest";
import { barChart } from "../../../../generator/site/chart/bars.js";
import { timeBins } from "../../../../generator/site/chart/time-bins.js";
import type { CommitFacts, TableFacts } from "../../../../generator/site/table/facts.js";
import { tablePage } from "../../../../generator/site/table/table-page.js";

const commit = (version: number, more: Partial<CommitFacts> = {}): CommitFacts => ({
  version,
  time_ms: Date.parse("2026-01-31T12:00:00Z") + version * 3_600_000,
  operation: "WRITE",
  engine: "tessera/1",
  run: "",
  rows: { inserted: 10, updated: null, deleted: null },
  metrics: "",
  ...more,
});

const TABLE: TableFacts = {
  name: "nodes",
  uri: "lake/nodes",
  version: 2,
  rows: 30,
  facts: [["contract", "cpg/rows.CpgNode"]],
  columns: [{ name: "kind", type: "string", nullable: false, doc: "What it is." }],
  partition_columns: ["kind"],
  properties: [["delta.enableChangeDataFeed", "true"]],
  features: [{ name: "changeDataFeed", of: "writers", used: true }],
  num_files: 3,
  size_bytes: 90_000,
  bins: [{ below_bytes: 65_536, files: 3, size_bytes: 90_000 }],
  partitions: [{ name: "kind=CALL", files: 3, size_bytes: 90_000, rows: 30 }],
  commits: [commit(0), commit(1), commit(2, { rows: { inserted: 1, updated: 2, deleted: 3 } })],
  has_older: false,
  has_feed: true,
  warnings: [],
};

const HOSTILE = `</style><script>alert(1)</script><a href="javascript:alert(1)">"'\u202e`;

describe("the page of a table", () => {
  test("shows files, partitions, commits and what they did to the rows", () => {
    const page = tablePage(TABLE);
    for (const shown of ["kind&#x3D;CALL", "below 64 KiB", "bar updated", "bar deleted", "changeDataFeed"]) {
      expect(page).toContain(shown);
    }
  });

  test("is the same for the same table", () => {
    expect(tablePage(TABLE)).toBe(tablePage(structuredClone(TABLE)));
  });

  test("has no markup of what it shows", () => {
    const bad: TableFacts = {
      ...TABLE,
      name: HOSTILE,
      uri: HOSTILE,
      facts: [[HOSTILE, HOSTILE]],
      partition_columns: [HOSTILE],
      columns: [{ name: HOSTILE, type: HOSTILE, nullable: true, doc: HOSTILE }],
      properties: [[HOSTILE, HOSTILE]],
      features: [{ name: HOSTILE, of: "readers", used: false }],
      partitions: [{ name: HOSTILE, files: 1, size_bytes: 1, rows: null }],
      commits: [commit(0, { operation: HOSTILE, engine: HOSTILE, run: HOSTILE, metrics: HOSTILE })],
      warnings: [HOSTILE],
    };
    const page = tablePage(bad);
    expect(page.match(/<script/g)?.length).toBe(tablePage(TABLE).match(/<script/g)?.length);
    expect(page).not.toMatch(/<a href|\u202e/);
  });

  test("of a table without files and commits says so", () => {
    const page = tablePage({ ...TABLE, bins: [], commits: [], partitions: [], properties: [], rows: null });
    expect(page).toContain("The table has no files.");
    expect(page).toContain("No commit of the log says anything of itself.");
    expect(page).not.toMatch(/NaN|Infinity|Invalid/);
  });
});

describe("moments in bins", () => {
  test("are in spans that people count in, without a gap", () => {
    const hours = [0, 1, 5].map((hour) => Date.parse("2026-01-31T10:30:00Z") + hour * 3_600_000);
    const bins = timeBins(hours, (one) => one);
    expect(bins.length).toBeLessThanOrEqual(48);
    expect(bins.flatMap(({ items }) => items)).toEqual(hours);
    expect(bins[0]).toEqual({ start_ms: hours[0], label: "10:30", items: [hours[0]] });
  });

  test("are few, however far they are apart", () => {
    const bins = timeBins([0, 8_000_000_000_000], (one) => one);
    expect(bins.length).toBeLessThanOrEqual(48);
    expect(bins.map(({ items }) => items.length).reduce((sum, one) => sum + one, 0)).toBe(2);
  });

  test("there are none of nothing", () => {
    expect(timeBins([], () => 0)).toEqual([]);
  });
});

describe("a chart of bars", () => {
  test("shows every part that is there, however small", () => {
    const { text } = barChart({
      title: "t",
      valueText: String,
      bars: [
        {
          label: "a",
          title: "a",
          parts: [
            { value: 1_000_000, kind: "plain" },
            { value: 1, kind: "deleted" },
          ],
        },
      ],
    });
    expect(text.match(/class="bar/g)).toHaveLength(2);
  });
});
