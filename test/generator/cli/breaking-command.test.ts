import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { REPORT_FORMATS } from "../../../generator/evolution/report/formats.js";
import { commit, git, gitRepository } from "../../git-repository.js";
import { type Files, filesIn, temporaryDirectory, timesIn, writeFiles } from "../../temporary-directory.js";
import { tessera } from "./call.js";

const WORKSPACE = { "contracts/tessera.yaml": "tessera: 1\n" };

/** A contract with these fields. */
function order(...fields: readonly string[]): Files {
  const lines = [
    "types:",
    "  Order:",
    "    mode: compat",
    "    fields:",
    ...fields.map((field) => `      ${field}`),
    "",
  ];
  return { ...WORKSPACE, "contracts/orders.yaml": lines.join("\n") };
}

const OLD = order("id: str");
const NEW = order("id: str", "lines: int");

/** Rule and baseline of every finding of a call in JSON. */
async function found(cwd: string, ...words: readonly string[]): Promise<readonly string[]> {
  const { out, error } = await tessera(cwd, "breaking", "--format", "json", ...words);
  expect(error).toBe("");
  const { findings } = JSON.parse(out) as { findings: { rule: string; path: string; baseline: { ref: string } }[] };
  return findings.map(({ rule, path, baseline }) => `${rule} ${path} ${baseline.ref}`);
}

describe("what is compared with", () => {
  test("the baseline file, unless said", async () => {
    const directory = temporaryDirectory(OLD);
    await tessera(directory, "baseline");
    writeFiles(directory, NEW);
    expect(await found(directory)).toEqual(["FIELD_ADDED_REQUIRED Order.lines contracts/evolution/baseline.json"]);
  });

  test("a directory, from any working directory", async () => {
    const [old, now] = [temporaryDirectory(OLD), temporaryDirectory(NEW)];
    const against = `dir:${old}/contracts`;
    expect(await found("/", "--contracts", `${now}/contracts`, "--against", against)).toEqual([
      `FIELD_ADDED_REQUIRED Order.lines ${against}`,
    ]);
  });

  test("a baseline file of another name", async () => {
    const directory = temporaryDirectory(OLD);
    await tessera(directory, "baseline");
    writeFiles(directory, {
      ...NEW,
      "v1.json": readFileSync(join(directory, "contracts/evolution/baseline.json"), "utf8"),
    });
    expect(await found(directory, "--against", "file:v1.json")).toEqual([
      "FIELD_ADDED_REQUIRED Order.lines file:v1.json",
    ]);
  });

  test("a contract index", async () => {
    const directory = temporaryDirectory({ ...OLD, "contracts/tessera.yaml": "tessera: 1\nemit: [index]\n" });
    await tessera(directory, "generate");
    writeFiles(directory, NEW);
    expect(await found(directory, "--against", "file:generated/contract-index.json")).toEqual([
      "FIELD_ADDED_REQUIRED Order.lines file:generated/contract-index.json",
    ]);
  });

  test("a commit, a branch or a tag, from below the repository's root, and without a checkout", async () => {
    const directory = gitRepository({ "services/shop/README.md": "" });
    const shop = join(directory, "services/shop");
    commit(shop, OLD, "v1");
    const hash = git(directory, "rev-parse", "HEAD").trim();
    commit(shop, NEW);
    const before = timesIn(directory);
    for (const ref of ["v1", hash, hash.slice(0, 8), "main~1", "HEAD^"]) {
      expect(await found(shop, "--against", `git:${ref}`)).toEqual([`FIELD_ADDED_REQUIRED Order.lines git:${ref}`]);
    }
    expect(await found(join(shop, "contracts"), "--contracts", ".", "--against", "git:v1")).toHaveLength(1);
    expect(await found(shop, "--against", "git:main")).toEqual([]);
    expect(timesIn(directory)).toEqual(before);
  });

  test("what is committed, not what the hook of a commit points git to", async () => {
    const directory = gitRepository(OLD);
    writeFiles(directory, NEW);
    for (const name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"]) vi.stubEnv(name, "/nowhere");
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await found(directory, "--against", "git:HEAD")).toHaveLength(1);
  });

  test("names that git would quote", async () => {
    const directory = gitRepository({ "größe/x.txt": "" });
    const inside = join(directory, "größe");
    commit(inside, { ...OLD, "contracts/_entwürfe/\ttab.yaml": "not: read" });
    writeFiles(inside, NEW);
    expect(await found(inside, "--against", "git:HEAD")).toHaveLength(1);
  });

  test("every tag that a pattern matches, each finding against the first that shows it", async () => {
    const directory = gitRepository(order("id: str"));
    git(directory, "tag", "v1.9");
    commit(directory, order("id: str", "a: int = 0"), "v1.10");
    commit(directory, order("id: str", "b: int = 0"), "v2.0");
    writeFiles(directory, order("id: str", "c: int"));
    expect(await found(directory, "--against", "git:v1.*")).toEqual(
      expect.arrayContaining(["FIELD_ADDED_REQUIRED Order.c git:v1.9", "FIELD_REMOVED Order.a git:v1.10"]),
    );
    const several = await found(directory, "--against", "git:v2.0", "--against", "git:v1.9");
    expect(several).toContain("FIELD_ADDED_REQUIRED Order.c git:v2.0");
    expect(several.filter((line) => line.includes("Order.c"))).toHaveLength(1);
  });

  test("contracts that use the library, by the library that the baseline was made with", async () => {
    const directory = temporaryDirectory({
      ...WORKSPACE,
      "contracts/a.yaml": "use: [tessera/types]\ntypes:\n  A:\n    fields:\n      id: NonEmptyStr\n",
    });
    await tessera(directory, "baseline");
    const path = join(directory, "contracts/evolution/baseline.json");
    expect(Object.keys((JSON.parse(readFileSync(path, "utf8")) as { library: object }).library)).toEqual([
      "tessera.yaml",
      "types.yaml",
    ]);
    expect(await found(directory)).toEqual([]);
  });
});

describe("the exit code", () => {
  test.each([
    ["nothing changed", OLD, [], 0],
    ["a break", NEW, [], 1],
    ["a break of a side that does not count", NEW, ["--mode", "forward"], 0],
    ["a break of the side that counts", NEW, ["--mode", "backward"], 1],
    ["something safe", { ...OLD, "contracts/more.yaml": "types:\n  More:\n    fields:\n      id: str\n" }, [], 0],
  ])("of %s", async (_what, files: Files, words: readonly string[], code) => {
    const directory = temporaryDirectory(OLD);
    await tessera(directory, "baseline");
    writeFiles(directory, files);
    for (const format of REPORT_FORMATS.keys()) {
      expect(await tessera(directory, "breaking", "--format", format, ...words)).toMatchObject({ code, error: "" });
    }
  });
});

test("a finding in JSON has the members that the specification names, in its order", async () => {
  const [old, now] = [temporaryDirectory(OLD), temporaryDirectory(NEW)];
  const { out } = await tessera(now, "breaking", "--against", `dir:${old}/contracts`, "--format", "json");
  const report = JSON.parse(out) as { verdict: object; findings: object[] };
  expect(Object.keys(report)).toEqual(["verdict", "findings"]);
  expect(report.verdict).toEqual({ backward: "break", forward: "ok", source: "break" });
  expect(Object.keys(report.findings[0] ?? {}).join(" ")).toBe(
    "rule severity backward forward source contract path file line column message why fix baseline",
  );
  expect(report.findings[0]).toMatchObject({ file: "contracts/orders.yaml", line: 6, column: 7, path: "Order.lines" });
});

test("names files from the working directory on, where the contracts lie below it", async () => {
  const directory = temporaryDirectory();
  writeFiles(join(directory, "old"), OLD);
  writeFiles(join(directory, "new"), NEW);
  const words = ["breaking", "--contracts", "new/contracts", "--against", "dir:old/contracts", "--format"] as const;
  expect((await tessera(directory, ...words, "github")).out).toMatch(
    /^::error file=new\/contracts\/orders\.yaml,line=6,col=7,/,
  );
  expect((await tessera(directory, ...words, "text")).out).toMatch(/^new\/contracts\/orders\.yaml:6:7: breaking\[/);
});

describe("no verdict is one line, and exit code 2:", () => {
  /** What the call says when `spoil` has been at a project with a baseline. */
  async function spoilt(spoil: (directory: string) => void, words: readonly string[] = []) {
    const directory = temporaryDirectory(OLD);
    await tessera(directory, "baseline");
    spoil(directory);
    const { code, out, error } = await tessera(directory, "breaking", "--format", "json", ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error.split("\n")).toHaveLength(1);
    return error;
  }

  const BASELINE = "contracts/evolution/baseline.json";
  const edit = (change: (text: string) => string) => (directory: string) => {
    const path = join(directory, BASELINE);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  };

  test.each<[string, (directory: string) => void, string]>([
    [
      "no baseline",
      (directory) => rmSync(join(directory, BASELINE)),
      "there is no baseline yet; tessera baseline writes one, or name another by --against git:REF",
    ],
    ["a baseline that is no JSON", edit((text) => text.slice(0, 100)), "it is not a baseline; "],
    ["a baseline that is other JSON", edit(() => "[1]"), "it is not a baseline; "],
    [
      "a baseline edited by hand",
      edit((text) => text.replace("id: str", "id: int")),
      "it is damaged or was edited by hand; ",
    ],
    [
      "half a baseline",
      edit((text) => text.replace('"contracts": {', '"contract": {')),
      "it is damaged or was edited by hand; ",
    ],
    ["lines that are no text", edit((text) => text.replace('"types:"', "7")), "it is damaged or was edited by hand; "],
    [
      "a baseline with a merge conflict",
      edit((text) => text.replace(/^ {2}"checksum.*$/m, "<<<<<<< HEAD\n$&\n=======\n$&\n>>>>>>> other")),
      "it has a merge conflict; take the side of the branch that is merged into",
    ],
    [
      "a baseline of a newer tessera",
      edit((text) => text.replace('"tessera_baseline": 1', '"tessera_baseline": 2')),
      "it was written by a newer tessera (format 2); update tessera",
    ],
    [
      "a baseline of another workspace",
      (directory) => writeFiles(directory, { "contracts/orders.yaml": "types:\n  Cat:\n    fields:\n      id: str\n" }),
      "it is of other contracts, none of its types is in these; write one for these: tessera baseline",
    ],
  ])("%s", async (_what, spoil, reason) => {
    const error = await spoilt(spoil);
    expect(error.startsWith(`tessera: cannot read ${BASELINE}: ${reason}`), error).toBe(true);
    expect(error).toMatch(/tessera baseline|update tessera|take the side/);
  });

  test("contracts that do not compile", async () => {
    const error = await spoilt((directory) =>
      appendFileSync(join(directory, "contracts/orders.yaml"), "      a: itn\n      b: it\n"),
    );
    expect(error).toBe(
      'tessera: no verdict: contracts does not compile: contracts/orders.yaml:6:10: there is no type itn; did you mean "int"? ' +
        "(and 1 more error); tessera generate says more",
    );
  });

  test("old contracts that do not compile", async () => {
    const old = temporaryDirectory({ ...WORKSPACE, "contracts/a.yaml": "types:\n  A: itn\n" });
    const error = await spoilt(() => {}, ["--against", `dir:${old}/contracts`]);
    expect(error).toBe(
      `tessera: no verdict: dir:${old}/contracts does not compile: contracts/a.yaml:2:6: there is no type itn; did you mean "int"?; ` +
        "compare with another version by --against",
    );
  });

  test.each([
    ["git:", "expected git:REF, dir:PATH or file:PATH"],
    ["main", "expected git:REF, dir:PATH or file:PATH"],
    ["contracts", "expected git:REF, dir:PATH or file:PATH; did you mean dir:contracts?"],
    ["svn:r1", "expected git:REF, dir:PATH or file:PATH"],
    ["dir:nowhere", "there is no such directory"],
  ])("--against %s", async (word, reason) => {
    expect(await spoilt(() => {}, ["--against", word])).toBe(`tessera: --against ${word}: ${reason}`);
  });

  test.each([
    ["file:nothing.json", "tessera: cannot read file:nothing.json: there is no such file or directory"],
    [
      "dir:empty",
      'tessera: dir:empty: cannot read empty/tessera.yaml: there is no such file; create it with the line "tessera: 1"',
    ],
  ])("--against %s", async (word, message) => {
    expect(await spoilt((directory) => mkdirSync(join(directory, "empty")), ["--against", word])).toBe(message);
  });

  describe.skipIf(process.platform === "win32")("of files that never end", () => {
    const PIPE = "it is a device or a pipe; copy what it holds into a file, and name that";

    test("a device", async () => {
      const error = await spoilt(() => {}, ["--against", "file:/dev/zero"]);
      expect(error).toBe(`tessera: cannot read file:/dev/zero: ${PIPE}`);
    });

    test("a pipe", async () => {
      const error = await spoilt(makePipe("old.json"), ["--against", "file:old.json"]);
      expect(error).toBe(`tessera: cannot read file:old.json: ${PIPE}`);
    });

    test("the baseline itself", async () => {
      const error = await spoilt(makePipe("contracts/evolution/baseline.json"));
      expect(error).toBe(`tessera: cannot read contracts/evolution/baseline.json: ${PIPE}`);
    });

    test("the list of accepted breaks", async () => {
      const error = await spoilt(makePipe("contracts/evolution/accepted.yaml"));
      expect(error).toBe(`tessera: cannot read contracts/evolution/accepted.yaml: ${PIPE}`);
    });

    function makePipe(name: string): (directory: string) => void {
      return (directory) => {
        rmSync(join(directory, name), { force: true });
        execFileSync("mkfifo", [join(directory, name)]);
      };
    }
  });

  test("a file that is too large for contracts", async () => {
    const error = await spoilt(
      (directory) => {
        writeFiles(directory, { "old.json": "{}" });
        truncateSync(join(directory, "old.json"), 2 ** 26 + 1);
      },
      ["--against", "file:old.json"],
    );
    expect(error).toBe(
      "tessera: cannot read file:old.json: it has more than 64 MiB, which no contracts need; is it the right file?",
    );
  });

  test("a contract index that was edited by hand", async () => {
    const edited =
      '{\n  "$comment": "@generated from contracts/. Do not edit. [0123456789abcdef]",\n  "contracts": []\n}\n';
    const error = await spoilt(
      (directory) => writeFiles(directory, { "index.json": edited }),
      ["--against", "file:index.json"],
    );
    expect(error).toBe(
      "tessera: cannot read file:index.json: it is damaged or was edited by hand; generate the contract index again",
    );
  });

  test.each([
    [["--mode", "ful"], "--mode ful: did you mean full?"],
    [["--mode", "sideways"], "--mode sideways: expected backward, forward, full"],
    [["--format", "jsn"], "--format jsn: did you mean json?"],
    [["--format", "pdf"], "--format pdf: expected text, json, markdown, github, gitlab, sarif, junit"],
  ])("%j", async (words, reason) => {
    expect(await spoilt(() => {}, words)).toBe(`tessera: ${reason}`);
  });

  test("a list of accepted breaks that cannot be read", async () => {
    const error = await spoilt((directory) =>
      writeFiles(directory, { "contracts/evolution/accepted.yaml": "- rule: A\n" }),
    );
    expect(error).toMatch(
      /^tessera: contracts\/evolution\/accepted\.yaml:1:3: rule, path and reason are needed, as texts; /,
    );
  });

  describe("of git", () => {
    test("a directory that is in no repository", async () => {
      expect(await spoilt(() => {}, ["--against", "git:main"])).toBe(
        "tessera: cannot read git:main: contracts is not in a git repository; compare with dir:PATH or a baseline",
      );
    });

    test.each([
      ["v9", "there is no commit, branch or tag of that name; git branch -a and git tag list what there is"],
      ["v9.*", "no tag matches v9.*; git tag lists them"],
      ["--all", "there is no commit, branch or tag of that name; git branch -a and git tag list what there is"],
      ["v0", "there are no contracts in contracts at v0"],
    ])("git:%s", async (ref, reason) => {
      const directory = gitRepository({ "README.md": "" });
      git(directory, "tag", "v0");
      commit(directory, OLD);
      expect(await tessera(directory, "breaking", "--against", `git:${ref}`)).toEqual({
        code: 2,
        out: "",
        error: `tessera: cannot read git:${ref}: ${reason}`,
      });
    });

    test.each(["HEAD~1", "v1", "v1*"])("a shallow clone, which lacks %s", async (ref) => {
      const origin = gitRepository(OLD);
      commit(origin, OLD, "v1");
      commit(origin, NEW);
      const clone = join(temporaryDirectory(), "clone");
      git("/", "clone", "--quiet", "--depth", "1", "--no-tags", `file://${origin}`, clone);
      const { code, error } = await tessera(clone, "breaking", "--against", `git:${ref}`);
      expect(code).toBe(2);
      expect(error).toMatch(
        /; this is a shallow clone: git fetch --unshallow --tags \(in CI, fetch-depth: 0\) gets the rest$/,
      );
    });

    test("none installed", async () => {
      const directory = gitRepository(OLD);
      vi.stubEnv("PATH", ["/nowhere", "/nothing"].join(delimiter));
      onTestFinished(() => void vi.unstubAllEnvs());
      expect(await tessera(directory, "breaking", "--against", "git:HEAD")).toEqual({
        code: 2,
        out: "",
        error:
          "tessera: cannot read git:HEAD: git is not installed or not on the PATH; compare with dir:PATH or a baseline",
      });
    });

    test("an old version without a workspace file", async () => {
      const directory = gitRepository({ "contracts/orders.yaml": "types: {}\n" });
      writeFiles(directory, OLD);
      expect((await tessera(directory, "breaking", "--against", "git:HEAD")).error).toBe(
        'tessera: git:HEAD: cannot read contracts/tessera.yaml: there is no such file; create it with the line "tessera: 1"',
      );
    });
  });
});

test("a link in an old commit is not followed", async () => {
  const directory = gitRepository(OLD);
  symlinkSync("orders.yaml", join(directory, "contracts/link.yaml"));
  commit(directory, {});
  rmSync(join(directory, "contracts/link.yaml"));
  expect(await found(directory, "--against", "git:HEAD")).toEqual([]);
});

test("writes nothing", async () => {
  const directory = gitRepository(OLD);
  writeFiles(directory, NEW);
  const before = filesIn(directory);
  await tessera(directory, "breaking", "--against", "git:HEAD");
  expect(filesIn(directory)).toEqual(before);
});
