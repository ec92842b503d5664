const { env } = process;

/**
 * Who gives Stet out. Whoever builds packages for a newsroom sets these; the defaults name nobody's
 * site. `id` may never change once a package was given out: systems know the app by it.
 */
export const PUBLISHER = {
  id: env.STET_APP_ID || "example.stet.desk",
  author: env.STET_PUBLISHER || "The Stet authors",
  email: env.STET_PUBLISHER_EMAIL || "authors@stet.example",
  homepage: env.STET_HOMEPAGE || "https://stet.example/",
  /** Folder on the web with the packages and their latest*.yml; without it no update is looked for. */
  updates: env.STET_UPDATES_URL || null,
};
