// How far the changes of each dataset were processed: a file each.

import { CdfCursor } from "tessera-contracts/contracts/delta/cdf";
import { DecodeError } from "tessera-contracts/serde";
import { type Storage, StorageError } from "tessera-contracts/storage";

/**
 * The cursors of a pipeline, one `CdfCursor` a dataset, in a folder of their own. A cursor is replaced as a whole or not at all; one that is
 * missing, or no cursor of the dataset, is none, so that all is read again.
 */
export class CdfCursorStore {
  readonly #storage: Storage;

  /** @param storage of the folder, such as `localStorage("cursors")`; it is made with the first cursor */
  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** How far a dataset was processed; null if nobody knows. @throws {StorageError} if the file is there and cannot be read */
  async read(dataset: string): Promise<CdfCursor | null> {
    try {
      const text = new TextDecoder().decode(await this.#storage.read(pathOf(dataset)));
      const cursor = CdfCursor.convert(JSON.parse(text), { strict: false });
      return cursor.dataset_name === dataset ? cursor : null;
    } catch (error) {
      const isMissing = error instanceof StorageError && error.code === "MISSING";
      if (isMissing || error instanceof SyntaxError || error instanceof DecodeError) return null;
      throw error;
    }
  }

  /** Replaces the cursor of a dataset. */
  async write(cursor: CdfCursor): Promise<void> {
    await this.#storage.put(pathOf(cursor.dataset_name), CdfCursor.encodeJson(cursor));
  }

  /** Forgets a dataset, so that all is read again. */
  async delete(dataset: string): Promise<void> {
    await this.#storage.delete([pathOf(dataset)]);
  }
}

function pathOf(dataset: string): string {
  return `${encodeURIComponent(dataset)}.json`;
}
