// What people do with data that they look into.

import { demand, onPage, until } from "./expect.mjs";
import { readable } from "./access.mjs";
import { BROKEN, paste } from "./uses.mjs";

const row = (path) => `.look-row[data-path="${path}"]`;

/** The tree and the bytes show each other, an error leads to its value, and arrow keys lead from row to row. */
export function treeAndBytes({ browser, pages }) {
  return onPage(browser, `${pages.own("look.html")}#RunManifest`, async (page) => {
    await looksInto(page, BROKEN);
    const marked = async () => (await page.locator("#look-bytes .hit").allTextContents()).join("");
    await page.locator(row("$.status")).hover();
    demand((await marked()).includes('"sideways"'), `pointing at the status marks the bytes ${await marked()}`);
    demand(!(await marked()).includes("run-1"), `pointing at the status marks more: ${await marked()}`);
    await page.locator("#look-bytes [data-node]", { hasText: '"run-1"' }).hover();
    const rows = await page.locator(".look-row.hit").evaluateAll((all) => all.map((one) => one.dataset.path));
    demand(rows.join() === "$.run_id", `pointing at the bytes of run_id marks the rows ${rows.join()}`);
    await page.locator("#look-errors button", { hasText: "version" }).click();
    const isAt = (path) => page.locator(`${row(path)}[aria-selected="true"]:focus`).waitFor();
    await isAt("$.delta_inputs[0].version");
    await page.keyboard.press("ArrowDown");
    await isAt("$.delta_inputs[0].timestamp");
    await page.keyboard.press("ArrowLeft");
    await isAt("$.delta_inputs[0]");
    await page.keyboard.press("ArrowLeft");
    await page.locator(`${row("$.delta_inputs[0]")}[aria-expanded="false"]`).waitFor();
    await page.locator(row("$.run_id")).click();
    await isAt("$.run_id");
  });
}

/** Whatever a file holds, the page stays alive: another thread reads it. */
export function inAnotherThread({ browser, pages }) {
  return onPage(browser, `${pages.own("look.html")}#RunManifest`, async (page) => {
    await looksInto(page, BROKEN);
    demand(page.workers().length === 1, `${page.workers().length} workers read the data, not one`);
  });
}

/** Errors, trees and lines can be read too. */
export async function readableData({ browser, pages }) {
  const address = `${pages.own("look.html")}#RunManifest`;
  await readable(browser, address, (page) => looksInto(page, BROKEN));
  await readable(browser, address, async (page) => {
    await paste(page, `${BROKEN}\n{}\n${BROKEN}\n`);
    await until(page, "three lines", () => document.querySelectorAll("#look-lines > li .look-error").length === 3);
  });
}

async function looksInto(page, text) {
  await paste(page, text);
  await until(page, "errors", () => document.querySelectorAll("#look-errors > li").length > 0);
}
