// What holds on every kind of page: nothing from elsewhere is executed, and whoever has no mouse sees where they are and gets away.

import { demand, onPage } from "./expect.mjs";

const ELSEWHERE = "https://elsewhere.example/";

/** Puts a script and a request into each page, as harm that slipped through would: the browser has to refuse both. */
export async function policyHolds({ browser, pages }, kinds) {
  for (const [kind, addressOf] of kinds) {
    const before = browser.told.length;
    const { executed, refused } = await onPage(browser, addressOf(pages), tryHarm);
    // What is refused here, and what the browser says of it, is no mistake of the page.
    browser.told.length = before;
    for (const url of browser.requests) if (url.startsWith(ELSEWHERE)) browser.requests.delete(url);
    demand(!executed, `the page of a ${kind} executes a script that is put into it`);
    for (const directive of ["script-src-elem", "connect-src", "img-src"])
      demand(refused.includes(directive), `the page of a ${kind} may do what ${directive} is to forbid`);
  }
}

function tryHarm(page) {
  return page.evaluate(async (elsewhere) => {
    const refused = [];
    document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
    const script = document.createElement("script");
    script.textContent = "globalThis.executed = true";
    document.head.append(script);
    const picture = document.createElement("img");
    picture.src = `${elsewhere}x.png`;
    document.body.append(picture);
    await fetch(elsewhere).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve));
    return { executed: globalThis.executed === true, refused };
  }, ELSEWHERE);
}

/** More stops than a page has that people would go through. */
const MOST_STOPS = 60;

/** Each stop of the Tab key has to be seen, and the next press has to lead away from it, back too. */
export async function keyboardGoesOn({ browser, pages }, kinds) {
  for (const [kind, addressOf] of kinds) {
    const wrong = await onPage(browser, addressOf(pages), async (page) => {
      await page.evaluate(numberStops);
      const found = [];
      let before = -1;
      for (let i = 0; i < MOST_STOPS; i++) {
        await page.keyboard.press("Tab");
        const { stop, name, isSeen } = await page.evaluate(stopOf);
        if (stop === -1) return found;
        if (stop === before) return [`Tab does not leave ${name}`];
        if (!isSeen) found.push(`${name} has the focus, and nothing shows it`);
        before = stop;
      }
      await page.keyboard.press("Shift+Tab");
      if ((await page.evaluate(stopOf)).stop === before) found.push("Shift and Tab do not lead back");
      return found;
    });
    demand(wrong.length === 0, `on the page of a ${kind} ${wrong.slice(0, 3).join("; ")}`);
  }
}

/** Makes elements tell-tale, so that one can be told from the next. */
function numberStops() {
  [...document.querySelectorAll("*")].forEach((one, i) => (one.stop = i));
}

function stopOf() {
  const one = document.activeElement;
  if (one === null || one === document.body) return { stop: -1, name: "", isSeen: true };
  const isOutlined = (element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
  };
  const label = one.matches("input[type=radio]") ? one.nextElementSibling : null;
  const shape = one.querySelector(":scope > rect, :scope > g > rect");
  const isDrawn = shape !== null && parseFloat(getComputedStyle(shape).strokeWidth) >= 2;
  const isSeen = isOutlined(one) || (label !== null && isOutlined(label)) || isDrawn;
  return { stop: one.stop ?? -2, name: `${one.tagName.toLowerCase()} ${one.textContent.trim().slice(0, 40)}`, isSeen };
}
