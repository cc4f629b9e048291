import jsonld from 'jsonld';
import { DataFactory, Store } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, triplesOf } from './linked.ts';
import { openDataSite, type OpenDataSite } from './open-data-site.ts';

const BASE = 'https://motcua.example';
const CPSV = 'http://purl.org/vocab/cpsv#';
const CV = 'http://data.europa.eu/m8g/';
const DCT = 'http://purl.org/dc/terms/';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const { namedNode, literal, quad } = DataFactory;

let site: OpenDataSite;
/** What the file of all procedures in force says. */
let services: Store;
beforeAll(async () => {
  site = await openDataSite({ config: { publicUrl: BASE } });
  services = await triplesOf(await site.json('/open-data/procedures.jsonld'));
});
afterAll(() => site.close());

const of = (type: string, data: Store = services): string[] =>
  [...data.match(null, namedNode(RDF_TYPE), namedNode(type))].map(({ subject }) => subject.value);

const said = (subject: string, property: string, data: Store = services): string[] =>
  [...data.match(namedNode(subject), namedNode(property), null)].map(({ object }) => object.value);

describe('the whole catalogue as linked data', () => {
  test('keeps to the mandatory parts of CPSV-AP 3.2', async () => {
    expect(services.size).toBeGreaterThan(100_000);
    expect(await faultsOf(services)).toEqual([]);
  });

  test('has one public service for each procedure in force, when it is expanded too', async () => {
    const document = await site.json('/open-data/procedures.jsonld');
    const expanded = await jsonld.expand(document, { safe: true });
    const expandedServices = expanded.filter((node) => String(node['@type']).includes(`${CPSV}PublicService`));
    const { procedures } = await site.json('/open-data/procedures.json');
    expect(expandedServices).toHaveLength(procedures.length);
    expect(of(`${CPSV}PublicService`).toSorted()).toEqual(procedures.map(({ uri }: { uri: string }) => uri).toSorted());
  });

  test('names nothing twice: parts of different procedures are different things', () => {
    for (const type of ['Channel', 'Cost', 'EvidenceType', 'Requirement', 'Output']) {
      const things = of(`${CV}${type}`);
      expect(things.length, type).toBeGreaterThan(20);
      for (const thing of things) {
        expect(thing.startsWith(`${BASE}/id/procedure/`), thing).toBe(true);
        expect(said(thing, `${DCT}identifier`), thing).toHaveLength(1);
      }
    }
  });

  test('says times only where a duration can, and all of them in words', async () => {
    const { procedures } = await site.json('/open-data/procedures.json');
    interface Limit {
      kind: string;
      channel: string | null;
      case: string | null;
      unit: string | null;
      max: number;
    }
    let [sayable, unsayable] = [0, 0];
    for (const { uri, version, timeLimits } of procedures) {
      const durations = said(uri, `${CV}processingTime`);
      const ruling = timeLimits.filter(({ kind }: Limit) => kind === 'COMMITTED');
      const limits: Limit[] = ruling.length > 0 ? ruling : timeLimits;
      if (limits.every(({ unit }) => unit === 'WORKING_DAY')) {
        unsayable += 1;
        expect(durations, uri).toEqual([]);
      }
      const [only, ...others] = timeLimits;
      if (only?.unit === 'CALENDAR_DAY' && others.length === 0 && only.channel === null && only.case === null) {
        sayable += 1;
        expect(durations, uri).toEqual([`P${only.max}D`]);
      }
      const [words = ''] = [
        ...services.match(namedNode(`${version.uri}#time-limits`), namedNode(`${DCT}description`), null),
      ].map(({ object }) => object.value);
      for (const { max, unit } of timeLimits) if (unit !== 'SAME_DAY') expect(words, uri).toContain(String(max));
    }
    expect(sayable).toBeGreaterThan(50);
    expect(unsayable).toBeGreaterThan(500);
  });

  test('marks demo data and says what it stands for', async () => {
    const { procedures } = await site.json('/open-data/procedures.json');
    const SKOS_NOTE = 'http://www.w3.org/2004/02/skos/core#editorialNote';
    let marked = 0;
    for (const { uri, demo, demoNote } of procedures) {
      expect(said(uri, `${BASE}/open-data#demo`), uri).toEqual([String(demo)]);
      expect(said(uri, SKOS_NOTE), uri).toEqual(demoNote === null ? [] : [demoNote]);
      if (demo) marked += 1;
    }
    expect(marked).toBeGreaterThan(1_000);
  });

  test('says money only where an amount is known, in đồng', () => {
    const costs = of(`${CV}Cost`);
    const known = costs.filter((cost) => said(cost, `${CV}hasValue`).length > 0);
    expect(known.length).toBeGreaterThan(100);
    for (const cost of known)
      expect(said(cost, `${CV}currency`)).toEqual(['http://publications.europa.eu/resource/authority/currency/VND']);
    for (const cost of costs.filter((each) => !known.includes(each))) {
      expect(said(cost, `${CV}currency`)).toEqual([]);
      expect(said(cost, `${DCT}description`).join(' ')).toMatch(/không có nghĩa là miễn phí/u);
    }
  });
});

describe('ended procedures as linked data', () => {
  test('keep to the shapes and say what replaces them', async () => {
    const data = await triplesOf(await site.json('/open-data/ended-procedures.jsonld'));
    expect(await faultsOf(data)).toEqual([]);
    const { procedures } = await site.json('/open-data/ended-procedures.json');
    expect(of(`${CPSV}PublicService`, data)).toHaveLength(procedures.length);
    for (const { uri, replacedBy } of procedures) {
      expect(said(uri, 'http://www.w3.org/ns/adms#status', data)).toEqual(['http://purl.org/adms/status/Withdrawn']);
      expect(said(uri, `${DCT}isReplacedBy`, data).toSorted()).toEqual(replacedBy.toSorted());
    }
  });
});

describe('the description of the sets', () => {
  test('keeps to DCAT-AP and leads to files that are there, with the types that it names', async () => {
    const data = await triplesOf(await site.json('/open-data/catalogue.jsonld'));
    expect(await faultsOf(data, 'DCAT-AP')).toEqual([]);
    const DCAT = 'http://www.w3.org/ns/dcat#';
    const procedures = `${BASE}/open-data#dataset-procedures`;
    expect(said(procedures, `${DCAT}distribution`, data)).toHaveLength(3);
    const files = of(`${DCAT}Distribution`, data);
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      const [address = ''] = said(file, `${DCAT}downloadURL`, data);
      const [media = ''] = said(file, `${DCAT}mediaType`, data);
      const { status, headers } = await site.raw(address.slice(BASE.length), {}, 'HEAD');
      expect(status, address).toBe(200);
      expect(media.endsWith(String(headers['content-type']).split(';')[0]!), address).toBe(true);
    }
  });

  test('the shapes of sets notice a missing publisher and a file without an address', async () => {
    const data = await triplesOf(await site.json('/open-data/catalogue.jsonld'));
    const drop = (property: string): Store =>
      new Store([...data].filter(({ predicate }) => predicate.value !== property));
    expect((await faultsOf(drop(`${DCT}publisher`), 'DCAT-AP')).join('\n')).toContain('MinCount publisher');
    expect((await faultsOf(drop('http://www.w3.org/ns/dcat#accessURL'), 'DCAT-AP')).join('\n')).toContain(
      'MinCount accessURL',
    );
  });
});

describe('the shapes notice', () => {
  const uri = `${BASE}/id/procedure/1.000656`;
  /** One service with everything that it names. */
  let one: Store;
  beforeAll(async () => {
    one = await triplesOf(await site.json('/id/procedure/1.000656.jsonld'));
  });
  const XSD = 'http://www.w3.org/2001/XMLSchema#';

  const lines = (data: Store): string[] =>
    [...data].map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`).toSorted();

  const spoilt = async (change: (data: Store) => void): Promise<string[]> => {
    const data = new Store([...one]);
    change(data);
    expect(lines(data)).not.toEqual(lines(one));
    return faultsOf(data);
  };
  const without = (data: Store, subject: string, property: string): void => {
    const found = [...data.match(namedNode(subject), namedNode(property), null)];
    for (const each of found) data.delete(each);
  };
  const first = (type: string): string => of(type, one)[0]!;

  test('nothing in a sound one', async () => {
    expect(of(`${CPSV}PublicService`, one)).toEqual([uri]);
    expect(await faultsOf(one)).toEqual([]);
  });

  test.each([
    ['a missing title', `${DCT}title`, 'MinCount title'],
    ['a missing description', `${DCT}description`, 'MinCount description'],
    ['a missing identifier', `${DCT}identifier`, 'MinCount identifier'],
    ['a missing authority', `${CV}hasCompetentAuthority`, 'MinCount hasCompetentAuthority'],
    ['a missing status', 'http://www.w3.org/ns/adms#status', 'MinCount status'],
    ['a service that is part of nothing', `${DCT}isPartOf`, 'MinCount isPartOf'],
  ])('%s', async (_what, property, fault) => {
    expect(await spoilt((data) => without(data, uri, property))).toEqual([`${fault} ${uri}`]);
  });

  test('a title that is no text of a language', async () => {
    const faults = await spoilt((data) => {
      without(data, uri, `${DCT}title`);
      data.add(quad(namedNode(uri), namedNode(`${DCT}title`), literal('Thủ tục')));
    });
    expect(faults).toEqual([`Datatype title ${uri}`]);
  });

  test('a second identifier, and an empty name', async () => {
    const add = (property: string, value: ReturnType<typeof literal>) => (data: Store) => {
      data.add(quad(namedNode(uri), namedNode(property), value));
    };
    expect(await spoilt(add(`${DCT}identifier`, literal('another')))).toEqual([`MaxCount identifier ${uri}`]);
    expect((await spoilt(add(`${DCT}title`, literal('', 'en')))).join()).toContain('MinLength title');
  });

  test.each(['-P3D', 'P3W', '3 ngày', 'PT8H'])('a duration of %s', async (duration) => {
    const faults = await spoilt((data) => {
      without(data, uri, `${CV}processingTime`);
      data.add(quad(namedNode(uri), namedNode(`${CV}processingTime`), literal(duration, namedNode(`${XSD}duration`))));
    });
    expect(faults.join('\n')).toContain(`processingTime ${uri}`);
  });

  test('a duration that is a number', async () => {
    const faults = await spoilt((data) => {
      without(data, uri, `${CV}processingTime`);
      data.add(quad(namedNode(uri), namedNode(`${CV}processingTime`), literal('3', namedNode(`${XSD}integer`))));
    });
    expect(faults.join('\n')).toContain(`Datatype processingTime ${uri}`);
  });

  test('an authority that is no public organisation, and one without a name or a place', async () => {
    const agency = said(uri, `${CV}hasCompetentAuthority`, one)[0]!;
    const type = quad(namedNode(agency), namedNode(RDF_TYPE), namedNode(`${CV}PublicOrganisation`));
    const untyped = await spoilt((data) => {
      data.delete(type);
    });
    expect(untyped).toContain(`Class hasCompetentAuthority ${uri}`);
    const SKOS = 'http://www.w3.org/2004/02/skos/core#';
    expect(await spoilt((data) => without(data, agency, `${SKOS}prefLabel`))).toEqual([`MinCount prefLabel ${agency}`]);
    expect(await spoilt((data) => without(data, agency, `${DCT}spatial`))).toEqual([`MinCount spatial ${agency}`]);
  });

  test('money below nothing, without a currency, or of another one', async () => {
    const cost = first(`${CV}Cost`);
    const value = (amount: string) => (data: Store) => {
      without(data, cost, `${CV}hasValue`);
      data.add(quad(namedNode(cost), namedNode(`${CV}hasValue`), literal(amount, namedNode(`${XSD}double`))));
    };
    expect((await spoilt(value('-1.0E3'))).join()).toContain(`MinInclusive hasValue ${cost}`);
    expect((await spoilt((data) => without(data, cost, `${CV}currency`))).join()).toContain(`Or - ${cost}`);
    const euro = namedNode('http://publications.europa.eu/resource/authority/currency/EUR');
    const faults = await spoilt((data) => {
      without(data, cost, `${CV}currency`);
      data.add(quad(namedNode(cost), namedNode(`${CV}currency`), euro));
    });
    expect(faults.join('\n')).toContain(`currency ${cost}`);
  });

  test.each(['EvidenceType', 'Output', 'Channel'])('a part without what it needs: %s', async (type) => {
    const part = first(`${CV}${type}`);
    expect(await spoilt((data) => without(data, part, `${DCT}identifier`))).toContain(`MinCount identifier ${part}`);
  });

  test('a law without its number, a rule without its words, a channel of no kind', async () => {
    const law = first('http://data.europa.eu/eli/ontology#LegalResource');
    expect(await spoilt((data) => without(data, law, 'http://data.europa.eu/eli/ontology#id_local'))).toHaveLength(1);
    const rule = first(`${CPSV}Rule`);
    expect(await spoilt((data) => without(data, rule, `${DCT}description`))).toEqual([`MinCount description ${rule}`]);
    const channel = first(`${CV}Channel`);
    expect(await spoilt((data) => without(data, channel, `${DCT}type`))).toEqual([`MinCount type ${channel}`]);
  });
});
