/** A value while it is being built, before anyone else sees it. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
