// `tessera generate` where a node_modules keeps what the last run found: everything is noticed that is noticed without.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, temporaryDirectory, writeFiles } from "../../temporary-directory.js";
import { tessera, TWO_MODULES } from "./call.js";

describe("after a run whose findings are kept", () => {
  test("a run without changes writes nothing", async () => {
    const directory = await generated();
    expect(await again(directory)).toBe("nothing to do: 8 outputs in generated up to date");
    expect((await tessera(directory, "generate", "--check")).out).toBe("8 outputs in generated: up to date");
  });

  test("a changed contract changes its outputs, and a second save of the old text brings the old ones back", async () => {
    const directory = await generated();
    const before = filesIn(join(directory, "generated"));
    const contract = TWO_MODULES["contracts/orders.yaml"];
    writeFiles(directory, { "contracts/orders.yaml": contract.replace("note?", "remark?") });
    expect(await again(directory)).toContain("updated  generated/orders.ts");
    expect(filesIn(join(directory, "generated"))["orders.ts"]).toContain("remark?: string");
    writeFiles(directory, { "contracts/orders.yaml": contract });
    expect(await again(directory)).toContain("updated  generated/orders.ts");
    expect(filesIn(join(directory, "generated"))).toEqual(before);
  });

  test("a missing output is written again", async () => {
    const directory = await generated();
    const before = filesIn(join(directory, "generated"));
    for (const name of ["sales/returns.codec.ts", "index.ts"]) {
      rmSync(join(directory, "generated", name));
      expect(await again(directory)).toBe(`  new      generated/${name}\n1 output in generated changed, 7 up to date`);
      expect(filesIn(join(directory, "generated"))).toEqual(before);
    }
  });

  test("all outputs are written again if all are missing", async () => {
    const directory = await generated();
    const before = filesIn(join(directory, "generated"));
    rmSync(join(directory, "generated"), { recursive: true });
    expect(await again(directory)).toContain("8 outputs in generated changed, 0 up to date");
    expect(filesIn(join(directory, "generated"))).toEqual(before);
  });

  test("a hand edit is refused, and overwritten by force", async () => {
    const directory = await generated();
    const path = join(directory, "generated/orders.ts");
    const before = readFileSync(path, "utf8");
    writeFileSync(path, before.replace("id: string", "id: number"));
    expect(await tessera(directory, "generate")).toMatchObject({ code: 1 });
    expect(await tessera(directory, "generate", "--check")).toMatchObject({ code: 1 });
    expect(await tessera(directory, "generate", "--force")).toMatchObject({ code: 0 });
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  test("an output that is no longer planned is removed, and one that somebody put there too", async () => {
    const directory = await generated();
    const text = readFileSync(join(directory, "generated/orders.ts"), "utf8");
    writeFiles(directory, { "generated/old.ts": text });
    expect(await again(directory)).toContain("removed  generated/old.ts");
    rmSync(join(directory, "contracts/sales"), { recursive: true });
    expect(await again(directory)).toContain("removed  generated/sales/returns.ts");
    expect(existsSync(join(directory, "generated/sales"))).toBe(false);
  });

  test("warnings are given each time", async () => {
    const directory = temporaryDirectory({ ...TWO_MODULES, "contracts/b.yaml": "use: [orders]\ntypes:\n  B: int\n" });
    mkdirSync(join(directory, "node_modules"));
    const first = await tessera(directory, "generate");
    expect(first.error).toContain("warning[unused-module]");
    expect((await tessera(directory, "generate")).error).toBe(first.error);
  });

  test("other outputs may be asked for", async () => {
    const directory = await generated();
    expect((await tessera(directory, "generate", "--out", "sdk")).out).toContain("8 outputs in sdk changed");
    writeFiles(directory, { "contracts/tessera.yaml": "tessera: 1\nemit: [javascript]\n" });
    expect(await again(directory)).toContain("removed  generated/orders.ts");
    expect(Object.keys(filesIn(join(directory, "generated")))).toContain("orders.d.ts");
  });

  test("a mistake is reported, and mending it is all it takes", async () => {
    const directory = await generated();
    writeFiles(directory, { "contracts/orders.yaml": "types:\n  Order: itn\n" });
    const { code, error } = await tessera(directory, "generate");
    expect(code).toBe(1);
    expect(error).toContain("unknown-type");
    writeFiles(directory, TWO_MODULES);
    expect(await again(directory)).toBe("nothing to do: 8 outputs in generated up to date");
  });
});

test("whatever is found where the findings are kept, the run is the same", async () => {
  const directory = await generated();
  const kept = join(directory, "node_modules/.cache/tessera/compile");
  const [name = ""] = readdirSync(kept);
  for (const bytes of ["", "no findings", readFileSync(join(kept, name)).subarray(0, 500)]) {
    writeFileSync(join(kept, name), bytes);
    expect(await again(directory)).toBe("nothing to do: 8 outputs in generated up to date");
  }
  rmSync(join(directory, "node_modules/.cache"), { recursive: true });
  writeFileSync(join(directory, "node_modules/.cache"), "a file where the directory would be");
  expect(await again(directory)).toBe("nothing to do: 8 outputs in generated up to date");
});

test("nothing is kept in a project without node_modules", async () => {
  const directory = temporaryDirectory(TWO_MODULES);
  await tessera(directory, "generate");
  expect(readdirSync(directory).toSorted()).toEqual(["contracts", "generated"]);
});

async function generated(): Promise<string> {
  const directory = temporaryDirectory(TWO_MODULES);
  mkdirSync(join(directory, "node_modules"));
  expect((await tessera(directory, "generate")).code).toBe(0);
  return directory;
}

async function again(directory: string): Promise<string> {
  const { code, out, error } = await tessera(directory, "generate");
  expect({ code, error }).toEqual({ code: 0, error: "" });
  return out;
}
