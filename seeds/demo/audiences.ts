import type { Audience } from '../../src/registry/version-content.ts';

/** Letters by which the title lists name audiences. */
export const AUDIENCES: Readonly<Record<string, { readonly value: Audience; readonly printed: string }>> = {
  c: { value: 'CITIZEN', printed: 'Công dân Việt Nam' },
  b: { value: 'BUSINESS', printed: 'Doanh nghiệp' },
  o: { value: 'ORGANISATION', printed: 'Tổ chức (không bao gồm doanh nghiệp, HTX)' },
  f: { value: 'FOREIGNER', printed: 'Người nước ngoài' },
  s: { value: 'OFFICIAL', printed: 'Cán bộ, công chức, viên chức' },
};
