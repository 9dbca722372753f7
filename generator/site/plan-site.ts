// The site of a workspace: all its files, in the order of their paths.

import type { Model } from "../model/model.js";
import { Reflection } from "../model/reflect.js";
import { assetFiles } from "./assets.js";
import { cataloguePages } from "./catalogue/catalogue-pages.js";
import { contractPage } from "./contract/contract-page.js";
import { ErrorTexts } from "./contract/error-texts.js";
import { Examples } from "./contract/examples.js";
import { relationsOf } from "./contract/relations.js";
import { historyPage } from "./history/history-page.js";
import { lookFiles, lookPage } from "./look/look-page.js";
import { modulePage } from "./module/module-page.js";
import { overviewPage } from "./overview/overview-page.js";
import { sitePage, type SitePage } from "./page.js";
import { SitePaths } from "./paths.js";
import { searchCodes } from "./search/codes.js";
import { searchEntries } from "./search/entries.js";
import { indexText } from "./search/index-text.js";
import type { SiteFile } from "./site-file.js";
import type { SiteSources } from "./site-sources.js";

/** The name in the head of every page. */
const SITE_NAME = "Contracts";

/** The files of a site, by path. */
export function planSite(model: Model, sources: SiteSources): readonly SiteFile[] {
  const paths = new SitePaths(model);
  const reflection = new Reflection(model.definitions);
  const relations = relationsOf(model);
  const examples = new Examples(model, reflection);
  const errors = new ErrorTexts(reflection);
  const shared = { ...sources, model, paths, reflection, relations, examples, errors };
  const pages: readonly SitePage[] = [
    overviewPage(model, paths),
    ...model.modules.map((module) => modulePage(module, shared)),
    ...[...model.definitions.values()].map((definition) => contractPage(definition, shared)),
    lookPage(),
    historyPage(sources.history, paths),
    ...cataloguePages(model),
  ];
  const files = [...assetFiles(), ...lookFiles(model), searchFile(model, paths, errors), ...pages.map(fileOf)];
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function searchFile(model: Model, paths: SitePaths, errors: ErrorTexts): SiteFile {
  const entries = searchEntries(model, (name) => paths.contract(name));
  const text = indexText(entries, searchCodes(errors.toldByCode()));
  return { path: "search-index.js", language: "javascript", origin: null, text };
}

function fileOf(page: SitePage): SiteFile {
  return { path: page.path, language: "html", origin: page.origin ?? null, text: sitePage(page, SITE_NAME) };
}
