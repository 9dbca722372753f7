// Whether what is hostile stays text.

import { demand, onPage, until } from "./expect.mjs";
import { HOSTILE_DOCUMENT } from "./hostile.mjs";
import { paste } from "./uses.mjs";

const PAGES = [
  "index.html",
  "contracts/Bad.html",
  "contracts/Kind.html",
  "contracts/Plain.html",
  "modules/bad.html",
  "history.html",
  "errors.html",
];

export async function nothingHarmed({ browser, pages }) {
  const addresses = [...PAGES.map((path) => pages.bad(path)), pages.badRun, pages.badTable];
  for (const address of addresses) await onPage(browser, address, unharmed);
  await onPage(browser, pages.bad("index.html"), async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("bad");
    await until(page, "an option of the search", () => document.querySelector("[role=option]") !== null);
    await unharmed(page);
  });
  await onPage(browser, `${pages.bad("look.html")}#Bad`, async (page) => {
    await paste(page, HOSTILE_DOCUMENT);
    await until(page, "the errors of a document", () => document.querySelectorAll("#look-errors > li").length > 0);
    await unharmed(page);
  });
  return `${addresses.length + 2} pages`;
}

/** Looks for what was executed, for links that would be, and for characters that turn the direction of text. */
async function unharmed(page) {
  await page.mouse.move(300, 300);
  const found = await page.evaluate(() => ({
    harmed: "harmed" in globalThis,
    links: [...document.querySelectorAll("[href], [src], [action]")]
      .map((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? "")
      .filter((one) => /^\s*(?:javascript|data|vbscript):/i.test(one)),
    handlers: [...document.querySelectorAll("*")].filter((one) =>
      [...one.attributes].some(({ name }) => name.startsWith("on")),
    ).length,
    turning: /[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerText),
  }));
  const where = page.url().split("/").slice(-2).join("/");
  demand(!found.harmed, `something was executed on ${where}`);
  demand(found.links.length === 0, `${where} has links to ${found.links.join(", ")}`);
  demand(found.handlers === 0, `${where} has handlers in attributes`);
  demand(!found.turning, `${where} shows characters that turn the direction of text`);
}
