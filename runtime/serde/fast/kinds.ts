// What kind of value comes next: `peek()` of the readers gives one of these, and unions switch over it.

export const KIND_NULL = 0;
export const KIND_BOOL = 1;
export const KIND_INT = 2;
export const KIND_FLOAT = 3;
export const KIND_STRING = 4;
export const KIND_LIST = 5;
export const KIND_OBJECT = 6;
/** MessagePack only. */
export const KIND_BYTES = 7;
/** MessagePack only; timestamps too. */
export const KIND_EXT = 8;

/** One of the kinds above. */
export type Kind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
