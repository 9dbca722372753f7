// Waiting for what a page is to come to.

/** Waits until a function, which is called in the page, is true of its argument. @throws {Error} saying what was waited for */
export async function until(page, what, isTrue, argument) {
  try {
    await page.waitForFunction(isTrue, argument, { timeout: 20_000 });
  } catch (error) {
    throw new Error(`${what}: not on ${page.url()} within 20 s`, { cause: error });
  }
}

/** @throws {Error} saying what is not so */
export function demand(isSo, what) {
  if (!isSo) throw new Error(what);
}

/** What is done on a page of its own, which is closed afterwards. */
export async function onPage(browser, address, work, options = {}) {
  const page = await browser.open(options);
  try {
    await page.goto(address);
    return await work(page);
  } finally {
    await page.context().close();
  }
}
