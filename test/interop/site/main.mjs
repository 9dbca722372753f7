// node main.mjs DIR [PART]: tries the library's own site, and pages of runs and tables, in a real headless Chromium. Everything is opened from
// the disk. Pages and pictures are left in DIR. What cannot be tried, because there is no Chromium or no driver, is skipped, and counted.
// With PART only checks with this in their names are made.

import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { startBrowser } from "./browser.mjs";
import { afterwards, CHECKS } from "./checks.mjs";
import { preparePages } from "./prepare.mjs";

const [directory, part = ""] = process.argv.slice(2);
if (directory === undefined) throw new Error("usage: node main.mjs DIR [PART]");
const place = resolve(directory);

/** A check that takes longer has failed. */
const MOST_MS = 120_000;

const all = [...CHECKS, ...afterwards].filter(([name]) => name.includes(part));
if (all.length === 0) throw new Error(`no check has ${JSON.stringify(part)} in its name`);
const counts = { passed: 0, failed: 0, skipped: 0 };
const began = performance.now();
const browser = await startBrowser();
if (browser.skipped === undefined) {
  try {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    const pages = preparePages(place);
    console.log(`pages made in ${secondsSince(began)}`);
    for (const [name, check] of all) await tryOut(name, () => check({ browser, pages, place }));
  } finally {
    await browser.close();
  }
} else {
  for (const [name] of all) console.log(`${name}: skipped, because ${browser.skipped}`);
  counts.skipped = all.length;
}
console.log(`the site in a browser took ${secondsSince(began)}`);
console.log(
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""}`,
);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function tryOut(name, check) {
  const late = Promise.withResolvers?.() ?? withResolvers();
  const timer = setTimeout(() => late.reject(new Error(`it took more than ${MOST_MS / 1000} s`)), MOST_MS);
  try {
    const said = await Promise.race([check(), late.promise]);
    counts.passed++;
    console.log(`${name}: ${said ?? "ok"}`);
  } catch (error) {
    counts.failed++;
    console.log(`${name}: FAILED, ${error.message}`);
  } finally {
    clearTimeout(timer);
  }
}

function withResolvers() {
  let [resolve, reject] = [];
  const promise = new Promise((...both) => ([resolve, reject] = both));
  return { promise, resolve, reject };
}

function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
