import type { DeskPlot } from "../../../shared/statistics/tables.ts";
import { say, sayNumber } from "../../../shared/words/say.ts";

/** In the plot's own units: it is as wide as its column. */
const WIDTH = 320;
const HEIGHT = 72;
const BASE = HEIGHT - 12;
/** A plot of few bars does not fill its width with them. */
const WIDEST = 64;
/** More names than that have no room side by side. */
const MOST_NAMED = 12;

const TOTALS: Readonly<Record<DeskPlot["unit"], (sum: number) => string>> = {
  words: (sum) => say("{sum, plural, one {# word} other {# words}}", { sum }),
  drafts: (sum) => say("{sum, plural, one {# draft} other {# drafts}}", { sum }),
};

/** Bars side by side, drawn for the eye; the table below says the same to everybody. */
export function BarPlot({ title, unit, bars }: DeskPlot) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const step = Math.min(WIDEST, WIDTH / Math.max(1, bars.length));
  const top = bars.reduce((best, bar) => (bar.count > best.count ? bar : best), {
    name: "",
    count: 0,
  });
  const sum = bars.reduce((all, { count }) => all + count, 0);
  const total = TOTALS[unit](sum);
  if (sum === 0) {
    return (
      <figure className="stats-plot">
        <figcaption>{title}</figcaption>
        <p className="stats-sum">{say("There are none yet.")}</p>
      </figure>
    );
  }
  return (
    <figure className="stats-plot">
      <figcaption>
        {title}
        <span className="stats-sum">{total}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={
          top.count === 0
            ? say("{title}: {total}", { title, total })
            : say("{title}: {total}, most for {name}", { title, total, name: top.name })
        }
      >
        <line x1="0" x2={WIDTH} y1={BASE} y2={BASE} className="stats-line" />
        {bars.map(({ name, count }, index) => {
          const height = count === 0 ? 0 : Math.max(2, (count / most) * (BASE - 12));
          return (
            <g key={name}>
              <rect
                className="stats-bar"
                x={index * step + step * 0.12}
                width={step * 0.76}
                y={BASE - height}
                height={height}
                rx="1"
              >
                <title>{`${name}: ${count}`}</title>
              </rect>
              {bars.length > MOST_NAMED ? null : (
                <text className="stats-name" x={index * step + step / 2} y={HEIGHT - 2}>
                  {shortened(name, step)}
                </text>
              )}
            </g>
          );
        })}
        {bars.length > MOST_NAMED ? <Ends bars={bars} /> : null}
      </svg>
      <details>
        <summary>{say("As a table")}</summary>
        <table>
          <tbody>
            {bars.map(({ name, count }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{sayNumber(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** The first and the last name alone. */
function Ends({ bars }: Pick<DeskPlot, "bars">) {
  return (
    <>
      <text className="stats-name is-first" x="0" y={HEIGHT - 2}>
        {bars[0]?.name}
      </text>
      <text className="stats-name is-last" x={WIDTH} y={HEIGHT - 2}>
        {bars.at(-1)?.name}
      </text>
    </>
  );
}

/** As much of a name as there is room for below its bar. */
function shortened(name: string, width: number): string {
  const room = Math.floor(width / 5);
  return name.length <= room ? name : `${name.slice(0, Math.max(1, room - 1))}…`;
}
