// Which files of a table's folder may be deleted by their names.

import type { Snapshot } from "../log/snapshot.js";
import { physicalNameOf } from "../schema/column-mapping.js";
import { partitionDirectory } from "../schema/partition-values.js";

/** Where the change data feed has its files. */
const CHANGE_FOLDER = "_change_data";

/**
 * Tells files of data and of changes from others: names that begin with `_` or `.` are somebody else's, but for the folder of changes and
 * those of partitions.
 */
export function dataFileTest({
  struct,
  mapping,
  partitionColumns,
}: Pick<Snapshot, "struct" | "mapping" | "partitionColumns">): (path: string) => boolean {
  const names = struct.fields
    .filter(({ name }) => partitionColumns.includes(name))
    .flatMap((field) => [field.name, physicalNameOf(field, mapping)]);
  const prefixes = names.flatMap((name) => [`${name}=`, `${encodeURIComponent(name)}=`, hivePrefix(name)]);
  const isOpen = (folder: string, depth: number): boolean =>
    !isHidden(folder) ||
    (depth === 0 && folder === CHANGE_FOLDER) ||
    prefixes.some((prefix) => folder.startsWith(prefix));
  return (path) => {
    const folders = path.split("/");
    const name = folders.pop() ?? "";
    return !isHidden(name) && folders.every(isOpen);
  };
}

function isHidden(name: string): boolean {
  return name.startsWith("_") || name.startsWith(".");
}

/** What the folders of a partition column begin with, where a writer escapes as Hive does. */
function hivePrefix(name: string): string {
  const folder = partitionDirectory([name], {});
  return folder.slice(0, folder.lastIndexOf("=") + 1);
}
