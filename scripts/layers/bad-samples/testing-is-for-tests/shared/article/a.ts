import "../testing/b.ts";
