import "../../electron/b.ts";
