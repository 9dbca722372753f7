// What an editor shows over the names of a contract: the contract's own words.

import { fileURLToPath } from "node:url";
import { Project } from "ts-morph";
import { describe, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PROGRAM = `import { RunManifest, RunStatus } from "../../generated/artifacts/manifest.js";
import { CachePolicyPatch } from "../../generated/config/cache.js";
export function look(manifest: RunManifest, patch: CachePolicyPatch): unknown {
  const created = RunManifest.create({ run_id: "r", plan_fingerprints: {}, delta_inputs: [], outputs: [] });
  RunManifest.decodeJson("{}");
  return [created.status, manifest.run_id, manifest.delta_inputs[0]?.dataset_name, patch.cache_path, RunStatus.values];
}
`;

const project = new Project({ tsConfigFilePath: `${ROOT}tsconfig.json`, skipAddingFilesFromTsConfig: true });
const file = project.createSourceFile(`${ROOT}test/consumers/hovered.ts`, PROGRAM);
const service = project.getLanguageService().compilerObject;

describe("hovering", () => {
  test.each<[what: string, at: string, doc: RegExp]>([
    ["a type", "RunManifest, patch", /Everything needed to reproduce one pipeline run\./],
    ["a field", "run_id, manifest.delta", /The run this manifest is about\./],
    ["a field in an object literal", 'run_id: "r"', /The run this manifest is about\./],
    ["a field of a nested struct", "dataset_name, patch", /Name of the dataset in the plan\./],
    ["a field of a patch", "cache_path,", /Directory for staged results\./],
    ["a field of a created value", "status, manifest", /How far the run came when the manifest was written\./],
    ["a codec", 'decodeJson("{}")', /DecodeError/],
  ])("%s shows its doc", (_what, at, doc) => {
    expect(hover(at)).toMatch(doc);
  });
});

function hover(at: string): string {
  const info = service.getQuickInfoAtPosition(file.getFilePath(), PROGRAM.indexOf(at));
  const documentation = info?.documentation?.map(({ text }) => text).join("") ?? "";
  const tags = info?.tags?.map(({ text }) => text?.map((part) => part.text).join("") ?? "") ?? [];
  return [documentation, ...tags].join("\n");
}
