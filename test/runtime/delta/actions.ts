// Lines of commits as plain JSON, for tests.

export const PROTOCOL = { protocol: { minReaderVersion: 1, minWriterVersion: 2 } };
export const FIELD = { name: "id", type: "long", nullable: true, metadata: {} };

export function metaData(configuration: Record<string, string> = {}, fields: readonly object[] = [FIELD]): object {
  const schemaString = JSON.stringify({ type: "struct", fields });
  const format = { provider: "parquet", options: {} };
  return { metaData: { id: "t", format, schemaString, partitionColumns: [], configuration } };
}

export function add(path: string, more: object = {}): object {
  return { add: { path, partitionValues: {}, size: 10, modificationTime: 1, dataChange: true, ...more } };
}

export function remove(path: string, more: object = {}): object {
  return { remove: { path, deletionTimestamp: 1, dataChange: true, ...more } };
}
