// The files that all pages share.

import { BYTES_SCRIPT, FIND_SCRIPT, HISTORY_SCRIPT, SITE_ICON, SITE_SCRIPT, SITE_STYLE } from "./assets.generated.js";
import type { SiteFile } from "./site-file.js";

/** Where the script of pages of contracts is, relative to the root of a site. */
export const BYTES_PATH = "assets/bytes.js";

/** Where the script of the page of the history is, relative to the root of a site. */
export const HISTORY_PATH = "assets/history.js";

/** The style sheet, the scripts and the icon of a site. */
export function assetFiles(): readonly SiteFile[] {
  return [
    { path: "assets/site.css", language: "css", origin: null, text: SITE_STYLE },
    { path: "assets/site.js", language: "javascript", origin: null, text: SITE_SCRIPT },
    { path: BYTES_PATH, language: "javascript", origin: null, text: BYTES_SCRIPT },
    { path: HISTORY_PATH, language: "javascript", origin: null, text: HISTORY_SCRIPT },
    { path: "assets/find.js", language: "javascript", origin: null, text: FIND_SCRIPT },
    { path: "assets/icon.svg", language: "svg", origin: null, text: SITE_ICON },
  ];
}
