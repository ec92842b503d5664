import "../electron/b.ts";
