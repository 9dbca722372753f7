// What people do with the site.

import { demand, onPage, until } from "./expect.mjs";

const FIELD = "plan_fingerprints";

export function search({ browser, pages }) {
  return onPage(browser, pages.own("index.html"), async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type(FIELD);
    await until(
      page,
      "an option of the search",
      (field) => [...document.querySelectorAll("[role=option]")].some((one) => one.textContent.includes(field)),
      FIELD,
    );
    const [first] = await page.locator("[role=option]").allTextContents();
    demand(first?.includes(`RunManifest.${FIELD}`), `the first that is found is ${first}, not RunManifest.${FIELD}`);
    await page.keyboard.press("Enter");
    await page.waitForURL(/contracts\/RunManifest\.html#/);
    const target = await page.evaluate(() => document.querySelector(":target")?.textContent ?? "");
    demand(target.includes(FIELD), `the address leads to ${JSON.stringify(target.slice(0, 80))}, not to the field`);
    // From a page in a folder too.
    await page.keyboard.press("/");
    await page.keyboard.type("RunStatus");
    await page.locator("[role=option]", { hasText: "RunStatus" }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/contracts\/RunStatus\.html/);
    demand((await page.locator("h1").textContent()) === "RunStatus", "the search leads to no page from a folder");
  });
}

export function bytes({ browser, pages }) {
  return onPage(browser, pages.own("contracts/RunManifest.html"), async (page) => {
    const area = page.locator("[data-bytes]").first();
    const marked = (part) => area.locator(`${part} .hit`).allTextContents();
    await area.locator('.tree [data-path="$.run_id"]').first().hover();
    const hex = (await marked(".hex")).join(" ").replaceAll(/\s+/g, " ");
    // The text "run-…" follows a header of its own, so its first letters are there as they are.
    demand(/72 75 6e/.test(hex), `the bytes of run_id are ${JSON.stringify(hex.slice(0, 80))}`);
    await area.locator('.hex [data-path="$.plan_fingerprints"]').first().hover();
    const json = (await marked(".tree")).join("");
    demand(json.includes("plan_fingerprints"), `these bytes are of ${JSON.stringify(json.slice(0, 80))}`);
    const says = await area.locator(".says").textContent();
    demand(says?.includes("plan_fingerprints"), `the page says ${JSON.stringify(says)}`);
  });
}

/** The row of a field, by the mouse and by the keyboard: it shows its bytes, and bytes show it. */
export function rows({ browser, pages }) {
  return onPage(browser, pages.own("contracts/RunManifest.html"), async (page) => {
    const row = (field) => page.locator(`[data-field="$.${field}"]`);
    const text = (selector) => page.locator(selector).allTextContents();
    const shown = async (part) => (await text(`[data-bytes] ${part} .hit`)).join(" ").replaceAll(/\s+/g, " ");
    const demandRow = async (field) => {
      const lit = await page.locator("tr.lit").evaluateAll((all) => all.map((one) => one.dataset.field));
      demand(lit.join() === `$.${field}`, `the row of ${field} is to be marked, not ${JSON.stringify(lit)}`);
    };
    await row("run_id").locator("td").last().hover();
    await demandRow("run_id");
    const [hex, json] = [await shown(".hex"), await shown(".tree")];
    demand(/^a6 72 75 6e 5f 69 64 \w\w 72 75 6e/.test(hex), `the row of run_id marks the bytes ${hex.slice(0, 80)}`);
    demand(/^"run_id" "run-[^"]*"$/.test(json), `the row of run_id marks the JSON ${json.slice(0, 80)}`);
    const [line, more, ...rest] = await text(".peek code");
    demand(/^"run_id": "run-[^"]*"$/.test(line ?? ""), `the line below the fields says ${JSON.stringify(line)}`);
    demand(more?.replaceAll(" ", "") === hex.replaceAll(" ", "") && rest.length === 0, `and then ${more}`);
    await page.locator("h1").hover();
    demand((await page.locator(".lit, .hit").count()) === 0, "what was pointed at stays marked");
    await page.locator('[data-bytes] .hex [data-path="$.outputs"]').first().hover();
    await demandRow("outputs");
    await row("status").locator("a.self").focus();
    await demandRow("status");
    demand((await text(".peek")).join() === "No example has $.status.", "a default that is not written is shown");
    await row("outputs").locator("a.self").focus();
    await demandRow("outputs");
    demand((await shown(".tree")).startsWith('"outputs"'), "the row that has the focus does not mark its JSON");
    await page.locator("[data-bytes] pre.hex").first().focus();
    // What comes first is the head of the whole, of one span or of two.
    for (let i = 0; i < 3 && (await page.locator("tr.lit").count()) === 0; i++) await page.keyboard.press("ArrowRight");
    await demandRow("run_id");
    await page.keyboard.press("Enter");
    demand((await focused(page)) === "run_id", "Enter does not lead from the bytes to the row of their field");
  });
}

/** On a phone too, what is pointed at stays where it is: a longer or shorter line above it would move it away from the finger. */
export async function staysPut({ browser, pages }) {
  const options = { viewport: { width: 390, height: 800 } };
  await onPage(browser, pages.own("contracts/RunManifest.html"), (page) => pointsAndMeasures(page), options);
}

async function pointsAndMeasures(page) {
  for (const part of ['.tree [data-path="$.run_id"]', '.hex [data-path="$.outputs"]']) {
    const one = page.locator(`[data-bytes] ${part}`).first();
    await one.scrollIntoViewIfNeeded();
    const topOf = () => one.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    const before = await topOf();
    await one.hover();
    demand((await topOf()) === before, `pointing at ${part} moves it from ${before} to ${await topOf()}`);
  }
}

/** What is marked for a field is of this field, and not of another whose name begins alike. */
export function alike({ browser, pages }) {
  return onPage(browser, pages.own("contracts/ArtifactRecord.html"), async (page) => {
    const [field, other] = ["contract", "contract_checksum"];
    demand((await page.locator(`[data-bytes] [data-path="$.${other}"]`).count()) > 0, `no example has ${other}`);
    await page.locator(`[data-field="$.${field}"] a.self`).focus();
    const paths = await page.locator(".hit").evaluateAll((all) => [...new Set(all.map((one) => one.dataset.path))]);
    demand(paths.join() === `$.${field}`, `the row of ${field} marks ${paths.join(", ")}`);
    await page.locator(`[data-bytes] [data-path="$.${other}"]`).first().hover();
    const rows = await page.locator("tr.lit").evaluateAll((all) => all.map((one) => one.dataset.field));
    demand(rows.join() === `$.${other}`, `the bytes of ${other} mark the row of ${rows.join(", ")}`);
  });
}

/** A manifest with three mistakes: a status that there is not, a version below 0, and an output without a name. */
export const BROKEN = JSON.stringify({
  run_id: "run-1",
  status: "sideways",
  plan_fingerprints: {},
  delta_inputs: [
    { dataset_name: "d", table_uri: "lake/d", version: -1, timestamp: null, feature_gate: null, protocol: null },
  ],
  outputs: [{ dataset_name: "", table_uri: "lake/o", version: 1, rows: 1, files: 1 }],
});
const PLACES = ["$.status", "$.delta_inputs[0].version", "$.outputs[0].dataset_name"];

export function look({ browser, pages }) {
  return onPage(browser, `${pages.own("look.html")}#RunManifest`, async (page) => {
    await paste(page, BROKEN);
    await until(page, "three errors", () => document.querySelectorAll("#look-errors > li").length === 3);
    const said = (await page.locator("#look-errors > li").allTextContents()).join("\n");
    for (const path of PLACES) demand(said.includes(path.slice(1)), `no error at ${path}:\n${said}`);
  });
}

/** Gives the page that looks into data a text. */
export async function paste(page, text) {
  if (!(await page.locator("#look-text").isVisible())) await page.locator("#look-drop summary").click();
  await page.locator("#look-text").fill(text);
  await page.locator("#look-paste").click();
}

export function history({ browser, pages }) {
  return onPage(browser, pages.own("history.html"), async (page) => {
    const form = page.locator("[data-compare]");
    const said = () => form.locator("output").textContent();
    const all = await said();
    await form.locator("[name=from]").selectOption("0");
    await form.locator("[name=to]").selectOption("1");
    const between = await said();
    demand(/\d+ changes/.test(between ?? ""), `comparing says ${JSON.stringify(between)}`);
    demand(between !== all, "comparing two baselines says the same as comparing all versions");
    demand((await page.locator("[data-step]:visible").count()) === 1, "not one step is shown between two baselines");
    return between;
  });
}

/** What came and went between two versions is no difference between them. */
export function netHistory({ browser, pages }) {
  return onPage(browser, pages.versions, async (page) => {
    const compared = async (from, to) => {
      await page.locator("[name=from]").selectOption(String(from));
      await page.locator("[name=to]").selectOption(String(to));
      const left = await page
        .locator("details > .change:not([hidden]), li > .change:not([hidden])")
        .evaluateAll((all) =>
          all.filter((one) => one.closest("[hidden]") === null).map(({ dataset: { at, way } }) => `${at} ${way}`),
        );
      return [...new Set(left)].toSorted().join(", ");
    };
    const expected = [
      [0, 1, "Order.note came, Order.price came"],
      [1, 2, "Order.note gone, Order.price stays"],
      [0, 2, "Order.price came"],
      [2, 0, "Order.price came"],
      [1, 3, "Order.id gone, Order.note gone, Order.price stays"],
      [0, 3, "Order.id gone, Order.price came"],
      [3, 3, ""],
    ];
    for (const [from, to, left] of expected) {
      const found = await compared(from, to);
      demand(found === left, `from version ${from + 1} to ${to + 1}: ${found || "nothing"}, not ${left || "nothing"}`);
    }
    demand((await page.locator("output").textContent()) === "The same version.", "a version differs from itself");
    await compared(0, 2);
    const said = await page.locator("output").textContent();
    demand(/^1 change, [01] of them breaking\.$/.test(said ?? ""), `comparing says ${JSON.stringify(said)}`);
  });
}

export function lineage({ browser, pages }) {
  return onPage(browser, pages.run, async (page) => {
    const column = page.getByRole("button", { name: "kind, a column of the output kinds" });
    await column.click();
    const lit = await page
      .locator(".column.source")
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    for (const owner of ["output late", "input nodes"]) {
      demand(
        lit.includes(`kind, a column of the ${owner}`),
        `the column of the ${owner} is not lit, but ${lit.join("; ")}`,
      );
    }
    const decides = await page
      .locator(".column.decides")
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    demand(
      decides.some((one) => one?.startsWith("start,")),
      `rows are decided by ${decides.join("; ")}`,
    );
    const says = await page.locator(".follow p.says").textContent();
    demand(says?.includes("comes from nodes.kind"), `the page says ${JSON.stringify(says)}`);
    demand((await page.locator(".box.found").count()) === 1, "what was found in the cache is not marked");
  });
}

export async function keyboard({ browser, pages }) {
  await onPage(browser, pages.own("index.html"), async (page) => {
    await page.keyboard.press("Tab");
    demand((await focused(page)).includes("Skip"), "the first stop does not skip to the content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("/");
    await page.keyboard.type("RunManifest");
    await until(
      page,
      "an option of the search",
      () => document.querySelector("[role=option][aria-selected=true]") !== null,
    );
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL(/contracts\/RunManifest/);
    await tabTo(page, "the bytes of the example", () => document.activeElement?.closest("[data-bytes]") !== null);
    await page.keyboard.press("ArrowRight");
    demand((await page.locator("[data-bytes] .hit").count()) > 0, "an arrow marks no bytes");
  });
  await onPage(browser, pages.own("history.html"), async (page) => {
    await tabTo(page, "the choice of a baseline", () => document.activeElement?.getAttribute("name") === "to");
    const before = await page.locator("output").textContent();
    await page.keyboard.press("ArrowUp");
    demand((await page.locator("output").textContent()) !== before, "an arrow compares nothing else");
  });
  await onPage(browser, pages.run, async (page) => {
    await tabTo(page, "a column of the picture", () => document.activeElement?.hasAttribute("data-column"));
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    demand((await page.locator(".column.self").count()) === 1, "Enter chooses no column");
    await page.keyboard.press("Escape");
    demand((await page.locator(".column.self").count()) === 0, "Escape leaves the column chosen");
  });
}

function focused(page) {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}

/** Presses Tab until the focus is where it should be. @throws {Error} if it does not come there */
async function tabTo(page, what, isThere) {
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(isThere)) return;
  }
  throw new Error(`the Tab key does not lead to ${what}`);
}
