// The site of a workspace: all its files, in the order of their paths.

import type { Model } from "../model/model.js";
import { assetFiles } from "./assets.js";
import { overviewPage } from "./overview/overview-page.js";
import { sitePage, type SitePage } from "./page.js";
import type { SiteFile } from "./site-file.js";

/** The name in the head of every page. */
const SITE_NAME = "Contracts";

/** The files of a site, by path. */
export function planSite(model: Model): readonly SiteFile[] {
  const pages: readonly SitePage[] = [overviewPage(model)];
  return [...assetFiles(), ...pages.map(fileOf)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function fileOf(page: SitePage): SiteFile {
  return { path: page.path, language: "html", origin: page.origin ?? null, text: sitePage(page, SITE_NAME) };
}
