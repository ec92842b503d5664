import "../newsroom/b.ts";
