import type { Call, Office } from './mutation-calls.ts';

const SAYS = 'report { id version state figures { key printedText printed comparator } steps { sequence kind } }';

let made = 0;
const report = (): string => {
  made += 1;
  return `{ number: "${made}/BC-UBND", title: "Báo cáo mẫu ${made}", issuer: "UBND tỉnh", source: "Công báo" }`;
};

/** A report without figures, for the next act on it. */
async function entered({ ask }: Office): Promise<string> {
  const { data } = await ask('reformer', `mutation { reportEnter(input: ${report()}) { report { id } } }`);
  return data.reportEnter.report.id;
}

const FIGURE = 'input: { key: "visits", section: "I", label: "Lượt", printed: "trên 3.979" }';

/** A report with one figure. */
async function withFigure(office: Office): Promise<string> {
  const id = await entered(office);
  await office.ask('reformer', `mutation { reportFigureSet(id: "${id}", version: 1, ${FIGURE}) { report { id } } }`);
  return id;
}

/** Calls of printed reports and their figures. */
export const REPORT_CALLS: Readonly<Record<string, (office: Office) => Promise<Call>>> = {
  reportEnter: () => Promise.resolve({ who: 'reformer', args: `input: ${report()}`, selection: SAYS }),
  reportChange: async (office) => ({
    who: 'reformer',
    args: `id: "${await entered(office)}", version: 1, input: ${report()}`,
    selection: SAYS,
  }),
  reportFigureSet: async (office) => ({
    who: 'reformer',
    args: `id: "${await entered(office)}", version: 1, ${FIGURE}`,
    selection: SAYS,
  }),
  reportFigureRemove: async (office) => ({
    who: 'reformer',
    args: `id: "${await withFigure(office)}", version: 2, figure: "visits", reason: "Nhập nhầm"`,
    selection: SAYS,
  }),
  reportPublish: async (office) => ({
    who: 'approver',
    args: `id: "${await withFigure(office)}", version: 2`,
    selection: SAYS,
  }),
};
