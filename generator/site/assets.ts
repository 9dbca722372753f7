// The files that all pages share.

import { FIND_SCRIPT, SITE_ICON, SITE_SCRIPT, SITE_STYLE } from "./assets.generated.js";
import type { SiteFile } from "./site-file.js";

/** The style sheet, the script and the icon of a site. */
export function assetFiles(): readonly SiteFile[] {
  return [
    { path: "assets/site.css", language: "css", origin: null, text: SITE_STYLE },
    { path: "assets/site.js", language: "javascript", origin: null, text: SITE_SCRIPT },
    { path: "assets/find.js", language: "javascript", origin: null, text: FIND_SCRIPT },
    { path: "assets/icon.svg", language: "svg", origin: null, text: SITE_ICON },
  ];
}
