import { it } from "vitest";
import { compile, show } from "./model-of.js";
import { readdirSync, readFileSync, existsSync } from "node:fs";
it("tries", () => {
  const root = "test/diagnostics";
  for (const code of readdirSync(root)) {
    const one = `${root}/${code}/case.yaml`;
    const dir = `${root}/${code}/contracts`;
    const mods = existsSync(one) ? { m: readFileSync(one, "utf8") } : existsSync(dir) ? Object.fromEntries(readdirSync(dir).filter(f=>f!=="tessera.yaml").map((f) => [f.replace(/\.yaml$/, ""), readFileSync(`${dir}/${f}`, "utf8")])) : {};
    try {
      const { diagnostics } = compile(mods);
      console.log(`## ${code}\n` + diagnostics.map((d) => `${d.span.source.module}: ` + show(d) + (d.related ? `  [${d.related.message}: ${d.related.span.source.text.slice(d.related.span.start, d.related.span.end)}]` : "")).join("\n"));
    } catch (e) { console.log(`## ${code} CRASH`, e); }
  }
});
