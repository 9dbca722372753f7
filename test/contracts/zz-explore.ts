import { Besides } from "./besides.js";
import { JSON_LEAVES, parseJson } from "./mutate-json.js";
import { BesideValues } from "./besides-value.js";
import { sidesOf } from "./sides.js";
import { contracts } from "../../generated/registry.js";
const tagFields = new Set(
  Object.values(contracts).flatMap(({ info }: any) =>
    info.kind === "struct" && info.tag_field !== null ? info.tag_field : [],
  ),
) as Set<string>;
console.log(tagFields);
let n = 0,
  m = 0;
const t = performance.now();
for (const s of sidesOf("json")) {
  const b = new Besides(JSON_LEAVES, tagFields);
  const bv = new BesideValues(tagFields);
  let i = 0,
    j = 0;
  for (const v of s.values) {
    for (const x of b.of(parseJson(s.encode(v)))) i++;
    for (const x of bv.of(v)) j++;
  }
  n += i;
  m += j;
  if (i > 3000 || j > 3000) console.log(s.name, i, j, performance.now() - t);
}
console.log(n, m, performance.now() - t);
