// @generated from contracts/plan/pipeline.yaml. Do not edit. [4d493b9b2cca2e0e]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { RunOutputKind } from "../artifacts/manifest.js";
import type { DatasetLocation, DatasetLocationInit, DatasetSpec, DatasetSpecInit } from "../datasets/datasets.js";
import type { ColumnName, Identifier } from "../types.js";
import type { UdfCatalogSnapshot, UdfCatalogSnapshotInit } from "./functions.js";
import * as codec from "./pipeline.codec.js";
import * as info from "./pipeline.info.js";
import type { ViewGraphSpec, ViewGraphSpecInit } from "./views.js";

/** How an output is brought up to date. Anew from all inputs, or from what changed in them. */
export type Materialize = "full" | "incremental";

export const Materialize: EnumContract<Materialize> = /* @__PURE__ */ enumContract({
  name: "Materialize",
  module: "plan/pipeline",
  info: info.MaterializeInfo,
  read: codec.readMaterialize,
  unpack: codec.unpackMaterialize,
  write: codec.writeMaterialize,
  pack: codec.packMaterialize,
  is: codec.isMaterialize,
  convert: codec.convertMaterialize,
});

/** A view that is written to a dataset. */
export interface OutputSpec {
  /** The view. */
  readonly view: Identifier;
  /** The dataset it is written to, which has a DatasetSpec and a place. */
  readonly dataset: Identifier;
  /** What the output is for. Default `"intermediate"`. */
  readonly kind: RunOutputKind;
  /** How it is brought up to date. Incremental requires keys. Default `"full"`. */
  readonly materialize: Materialize;
  /** Columns that tell the rows of the output apart. Empty uses the keys of its schema. Default `[]`. */
  readonly keys: readonly ColumnName[];
  /** The order rows are written in. Empty uses the canonical sort of its contract, else the keys. Default `[]`. */
  readonly sort_by: readonly ColumnName[];
}

/** What `OutputSpec.create` takes: fields with a default may be left out. */
export interface OutputSpecInit {
  /** The view. */
  readonly view: Identifier;
  /** The dataset it is written to, which has a DatasetSpec and a place. */
  readonly dataset: Identifier;
  /** What the output is for. Default `"intermediate"`. */
  readonly kind?: RunOutputKind | undefined;
  /** How it is brought up to date. Incremental requires keys. Default `"full"`. */
  readonly materialize?: Materialize | undefined;
  /** Columns that tell the rows of the output apart. Empty uses the keys of its schema. Default `[]`. */
  readonly keys?: readonly ColumnName[] | undefined;
  /** The order rows are written in. Empty uses the canonical sort of its contract, else the keys. Default `[]`. */
  readonly sort_by?: readonly ColumnName[] | undefined;
}

export const OutputSpec: Contract<OutputSpec, OutputSpecInit> = /* @__PURE__ */ contract({
  name: "OutputSpec",
  module: "plan/pipeline",
  info: info.OutputSpecInfo,
  read: codec.readOutputSpec,
  unpack: codec.unpackOutputSpec,
  write: codec.writeOutputSpec,
  pack: codec.packOutputSpec,
  is: codec.isOutputSpec,
  convert: codec.convertOutputSpec,
});

/** Everything a run needs but the values of its parameters. */
export interface PipelineSpec {
  /** Name of the pipeline. */
  readonly name: Identifier;
  /** The datasets that are read or written. */
  readonly datasets: readonly DatasetSpec[];
  /** Where they lie. Whoever runs the pipeline may give or replace places. Default `[]`. */
  readonly locations: readonly DatasetLocation[];
  /** The views. */
  readonly views: ViewGraphSpec;
  /** What is written, in the order of their commits where no view decides it. Length `>= 1`. */
  readonly outputs: readonly OutputSpec[];
  /** The functions that views call. Null if they call none. Default `null`. */
  readonly udfs: UdfCatalogSnapshot | null;
}

/** What `PipelineSpec.create` takes: fields with a default may be left out. */
export interface PipelineSpecInit {
  /** Name of the pipeline. */
  readonly name: Identifier;
  /** The datasets that are read or written. */
  readonly datasets: readonly DatasetSpecInit[];
  /** Where they lie. Whoever runs the pipeline may give or replace places. Default `[]`. */
  readonly locations?: readonly DatasetLocationInit[] | undefined;
  /** The views. */
  readonly views: ViewGraphSpecInit;
  /** What is written, in the order of their commits where no view decides it. Length `>= 1`. */
  readonly outputs: readonly OutputSpecInit[];
  /** The functions that views call. Null if they call none. Default `null`. */
  readonly udfs?: UdfCatalogSnapshotInit | null | undefined;
}

export const PipelineSpec: Contract<PipelineSpec, PipelineSpecInit> = /* @__PURE__ */ contract({
  name: "PipelineSpec",
  module: "plan/pipeline",
  info: info.PipelineSpecInfo,
  read: codec.readPipelineSpec,
  unpack: codec.unpackPipelineSpec,
  write: codec.writePipelineSpec,
  pack: codec.packPipelineSpec,
  is: codec.isPipelineSpec,
  convert: codec.convertPipelineSpec,
});
