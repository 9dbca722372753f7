// One line for one more report format.

import { githubReport } from "./github.js";
import { gitlabReport } from "./gitlab.js";
import { jsonReport } from "./json.js";
import { junitReport } from "./junit.js";
import { markdownReport } from "./markdown.js";
import type { ReportFormat } from "./report.js";
import { sarifReport } from "./sarif.js";
import { textReport } from "./text.js";

/** Every format of `tessera breaking`, by what `--format` calls it. */
export const REPORT_FORMATS = new Map<string, ReportFormat>([
  ["text", textReport],
  ["json", jsonReport],
  ["markdown", markdownReport],
  ["github", githubReport],
  ["gitlab", gitlabReport],
  ["sarif", sarifReport],
  ["junit", junitReport],
]);
