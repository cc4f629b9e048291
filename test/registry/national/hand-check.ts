/**
 * Runs the check by hand again: for thirty records somebody read the raw text beside the parse (`hand-check.md`
 * says how and what was found), and `hand-check.json` holds the parse that stood after that reading. This
 * compares it with what the parser says today. Not part of the suite, because the portal's files are not part
 * of the project:
 *
 *     NATIONAL_RECORDS=<folder with named.jsonl and sample.jsonl> node test/registry/national/hand-check.ts
 *
 * With `--print` it prints the facts as JSON instead of comparing them. Exit code 1 when anything differs.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNationalFile } from '../../../src/registry/national/read-records.ts';
import type { ParsedRecord } from '../../../src/registry/national/record.ts';

/** What is compared of a record; short forms, so that a person can read them beside the raw text. */
const factsOf = ({ identity, content, findings }: ParsedRecord) => ({
  code: identity.code,
  ministry: identity.ministry,
  levels: content.levels.join(' '),
  audiences: content.audiences.join(' '),
  limits: content.timeLimits.map((limit) => `${limit.channel} ${limit.max} ${limit.unit}`),
  fees: content.fees.map((fee) => `${fee.channel} ${fee.amount}${fee.flag === null ? '' : ` ${fee.flag}`}`),
  cases: content.cases.length,
  papers: content.components.map(
    (paper) => `${paper.originals}/${paper.copies}${paper.formCode === null ? '' : ` ${paper.formCode}`}`,
  ),
  results: content.results.map((result) => result.code),
  documents: content.legalDocuments.map(
    (document) => `${document.number}${document.issuedOn === null ? '' : ` ${document.issuedOn}`}`,
  ),
  agencies: content.agencies.map((agency) => `${agency.role} ${agency.name}`),
  findings: findings.map((finding) => `${finding.problem} ${finding.field} ${finding.place}`.trim()),
});
type Facts = ReturnType<typeof factsOf>;

const folder = process.env['NATIONAL_RECORDS'];
if (folder === undefined) {
  console.error('NATIONAL_RECORDS names no folder with named.jsonl and sample.jsonl');
  process.exit(2);
}

const recordsOf = async (file: string): Promise<ParsedRecord[]> => {
  const records: ParsedRecord[] = [];
  for await (const entry of parseNationalFile(createReadStream(join(folder, file))))
    if (entry.ok) records.push(entry.record);
  return records;
};

/** The stated rule: six lines of the named file, and of each ministry of the sample the first of each quarter. */
const chosen = async (): Promise<readonly ParsedRecord[]> => {
  const [named, sample] = [await recordsOf('named.jsonl'), await recordsOf('sample.jsonl')];
  const ministries = [...new Set(sample.map((record) => record.identity.ministry ?? ''))].sort();
  return [
    ...[1, 4, 8, 12, 16, 20].flatMap((line) => named[line - 1] ?? []),
    ...ministries.flatMap((ministry) => {
      const own = sample.filter((record) => record.identity.ministry === ministry);
      return [0, 1, 2, 3].flatMap((quarter) => own[Math.floor((quarter * own.length) / 4)] ?? []);
    }),
  ];
};

const facts = (await chosen()).map(factsOf);
if (process.argv.includes('--print')) console.log(JSON.stringify(facts, null, 1));
else {
  // The file is ours and holds an array of facts as printed by `--print`.
  const entered = JSON.parse(readFileSync(new URL('hand-check.json', import.meta.url), 'utf8')) as readonly Facts[];
  let differences = Math.abs(entered.length - facts.length);
  entered.forEach((expected, at) => {
    const actual = facts[at];
    const keys = Object.keys(expected) as (keyof Facts)[]; // the keys of an object of ours
    for (const key of keys) {
      if (JSON.stringify(actual?.[key]) === JSON.stringify(expected[key])) continue;
      differences += 1;
      console.log(
        `${expected.code} ${key}\n  by hand: ${JSON.stringify(expected[key])}\n  parsed:  ${JSON.stringify(actual?.[key])}`,
      );
    }
  });
  console.log(`${facts.length} records compared, ${differences} differences`);
  process.exitCode = differences === 0 ? 0 : 1;
}
