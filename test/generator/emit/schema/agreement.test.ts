// The schemas of all shipped and all feature contracts against the SDK: documents, valid, at the edges and invalid, that both
// judge alike, but for the excuses.

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { resolveContracts } from "../../../../generator/generate.js";
import type { Model } from "../../../../generator/model/model.js";
import { infoOf } from "../../../../generator/model/reflect.js";
import { boundaryValues } from "../../../../generator/sample/boundary-values.js";
import { contract } from "../../../../runtime/serde/codegen.js";
import { type Contract, DecodeError } from "../../../../runtime/serde/index.js";
import { modelOfFeatures } from "../codec-contracts.js";
import { documentsOf, LEAST } from "./documents.js";
import { type Disagreement, EXCUSES } from "./excuses.js";
import { compileGoldens } from "./golden-contracts.js";
import { schemaFilesOf, strictAjv, type Validator, validatorsOf, vendorKeysIn } from "./validators.js";

/** On a machine that is busy. */
const SLOW_MS = 60_000;
const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const shipped = resolveContracts(`${ROOT}/contracts`, { library: ROOT }).model;
if (shipped === null) throw new Error("the shipped contracts do not compile");

/** The shipped contracts are many, and much of what one of them says another says too: not all documents of each are tried. */
const MODELS: readonly (readonly [string, Model, most: number])[] = [
  ["shipped", shipped, 220],
  ["feature", modelOfFeatures(), Infinity],
  ["golden", compileGoldens().model, Infinity],
];

/** How often each excuse was needed. */
const needed = new Map(EXCUSES.map(({ why }) => [why, 0]));

describe.each(MODELS)("the schemas of the %s contracts", (_, model, most) => {
  const { modules, bundle } = validatorsOf(model);
  const tagFields = new Set(
    [...model.definitions.values()].flatMap((one) => ("tag_field" in one && one.tag_field) || []),
  );

  it("pass the meta-schema", () => {
    for (const [path, file] of schemaFilesOf(model)) {
      const ajv = strictAjv(vendorKeysIn(file));
      expect([path, ajv.validateSchema(file), ajv.errors]).toEqual([path, true, null]);
    }
  });

  it("are in the bundle as in the files of the modules", () => {
    expect([...bundle.keys()].toSorted()).toEqual([...model.definitions.keys()].toSorted());
    expect([...modules.keys()].toSorted()).toEqual([...bundle.keys()]);
  });

  it.each([...model.definitions.values()])("agree with the SDK: $name", { timeout: SLOW_MS }, ({ name, module }) => {
    const sdk: Contract<unknown> = contract({ name, module, info: infoOf(model, name) });
    const valid = boundaryValues(sdk.info, "json").map((value) => sdk.encodeJson(value));
    const documents = spread(documentsOf({ name, valid, tagFields }), most);
    expect(documents.length).toBeGreaterThanOrEqual(LEAST);
    const [checks, bundled] = [modules.get(name), bundle.get(name)];
    if (checks === undefined || bundled === undefined) throw new Error(`no schema of ${name}`);
    expect(withoutStackTraces(() => documents.flatMap((text) => unexcused(text, sdk, checks)))).toEqual([]);
    expect(documents.filter((text) => bundled(JSON.parse(text)) !== checks(JSON.parse(text)))).toEqual([]);
  });
});

it("no excuse is idle", () => {
  console.log(`disagreements: ${JSON.stringify(Object.fromEntries(needed))}`);
  expect([...needed].filter(([, times]) => times === 0)).toEqual([]);
});

/** At most `most` of the items, from all over. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(items.length, most) }, (_, i) => items[Math.floor(i * step)] as T);
}

/** The disagreement about a document, if there is one without excuse. */
function unexcused(text: string, sdk: Contract<unknown>, check: Validator): readonly object[] {
  const { error, written } = readBy(sdk, text);
  const isValid = check(JSON.parse(text));
  if (isValid === (error === null)) return [];
  const faults = check.errors ?? [];
  const isRespelled = written !== null && check(JSON.parse(written));
  const disagreement: Disagreement = { text, error, faults, isRespelled };
  const excuse = EXCUSES.find(({ covers }) => covers(disagreement));
  if (excuse === undefined) return [{ ...disagreement, error: error?.message }];
  needed.set(excuse.why, (needed.get(excuse.why) ?? 0) + 1);
  return [];
}

interface Reading {
  readonly error: DecodeError | null;
  /** The document as the SDK writes it again. */
  readonly written: string | null;
}

function readBy(sdk: Contract<unknown>, text: string): Reading {
  try {
    return { error: null, written: new TextDecoder().decode(sdk.encodeJson(sdk.decodeJson(text))) };
  } catch (error) {
    if (error instanceof DecodeError) return { error, written: null };
    throw error;
  }
}

/** Most documents end in an error, and its stack trace takes longer than all the rest. */
function withoutStackTraces<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const result = run();
  Error.stackTraceLimit = stackTraceLimit;
  return result;
}
