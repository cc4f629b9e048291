import { prove } from './prove.ts';
import { BEGIN, ProofOffice, type ProofOptions } from './proof-office.ts';
import { brokenInvariants } from './invariants.ts';

/** Each proof as a function of a source tree, so that the product and copies with a defect meet the same one. Null: it holds. */
export type Check = (options: Pick<ProofOptions, 'database' | 'root'>) => Promise<string | null>;

const withOffice =
  (check: (office: ProofOffice) => Promise<string | null>): Check =>
  async (options) => {
    const office = await ProofOffice.open({ ...options, restarts: 1 });
    try {
      return await check(office);
    } finally {
      await office.close();
    }
  };

/** Random histories, few and always the same ones. */
export const histories: Check = async (options) =>
  (await prove({ ...options, runs: 40, seed: 20_261_125, most: 40, restarts: 0, shrink: false })).broken;

const DESKS = 32;
const EACH = 4;

/** 32 desks of one agency receive on the same day at once: every one gets a code, 1 to n, and the file one holder. */
export const manyDesks: Check = withOffice(async (office) => {
  const answers = await office.receiveAtOnce(DESKS, EACH);
  const codes = answers.flatMap((answer) => answer?.data?.applicationReceive?.application?.code ?? []);
  if (codes.length !== DESKS * EACH)
    return `${codes.length} codes for ${DESKS * EACH} files: ${JSON.stringify(answers.find((answer) => answer?.errors))}`;
  if (new Set(codes).size !== codes.length) return 'a code was given twice';
  return (await brokenInvariants(office, BEGIN))[0] ?? null;
});

/** The key's own row refuses its answer: then the act must not have been done either. */
export const keyWithEffect: Check = withOffice(async (office) => {
  const known = await office.begin(false);
  const query = (key: string): string =>
    `mutation { applicationStart(code: "${known.code}", version: 1, key: "${key}") { application { state } userErrors { code } } }`;
  await office.owner
    .query(`create or replace function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
    create trigger refuse before update on answered_key for each row execute function refuse()`);
  await office.ask('handler', query('key-that-is-refused'));
  await office.owner.query('drop trigger refuse on answered_key');
  if ((await office.row(known.code)).version !== 1) return 'the act was done and its key was not written';
  const { data } = await office.ask('handler', query('key-that-is-refused'));
  return data?.applicationStart?.application?.state === 'IN_PROGRESS' ? null : 'the key cannot be used again';
});

/** Receipts are answered, and in the same moment the server is killed: each that was answered is there. */
export const answeredIsWritten: Check = withOffice(async (office) => {
  const answers = await office.receiveAtOnce(DESKS, 1);
  await office.restart(BEGIN);
  const codes: string[] = answers.flatMap((answer) => answer?.data?.applicationReceive?.application?.code ?? []);
  const { rows } = await office.owner.query<{ there: number }>(
    'select count(*)::integer as there from application where code = any($1)',
    [codes],
  );
  if (codes.length !== DESKS) return `${codes.length} of ${DESKS} were answered`;
  return rows[0]?.there === codes.length ? null : `${codes.length} were answered, ${rows[0]?.there} are there`;
});

/** A result is recalled after its due time, and worked on: it must stay late through everything. */
export const lateStaysLate: Check = withOffice(async (office) => {
  const known = await office.begin(false);
  const act = async (who: string, mutation: string, args: string): Promise<void> => {
    const { data } = await office.ask(
      who,
      `mutation { ${mutation}(code: "${known.code}", version: ${known.version} ${args}) { application { version } userErrors { code } } }`,
    );
    known.version = data?.[mutation]?.application?.version ?? known.version;
  };
  await act('handler', 'applicationStart', '');
  await office.setClock(new Date(BEGIN.getTime() + 120 * 86_400_000));
  await act('handler', 'applicationResolve', ', outcome: GRANTED');
  await act('head', 'applicationRecall', ', ground: "x"');
  await act('head', 'applicationRequestDocuments', ', input: { papers: ["A"], ground: "x", proposedBy: "handler" }');
  await act('desk', 'applicationSupplyDocuments', '');
  await act('head', 'applicationStop', ', ground: "x"');
  await act('head', 'applicationResume', ', ground: "x"');
  const { overdue_at, handled, last_at } = await office.row(known.code);
  const late = handled === 'LATE' || (overdue_at !== null && overdue_at <= last_at);
  return late ? null : 'a late case looks on time';
});
