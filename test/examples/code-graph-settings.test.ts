// The settings of the code graph: a log of its runs, and what was extracted kept between them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { CodeBase } from "../../examples/code-graph/extract/extract.js";
import { extractCached } from "../../examples/code-graph/extract/cached.js";
import { codeGraph } from "../../examples/code-graph/main.js";
import { extractCache, settingsOf, tellingOf } from "../../examples/code-graph/settings.js";
import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { silent } from "tessera-contracts/diagnostics";
import { temporaryDirectory } from "../temporary-directory.js";
import { hasSqlite, testWithSqlite } from "../sqlite.js";
import { SMALL_CODE } from "./small-code.js";

const SHIPPED = fileURLToPath(new URL("../../examples/code-graph/tessera.toml", import.meta.url));

test("the file to start from is right, and a file that is not there has no log, no cache and no traces", async () => {
  const { delta, cache, logging } = await settingsOf(SHIPPED, { CODE_GRAPH__LOGGING__LEVEL: "info" });
  expect([delta.table_root, cache.path, logging.level]).toEqual(["lake", "lake/_cache", "info"]);
  const none = await settingsOf(join(temporaryDirectory(), "tessera.toml"), {});
  expect([none.cache.path, none.logging.jsonl_path, none.otel]).toEqual([null, null, null]);
  expect(await extractCache(none, { sink: silent, say: () => undefined })).toBeNull();
});

testWithSqlite("runs are lines of the log, and what was extracted is extracted once", async () => {
  const root = temporaryDirectory(SMALL_CODE);
  const folder = temporaryDirectory();
  const at = (name: string): string => join(folder, name);
  const variables = {
    CODE_GRAPH__CACHE__PATH: at("cache"),
    CODE_GRAPH__LOGGING__JSONL_PATH: at("run.jsonl"),
    CODE_GRAPH__LOGGING__LEVEL: "debug",
  };
  const settings = await settingsOf(at("tessera.toml"), variables);
  const telling = await tellingOf(settings);
  const cache = await extractCache(settings, { sink: telling.sink, say: (line) => expect(line).toBe("") });
  const asked = { root, src: ["src"], callers: "label", isReproduced: false, touch: null, server: null };
  const own = { diagnostics: telling.sink, extracts: cache?.extracts ?? null };
  const first = await codeGraph({ ...asked, ...own, lake: at("a"), runId: "run-1" });
  const second = await codeGraph({ ...asked, ...own, lake: at("b"), runId: "run-2" });
  expect(second.replaceAll("run-2", "run-1")).toBe(first);
  expect(cache?.extracts.stats()).toMatchObject({ entries: 1, hits: 1, misses: 1 });

  const code = new CodeBase(asked);
  expect(await extractCached(code, cache?.extracts ?? null)).toEqual(code.extract());
  const before = code.digest();
  code.append("src/label.ts", "\nexport const more = 1;\n");
  expect([code.digest() === before, code.digest(new Set()) === code.digest()]).toEqual([false, false]);

  cache?.close();
  await telling.close();
  const events = LogEvent.decodeJsonLines(readFileSync(at("run.jsonl")));
  expect(events.filter(({ event }) => event === "run_finished").map(({ run_id }) => run_id)).toEqual([
    "run-1",
    "run-2",
  ]);
  expect(events.filter(({ event }) => event === "delta_commit").length).toBe(14);
});

test.skipIf(hasSqlite)("without SQLite nothing is kept, and somebody says so", async () => {
  const settings = await settingsOf(SHIPPED, { CODE_GRAPH__CACHE__PATH: join(temporaryDirectory(), "cache") });
  const said: string[] = [];
  expect(await extractCache(settings, { sink: silent, say: (line) => said.push(line) })).toBeNull();
  expect(said).toMatchObject([expect.stringMatching(/^no cache: .*npm install better-sqlite3@12/)]);
});
