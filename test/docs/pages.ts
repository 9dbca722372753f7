// The pages whose examples are run.

import { resolve } from "node:path";
import { packageRoot } from "../../generator/cli/package.js";

/** The pages, relative to the root of the repo. */
export const PAGES: readonly string[] = [
  "README.md",
  "docs/contracts.md",
  "docs/serde.md",
  "docs/rules.md",
  "docs/tables.md",
  "docs/arrow.md",
  "docs/delta.md",
  "docs/storage.md",
  "docs/plans.md",
  "docs/runs.md",
  "docs/schemas.md",
  "docs/msgspec.md",
  "docs/diagnostics.md",
  "docs/observability.md",
  "docs/configuration.md",
  "docs/logs.md",
  "docs/caches.md",
];

/** Where a page is. */
export function fileOf(page: string): string {
  return resolve(packageRoot(), page);
}
