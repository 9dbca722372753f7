import { defineConfig, type ViteUserConfig } from "vitest/config";

// `ssr` because plain `resolve.conditions` does not reach test files.
const conditions = ["tessera-source", "node", "import", "module", "default"];

const config: ViteUserConfig = defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/bench/**", "node_modules/**", "dist/**"],
    typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    coverage: { provider: "v8", include: ["runtime/**/*.ts", "generator/**/*.ts"] },
  },
});

export default config;
