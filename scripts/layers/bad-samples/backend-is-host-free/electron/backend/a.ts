import "../server/b.ts";
