// Whether pages are fit for paper, which nobody can click, and which is white: backgrounds are not printed unless somebody asks for it.

import { demand, onPage } from "./expect.mjs";

/** What only a screen can do. */
const INTERACTIVE = "nav, search, button, select, input:not([type=radio]), textarea, .skip, .peek";
/** A sheet of A4 without its margins has room for about as many. */
const WIDTH = 680;

/** @throws {Error} naming pages that print what only a screen can do, pale text, or what is cut off at the edge */
export async function canBePrinted({ browser, pages }, kinds) {
  const options = { viewport: { width: WIDTH, height: 960 }, colorScheme: "dark" };
  const wrong = [];
  for (const [kind, addressOf] of kinds) {
    const found = await onPage(browser, addressOf(pages), onPaper, options);
    wrong.push(...found.map((what) => `the page of a ${kind}: ${what}`));
  }
  demand(wrong.length === 0, wrong.slice(0, 8).join("\n  "));
}

async function onPaper(page) {
  await page.emulateMedia({ media: "print" });
  return page.evaluate((interactive) => {
    const nameOf = (one) => `${one.tagName.toLowerCase()}${one.id === "" ? "" : `#${one.id}`}.${one.className}`;
    const isSeen = (one) => one.checkVisibility({ checkVisibilityCSS: true }) && one.getClientRects().length > 0;
    const contrastOf = (colour) => {
      const parts = colour.match(/[\d.]+/g).slice(0, 3);
      const [r, g, b] = parts
        .map((part) => part / 255)
        .map((x) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4));
      return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
    };
    const texts = [...document.querySelectorAll("body *")].filter(
      (one) => isSeen(one) && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ""),
    );
    const pale = texts.filter((one) => {
      const { color, fill } = getComputedStyle(one);
      return contrastOf(one.closest("svg") === null ? color : fill) < 4.5;
    });
    const cut = [document.documentElement, ...document.querySelectorAll(".scroll, .graph, pre")].filter(
      (one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0,
    );
    return [
      ...[...document.querySelectorAll(interactive)].filter(isSeen).map((one) => `${nameOf(one)} is printed`),
      ...pale.map((one) => `${nameOf(one)} is pale`),
      ...cut.map((one) => `${nameOf(one)} is cut off`),
    ];
  }, INTERACTIVE);
}
