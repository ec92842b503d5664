import "../cli/b.ts";
