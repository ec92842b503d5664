import "../backend/b.ts";
