import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { escaped, Html } from "../../../generator/site/html.js";
import { inlinePage, rootFrom, sitePage } from "../../../generator/site/page.js";
import { shownText } from "../../../generator/site/shown-text.js";
import { renderTemplate } from "../../../generator/site/template.js";

test("assets.generated.ts is what compile-assets.mjs makes of assets/", async () => {
  const { compileAssets } = (await import(
    // @ts-expect-error -- plain JavaScript, without types
    "../../../generator/site/compile-assets.mjs"
  )) as { compileAssets: () => string };
  const file = new URL("../../../generator/site/assets.generated.ts", import.meta.url);
  expect(compileAssets()).toBe(readFileSync(file, "utf8"));
});

describe("a page", () => {
  const body = new Html("<h1>x</h1>");

  test("of a site finds its scripts and styles from where it is", () => {
    const page = sitePage({ path: "contracts/a/B.html", title: "B", body, scripts: ["more.js"] }, "Site");
    expect([...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url)).toContain("../../assets/site.js");
    expect(page).toContain('<script defer src="../../more.js"></script>');
  });

  test("says that it loads nothing of others", () => {
    expect(sitePage({ path: "a.html", title: "A", body }, "Site")).toContain(
      "content=\"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\"",
    );
  });

  test("alone loads nothing at all", () => {
    const page = inlinePage({ title: "A", body, style: "h1 { color: red }", script: "void 0;" });
    expect(page).not.toMatch(/(?:src|href)="/);
    expect(page).toMatch(/style-src 'sha256-[\w+/]{43}='; img-src|script-src 'sha256-/);
  });

  test("alone refuses a script that would end its element", () => {
    expect(() => inlinePage({ title: "A", body, script: "'</script>'" })).toThrow("would end its element");
  });

  test("escapes its title", () => {
    expect(sitePage({ path: "a.html", title: "</title><script>", body }, "S")).toContain(
      "<title>&lt;/title&gt;&lt;script&gt; · S</title>",
    );
  });

  test("shows what would turn the direction of text", () => {
    const page = sitePage({ path: "a.html", title: "a\u202eb", body: escaped("x\u2066\0\ud800y") }, "S");
    expect(page).toContain("a\\u{202e}b");
    expect(page).toContain("x\\u{2066}\\u{0}\\u{d800}y");
  });
});

test("the way to the root has a step for each folder", () => {
  expect(["index.html", "a/b.html", "a/b/c.html"].map(rootFrom)).toEqual(["", "../", "../../"]);
});

test("a text without such characters stays as it is", () => {
  expect(shownText("a\tb\nc \u{1f600} é")).toBe("a\tb\nc \u{1f600} é");
});

test("a template escapes everything but HTML", () => {
  const view = { text: `<a href="javascript:x" onclick='y'>`, html: new Html("<b>") };
  expect(renderTemplate("<p title={{text}}>{{html}}", view).text).toBe(
    "<p title=&lt;a href&#x3D;&quot;javascript:x&quot; onclick&#x3D;&#x27;y&#x27;&gt;><b>",
  );
});
