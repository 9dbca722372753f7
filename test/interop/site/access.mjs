// Who a page keeps out, as far as axe can tell.

import { axeSource } from "./browser.mjs";
import { onPage } from "./expect.mjs";

/** Looks at a page, in light and in dark colours, after something was done there. @throws {Error} with what is serious */
export async function readable(browser, address, before = () => {}) {
  for (const colorScheme of ["light", "dark"]) {
    const found = await onPage(browser, address, (page) => violationsOn(page, before), { colorScheme });
    if (found.length > 0) throw new Error(`${colorScheme}: ${found.join("\n  ")}`);
  }
}

async function violationsOn(page, before) {
  for (const one of await page.locator("details:not([open]) > summary").all())
    if (await one.isVisible()) await one.click();
  await before(page);
  await page.evaluate(axeSource());
  const violations = await page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const result = await globalThis.axe.run(document, {
      runOnly: { type: "tag", values: tags },
      resultTypes: ["violations"],
      preload: false,
    });
    return result.violations.map(({ id, impact, help, nodes }) => ({
      ...{ id, impact, help, count: nodes.length },
      where: nodes
        .slice(0, 3)
        .map((node) => `${node.target.join(" ")} (${node.any[0]?.message ?? node.html.slice(0, 100)})`),
    }));
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, impact, help, count, where }) => `${impact} ${id}: ${help}, ${count} times, such as ${where.join("; ")}`,
    );
}
