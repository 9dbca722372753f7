// Tables whose columns have other names in files, as other programs make them.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** An action of a log as it stands there, as far as it matters here. */
interface Action {
  readonly protocol?: {
    readonly minReaderVersion: number;
    readonly minWriterVersion: number;
    readonly readerFeatures?: readonly string[];
    readonly writerFeatures?: readonly string[];
  };
  readonly metaData?: { readonly schemaString: string; readonly configuration: object };
}

/** Writes the first commit of a table anew, the only one that it has: its columns are `col-1`, `col-2` and so on in files. */
export function mapColumns(folder: string): void {
  const path = join(folder, "_delta_log", "00000000000000000000.json");
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const actions = lines.map((line) => mapped(JSON.parse(line) as Action));
  writeFileSync(path, `${actions.map((action) => JSON.stringify(action)).join("\n")}\n`);
}

function mapped(action: Action): Action {
  const { protocol, metaData } = action;
  if (protocol !== undefined) return { protocol: mappedProtocol(protocol) };
  return metaData === undefined ? action : { metaData: mappedMetaData(metaData) };
}

function mappedProtocol({ readerFeatures = [], writerFeatures = ["appendOnly", "invariants"] }: Protocol): Protocol {
  return {
    minReaderVersion: 3,
    minWriterVersion: 7,
    readerFeatures: [...readerFeatures, "columnMapping"],
    writerFeatures: [...writerFeatures, "columnMapping"],
  };
}

function mappedMetaData(metaData: MetaData): MetaData {
  const schema = JSON.parse(metaData.schemaString) as { readonly fields: readonly { readonly metadata: object }[] };
  const fields = schema.fields.map((field, i) => ({
    ...field,
    metadata: {
      ...field.metadata,
      "delta.columnMapping.id": i + 1,
      "delta.columnMapping.physicalName": `col-${i + 1}`,
    },
  }));
  const configuration = {
    ...metaData.configuration,
    "delta.columnMapping.mode": "name",
    "delta.columnMapping.maxColumnId": String(fields.length),
  };
  return { ...metaData, schemaString: JSON.stringify({ ...schema, fields }), configuration };
}

type Protocol = NonNullable<Action["protocol"]>;
type MetaData = NonNullable<Action["metaData"]>;
