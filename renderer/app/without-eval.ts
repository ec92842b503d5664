import { config } from "zod";

// Zod builds its parsers with `new Function` where it can; this page's security policy forbids it.
// Must be imported before any schema is made.
config({ jitless: true });
