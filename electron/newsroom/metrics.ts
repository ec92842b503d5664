import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What a newsroom's server tells of itself, for Prometheus: counts and times, no names. */
export interface Metrics {
  readonly answered: (route: string, status: number, ms: number) => void;
  readonly refused: (why: string) => void;
  readonly stored: (ms: number) => void;
  text(): Promise<string>;
  readonly contentType: string;
}

interface Counted {
  readonly sockets: () => number;
  readonly documents: () => number;
  readonly seats: () => number;
}

const SECONDS = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10];

export function createMetrics(counted: Counted): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, count: () => number) =>
    new Gauge({
      ...{ name, help, registers },
      collect() {
        this.set(count());
      },
    });
  gauge("stet_sockets", "Connections of desks to this process.", counted.sockets);
  gauge("stet_documents", "Drafts that are open in this process.", counted.documents);
  gauge("stet_seats", "Sessions that this process has seen.", counted.seats);
  const answers = new Histogram({
    ...{ name: "stet_http_seconds", help: "Answers to calls.", labelNames: ["route", "status"] },
    ...{ buckets: SECONDS, registers },
  });
  const refusals = new Counter({
    ...{ name: "stet_updates_refused_total", help: "Updates that were not taken, by why." },
    ...{ labelNames: ["why"], registers },
  });
  const storing = new Histogram({
    ...{ name: "stet_stored_seconds", help: "From the question until all of it is on the disk." },
    ...{ buckets: SECONDS, registers },
  });
  return {
    answered: (route, status, ms) => answers.observe({ route, status: String(status) }, ms / 1000),
    refused: (why) => refusals.inc({ why }),
    stored: (ms) => storing.observe(ms / 1000),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
