/** Paths of TypeScript by the names of the package that are imported. */
export declare const SOURCE_ALIASES: Record<string, string>;
