// Runs storage.suite.ts, which needs a server and so is not among the tests that `vitest run` finds.

import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "../../../vitest.config.js";

const { testTimeout } = base.test ?? {};

const config: ViteUserConfig = defineConfig({
  ...(base.ssr && { ssr: base.ssr }),
  test: {
    ...(testTimeout !== undefined && { testTimeout }),
    include: ["test/interop/s3/storage.suite.ts"],
  },
});

export default config;
