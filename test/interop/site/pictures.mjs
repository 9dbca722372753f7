// Whether pages look like pages: gross breakage only, since fonts and machines differ.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { demand, onPage } from "./expect.mjs";

/** Takes pictures of pages, keeps them in `place`, and looks at their size and at how much of them is ink. */
export async function looksLikeAPage({ browser, pages, place }, kinds) {
  const shares = [];
  for (const [kind, addressOf] of kinds) {
    const picture = await onPage(browser, addressOf(pages), (page) => page.screenshot());
    writeFileSync(join(place, `${kind}.png`), picture);
    const { width, height, ink, colours } = await onPage(browser, "about:blank", (page) => measured(page, picture));
    demand(width === 1280 && height === 900, `the picture of the ${kind} is ${width} × ${height}`);
    demand(ink > 0.01 && ink < 0.7, `${(ink * 100).toFixed(1)} % of the picture of the ${kind} is ink`);
    demand(colours > 8, `the picture of the ${kind} has ${colours} colours`);
    shares.push(`${kind} ${(ink * 100).toFixed(1)} %`);
  }
  return `ink: ${shares.join(", ")}`;
}

/** A page of its own draws the picture, and counts what is not of the colour of the ground. */
function measured(page, picture) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    canvas.drawImage(bitmap, 0, 0);
    const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    const pixels = new Uint32Array(data.buffer);
    const counts = new Map();
    for (const one of pixels) counts.set(one, (counts.get(one) ?? 0) + 1);
    const ground = Math.max(...counts.values());
    return { width: bitmap.width, height: bitmap.height, ink: 1 - ground / pixels.length, colours: counts.size };
  }, picture.toString("base64"));
}

/** No page is wider than the screen of a phone: what is wide has a scroll bar of its own. */
export async function fitsAPhone({ browser, pages }, kinds) {
  const wide = [];
  for (const [kind, addressOf] of kinds) {
    const width = await onPage(
      browser,
      addressOf(pages),
      (page) => page.evaluate(() => document.documentElement.scrollWidth),
      {
        viewport: { width: 390, height: 800 },
      },
    );
    if (width > 390) wide.push(`${kind} (${width})`);
  }
  demand(wide.length === 0, `wider than 390 pixels: ${wide.join(", ")}`);
}
