export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** In percent of the size that the desk is drawn at by itself. */
export const TEXT_SIZES = [90, 100, 110, 125, 150] as const;

/** How many of the desk's own backups stay. */
export const BACKUPS_KEPT = [3, 7, 14, 30, 60] as const;
