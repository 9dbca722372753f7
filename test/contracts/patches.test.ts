// The laws of patches, for every `patch_of` type of the shipped contracts.

import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { CachePolicyConfig, type CachePolicyPatch } from "../../generated/config/cache.js";
import { RootConfigPatch } from "../../generated/config/root.js";
import { contracts } from "../../generated/registry.js";
import { boundaryValues } from "../../generator/sample/boundary-values.js";
import { applyPatch, type Contract, mergePatches, ValidationError } from "../../runtime/serde/index.js";

type AnyContract = Contract<object>;

const byName = contracts as unknown as { readonly [name: string]: AnyContract };
const patches = Object.values(byName).flatMap((patch) => {
  const target = patch.info.kind === "struct" ? patch.info.patch_of : undefined;
  const contract = target === undefined ? undefined : byName[target];
  return contract === undefined ? [] : [{ name: patch.name, patch, contract }];
});

const base: CachePolicyConfig = { cache_path: "/a", cache_log_enabled: true, policy_profile: "p" };

describe("applyPatch", () => {
  it.each<[string, CachePolicyPatch, CachePolicyConfig]>([
    ["nothing", {}, base],
    ["undefined, which is absent", { cache_path: undefined } as never, base],
    ["null", { cache_path: null }, { ...base, cache_path: null }],
    ["a value", { cache_path: "/b" }, { ...base, cache_path: "/b" }],
    ["the default, which is a value too", { cache_log_enabled: false }, { ...base, cache_log_enabled: false }],
  ])("with %s", (_, patch, expected) => {
    expect(applyPatch(CachePolicyConfig, base, patch)).toEqual(expected);
  });

  it("keeps absent, null and a value apart on the wire", () => {
    const onTheWire = ["{}", '{"cache_path":null}', '{"cache_path":"/b"}'];
    const Patch = byName["CachePolicyPatch"] as unknown as Contract<CachePolicyPatch>;
    const decoded = onTheWire.map((json) => Patch.decodeJson(json));
    expect(decoded.map((patch) => applyPatch(CachePolicyConfig, base, patch).cache_path)).toEqual(["/a", null, "/b"]);
    expect(decoded.map((patch) => Buffer.from(Patch.encodeJson(patch)).toString())).toEqual(onTheWire);
  });

  it("refuses what the target refuses", () => {
    expect(() => applyPatch(CachePolicyConfig, base, { cache_path: 1 as never })).toThrow(ValidationError);
    expect(() => applyPatch(CachePolicyConfig, base, { cahce_path: "" } as never)).toThrow("unknown field");
    const broken = {
      get cache_path(): string {
        throw new Error("gone");
      },
    };
    expect(() => applyPatch(CachePolicyConfig, base, broken)).toThrow("The value cannot be read: gone");
  });

  it("is typed: a patch of one struct is none of another", () => {
    expectTypeOf(applyPatch(CachePolicyConfig, base, {})).toEqualTypeOf<CachePolicyConfig>();
    // @ts-expect-error -- `plan` is a section of RootConfig
    expect(() => applyPatch(CachePolicyConfig, base, { plan: null })).toThrow(ValidationError);
  });

  it("is not led astray by the names of what every object inherits", () => {
    const patch = JSON.parse('{"__proto__":{"polluted":true}}') as object;
    expect(() => applyPatch(CachePolicyConfig, base, patch)).toThrow(ValidationError);
    expect(mergePatches({}, patch)).toEqual(patch);
    expect("polluted" in {}).toBe(false);
  });
});

it("every patch has a target", () => {
  expect(patches.map(({ name }) => name)).toEqual(["CachePolicyPatch", "RootConfigPatch"]);
  expect(RootConfigPatch.info).toMatchObject({ patch_of: "RootConfig" });
});

describe.each(patches)("$name", ({ patch, contract }) => {
  const bases = boundaryValues(contract.info, "msgpack") as readonly object[];
  const somePatches = boundaryValues(patch.info, "msgpack") as readonly object[];
  const aBase = fc.constantFrom(...bases);
  const aPatch = fc
    .tuple(fc.constantFrom(...somePatches), fc.constantFrom(...somePatches))
    .map(([some, more]) => ({ ...some, ...more }));

  it("nothing changes nothing", () => {
    fc.assert(
      fc.property(aBase, (value) => {
        expect(applyPatch(contract, value, {})).toEqual(value);
      }),
    );
  });

  it("the whole value is a patch to itself from anywhere", () => {
    fc.assert(
      fc.property(aBase, aBase, (value, other) => {
        expect(applyPatch(contract, value, other)).toEqual({ ...value, ...other });
      }),
    );
  });

  it("twice is once", () => {
    fc.assert(
      fc.property(aBase, aPatch, (value, one) => {
        const once = applyPatch(contract, value, one);
        expect(applyPatch(contract, once, one)).toEqual(once);
      }),
    );
  });

  it("one after the other is both merged", () => {
    fc.assert(
      fc.property(aBase, aPatch, aPatch, (value, first, second) => {
        const oneByOne = applyPatch(contract, applyPatch(contract, value, first), second);
        expect(applyPatch(contract, value, mergePatches(first, second))).toEqual(oneByOne);
      }),
    );
  });

  it("merging is associative, and a merged patch is a patch", () => {
    fc.assert(
      fc.property(aPatch, aPatch, aPatch, (first, second, third) => {
        const merged = mergePatches(mergePatches(first, second), third);
        expect(merged).toEqual(mergePatches(first, mergePatches(second, third)));
        expect(patch.is(merged)).toBe(true);
      }),
    );
  });

  it("survives the wire on the way", () => {
    fc.assert(
      fc.property(aBase, aPatch, (value, one) => {
        const sent = patch.decodeMsgpack(patch.encodeMsgpack(one));
        expect(applyPatch(contract, value, sent)).toEqual(applyPatch(contract, value, one));
      }),
    );
  });
});
