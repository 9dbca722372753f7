// Every shipped contract of settings: a file to start from is right as it is, in both formats.

import { describe, expect, test } from "vitest";
import { contracts } from "../../../generated/registry.js";
import { ConfigError, file, initialConfig, loadConfig } from "tessera-contracts/config";
import type { Contract } from "tessera-contracts/serde";
import { filesOf } from "./files.js";

const settings = Object.values(contracts as { readonly [name: string]: Contract<unknown, unknown> }).filter(
  ({ info }) => info.kind === "struct" && !info.array_like && (info.purpose === "config" || info.purpose === "spec"),
);

/** Contracts of values that no text says. */
const BINARY: readonly string[] = ["DeltaMergeRequest", "DeltaWriteRequest"];

test("a contract that no text says has no file to start from", () => {
  for (const contract of settings.filter(({ name }) => BINARY.includes(name))) {
    expect(() => initialConfig(contract)).toThrow(/has to have \w+_ipc, which no text file can say/);
  }
});

test("there are contracts of settings", () => {
  expect(settings.map(({ name }) => name)).toContain("RootConfigRuntime");
  expect(settings.length).toBeGreaterThan(20);
});

describe.each(["toml", "yaml"] as const)("a file to start from, in %s,", (format) => {
  test.each(
    settings.filter(({ name }) => !BINARY.includes(name)).map((contract) => [contract.name, contract] as const),
  )("of %s is right", async (_, contract) => {
    for (const minimal of [true, false]) {
      const text = initialConfig(contract, { format, minimal });
      const path = `start.${format}`;
      const loading = loadConfig(contract, [file(path)], { readFile: filesOf({ [path]: text }) });
      const result = await loading.catch((error: unknown) => error);
      expect(result instanceof ConfigError ? `${result.format()}\n${text}` : "right").toBe("right");
    }
  });
});
