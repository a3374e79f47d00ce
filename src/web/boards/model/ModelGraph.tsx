/** @jsxRuntime automatic @jsxImportSource preact */

export interface ModelNode {
  readonly name: string;
  readonly count: number;
}

export interface ModelEdge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

const size = 640;
const middle = size / 2;
const radius = 230;

/** Types of things in a ring, the same each time, with a line where relationships lead from one to another. */
export function ModelGraph({
  nodes,
  edges,
}: {
  readonly nodes: readonly ModelNode[];
  readonly edges: readonly ModelEdge[];
}) {
  const places = new Map(nodes.map(({ name }, at) => [name, placeOf(at, nodes.length)]));
  const most = Math.max(1, ...edges.map(({ count }) => count));
  return (
    <svg
      class="graph"
      viewBox={`0 0 ${size} ${size}`}
      width={size}
      height={size}
      role="img"
      aria-label="The model; the tables below say the same"
    >
      {edges.map(({ from, to, count }) => {
        const [one, other] = [places.get(from), places.get(to)];
        if (one === undefined || other === undefined) return null;
        return (
          <line
            x1={one.x}
            y1={one.y}
            x2={other.x}
            y2={other.y}
            stroke-width={1 + (3 * Math.log1p(count)) / Math.log1p(most)}
          />
        );
      })}
      {nodes.map(({ name, count }) => {
        const { x, y, anchor } = places.get(name) ?? { x: middle, y: middle, anchor: 'middle' as const };
        return (
          <g>
            <circle cx={x} cy={y} r={5 + 3 * Math.log10(1 + count)} />
            <text x={x + (x - middle) * 0.09} y={y + (y - middle) * 0.12 + 4} text-anchor={anchor}>
              {name} {count}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function placeOf(at: number, of: number) {
  const angle = (2 * Math.PI * at) / of - Math.PI / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const anchor = cos > 0.2 ? ('start' as const) : cos < -0.2 ? ('end' as const) : ('middle' as const);
  return { x: Math.round(middle + radius * cos * 0.78), y: Math.round(middle + radius * sin), anchor };
}
