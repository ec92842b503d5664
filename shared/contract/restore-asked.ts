/** In a page's session storage while it waits for a desk to come back restored, which it then tells of. */
export const RESTORE_ASKED = "stet.restore-asked";
