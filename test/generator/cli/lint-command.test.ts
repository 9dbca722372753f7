import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../../temporary-directory.js";
import { PROJECT, tessera } from "./call.js";

const FINE = {
  ...PROJECT,
  "contracts/orders.yaml": `types:
  Order:
    doc: One order.
    fields:
      id:
        type: str
        doc: Chosen by the shop.
`,
};

describe("lint", () => {
  test("prints what will be regretted and fails", async () => {
    const { code, out, error } = await tessera(temporaryDirectory(PROJECT), "lint");
    expect(code).toBe(1);
    expect(error).toContain("contracts/orders.yaml:8:7: warning[undocumented]: Order.id has no doc");
    expect(out).toBe("3 lint warnings; tessera explain undocumented says more about the first");
  });

  test("is content with contracts that say what they mean", async () => {
    expect(await tessera(temporaryDirectory(FINE), "lint")).toEqual({ code: 0, out: "0 lint warnings", error: "" });
  });

  test("prints the mistakes of contracts that do not compile", async () => {
    const broken = { ...FINE, "contracts/orders.yaml": "types:\n  Order:\n    fields:\n      id: string\n" };
    const { code, error } = await tessera(temporaryDirectory(broken), "lint");
    expect(code).toBe(1);
    expect(error).toContain("error[unknown-type]");
  });
});
