import type { ProcedureView, VersionView } from '../../registry/catalogue/views.ts';
import type { Audience, Channel } from '../../registry/version-content.ts';
import type { Addresses } from '../addresses.ts';
import { type Words, words } from '../words.ts';
import { AUTHORITY, type LinkedNode } from './context.ts';

export const CHANNELS: Readonly<Record<Channel, Words>> = {
  DIRECT: words('Trực tiếp', 'At the desk'),
  ONLINE: words('Trực tuyến', 'Online'),
  POST: words('Bưu chính công ích', 'By public post'),
};

export const AUDIENCES: Readonly<Record<Audience, Words>> = {
  CITIZEN: words('Công dân', 'Citizens'),
  BUSINESS: words('Doanh nghiệp', 'Businesses'),
  ORGANISATION: words('Tổ chức', 'Organisations'),
  FOREIGNER: words('Người nước ngoài', 'Foreigners'),
  OFFICIAL: words('Cán bộ, công chức', 'Officials'),
  OTHER: words('Đối tượng khác', 'Others'),
};

/** Where a procedure stands, in the words of ADMS. */
const STATUSES = {
  Completed: words('Đang có hiệu lực', 'In force'),
  UnderDevelopment: words('Chưa có hiệu lực', 'Not in force yet'),
  Deprecated: words('Đã được phiên bản sau thay', 'Superseded by a later version'),
  Withdrawn: words('Đã hết hiệu lực', 'Ended'),
} as const;
type Status = keyof typeof STATUSES;

const adms = (status: Status): string => `http://purl.org/adms/status/${status}`;

export const statusOfProcedure = ({ status }: ProcedureView): string => {
  if (status === 'IN_FORCE') return adms('Completed');
  return adms(status === 'ENDED' ? 'Withdrawn' : 'UnderDevelopment');
};

export const statusOfVersion = ({ state, validFrom, validTo }: VersionView, on: string): string => {
  if (validFrom === null || validFrom > on) return adms('UnderDevelopment');
  if (validTo === null || on < validTo) return adms('Completed');
  return adms(state === 'SUPERSEDED' ? 'Deprecated' : 'Withdrawn');
};

export const channelCode = (channel: Channel, at: Addresses): string => at.word(`channel-${channel}`);
export const audienceCode = (audience: Audience, at: Addresses): string => at.word(`audience-${audience}`);

const concept = (id: string, notation: string, prefLabel: Words): LinkedNode => ({
  '@id': id,
  '@type': 'skos:Concept',
  notation,
  prefLabel,
});

/** Every code that a service may name, each as a concept; codes of others with what they mean here. */
export const conceptsUnder = (at: Addresses): readonly LinkedNode[] => [
  ...Object.entries(CHANNELS).map(([code, label]) => concept(at.word(`channel-${code}`), code, label)),
  ...Object.entries(AUDIENCES).map(([code, label]) => concept(at.word(`audience-${code}`), code, label)),
  ...Object.entries(STATUSES).map(([code, label]) => concept(`http://purl.org/adms/status/${code}`, code, label)),
  concept(AUTHORITY.dong, 'VND', words('Đồng Việt Nam', 'Vietnamese đồng')),
  {
    '@id': AUTHORITY.vietnamese,
    '@type': 'dct:LinguisticSystem',
    prefLabel: words('Tiếng Việt', 'Vietnamese'),
  },
];
