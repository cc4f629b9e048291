import cliProgress from 'cli-progress';

/** Shows how far a long piece of work is. */
export interface Progress {
  /** `done` of `total`; called as often as the work likes. A total of 0 shows nothing. */
  show(label: string, done: number, total: number): void;
  /** Ends the bar, so that the next line starts afresh. */
  end(): void;
}

/** A bar on a terminal; elsewhere (a file, a log) one plain line at each quarter. */
export const createProgress = (out: NodeJS.WritableStream & { readonly isTTY?: boolean }): Progress => {
  if (out.isTTY !== true) {
    let last = '';
    return {
      show: (label, done, total) => {
        if (total <= 0) return;
        const quarter = `${label}: ${Math.floor((4 * done) / total) * 25} %`;
        if (quarter !== last) out.write(`${quarter} (${done}/${total})\n`);
        last = quarter;
      },
      end: () => {
        last = '';
      },
    };
  }
  let bar: cliProgress.SingleBar | undefined;
  let shown = '';
  const end = (): void => {
    bar?.stop();
    bar = undefined;
  };
  return {
    show: (label, done, total) => {
      if (total <= 0) return;
      if (label !== shown) end();
      if (bar === undefined) {
        bar = new cliProgress.SingleBar(
          { format: '{label} {bar} {percentage} % ({value}/{total})', hideCursor: true, linewrap: false, stream: out },
          cliProgress.Presets.shades_classic,
        );
        bar.start(total, done, { label });
        shown = label;
      }
      bar.setTotal(total);
      bar.update(done, { label });
      if (done >= total) end();
    },
    end,
  };
};
