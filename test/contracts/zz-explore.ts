import { Besides } from "./besides.js";
import { JSON_LEAVES, parseJson, printJson } from "./mutate-json.js";
import { judgeDecoding } from "./laws.js";
import { sidesOf } from "./sides.js";
import { contracts } from "../../generated/registry.js";
const tagFields = new Set(
  Object.values(contracts).flatMap(({ info }: any) =>
    info.kind === "struct" && info.tag_field !== null ? info.tag_field : [],
  ),
) as Set<string>;
Error.stackTraceLimit = 0;
const sides = sidesOf("json");
const rows: any[] = [];
for (const s of sides) {
  let t = performance.now();
  let n = 0,
    bytes = 0;
  const b = new Besides(JSON_LEAVES, tagFields);
  for (const v of s.values)
    for (const x of b.of(parseJson(s.encode(v)))) {
      const p = printJson(x);
      n++;
      bytes += p.length;
      judgeDecoding(s, p);
    }
  rows.push([s.name, Math.round(performance.now() - t), n, Math.round(bytes / n)]);
}
rows.sort((a, b) => b[1] - a[1]);
console.log(rows.slice(0, 20));
console.log(
  rows.reduce((a, r) => a + r[1], 0),
  rows.reduce((a, r) => a + r[2], 0),
);
