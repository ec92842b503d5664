import "../bridge/b.ts";
