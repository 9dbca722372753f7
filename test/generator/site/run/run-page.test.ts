import { describe, expect, test } from "vitest";
import { numberColumns } from "../../../../generator/site/run/columns.js";
import type { NodeFacts, RunFacts, TaskFacts } from "../../../../generator/site/run/facts.js";
import { runPage } from "../../../../generator/site/run/run-page.js";
import { timeline } from "../../../../generator/site/run/timeline.js";

const node = (kind: NodeFacts["kind"], name: string, more: Partial<NodeFacts> = {}): NodeFacts => ({
  id: `${kind}:${name}`,
  name,
  kind,
  view: kind === "view" ? name : null,
  reads: [],
  columns: [],
  rows: [],
  cache: null,
  facts: [],
  plan: null,
  notes: [],
  ...more,
});

const INPUT = node("input", "nodes", {
  columns: [
    { name: "id", kind: "copied", sources: [] },
    { name: "start", kind: "copied", sources: [] },
  ],
  facts: [["read at", "version 4"]],
});
const VIEW = node("view", "late_nodes", {
  reads: [INPUT.id],
  columns: [{ name: "id", kind: "copied", sources: [{ node: INPUT.id, column: "id" }] }],
  rows: [
    { node: INPUT.id, column: "start" },
    { node: "input:gone", column: "x" },
  ],
  cache: { policy: "delta_staging", hit: true, reason: null },
});

const TASK: TaskFacts = {
  dataset: "late",
  view: "late_nodes",
  state: "written",
  uri: "lake/late",
  kind: "cpg_output",
  version: 7,
  rows: 1200,
  files: 1,
  started_ms: 1000,
  ended_ms: 3500,
  committed_ms: 3400,
  notes: [],
};

const RUN: RunFacts = {
  run_id: "run-7",
  status: "succeeded",
  time_ms: 4000,
  started_ms: 500,
  ended_ms: 4000,
  facts: [],
  parameters: [],
  nodes: [INPUT, VIEW],
  tasks: [TASK],
  errors: [],
};

const HOSTILE = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'\u202e`;

/** Everything that a run can say, said by somebody who means harm. */
const BAD: RunFacts = {
  run_id: HOSTILE,
  status: HOSTILE,
  time_ms: 0,
  started_ms: null,
  ended_ms: null,
  facts: [[HOSTILE, HOSTILE]],
  parameters: [[HOSTILE, HOSTILE]],
  nodes: [
    node("input", HOSTILE, { columns: [{ name: HOSTILE, kind: "copied", sources: [] }], facts: [[HOSTILE, HOSTILE]] }),
    node("view", HOSTILE, {
      columns: [{ name: HOSTILE, kind: "unknown", sources: [{ node: `input:${HOSTILE}`, column: HOSTILE }] }],
      cache: { policy: HOSTILE, hit: false, reason: HOSTILE },
      facts: [[HOSTILE, HOSTILE]],
      plan: HOSTILE,
      notes: [HOSTILE],
    }),
  ],
  tasks: [{ ...TASK, dataset: HOSTILE, view: HOSTILE, uri: HOSTILE, kind: HOSTILE, notes: [HOSTILE], state: "failed" }],
  errors: [{ about: HOSTILE, code: HOSTILE, message: HOSTILE }],
};

describe("the page of a run", () => {
  test("shows its graph, its tasks and what was found in the cache", () => {
    const page = runPage(RUN);
    expect(page).toContain("late_nodes");
    expect(page).toContain("found in the cache");
    expect(page).toContain('<span class="chip good">written</span>');
    expect(page).toContain("2.5 s");
  });

  test("is the same for the same run", () => {
    expect(runPage(RUN)).toBe(runPage(structuredClone(RUN)));
  });

  test("loads nothing", () => {
    expect(runPage(RUN)).not.toMatch(/\b(?:src|href)=|@import|url\(/);
  });

  test("has no markup of what it shows, and no character that turns the direction of text", () => {
    const [own, hostile] = [runPage(RUN), runPage(BAD)];
    const scripts = (page: string): number => page.match(/<script/g)?.length ?? 0;
    expect(scripts(hostile)).toBe(scripts(own));
    expect(hostile).not.toContain("<img");
    expect(hostile).not.toContain("\u202e");
    expect(hostile).toContain("\\u{202e}");
  });

  test("of a run that has kept nothing says so", () => {
    const page = runPage({ ...RUN, nodes: [], tasks: [], time_ms: null });
    expect(page).toContain("The run has kept nothing of its views.");
    expect(page).toContain("planned");
  });
});

test("columns are numbered through, and refer to each other by numbers", () => {
  expect(numberColumns([INPUT, VIEW])).toEqual({
    firsts: [0, 2],
    columns: [
      [0, []],
      [0, []],
      [1, [0]],
    ],
    rows: [[], [1]],
  });
});

describe("the timeline", () => {
  test("is left out where nothing says when tasks were at work", () => {
    expect(timeline({ ...RUN, tasks: [{ ...TASK, started_ms: null, committed_ms: null }] })).toBeNull();
  });

  test("shows a task that did not end up to the end of the run", () => {
    const { text } = timeline({ ...RUN, tasks: [{ ...TASK, state: "failed", ended_ms: null }] }) ?? { text: "" };
    expect(text).toContain('class="bar deleted"');
    expect(text).toContain(">failed<");
  });

  test("shows tasks that all were at one moment", () => {
    const at = { ...TASK, started_ms: 5, ended_ms: 5, committed_ms: 5 };
    expect(timeline({ ...RUN, started_ms: 5, ended_ms: 5, tasks: [at] })?.text).not.toContain("NaN");
  });
});
