import { get } from "node:http";
import { describe, expect, test, vi } from "vitest";
import { filesIn, temporaryDirectory, timesIn, writeFiles } from "../../temporary-directory.js";
import { call, PROJECT, recorder, tessera } from "./call.js";

describe("site", () => {
  test("writes pages, says so, and finds them up to date", async () => {
    const directory = temporaryDirectory(PROJECT);
    const { code, out } = await tessera(directory, "site");
    expect({ code, last: out.split("\n").at(-1) }).toEqual({
      code: 0,
      last: expect.stringMatching(/^\d+ outputs in site changed, 0 up to date$/) as string,
    });
    expect(filesIn(directory)["site/contracts/Order.html"]).toContain('<h1 id="top">Order</h1>');
    const before = timesIn(directory);
    expect((await tessera(directory, "site")).out).toMatch(/^nothing to do/);
    expect((await tessera(directory, "site", "--check")).code).toBe(0);
    expect(timesIn(directory)).toEqual(before);
  });

  test("is out of date after a change, and removes pages of what is gone", async () => {
    const directory = temporaryDirectory(PROJECT);
    await tessera(directory, "site");
    writeFiles(directory, { "contracts/orders.yaml": "types:\n  Bill:\n    fields:\n      id: int\n" });
    expect((await tessera(directory, "site", "--check")).code).toBe(1);
    await tessera(directory, "site");
    const pages = Object.keys(filesIn(directory)).filter((path) => path.startsWith("site/contracts/"));
    expect(pages).toEqual(["site/contracts/Bill.html"]);
  });

  test("leaves a page that was edited by hand", async () => {
    const directory = temporaryDirectory(PROJECT);
    await tessera(directory, "site");
    const page = `${filesIn(directory)["site/index.html"] ?? ""}<p>mine</p>`;
    writeFiles(directory, { "site/index.html": page });
    const { code, error } = await tessera(directory, "site");
    expect({ code, error }).toMatchObject({ code: 1, error: expect.stringContaining("edited by hand") as string });
    expect(filesIn(directory)["site/index.html"]).toBe(page);
  });

  test("is an output of generate where the workspace asks for it", async () => {
    const directory = temporaryDirectory({ ...PROJECT, "contracts/tessera.yaml": "tessera: 1\nemit: [site]\n" });
    await tessera(directory, "generate");
    await tessera(directory, "site");
    const files = filesIn(directory);
    expect(files["generated/site/contracts/Order.html"]).toBe(files["site/contracts/Order.html"]);
    await tessera(directory, "baseline");
    expect((await tessera(directory, "generate", "--check")).code).toBe(1);
  });

  test("shows what changed since the saved baselines, and why", async () => {
    const directory = temporaryDirectory(PROJECT);
    await tessera(directory, "baseline");
    const changed = (lines: string): string =>
      PROJECT["contracts/orders.yaml"].replace("lines: int(ge=0) = 0", `lines: ${lines}`);
    writeFiles(directory, { "contracts/orders.yaml": changed("int = 0") });
    await tessera(directory, "baseline");
    writeFiles(directory, {
      "contracts/orders.yaml": changed("int(ge=2) = 2"),
      "contracts/evolution/accepted.yaml":
        "- rule: CONSTRAINT_ADDED\n  path: Order.lines\n  reason: nobody had fewer\n  until: 2027-01-31\n  by: Ada <A>\n",
    });
    await tessera(directory, "site");
    const page = filesIn(directory)["site/contracts/Order.html"] ?? "";
    const steps = [...page.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, step]) => step);
    expect(steps).toEqual(["baseline 2 → now", "baseline 1 → baseline 2"]);
    expect(page).toContain("<strong>Accepted by Ada &lt;A&gt; until 2027-01-31.</strong> nobody had fewer");
    expect(filesIn(directory)["site/history.html"]).toContain('<option value="2">now</option>');
  });

  test.each([
    [["--serve", "--check"], "--serve and --check exclude each other: --serve writes nothing"],
    [["--watch"], "--watch goes with --serve"],
    [["--serve", "--port", "x"], "--port x: expected a number from 0 to 65535"],
  ])("refuses %j", async (words, error) => {
    expect(await tessera(temporaryDirectory(PROJECT), "site", ...words)).toEqual({
      code: 2,
      out: "",
      error: `tessera: ${error}`,
    });
  });

  test("serves pages to this machine alone, and tells them of a change", async () => {
    const directory = temporaryDirectory(PROJECT);
    const printed = recorder(directory);
    const running = call(printed, ["site", "--serve", "--watch"]);
    const address = await vi.waitFor(() => addressIn(printed.out), { timeout: 20_000 });
    await vi.waitFor(async () => expect((await answer(address, "/")).code).toBe(200), { timeout: 20_000 });
    const page = await answer(address, "/contracts/Order.html");
    expect(page.text).toContain("connect-src 'self'");
    expect((await answer(address, "/../package.json")).code).toBe(404);
    expect((await answer(address, "/", "evil.example")).code).toBe(403);
    const heard = answer(address, "/_changes", undefined, "data: changed");
    writeFiles(directory, { "contracts/orders.yaml": "types:\n  Bill:\n    fields:\n      id: int\n" });
    await heard;
    expect((await answer(address, "/contracts/Bill.html")).code).toBe(200);
    printed.stop.abort();
    expect((await running).code).toBe(0);
  });
});

function addressIn(lines: readonly string[]): string {
  const found = /http:\/\/\S+\//.exec(lines.join("\n"))?.[0];
  if (found === undefined) throw new Error("no address yet");
  return found;
}

interface Answer {
  readonly code: number | undefined;
  readonly text: string;
}

/** What the server says, or what it has said by the time that `until` is part of it. */
function answer(address: string, path: string, host?: string, until?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host };
    const { hostname, port } = new URL(address);
    const request = get({ hostname, port, path, headers }, (response) => {
      let text = "";
      const end = (): void => resolve({ code: response.statusCode, text });
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
        if (until === undefined || !text.includes(until)) return;
        end();
        request.destroy();
      });
      response.on("end", end);
    });
    request.on("error", reject);
  });
}
