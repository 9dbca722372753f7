import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ReproInfo } from "tessera-contracts/contracts/artifacts/manifest";
import { codeState } from "../../../generator/cli/code-state.js";
import { version } from "../../../generator/cli/package.js";
import { git, gitRepository } from "../../git-repository.js";
import { temporaryDirectory } from "../../temporary-directory.js";

describe("the state of the code", () => {
  test("is that of the nearest package, lock file and commit above", () => {
    const directory = gitRepository({ "package.json": '{ "version": "2.3.4-rc.1" }', "yarn.lock": "locked" });
    const below = join(directory, "packages", "one");
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, "package.json"), '{ "name": "one" }');
    const state = codeState(below);
    expect(ReproInfo.create(state)).toMatchObject({
      tool_version: "2.3.4-rc.1",
      runtime: `node ${process.version}`,
      platform: `${process.platform}-${process.arch}`,
      git_commit: git(directory, "rev-parse", "HEAD").trim(),
      lockfile_sha256: createHash("sha256").update("locked").digest("hex"),
    });
  });

  test.each(["{", '{ "version": "next" }', '{ "version": 3 }', '{ "engine": { "version": "1.2.3" } }'])(
    "is known as far as it goes: outside a checkout, and with the package.json %s",
    (text) => {
      const directory = temporaryDirectory();
      writeFileSync(join(directory, "package.json"), text);
      expect(codeState(directory)).toMatchObject({
        tool_version: version(),
        git_commit: null,
        lockfile_sha256: null,
      });
    },
  );
});
