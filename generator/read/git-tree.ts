// Contracts as they were at a commit, read from git's own storage: nothing is checked out, and no file on disk is touched.

import { spawnSync } from "node:child_process";
import { basename } from "node:path";
import { ReadError } from "./read-error.js";
import { memoryTree, type SourceTree } from "./source-tree.js";

/** The contracts directory `directory` as it is at a commit, branch or tag. @throws {ReadError} when git has no such thing */
export function gitTree(directory: string, ref: string): SourceTree {
  const git = new Git(directory, `git:${ref}`);
  const commit = git.commitOf(ref);
  const blobs = git.blobsAt(commit).filter(({ path }) => /\.ya?ml$/.test(path));
  if (blobs.length === 0) throw git.error(`there are no contracts in ${basename(directory)} at ${ref}`);
  return memoryTree(basename(directory), git.contentOf(blobs));
}

/** Tags that match a pattern such as `v1.*`, the oldest version first. @throws {ReadError} when there are none */
export function matchingTags(directory: string, pattern: string): readonly string[] {
  const git = new Git(directory, `git:${pattern}`);
  const tags = git.text(["tag", "--list", "--sort=version:refname", pattern]).split("\n").filter(Boolean);
  if (tags.length === 0)
    throw git.error(`no tag matches ${pattern}; ${git.isShallow() ? FETCH : "git tag lists them"}`);
  return tags;
}

/** The commit that a directory is at, as its full hash; null outside a repository, in one without commits, or where there is no git. */
export function headCommit(directory: string): string | null {
  try {
    return new Git(directory, "HEAD").commitOf("HEAD");
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

/** What git's settings call the user who works in a directory; null where they do not say, or where there is no git. */
export function userName(directory: string): string | null {
  try {
    return new Git(directory, "user.name").setting("user.name");
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}

/** True for what names several tags: `v1.*`. */
export function isPattern(ref: string): boolean {
  return /[*?[]/.test(ref);
}

const FETCH = "this is a shallow clone: git fetch --unshallow --tags (in CI, fetch-depth: 0) gets the rest";

interface Blob {
  readonly path: string;
  readonly id: string;
}

/** A hook runs with these set; they would lead away from the directory that was asked for. */
const HOOK_VARIABLES = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];
const MAX_OUTPUT_BYTES = 1 << 30;

class Git {
  private readonly directory: string;
  private readonly asked: string;

  /** `asked` is what the user wrote, for messages. */
  constructor(directory: string, asked: string) {
    this.directory = directory;
    this.asked = asked;
  }

  commitOf(ref: string): string {
    this.text(["rev-parse", "--git-dir"]);
    const { status, stdout } = this.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
    if (status === 0) return stdout.toString("utf8").trim();
    const hint = this.isShallow() ? FETCH : "git branch -a and git tag list what there is";
    throw this.error(`there is no commit, branch or tag of that name; ${hint}`);
  }

  isShallow(): boolean {
    return this.text(["rev-parse", "--is-shallow-repository"]).trim() === "true";
  }

  setting(name: string): string | null {
    const { status, stdout } = this.run(["config", "--get", name]);
    const value = stdout.toString("utf8").trim();
    return status === 0 && value !== "" ? value : null;
  }

  /** Files below the directory; links and submodules are none. */
  blobsAt(commit: string): readonly Blob[] {
    const lines = this.text(["ls-tree", "-r", "-z", commit]).split("\0");
    return lines.flatMap((line) => {
      const [, id, path] = /^100\d+ blob (\w+)\t(.*)$/s.exec(line) ?? [];
      return id === undefined || path === undefined ? [] : [{ path, id }];
    });
  }

  /** Each file comes as a line `ID blob SIZE`, its bytes, and a line break. */
  contentOf(blobs: readonly Blob[]): ReadonlyMap<string, Uint8Array> {
    const out = this.output(["cat-file", "--batch"], blobs.map(({ id }) => `${id}\n`).join(""));
    const files = new Map<string, Uint8Array>();
    let at = 0;
    for (const { path } of blobs) {
      const end = out.indexOf("\n", at);
      const size = /^\w+ blob (\d+)$/.exec(out.toString("latin1", at, end))?.[1];
      if (size === undefined) throw this.error(`git does not have the text of ${path}; git fetch gets it`);
      at = end + 1 + Number(size);
      files.set(path, out.subarray(end + 1, at));
      at++;
    }
    return files;
  }

  text(words: readonly string[]): string {
    return this.output(words).toString("utf8");
  }

  private output(words: readonly string[], input = ""): Buffer {
    const { status, stdout, stderr } = this.run(words, input);
    if (status === 0) return stdout;
    const said = stderr.toString("utf8");
    if (/not a git repository/i.test(said)) {
      throw this.error(`${basename(this.directory)} is not in a git repository; compare with dir:PATH or a baseline`);
    }
    throw this.error(`git says: ${said.trim().split("\n")[0] ?? ""}`);
  }

  private run(words: readonly string[], input = "") {
    const kept = Object.entries(process.env).filter(([name]) => !HOOK_VARIABLES.includes(name));
    const env = { ...Object.fromEntries(kept), LC_ALL: "C" };
    const done = spawnSync("git", ["-C", this.directory, ...words], { input, env, maxBuffer: MAX_OUTPUT_BYTES });
    if (done.error === undefined) return done;
    if ("code" in done.error && done.error.code === "ENOENT") {
      throw this.error("git is not installed or not on the PATH; compare with dir:PATH or a baseline");
    }
    throw done.error;
  }

  error(reason: string): ReadError {
    return new ReadError(this.asked, reason);
  }
}
