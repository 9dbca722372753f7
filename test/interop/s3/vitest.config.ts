// Runs storage.suite.ts, which needs a server and so is not among the tests that `vitest run` finds.

import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";
import base from "../../../vitest.config.js";

const config: ViteUserConfig = mergeConfig(base, defineConfig({ test: { typecheck: { enabled: false } } }));
config.test = { ...config.test, include: ["test/interop/s3/*.suite.ts"] };

export default config;
