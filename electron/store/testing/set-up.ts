import { afterAll, afterEach } from "vitest";
import { undoFile, undoTest } from "./new-folder.ts";

afterEach(undoTest);
afterAll(undoFile);
