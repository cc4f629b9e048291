import { encode } from 'uqr';

/** A QR code drawn as SVG: dark squares in one path, with four light ones around as readers need. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** Stretches of dark squares in a row: where each begins and how long it is. */
function runsOf(row: readonly boolean[]): (readonly [start: number, length: number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let x = 0; x < row.length; x += 1) {
    const start = x;
    while (row[x] === true) x += 1;
    if (x > start) runs.push([start, x - start]);
  }
  return runs;
}

/**
 * Where a slip's code is followed. Code and token stand behind `#`: that part never leaves the browser, so that neither a
 * server's log nor a referrer holds a token.
 */
export function trackingAddress(origin: string, code: string, token: string | null | undefined): string {
  return `${origin}/track#${new URLSearchParams({ code, ...(token ? { token } : {}) })}`;
}
