import "../store/b.ts";
