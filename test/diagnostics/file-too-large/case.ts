/** Too large to keep. */
export const text = "# comment\n".repeat(400_001);
