import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// As Node has them: it does not know `module`. `ssr` because plain `resolve.conditions` does not reach test files.
const conditions = ["tessera-source", "node", "import", "default"];

/** Files that take ten seconds and more: they start first, so that no core is idle while the last of them ends. */
const SLOW = [
  "hostile/hostile.test.ts",
  "package.test.ts",
  "contracts/mutation.test.ts",
  "generator/emit/schema/agreement.test.ts",
  "generated.test.ts",
  "generator/emit/compiles/compiles.test.ts",
  "generator/cli/bin.test.ts",
  "generator/recompile.test.ts",
  "generator/prove/evolution-cases.test.ts",
  "random-evolution.test.ts",
  "runtime/run/incremental-law.test.ts",
  "contracts/errors.test.ts",
  "docs/docs.test.ts",
  "generator/sample/boundary-values.test.ts",
  "runtime/arrow/validate/law.test.ts",
  "examples/code-graph.test.ts",
  "runtime/run/killed.test.ts",
  "runtime/logs/large.test.ts",
  "runtime/cli/config.test.ts",
];

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification): boolean =>
      SLOW.some((path) => moduleId.endsWith(`/test/${path}`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

/**
 * Files that need a process of their own: one puts something in the place of a module, one counts what codecs did in all, and one
 * collects garbage, which takes long where others have left much in memory.
 */
const ALONE = [
  "test/generator/cli/disk-errors.test.ts",
  "test/contracts/round-trip.test.ts",
  "test/runtime/serde/contract/retention.test.ts",
];
const exclude = ["test/bench/**", "**/node_modules/**", "dist/**"];

const config: ViteUserConfig = defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    maxWorkers: "100%", // vitest leaves a core to itself, which is half of two
    sequence: { sequencer: SlowFirst },
    testTimeout: 60_000, // some compile the whole library, and the machine may be busy
    exclude,
    projects: [
      {
        extends: true,
        test: {
          name: "shared", // files of one worker share its modules: loading them anew for each took a fifth of the time
          isolate: false,
          include: ["test/**/*.test.{ts,mjs}"],
          exclude: [...exclude, ...ALONE],
          typecheck: { enabled: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
        },
      },
      { extends: true, test: { name: "alone", include: ALONE } },
    ],
    coverage: { provider: "v8", include: ["runtime/**/*.ts", "generator/**/*.ts"] },
  },
});

export default config;
