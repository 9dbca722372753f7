import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DatasetLocationOverridesInit, DatasetSpecInit } from "tessera-contracts/contracts/datasets/datasets";
import { DatasetPolicies, type DatasetPoliciesInit } from "tessera-contracts/contracts/datasets/policies";
import { applyPatch, ValidationError } from "tessera-contracts/serde";
import { type DatasetOverrides, DatasetRegistry } from "tessera-contracts/run";

const table_spec = { name: "nodes", fields: [{ name: "id", dtype: { type: "i64" } }] } as const;

function registryOf(policies: DatasetPoliciesInit, overrides: DatasetLocationOverridesInit | null): DatasetRegistry {
  return DatasetRegistry.of([{ table_spec, policies }], [{ name: "nodes", uri: "lake/nodes", overrides }]);
}

/** Two values of each policy that can be told apart, for the spec and for what comes before it. */
const VALUES = {
  datafusion_scan: [{ cache: false }, { cache: true }, { parquet_pruning: false }],
  delta: [{}, { cdf_policy: { required: true } }, { cdf_policy: { required: false } }],
  validation: [{ max_errors: 1 }, { max_errors: 2 }, { max_errors: 3 }],
  dataframe_validation: [{ head: 1 }, { head: 2 }, { head: 3 }],
} as const;
type Policy = keyof typeof VALUES;
const POLICIES = Object.keys(VALUES) as Policy[];

const SAYS = ["absent", "null", "value"] as const;
const COMBINATIONS = POLICIES.flatMap((policy) =>
  SAYS.flatMap((call) =>
    SAYS.flatMap((location) => (["null", "value"] as const).map((spec) => ({ policy, call, location, spec }))),
  ),
);

function said(policy: Policy, says: (typeof SAYS)[number], which: 0 | 1 | 2): DatasetLocationOverridesInit {
  return says === "absent" ? {} : { [policy]: says === "null" ? null : VALUES[policy][which] };
}

describe("what holds for a dataset", () => {
  test.each(COMBINATIONS)(
    "of $policy: call $call, location $location, spec $spec",
    ({ policy, call, location, spec }) => {
      const specPart = said(policy, spec, 0) as DatasetPoliciesInit;
      const registry = registryOf(specPart, said(policy, location, 1));
      const { policies, provenance } = registry.resolve("nodes", said(policy, call, 2));
      const layer =
        call !== "absent" ? "call" : location !== "absent" ? "location" : spec === "value" ? "spec" : "default";
      const says = { call: said(policy, call, 2), location: said(policy, location, 1), spec: specPart, default: {} }[
        layer
      ];
      expect(provenance[policy]).toBe(layer);
      expect(policies).toEqual(DatasetPolicies.create(says as DatasetPoliciesInit));
    },
  );

  test("is the fold of patches, least layer first", () => {
    const layer = fc.record(Object.fromEntries(POLICIES.map((one) => [one, fc.constantFrom(null, ...VALUES[one])])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(layer, layer, layer, (spec, location, call) => {
        const folded = [location, call].reduce<DatasetPolicies>(
          (base, patch) => applyPatch(DatasetPolicies, base, patch as DatasetPoliciesInit),
          DatasetPolicies.create(spec as DatasetPoliciesInit),
        );
        const registry = registryOf(spec as DatasetPoliciesInit, location as DatasetLocationOverridesInit);
        expect(registry.resolve("nodes", call as DatasetOverrides).policies).toEqual(folded);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the version", () => {
  const registry = DatasetRegistry.of([{ table_spec }], [{ name: "nodes", uri: "lake/nodes", version: 7 }]);
  test.each<[string, DatasetOverrides, readonly [number | null, string | null, string]]>([
    ["of the location, if the call says none", {}, [7, null, "location"]],
    ["of the call", { version: 3 }, [3, null, "call"]],
    [
      "a moment of the call, in place of the version of the location",
      { timestamp: "2026-01-01T00:00:00Z" },
      [null, "2026-01-01T00:00:00Z", "call"],
    ],
    ["the latest, if the call takes it away", { version: null }, [null, null, "call"]],
  ])("is %s", (_, overrides, expected) => {
    const resolved = registry.resolve("nodes", overrides);
    expect([resolved.version, resolved.timestamp, resolved.provenance.at]).toEqual(expected);
  });

  test("is the latest by default", () => {
    const resolved = DatasetRegistry.of([{ table_spec }]).resolve("nodes");
    expect([resolved.version, resolved.timestamp, resolved.provenance.at]).toEqual([null, null, "default"]);
  });

  test("is not said together with a moment", () => {
    expect(() => registry.resolve("nodes", { version: 1, timestamp: "2026-01-01T00:00:00Z" })).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID" }),
    );
  });
});

describe("a registry", () => {
  test("knows places without a spec, and specs without a place", () => {
    const registry = DatasetRegistry.of([{ table_spec }], [{ name: "other", uri: "lake/other" }]);
    expect(registry.names).toEqual(["nodes", "other"]);
    expect(registry.resolve("nodes").location).toBeNull();
    const { table_spec: columns, spec, provenance } = registry.resolve("other");
    expect([columns, spec, provenance.table_spec]).toEqual([null, null, "default"]);
  });

  test("takes the columns of a place for those of the spec", () => {
    const there = { ...table_spec, fields: [{ name: "key", dtype: { type: "string" } }] } as const;
    const registry = registryOf({}, { table_spec: there });
    expect(registry.resolve("nodes").table_spec?.fields[0]?.name).toBe("key");
    expect(registry.resolve("nodes").provenance.table_spec).toBe("location");
  });

  test("does not take columns away", () => {
    const none = { table_spec: null } as unknown as DatasetOverrides;
    expect(() => registryOf({}, null).resolve("nodes", none)).toThrow(ValidationError);
  });

  test("names what it has where a dataset is unknown", () => {
    expect(() => registryOf({}, null).resolve("edges")).toThrow("there is no dataset edges; there are nodes");
  });

  test("refuses two of a name", () => {
    const spec: DatasetSpecInit = { table_spec };
    expect(() => DatasetRegistry.of([spec, spec])).toThrow(expect.objectContaining({ code: "DATASET_DUPLICATE" }));
  });
});
