import cliProgress from 'cli-progress';

/** Shows how far a long piece of work is. */
export interface Progress {
  /** `done` of `total`; called as often as the work likes. A total of 0 shows nothing. */
  show(label: string, done: number, total: number): void;
  /** Ends the bar, so that the next line starts afresh. */
  end(): void;
}

/** Work that is over this soon shows nothing: a bar that flashes by only unsettles. */
const SOON_MS = 700;

/** What draws one piece of work. */
interface Drawing {
  at(done: number, total: number): void;
  end(): void;
}

const bar = (out: NodeJS.WritableStream, label: string): Drawing => {
  const drawn = new cliProgress.SingleBar(
    { format: '{label} {bar} {percentage} % ({value}/{total})', hideCursor: true, linewrap: false, stream: out },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    at: (done, total) => {
      if (!started) drawn.start(total, done, { label });
      started = true;
      drawn.setTotal(total);
      drawn.update(done, { label });
    },
    end: () => drawn.stop(),
  };
};

/** For files and logs: one line at each quarter. */
const lines = (out: NodeJS.WritableStream, label: string): Drawing => {
  let last = -1;
  return {
    at: (done, total) => {
      const quarter = Math.floor((4 * done) / total);
      if (quarter !== last) out.write(`${label}: ${quarter * 25} % (${done}/${total})\n`);
      last = quarter;
    },
    end: () => {},
  };
};

/** A bar on a terminal, plain lines elsewhere. */
export const createProgress = (out: NodeJS.WritableStream & { readonly isTTY?: boolean }): Progress => {
  let shown: { label: string; since: number; drawing: Drawing | null } | undefined;
  const end = (): void => {
    shown?.drawing?.end();
    shown = undefined;
  };
  return {
    show: (label, done, total) => {
      if (total <= 0) return;
      if (shown?.label !== label) {
        end();
        shown = { label, since: performance.now(), drawing: null };
      }
      const soon = performance.now() - shown.since < SOON_MS;
      if (shown.drawing === null && (soon || done >= total)) return;
      shown.drawing ??= out.isTTY === true ? bar(out, label) : lines(out, label);
      shown.drawing.at(done, total);
    },
    end,
  };
};
