/** A NUL would make the file binary to git. */
export const text = "doc: a\0b\n";
