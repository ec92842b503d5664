import "../../shared/b.ts";
