// What the pages are tried for: a row each, whose function rejects with what is wrong, or says what there is to say.

import { readable } from "./access.mjs";
import { alike, bytes, history, keyboard, lineage, look, netHistory, rows, search, staysPut } from "./uses.mjs";
import { nothingHarmed } from "./harm.mjs";
import { inAnotherThread, readableData, treeAndBytes } from "./data.mjs";
import { keyboardGoesOn, policyHolds } from "./guards.mjs";
import { firstPage } from "./first-page.mjs";
import { canBePrinted } from "./print.mjs";
import { fitsAPhone, looksLikeAPage } from "./pictures.mjs";

/** The kinds of pages, and an address of each. */
export const KINDS = [
  ["overview", ({ own }) => own("index.html")],
  ["module", ({ own }) => own("modules/artifacts/manifest.html")],
  ["contract", ({ own }) => own("contracts/RunManifest.html")],
  ["union", ({ own }) => own("contracts/RelSpec.html")],
  ["history", ({ own }) => own("history.html")],
  ["errors", ({ own }) => own("errors.html")],
  ["rules", ({ own }) => own("rules.html")],
  ["look", ({ own }) => own("look.html")],
  ["run", ({ run }) => run],
  ["table", ({ table }) => table],
];

export const CHECKS = [
  ["search finds a field", search],
  ["hovering shows the bytes of a field, and the field of bytes", bytes],
  ["the row of a field and its bytes show each other", rows],
  ["fields whose names begin alike are told apart", alike],
  ["what is pointed at stays where it is", staysPut],
  ["a broken manifest shows its three errors", look],
  ["history compares two baselines", history],
  ["what came and went between two versions is no difference", netHistory],
  ["choosing a column shows what it is made of", lineage],
  ["the tree of data and its bytes show each other", treeAndBytes],
  ["data is read in another thread", inAnotherThread],
  ["the keyboard is enough", keyboard],
  ["every stop of the keyboard is seen, and can be left", (all) => keyboardGoesOn(all, KINDS)],
  ...KINDS.map(([kind, addressOf]) => [
    `axe finds nothing serious on the page of a ${kind}`,
    ({ browser, pages }) => readable(browser, addressOf(pages)),
  ]),
  [
    "axe finds nothing serious where the row of a field and its bytes are marked",
    ({ browser, pages }) =>
      readable(browser, pages.own("contracts/RunManifest.html"), (page) =>
        page.locator('[data-field="$.plan_fingerprints"] a.self').focus(),
      ),
  ],
  ["axe finds nothing serious where data is wrong", readableData],
  ["pages execute and load nothing from elsewhere", (all) => policyHolds(all, KINDS)],
  [
    "pages look like pages",
    (all) =>
      looksLikeAPage(
        all,
        ["overview", "contract", "history", "run", "table"].map((kind) => KINDS.find(([one]) => one === kind)),
      ),
  ],
  ["pages fit a phone", (all) => fitsAPhone(all, KINDS)],
  ["pages can be printed", (all) => canBePrinted(all, KINDS)],
  ["hostile contracts, data and runs execute nothing", nothingHarmed],
  ["the first page of 2,000 contracts can be used", firstPage],
];

/** What is known when all pages have been open. */
export const afterwards = [
  [
    "no page says an error to the console",
    ({ browser: { told } }) => {
      if (told.length > 0) throw new Error([...new Set(told)].slice(0, 5).join("\n  "));
    },
  ],
  [
    "no request leaves the machine",
    ({ browser: { requests } }) => {
      const out = [...requests].filter((url) => !/^(?:file|data|blob|about):/.test(url));
      if (out.length > 0) throw new Error(`asked for ${out.slice(0, 5).join(", ")}`);
      return `${requests.size} addresses, all of this disk`;
    },
  ],
];
