import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { ReadError } from "../../../generator/read/read-error.js";
import { readLibrarySources, readSources } from "../../../generator/read/read-sources.js";

const made: string[] = [];

afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});

describe("readSources", () => {
  test("reads every contract in order of path, whatever else lies about", () => {
    const directory = contracts({
      "types.yaml": "a",
      "delta/protocol.yaml": "b",
      "delta/policies_v2.yaml": "c",
      "delta-extra.yaml": "d",
      "evolution/baseline/types.yaml": "no",
      "delta/evolution/fine.yaml": "e",
      ".hidden.yaml": "no",
      "_draft.yaml": "no",
      "_drafts/a.yaml": "no",
      "README.md": "no",
      "delta/tessera.yaml": "f",
    });
    const { modules, workspace, diagnostics } = readSources(directory);
    expect(diagnostics).toEqual([]);
    expect(modules.map(({ module, path, text }) => [module, path, text])).toEqual([
      ["delta-extra", "contracts/delta-extra.yaml", "d"],
      ["delta/evolution/fine", "contracts/delta/evolution/fine.yaml", "e"],
      ["delta/policies_v2", "contracts/delta/policies_v2.yaml", "c"],
      ["delta/protocol", "contracts/delta/protocol.yaml", "b"],
      ["delta/tessera", "contracts/delta/tessera.yaml", "f"],
      ["types", "contracts/types.yaml", "a"],
    ]);
    expect(workspace).toMatchObject({ path: "contracts/tessera.yaml", text: "tessera: 1\n", library: false });
  });

  test("shows the same paths however the directory is named", () => {
    const directory = contracts({ "types.yaml": "a" });
    const named = [directory, `${directory}/`, `${directory}/../contracts/.`].map(
      (one) => readSources(one).modules[0]?.path,
    );
    expect(named).toEqual(Array(3).fill("contracts/types.yaml"));
  });

  test("takes off a byte order mark, so that columns are those of an editor", () => {
    const directory = contracts({ "types.yaml": "\ufeffdoc: a" });
    expect(readSources(directory).modules[0]?.text).toBe("doc: a");
  });

  test("reports names that are no module, and reads on", () => {
    const directory = contracts({
      "a.yml": "",
      "B.yaml": "",
      "c d.yaml": "",
      "e.f.yaml": "",
      "1.yaml": "",
      "z.yaml": "",
    });
    const { modules, diagnostics } = readSources(directory);
    expect(modules.map((one) => one.module)).toEqual(["z"]);
    expect(diagnostics.map(({ code, span }) => `${code} ${span.source.path}`).toSorted()).toEqual([
      "bad-module-name contracts/1.yaml",
      "bad-module-name contracts/B.yaml",
      "bad-module-name contracts/c d.yaml",
      "bad-module-name contracts/e.f.yaml",
      "file-ending contracts/a.yml",
    ]);
  });

  test("never leaves the directory through a symbolic link", () => {
    const directory = contracts({ "types.yaml": "a" });
    writeFileSync(join(directory, "../secret.yaml"), "secret");
    mkdirSync(join(directory, "../elsewhere"));
    symlinkSync("../secret.yaml", join(directory, "linked.yaml"));
    symlinkSync("../elsewhere", join(directory, "folder"));
    symlinkSync(".", join(directory, "circle"));
    symlinkSync("../notes.md", join(directory, "notes.md"));
    const { modules, diagnostics } = readSources(directory);
    expect(modules.map((one) => one.module)).toEqual(["types"]);
    expect(diagnostics.map(({ code, span }) => `${code} ${span.source.path}`).toSorted()).toEqual([
      "symbolic-link contracts/circle",
      "symbolic-link contracts/folder",
      "symbolic-link contracts/linked.yaml",
    ]);
  });
});

describe("a ReadError names the file and the reason", () => {
  test("for a directory that is not there", () => {
    expect(() => readSources("/nothing/contracts")).toThrow(
      new ReadError("contracts", "there is no such file or directory"),
    );
  });

  test("for a directory that is a file", () => {
    const directory = contracts({ "types.yaml": "a" });
    expect(() => readSources(join(directory, "types.yaml"))).toThrow("cannot read types.yaml: it is not a directory");
  });

  test("for a workspace file that is not there", () => {
    const directory = contracts({ "types.yaml": "a" });
    rmSync(join(directory, "tessera.yaml"));
    expect(() => readSources(directory)).toThrow(/^cannot read contracts\/tessera\.yaml: there is no such file/);
  });

  test("for a file that is not UTF-8", () => {
    const directory = contracts({});
    writeFileSync(join(directory, "types.yaml"), Uint8Array.of(0x64, 0xff, 0xfe));
    expect(() => readSources(directory)).toThrow("cannot read contracts/types.yaml: it is not UTF-8");
  });

  test.skipIf(process.getuid?.() === 0)("for a file that may not be read", () => {
    const directory = contracts({ "types.yaml": "a" });
    chmodSync(join(directory, "types.yaml"), 0);
    expect(() => readSources(directory)).toThrow("cannot read contracts/types.yaml: permission denied");
  });
});

test("readLibrarySources names modules as a user's project does", () => {
  const directory = contracts({ "types.yaml": "a", "delta/protocol.yaml": "b" });
  expect(readLibrarySources(directory).modules.map(({ module, library }) => [module, library])).toEqual([
    ["tessera/delta/protocol", true],
    ["tessera/types", true],
  ]);
});

function contracts(files: { readonly [path: string]: string }): string {
  const parent = mkdtempSync(join(tmpdir(), "tessera-read-"));
  made.push(parent);
  const directory = join(parent, "contracts");
  for (const [path, text] of Object.entries({ "tessera.yaml": "tessera: 1\n", ...files })) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}
