// The site that people look at: pages of generator/site, with the forms that the other emitters give the contracts.

import type { Model } from "../model/model.js";
import { planSite } from "../site/plan-site.js";
import type { Emitter, OutFile } from "./emitter.js";

/** The emitter of the site. */
export const site: Emitter = {
  id: "site",
  doc: "A site to look at: contracts with their bytes, forms, users and history, with search",
  plan: (model) => siteFiles(model).map((file) => ({ ...file, path: `site/${file.path}` })),
};

/** The files of the site, relative to its root. */
export function siteFiles(model: Model): readonly OutFile[] {
  return planSite(model);
}
