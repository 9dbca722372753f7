// @generated from contracts/config/extract.yaml. Do not edit. [f5d262ac41685b53]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { NonNegInt, PathStr, Sha256Hex } from "../types.js";
import * as codec from "./extract.codec.js";
import * as info from "./extract.info.js";

/** What to read from the sources. */
export interface ExtractOptions {
  /** Id of the repository that rows are attributed to. Null derives it from the path. Default `null`. */
  readonly repo_id: string | null;
  /** Most rows an extractor makes. Null has no limit. Default `null`. */
  readonly max_rows: NonNegInt | null;
  /** Largest file that is read, in bytes; bigger ones are skipped. Null has no limit. Default `null`. */
  readonly max_bytes: NonNegInt | null;
}

/** What `ExtractOptions.create` takes: fields with a default may be left out. */
export interface ExtractOptionsInit {
  /** Id of the repository that rows are attributed to. Null derives it from the path. Default `null`. */
  readonly repo_id?: string | null | undefined;
  /** Most rows an extractor makes. Null has no limit. Default `null`. */
  readonly max_rows?: NonNegInt | null | undefined;
  /** Largest file that is read, in bytes; bigger ones are skipped. Null has no limit. Default `null`. */
  readonly max_bytes?: NonNegInt | null | undefined;
}

export const ExtractOptions: Contract<ExtractOptions, ExtractOptionsInit> = /* @__PURE__ */ contract({
  name: "ExtractOptions",
  module: "config/extract",
  info: info.ExtractOptionsInfo,
  read: codec.readExtractOptions,
  unpack: codec.unpackExtractOptions,
  write: codec.writeExtractOptions,
  pack: codec.packExtractOptions,
  is: codec.isExtractOptions,
  convert: codec.convertExtractOptions,
});

/** The one file that an extractor is working on. */
export interface ExtractContext {
  /** Id of the file, which its rows refer to. */
  readonly file_id: string;
  /** The file, relative to the root of the repository. */
  readonly path: PathStr;
  /** Where the file lies on this machine. Null if its text came from elsewhere. Default `null`. */
  readonly abs_path: PathStr | null;
  /** Digest of its bytes. Null if nobody computed it. Default `null`. */
  readonly file_sha256: Sha256Hex | null;
  /** Encoding its text is decoded with, by its IANA name. Default `"utf-8"`. */
  readonly encoding: string;
}

/** What `ExtractContext.create` takes: fields with a default may be left out. */
export interface ExtractContextInit {
  /** Id of the file, which its rows refer to. */
  readonly file_id: string;
  /** The file, relative to the root of the repository. */
  readonly path: PathStr;
  /** Where the file lies on this machine. Null if its text came from elsewhere. Default `null`. */
  readonly abs_path?: PathStr | null | undefined;
  /** Digest of its bytes. Null if nobody computed it. Default `null`. */
  readonly file_sha256?: Sha256Hex | null | undefined;
  /** Encoding its text is decoded with, by its IANA name. Default `"utf-8"`. */
  readonly encoding?: string | undefined;
}

export const ExtractContext: Contract<ExtractContext, ExtractContextInit> = /* @__PURE__ */ contract({
  name: "ExtractContext",
  module: "config/extract",
  info: info.ExtractContextInfo,
  read: codec.readExtractContext,
  unpack: codec.unpackExtractContext,
  write: codec.writeExtractContext,
  pack: codec.packExtractContext,
  is: codec.isExtractContext,
  convert: codec.convertExtractContext,
});
