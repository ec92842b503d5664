/** Largest text file taken in, in bytes. */
export const LARGEST_TEXT = 20 * 1024 * 1024;

/** Largest Word file taken in, in bytes: its pictures are in it. */
export const LARGEST_WORD = 200 * 1024 * 1024;

/** Largest ZIP of files taken in, in bytes. */
export const LARGEST_ZIP = 200 * 1024 * 1024;
