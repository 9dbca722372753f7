// A project that imports one contract gets that contract, what it refers to, and the runtime: nothing of any other contract.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { ContractIndex } from "../../generated/tooling/contract-index.js";

vi.setConfig({ testTimeout: 60_000 });

interface Bundle {
  readonly text: string;
  readonly minified_bytes: number;
  readonly gzipped_bytes: number;
  readonly runtime_bytes: number;
  readonly spark_bytes: number;
}

interface Measured {
  readonly name: string;
  readonly module: string;
}

const { bundleOf, MEASURED, settingsBundle, smallBundleOf, SPARK } = (await import(
  // @ts-expect-error -- plain JavaScript, without types
  "./bundle.mjs"
)) as {
  readonly bundleOf: (one: Measured) => Promise<Bundle>;
  readonly MEASURED: readonly Measured[];
  readonly smallBundleOf: (one: Measured & { readonly exact?: boolean }) => Promise<Bundle>;
  readonly SPARK: Measured;
  readonly settingsBundle: () => Promise<
    { readonly [part in "config_bytes" | "yaml_bytes"]: number } & { readonly external: readonly string[] }
  >;
};

const file = fileURLToPath(new URL("../../generated/contract-index.json", import.meta.url));
const { contracts } = ContractIndex.decodeJson(readFileSync(file));

describe.each(MEASURED)("a bundle of $name", (one) => {
  test("has no code of contracts that it does not refer to", async () => {
    const { text } = await bundleOf(one);
    const own = reachable(one.name);
    const others = contracts.map(({ name }) => name).filter((name) => !own.has(name));
    const quoted = (name: string): boolean => text.includes(`"${name}"`) || text.includes(`\`${name}\``);
    expect(others.filter(quoted)).toEqual([]);
    expect(quoted(one.name)).toBe(true);
  });

  test("has hardly more of the runtime than that of any other contract", async () => {
    const { runtime_bytes, minified_bytes } = await bundleOf(one);
    expect(runtime_bytes).toBeGreaterThan(0);
    expect(minified_bytes - runtime_bytes).toBeLessThan(55_000);
  });
});

test("the bundle of a small contract stays as small as it is", async () => {
  const { minified_bytes, gzipped_bytes } = await bundleOf({
    name: "ViewCacheArtifact",
    module: "artifacts/decisions",
  });
  expect(minified_bytes).toBeLessThan(137_500);
  expect(gzipped_bytes).toBeLessThan(43_500);
});

test("with `sdk: small` the bundle of a contract has less than half, and no exact decoder unless it is imported", async () => {
  const one = { name: "ViewCacheArtifact", module: "artifacts/decisions" };
  const small = await smallBundleOf(one);
  expect(small.minified_bytes).toBeLessThan(58_000);
  expect(small.gzipped_bytes).toBeLessThan(19_800);
  expect(small.text).not.toContain("Object missing required field");
  expect((await smallBundleOf({ ...one, exact: true })).text).toContain("Object missing required field");
});

test("the client of Spark Connect stays as small as it is, and contracts have nothing of it", async () => {
  const { minified_bytes, spark_bytes } = await bundleOf(SPARK);
  expect(spark_bytes).toBeLessThan(94_000);
  expect(minified_bytes).toBeLessThan(455_000);
  expect((await bundleOf({ name: "SparkConnectSpec", module: "config/spark" })).spark_bytes).toBe(0);
});

test("settings load in a browser without anything of Node, and are small", async () => {
  const { config_bytes, yaml_bytes, external } = await settingsBundle();
  expect(external).toEqual([]);
  expect(config_bytes).toBeLessThan(34_000);
  expect(config_bytes - yaml_bytes).toBeLessThan(30_000);
});

/** A contract and everything it refers to, by name. */
function reachable(name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(contracts.find((contract) => contract.name === next)?.depends_on ?? []));
  }
  return found;
}
