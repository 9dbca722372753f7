// Rows under suspicion.

/** Rows in ascending order, each once; null if the buffers do not tell, so that the values have to be read. */
export type Suspects = readonly number[] | null;

/** No row. */
export const NONE: readonly number[] = [];
