// A headless Chromium, and an ear for everything that pages do and should not.

import { accessSync, constants, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/**
 * Starts the Chromium of `CHROMIUM`, or the first on the PATH. Without one, or without the driver, `skipped` says why. `open` opens a page of
 * its own context; `told` has what pages said to the console, `requests` what they asked for.
 */
export async function startBrowser() {
  const executablePath = process.env.CHROMIUM ?? onPath(NAMES);
  if (executablePath === null)
    return { skipped: `there is no ${NAMES[0]} (${process.env.BROWSER_PROBLEM || "install one"})` };
  const playwright = await driver();
  if (playwright === null) return { skipped: "playwright-core is not installed: npm ci --prefix test/interop/site" };
  const browser = await playwright.chromium.launch({ executablePath, args: argumentsOf(), timeout: 30_000 });
  const told = [];
  const requests = new Set();
  const open = async (options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on("console", (one) => {
      if (one.type() === "error" || one.type() === "warning") told.push(`${page.url()}: ${one.text()}`);
    });
    page.on("pageerror", (error) => told.push(`${page.url()}: ${error.message}`));
    page.on("dialog", (dialog) => {
      told.push(`${page.url()}: a dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    context.on("request", (request) => requests.add(request.url()));
    return page;
  };
  return { open, told, requests, version: browser.version(), close: () => browser.close() };
}

/** The source of axe, which finds what keeps people out. */
export function axeSource() {
  return readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
}

/** Root may start Chromium without its sandbox only; no name leads out of this machine. */
function argumentsOf() {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return [...sandbox, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-component-update"];
}

async function driver() {
  try {
    return await import("playwright-core");
  } catch (error) {
    if (error.code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
}

function onPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((one) => one !== "");
  const files = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return files.find(isExecutable) ?? null;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
