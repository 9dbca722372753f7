/** One contract file as it was read. */
export interface SourceFile {
  /** Path as shown to the user and in headers, `/`-separated, relative to the workspace's parent: `contracts/delta/protocol.yaml`. */
  readonly path: string;
  /** Module name: `delta/protocol`; for the standard library used from a user's project `tessera/delta/protocol`. */
  readonly module: string;
  readonly text: string;
  /** True if it ships with the package: used, not generated again. */
  readonly library: boolean;
}
