/** Loaded before a program, in its process and in each of its threads: its clock is off by `STET_PROOF_SKEW_MS`. */
const skew = Number(process.env.STET_PROOF_SKEW_MS ?? 0);

if (skew !== 0) {
  const real = Date;
  const now = () => real.now() + skew;
  globalThis.Date = new Proxy(real, {
    construct: (target, given: [], whose) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, whose) as Date,
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
}
