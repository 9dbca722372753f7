import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../../generator/cli/commands.js";
import { temporaryDirectory } from "../../temporary-directory.js";
import { PROJECT, tessera } from "./call.js";

describe("help", () => {
  test.each([[], ["--help"], ["-h"], ["help"]])("%j lists every command", async (...words) => {
    const { code, out } = await tessera("/", ...words);
    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${name} +${summary}$`, "m"));
  });

  test.each(COMMANDS.map((command) => command.name))("of %s shows its usage and an example", async (name) => {
    const { code, out } = await tessera("/", name, "--help");
    expect(code).toBe(0);
    expect(out).toContain(`Usage: tessera ${name}`);
    expect(out).toMatch(new RegExp(`Examples:\n.*tessera ${name}`));
    expect(await tessera("/", "help", name)).toEqual({ code, out, error: "" });
    expect(await tessera("/", name, "-h")).toEqual({ code, out, error: "" });
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(110);
  });

  test("a command is called by the name it is listed under", async () => {
    for (const entry of COMMANDS) expect((await entry.load()).name).toBe(entry.name);
  });
});

test.each(["--version", "-v"])("%s prints the version", async (word) => {
  const { code, out, error } = await tessera("/", word);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(out).toMatch(/^\d+\.\d+\.\d+$/);
});

describe("a mistake in the call is one line and exit code 2", () => {
  test.each([
    [["genrate"], "unknown command genrate; did you mean generate?"],
    [["frobnicate"], "unknown command frobnicate; see tessera --help"],
    [["help", "shwo"], "unknown command shwo; did you mean show?"],
    [["--versoin"], "unknown option --versoin; did you mean --version?"],
    [["generate", "--chek"], "unknown option --chek; did you mean --check?"],
    [["generate", "-watch"], "unknown option -watch; did you mean --watch?"],
    [["generate", "--nothing-like-it"], "unknown option --nothing-like-it; see tessera generate --help"],
    [["generate", "--out"], "--out needs a value: --out DIR"],
    [["generate", "--out", "--check"], "--out needs a value: --out DIR"],
    [["generate", "--out="], "--out needs a value: --out DIR"],
    [["generate", "--check=yes"], '--check takes no value, found "yes"'],
    [["generate", "--check", "--force"], "--check and --force exclude each other: --check writes nothing"],
    [["generate", "contracts"], 'tessera generate takes no arguments, found "contracts"; see tessera generate --help'],
    [["decode", "Order"], 'tessera decode takes NAME FILE, found "Order"; see tessera decode --help'],
    [["show"], "tessera show takes NAME, found none; see tessera show --help"],
    [["show", "--", "--help"], "unknown contract --help"],
    [["show", "Ordr"], "unknown contract Ordr; did you mean Order?"],
    [["decode", "Order", "nothing.json"], "cannot read nothing.json: there is no such file or directory"],
    [["decode", "Order", "contracts"], "cannot read contracts: it is a directory"],
    [["decode", "Order", "a.json", "--format", "xml"], "unknown format xml; expected json, jsonl, msgpack, arrow"],
    [["encode", "Order", "a.json", "--to", "xml"], "unknown format xml; expected json or msgpack"],
    [["generate", "--contracts", "schemas"], "--contracts schemas: there is no such directory"],
    [["generate", "--contracts", "a.json"], "--contracts a.json: there is no such directory"],
    [["generate", "--out", "a.json"], expect.stringMatching(/^cannot read .*a\.json: it is not a directory$/)],
    [
      ["generate", "--out", "contracts"],
      "the output directory contracts is the contracts directory; set another one with --out",
    ],
    [
      ["generate", "--out", "contracts/sdk"],
      "the output directory contracts/sdk lies within the contracts directory; set another one with --out",
    ],
  ])("%j", async (words, message) => {
    const directory = temporaryDirectory({ ...PROJECT, "a.json": '{"id":"a"}' });
    const { code, out, error } = await tessera(directory, ...words);
    expect(error.replace(/^tessera: /, "")).toEqual(message);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test("also where there are no contracts", async () => {
    const { code, error } = await tessera(temporaryDirectory(), "generate");
    expect(code).toBe(2);
    expect(error).toBe(
      "tessera: there is no directory contracts here; create it with tessera init, or name another one with --contracts DIR",
    );
  });

  test("also where the configuration is missing", async () => {
    const directory = temporaryDirectory({ "contracts/orders.yaml": PROJECT["contracts/orders.yaml"] });
    const { code, error } = await tessera(directory, "generate");
    expect(code).toBe(2);
    expect(error).toMatch(/^tessera: cannot read contracts\/tessera\.yaml: there is no such file[^\n]*$/);
  });
});
