// Hostile input: nothing made to hurt gets anything out of a codec or the compiler but a value or a typed error. The cases run
// in child processes with a small heap, many in one; a child that dies fails the case it was at, and the next one goes on behind.

import { build } from "esbuild";
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { linesOf } from "../lines.js";
import { SOURCE_ALIASES } from "../source-aliases.mjs";
import { GROUPS } from "./groups.js";

const HEAP_MB = 512;
/** Time on the processor, so that a busy machine is no failure. */
const MOST_CPU_MS = 2000;
/** After that much silence a child hangs. */
const MOST_SILENCE_MS = 30_000;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIRECTORY = join(ROOT, "node_modules/.cache/tessera");
const BUNDLE = join(DIRECTORY, `hostile-${process.pid}.mjs`);

interface Line {
  readonly name: string;
  readonly got: string;
  readonly expected: string;
  readonly cpu_ms: number;
  readonly changes: readonly string[];
}

beforeAll(async () => {
  mkdirSync(DIRECTORY, { recursive: true });
  await build({
    entryPoints: [join(ROOT, "test/hostile/run-cases.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["tessera-source"],
    packages: "external",
    alias: SOURCE_ALIASES,
    outfile: BUNDLE,
    logLevel: "error",
  });
});

afterAll(() => rmSync(BUNDLE, { force: true }));

test.each(Object.keys(GROUPS))("%s", { timeout: 300_000 }, async (group) => {
  const cases = GROUPS[group] ?? [];
  expect(cases.length).toBeGreaterThan(5);
  const failures: string[] = [];
  for (let next = 0; next < cases.length;) {
    const lines = await runChild(group, next, group === "memory" ? 1 : cases.length);
    for (const [i, line] of lines.entries()) {
      // Neighbours on the processor can double the time of a case: one that was slow is run again by itself, and has to be slow twice.
      const [again = line] = line.cpu_ms > MOST_CPU_MS ? await runChild(group, next + i, 1) : [];
      failures.push(...failureOf(again));
    }
    next += lines.length;
    const unfinished = cases[next];
    if (unfinished === undefined || (group === "memory" && lines.length === 1)) continue;
    failures.push(`${unfinished.name}: the process died`);
    next++;
  }
  expect(failures).toEqual([]);
});

function failureOf({ name, got, expected, cpu_ms, changes }: Line): string[] {
  if (got !== expected) return [`${name}: ${got}, expected ${expected}`];
  if (changes.length > 0) return [`${name}: changed ${changes.join(", ")}`];
  return cpu_ms > MOST_CPU_MS ? [`${name}: took ${cpu_ms} ms`] : [];
}

/** The cases that ended, before the child did. */
async function runChild(group: string, first: number, most: number): Promise<readonly Line[]> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP_MB}`, BUNDLE, group, String(first), String(most)],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  let watch = setTimeout(() => child.kill("SIGKILL"), MOST_SILENCE_MS);
  const lines: Line[] = [];
  for await (const line of linesOf(child.stdout)) {
    clearTimeout(watch);
    watch = setTimeout(() => child.kill("SIGKILL"), MOST_SILENCE_MS);
    lines.push(JSON.parse(line) as Line);
  }
  clearTimeout(watch);
  return lines;
}
