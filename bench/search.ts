/**
 * How long one search takes over the demo catalogue's titles: `node bench/search.ts`. Processor time, not wall time,
 * so that neighbours on the machine count less; the median of many rounds.
 */
import { demoCatalogue } from '../src/seeding/demo-catalogue.ts';
import { buildSearchIndex, search } from '../src/registry/search/search-index.ts';
import { SYNONYMS } from '../seeds/reference/synonyms.ts';

const QUERIES = [
  'cap phep xay dung',
  'Cấp giấy phép xây dựng',
  'xây nhà',
  'làm giấy khai sinh',
  'mở quán',
  'hộ tịch',
  'khai sihn',
  'dang ky kha',
  'cấp',
  '1.001193',
  'demo1',
  'xin giấy phép xây nhà hai tầng',
];
const ROUNDS = 30;
const PER_ROUND = 50;

const processorMs = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const { procedures } = demoCatalogue();
const documents = procedures.map(({ code, versions }) => ({
  id: code,
  code,
  rawCodes: [],
  title: versions.at(-1)?.content.title ?? '',
  fieldName: null,
  agencyName: versions.at(-1)?.content.agencies[0]?.name ?? null,
  keywords: [],
}));
const builds = Array.from({ length: 8 }, () => processorMs(() => buildSearchIndex(documents, SYNONYMS)));
const index = buildSearchIndex(documents, SYNONYMS);
console.log(`${documents.length} titles, index built in ${median(builds).toFixed(0)} ms`);
for (const query of QUERIES) {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const spent = processorMs(() => {
      for (let n = 0; n < PER_ROUND; n++) search(index, query);
    });
    return spent / PER_ROUND;
  });
  const hits = search(index, query)?.hits.length ?? 0;
  console.log(`${median(rounds).toFixed(3)} ms  ${String(hits).padStart(4)} found  ${query}`);
}
