/**
 * Node's own `http`. An `import` of it reads everything that it exports, whereupon Node loads its
 * whole `fetch` with it: a tenth of a host's start, for what nothing here asks for.
 */
export const { createServer, request } = process.getBuiltinModule("node:http");
