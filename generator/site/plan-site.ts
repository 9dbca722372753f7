// The site of a workspace: all its files.

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

/** The files of a site in no order, each made when it is asked for: one page is far more than what is known of its contract. */
export function* planSite(model: Model, sources: SiteSources): Iterable<SiteFile> {
  const paths = new SitePaths(model);
  const reflection = new Reflection(model.definitions);
  const relations = relationsOf(model);
  const examples = new Examples(model, reflection);
  const errors = new ErrorTexts(reflection);
  const shared = { ...sources, model, paths, reflection, relations, examples, errors };
  yield fileOf(overviewPage(model, paths));
  for (const module of model.modules) yield fileOf(modulePage(module, shared));
  for (const definition of model.definitions.values()) yield fileOf(contractPage(definition, shared));
  yield fileOf(lookPage());
  yield fileOf(historyPage(sources.history, paths));
  for (const page of cataloguePages(model)) yield fileOf(page);
  yield* assetFiles();
  yield* lookFiles(model);
  yield searchFile(model, paths, errors);
}

function searchFile(model: Model, paths: SitePaths, errors: ErrorTexts): SiteFile {
  const entries = searchEntries(model, (name) => paths.contract(name));
  const text = indexText(entries, searchCodes(errors.toldByCode()));
  return { path: "search-index.js", language: "javascript", origin: null, text };
}

function fileOf(page: SitePage): SiteFile {
  return { path: page.path, language: "html", origin: page.origin ?? null, text: sitePage(page, SITE_NAME) };
}
