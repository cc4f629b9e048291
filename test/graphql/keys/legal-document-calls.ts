import type { Call, Office } from './mutation-calls.ts';

const SAYS = 'document { id number version status relations { kind } history { sequence kind } }';

let made = 0;
const content = (): string => {
  made += 1;
  return `{ number: "${made}/2012/QĐ-UBND", title: "Quyết định mẫu ${made}", kind: "Quyết định", issuer: "UBND tỉnh", issuedOn: "2012-05-02" }`;
};

/** A document of the register, for the next act on it. */
async function entered({ ask }: Office): Promise<string> {
  const { data } = await ask('reformer', `mutation { legalDocumentEnter(input: ${content()}) { document { id } } }`);
  return data.legalDocumentEnter.document.id;
}

const OPINIONS = 'opinions { id opinion state proposedBy decidedBy }';
const END = 'input: { scope: WHOLE, from: "2013-01-01", source: "QĐ 1/2013/QĐ-UBND" }';

/** Calls of the register of legal documents and what a review finds of them. */
export const LEGAL_DOCUMENT_CALLS: Readonly<Record<string, (office: Office) => Promise<Call>>> = {
  legalDocumentEnter: () => Promise.resolve({ who: 'reformer', args: `input: ${content()}`, selection: SAYS }),
  legalDocumentChange: async (office) => ({
    who: 'reformer',
    args: `id: "${await entered(office)}", version: 1, input: ${content()}`,
    selection: SAYS,
  }),
  legalDocumentRelate: async (office) => ({
    who: 'reformer',
    args: `id: "${await entered(office)}", version: 1, input: { kind: AMENDS, by: "${await entered(office)}", scope: PART, from: "2013-01-01" }`,
    selection: SAYS,
  }),
  legalDocumentExpire: async (office) => ({
    who: 'reformer',
    args: `id: "${await entered(office)}", version: 1, ${END}`,
    selection: SAYS,
  }),
  legalDocumentWithdraw: async (office) => {
    const id = await entered(office);
    await office.ask(
      'reformer',
      `mutation { legalDocumentExpire(id: "${id}", version: 1, ${END}) { document { id } } }`,
    );
    return { who: 'reformer', args: `id: "${id}", version: 2, sequence: 2, reason: "Ghi nhầm"`, selection: SAYS };
  },
  legalDocumentOpinionsPropose: async (office) => ({
    who: 'reformer',
    args: `documents: ["${await entered(office)}"], opinion: TO_AMEND, reason: "Không còn phù hợp"`,
    selection: OPINIONS,
  }),
  legalDocumentOpinionsDecide: async (office) => {
    const { data } = await office.ask(
      'reformer',
      `mutation { legalDocumentOpinionsPropose(documents: ["${await entered(office)}"], opinion: KEEP, reason: "Còn phù hợp") { opinions { id } } }`,
    );
    const [{ id }] = data.legalDocumentOpinionsPropose.opinions;
    return { who: 'approver', args: `ids: ["${id}"], approve: true`, selection: OPINIONS };
  },
};
