import type { AgencyView } from '../../registry/catalogue/views.ts';
import type { Addresses } from '../addresses.ts';
import type { OpenDay } from '../open-day.ts';
import { publisherOf } from '../publication.ts';
import { type Words, words } from '../words.ts';
import { AUTHORITY, known, type LinkedNode } from './context.ts';

const named = ({ name, nameEn }: Pick<AgencyView, 'name' | 'nameEn'>): Partial<Words> => ({
  vi: name,
  ...(nameEn === null || nameEn === '' ? {} : { en: nameEn }),
});

/** The agency at the head of an agency's level: a department covers what its province covers. */
function headOfLevel(agency: AgencyView): AgencyView {
  let head = agency;
  // A circle is cut where the views are made, so this ends.
  while (head.parent !== null && head.parent.level === agency.level) head = head.parent;
  return head;
}

/**
 * Where an agency is competent: the country for a ministry, else the area of the head of its level. The catalogue knows
 * no codes of areas, so each is called after that agency.
 */
export const areaOf = (agency: AgencyView, at: Addresses): string =>
  agency.level === 'MINISTRY' ? AUTHORITY.vietnam : `${at.agency(headOfLevel(agency).id)}#area`;

const VIETNAM: LinkedNode = {
  '@id': AUTHORITY.vietnam,
  '@type': ['AdministrativeUnit', 'dct:Location'],
  prefLabel: words('Việt Nam', 'Viet Nam'),
};

function areaNode(agency: AgencyView, at: Addresses): LinkedNode {
  const head = headOfLevel(agency);
  const above = head.parent;
  return {
    '@id': areaOf(agency, at),
    '@type': ['AdministrativeUnit', 'dct:Location'],
    prefLabel: words(`Địa bàn của ${head.name}`, `Area of ${head.nameEn ?? head.name}`),
    isPartOf: above === null ? AUTHORITY.vietnam : areaOf(above, at),
  };
}

/** The areas of agencies and of those above them, and the country, each once. */
export function areaNodes(agencies: readonly AgencyView[], at: Addresses): readonly LinkedNode[] {
  const areas = new Map<string, LinkedNode>([[VIETNAM['@id'], VIETNAM]]);
  for (const agency of agencies) {
    for (let each: AgencyView | null = agency; each !== null; each = each.parent) {
      const id = areaOf(each, at);
      if (!areas.has(id)) areas.set(id, areaNode(each, at));
    }
  }
  return [...areas.values()];
}

/** An agency as a public organisation. */
export const organisationNode = (agency: AgencyView, at: Addresses): LinkedNode => ({
  '@id': at.agency(agency.id),
  '@type': ['cv:PublicOrganisation', 'foaf:Agent'],
  ...known({
    identifier: agency.code,
    prefLabel: named(agency),
    // What CPSV-AP calls the name of an agent, and DCAT-AP the name of a publisher.
    title: named(agency),
    name: named(agency),
    spatial: areaOf(agency, at),
    isPartOf: agency.parent && at.agency(agency.parent.id),
    demo: agency.demo,
    demoNote: agency.demo && agency.demoNote ? { vi: agency.demoNote } : null,
  }),
});

/** Who publishes, where that is no agency of the catalogue. */
export function publisherNode(day: OpenDay, at: Addresses): LinkedNode {
  if (day.publisher !== null) return organisationNode(day.publisher, at);
  const { uri, identifier, name } = publisherOf(day, at);
  return {
    '@id': uri,
    '@type': ['cv:PublicOrganisation', 'foaf:Agent'],
    identifier,
    prefLabel: name,
    title: name,
    name,
    spatial: AUTHORITY.vietnam,
  };
}
