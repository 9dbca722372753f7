// Laws of layers, over random ones.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RootConfig } from "tessera-contracts/contracts/config/root";
import { CachePolicyConfig, type CachePolicyPatch } from "tessera-contracts/contracts/config/cache";
import {
  type Config,
  env,
  file,
  type ConfigLayer,
  loadConfig,
  patch,
  showConfig,
  strings,
  tree,
} from "tessera-contracts/config";
import { contract } from "tessera-contracts/serde/codegen";
import { mergeDefaults, mergePatches } from "tessera-contracts/serde";
import { mergeTrees } from "../../../runtime/config/merge.js";
import type { ConfigNode } from "../../../runtime/config/node.js";
import { CONFIG_LIMITS } from "../../../runtime/config/limits.js";
import { patchNode } from "../../../runtime/config/code.js";
import { filesOf } from "./files.js";

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const count = fc.integer({ min: 1, max: 2 ** 40 });
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });

/** Parts of sections: each field absent, null or a value. */
const part = fc.record(
  {
    plan: maybe(
      fc.record({ allow_partial: maybe(fc.boolean()), requested_tasks: maybe(fc.array(text)) }, { requiredKeys: [] }),
    ),
    cache: maybe(fc.record({ path: maybe(text), log_enabled: maybe(fc.boolean()) }, { requiredKeys: [] })),
    validation: maybe(
      fc.record({ lazy: fc.boolean(), sample: maybe(count), head: maybe(count) }, { requiredKeys: [] }),
    ),
    logging: maybe(fc.record({ level: fc.constantFrom("debug", "info", "warn", "error") }, { requiredKeys: [] })),
  },
  { requiredKeys: [] },
);
/** The same where no section is null. */
const sections = part.map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null)));
const parts = fc.array(part, { maxLength: 4 });

const load = (layers: readonly ConfigLayer[]): Promise<Config<RootConfig>> => loadConfig(RootConfig, layers);
const loadParts = (all: readonly object[]): Promise<Config<RootConfig>> =>
  load(all.map((one, index) => tree(one, `layer ${index}`)));

const request = { contract: RootConfig, limits: CONFIG_LIMITS, index: 0 } as unknown as Parameters<typeof patchNode>[2];
const nodeOf = (value: object): ConfigNode => patchNode(value, "code", request);
const plain = (node: ConfigNode): unknown => {
  if (node.kind === "object") return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  if (node.kind === "array") return node.items.map(plain);
  return node.kind === "null" ? null : node.value;
};
const merged = (a: ConfigNode, b: ConfigNode): ConfigNode => mergeTrees(RootConfig.info, a, b);

describe("layers", () => {
  test("are put together in any order of brackets, where no section is null", () => {
    fc.assert(
      fc.property(sections, sections, sections, (a, b, c) => {
        const [x, y, z] = [nodeOf(a), nodeOf(b), nodeOf(c)];
        expect(plain(merged(merged(x, y), z))).toEqual(plain(merged(x, merged(y, z))));
      }),
    );
  });

  test("are put together from the weakest on: what null takes away does not come back", () => {
    const [x, y, z] = [nodeOf({ logging: { level: "debug" } }), nodeOf({ logging: null }), nodeOf({ logging: {} })];
    expect(plain(merged(merged(x, y), z))).toEqual({ logging: {} });
  });

  test("that are empty change nothing, and twice the same is once", () => {
    fc.assert(
      fc.property(part, (a) => {
        const x = nodeOf(a);
        expect(plain(merged(x, nodeOf({})))).toEqual(plain(x));
        expect(plain(merged(nodeOf({}), x))).toEqual(plain(x));
        expect(plain(merged(x, x))).toEqual(plain(x));
      }),
    );
  });

  test("come to what their fold comes to, and twice the same is once", async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (all) => {
        const config = await loadParts(all);
        const folded = all.map(nodeOf).reduce(merged, nodeOf({}));
        expect(config.value).toEqual(RootConfig.convert(plain(folded)));
        expect((await loadParts(all.flatMap((one) => [one, one]))).value).toEqual(config.value);
        const optional = file("none.toml", { optional: true });
        const more = all.flatMap((one) => [optional, tree(one)]);
        expect((await loadConfig(RootConfig, more, { readFile: filesOf({}) })).value).toEqual(config.value);
      }),
      { numRuns: 50 },
    );
  });

  test("that are weaker never change what stronger ones set", async () => {
    await fc.assert(
      fc.asyncProperty(parts, part, async (all, weak) => {
        const before = await loadParts(all);
        const after = await loadParts([weak, ...all]);
        for (const { key, source, value } of before.entries()) {
          if (source.origin === "default") continue;
          expect(after.entries().find((entry) => entry.key === key)?.value, key).toEqual(value);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("of two are what mergeDefaults makes of them, where no section is null", async () => {
    await fc.assert(
      fc.asyncProperty(sections, sections, async (weak, strong) => {
        expect((await load([patch(weak), patch(strong)])).value).toEqual(mergeDefaults(RootConfig, strong, weak));
      }),
      { numRuns: 50 },
    );
  });

  test("of a flat contract are what mergePatches makes of them", async () => {
    const flat = fc.record(
      { cache_path: maybe(text), cache_log_enabled: fc.boolean(), policy_profile: text },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(flat, flat, async (first, second) => {
        const config = await loadConfig(CachePolicyConfig, [patch(first), patch(second)]);
        const both = mergePatches<CachePolicyPatch>(first, second);
        expect(config.value).toEqual(CachePolicyConfig.create(both));
      }),
      { numRuns: 50 },
    );
  });
});

describe("entries", () => {
  test("have each setting once, with the layer that says it", async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (all) => {
        const config = await loadParts(all);
        const keys = config.entries().map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { key, value, source, shadowed } of config.entries()) {
          expect(at(config.value, key)).toEqual(value);
          if (source.origin === "default") continue;
          const layer = all[Number(source.location?.slice("layer ".length))];
          expect(at(layer, key), `${key} in ${source.location}`).toEqual(value);
          for (const { location } of shadowed) expect(has(all[Number(location?.slice(6))], key), key).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("of files say where the text of the value stands", async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (all) => {
        const shown = showConfig(await loadParts(all), { changed: true });
        const readFile = filesOf({ "a.toml": shown });
        for (const { value, source } of (await loadConfig(RootConfig, [file("a.toml")], { readFile })).entries()) {
          if (source.pos === null) continue;
          const line = shown.split("\n")[source.pos.line - 1] ?? "";
          const written = line.slice(source.pos.col - 1, line.lastIndexOf("  # from"));
          expect(JSON.parse(written)).toEqual(value);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("what is shown", () => {
  test.each(["toml", "yaml", "json"] as const)("is read again as the same value, in %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(parts, async (all) => {
        const config = await loadParts(all);
        const path = `a.${format}`;
        const readFile = filesOf({ [path]: showConfig(config, { format }) });
        expect((await loadConfig(RootConfig, [file(path)], { readFile })).value).toEqual(config.value);
      }),
      { numRuns: 50 },
    );
  });
});

test("a scalar comes through a variable, a text and a patch as the same value", async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), count, text, async (lazy, head, path) => {
      const variables = { A__VALIDATION__LAZY: String(lazy), A__VALIDATION__HEAD: String(head), A__CACHE__PATH: path };
      const texts = { "validation.lazy": String(lazy), "validation.head": String(head), "cache.path": path };
      const value = { validation: { lazy, head }, cache: { path } };
      const wanted = (await load([patch(value)])).value;
      expect((await load([env("A", variables)])).value).toEqual(wanted);
      expect((await load([strings(texts)])).value).toEqual(wanted);
    }),
    { numRuns: 50 },
  );
});

test("a random secret is in nothing that is shown", async () => {
  const info = { ...RootConfig.info, vendor: { "x-secret": true } } as typeof RootConfig.info;
  const secret = contract<unknown>({ name: "Secret", module: "", info });
  await fc.assert(
    fc.asyncProperty(
      fc.string({ minLength: 8, maxLength: 20, unit: fc.constantFrom("q", "Q", "7") }),
      async (marker) => {
        const config = await loadConfig(secret, [
          tree({ cache: { path: marker }, plan: { requested_tasks: [marker] } }),
        ]);
        const shown = (["toml", "yaml", "json"] as const).map((format) => showConfig(config, { format }));
        expect([...shown, JSON.stringify(config.report())].join("\n")).not.toContain(marker);
      },
    ),
    { numRuns: 20 },
  );
});

function at(value: unknown, key: string): unknown {
  return key.split(".").reduce<unknown>((inner, name) => (inner as Record<string, unknown> | null)?.[name], value);
}

function has(value: unknown, key: string): boolean {
  return at(value, key) !== undefined;
}
