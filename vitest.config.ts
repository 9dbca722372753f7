import { defineConfig, type ViteUserConfig } from "vitest/config";

// `ssr` because plain `resolve.conditions` does not reach test files.
const conditions = ["tessera-source", "node", "import", "module", "default"];

const config: ViteUserConfig = defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.{ts,mjs}"],
    testTimeout: 60_000, // some compile the whole library, and the machine may be busy
    exclude: ["test/bench/**", "node_modules/**", "dist/**"],
    typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    coverage: { provider: "v8", include: ["runtime/**/*.ts", "generator/**/*.ts"] },
  },
});

export default config;
