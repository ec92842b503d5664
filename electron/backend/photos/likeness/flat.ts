/** What a picture without light and dark in it looks like: like no other. */
export const FLAT = "flat";
