import "../../app/b.ts";
