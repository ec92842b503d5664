import "better-sqlite3";
