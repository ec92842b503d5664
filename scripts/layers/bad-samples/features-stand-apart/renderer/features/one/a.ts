import "../two/b.ts";
