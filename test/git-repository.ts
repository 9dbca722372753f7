import { spawnSync } from "node:child_process";
import { type Files, temporaryDirectory, writeFiles } from "./temporary-directory.js";

const SETTINGS = [
  "user.name=tester",
  "user.email=tester@example.com",
  "init.defaultBranch=main",
  "commit.gpgsign=false",
];

/** Calls git in a directory, whatever the machine's own settings say; returns what it prints. */
export function git(directory: string, ...words: readonly string[]): string {
  const settings = SETTINGS.flatMap((one) => ["-c", one]);
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  const { status, stdout, stderr } = spawnSync("git", ["-C", directory, ...settings, ...words], {
    encoding: "utf8",
    env,
  });
  if (status !== 0) throw new Error(`git ${words.join(" ")}: ${stderr}`);
  return stdout;
}

/** A repository with one commit of these files, removed when the test is over. */
export function gitRepository(files: Files): string {
  const directory = temporaryDirectory();
  git(directory, "init", "--quiet");
  commit(directory, files);
  return directory;
}

/** Commits these files on top of what there is, and tags the commit if a name is given. */
export function commit(directory: string, files: Files, tag?: string): void {
  writeFiles(directory, files);
  git(directory, "add", "--all");
  git(directory, "commit", "--quiet", "--allow-empty", "--message", "change");
  if (tag !== undefined) git(directory, "tag", tag);
}
