// The proof over every case of test/evolution: no document and no compiler speaks against a rule, and what breaks is shown.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as compiler from "ts-morph";
import { describe, expect, test } from "vitest";
import { comparisonOf, type Discovery, discover } from "../../../generator/evolution/compare.js";
import type { Model } from "../../../generator/model/model.js";
import { contradictionText } from "../../../generator/prove/contradiction.js";
import { proveDocuments } from "../../../generator/prove/prove.js";
import { proveSource } from "../../../generator/prove/prove-source.js";
import { modelOf } from "../../model-of.js";

const ROOT = fileURLToPath(new URL("../../evolution/", import.meta.url));
const cases = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("expected.txt"))
  .map((path) => path.replace(/[/\\]expected\.txt$/, ""))
  .toSorted();

/** What hides behind a break of something else, so that no document shows it alone. */
const HIDDEN = ["DEFAULT_CHANGED/within DEFAULT_CHANGED Run.options"];

describe("documents", () => {
  test.each(cases)("say of %s what the rules say", (name) => {
    const { proof } = provenOf(name);
    expect(proof.contradictions.map(contradictionText)).toEqual([]);
  });

  test("show every break that is provable", () => {
    const hidden = cases.flatMap((name) => {
      const { discovery, proof } = provenOf(name);
      const { findings } = comparisonOf(discovery, proof.witnesses);
      return findings
        .filter((one) => one.provable && (one.backward === "break" || one.forward === "break"))
        .filter(({ witness }) => witness === undefined)
        .map(({ rule, path }) => `${name} ${rule} ${path}`);
    });
    expect(hidden).toEqual(HIDDEN);
  });
});

/** One program takes a quarter of a second. */
test("the compiler says of every case what the rules say", { timeout: 240_000 }, () => {
  const wrong = cases.flatMap((name) => {
    const { contradictions } = proveSource(provenOf(name).discovery, compiler);
    return contradictions.map((one) => `${name}: ${contradictionText(one)}`);
  });
  expect(wrong).toEqual([]);
});

interface Proven {
  readonly discovery: Discovery;
  readonly proof: ReturnType<typeof proveDocuments>;
}

const PROVEN = new Map<string, Proven>();

/** What the two versions of a case came to, which is found once for all tests. */
function provenOf(name: string): Proven {
  const known = PROVEN.get(name);
  if (known !== undefined) return known;
  const discovery = discover(modelIn(name, "before"), modelIn(name, "after"));
  const made = { discovery, proof: proveDocuments(discovery) };
  PROVEN.set(name, made);
  return made;
}

function modelIn(name: string, version: "before" | "after"): Model {
  const single = join(ROOT, name, `${version}.yaml`);
  if (existsSync(single)) return modelOf({ "run.yaml": readFileSync(single, "utf8") });
  const whole = join(ROOT, name, version);
  const paths = readdirSync(whole, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
  return modelOf(Object.fromEntries(paths.toSorted().map((path) => [path, readFileSync(join(whole, path), "utf8")])));
}
