interface SetForZod {
  /** Where Zod keeps what is set of it; made by whoever comes first. */
  __zod_globalConfig?: { jitless?: boolean };
}

// Zod builds its parsers with `new Function` where it can; this page's security policy forbids it. It comes
// with what is loaded later, so that it is told here without it, before any schema is made.
const page = globalThis as SetForZod;
page.__zod_globalConfig ??= {};
page.__zod_globalConfig.jitless = true;

export {};
