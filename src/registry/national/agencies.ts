import type { AgencyRole, VersionAgencyContent } from '../version-content.ts';
import type { Tally } from './finding.ts';
import { presentText } from './text.ts';

/** The portal's field for each part that an agency plays. */
export const AGENCY_FIELDS: Readonly<Record<string, AgencyRole>> = {
  co_quan_co_tham_quyen: 'DECIDING',
  co_quan_duoc_uy_quyen: 'DELEGATED',
  co_quan_thuc_hien: 'IMPLEMENTING',
  co_quan_phoi_hop: 'COORDINATING',
  dia_chi_tiep_nhan: 'RECEIVING',
};

/**
 * How an agency's name begins. The list is comma-separated and names hold commas themselves ("Bộ Văn hóa, Thể
 * thao và Du lịch", "xã, phường, thị trấn"), so a comma parts two agencies only before one of these.
 */
const HEADS = [
  'Bộ',
  'Sở',
  'Cục',
  'Tổng cục',
  'Chi cục',
  'Chi nhánh',
  'Vụ',
  'Phòng',
  'Ban',
  'Ủy ban',
  'Uỷ ban',
  'UBND',
  'Hội đồng',
  'Văn phòng',
  'Công an',
  'Quân khu',
  'Ngân hàng',
  'Kho bạc',
  'Bảo hiểm xã hội',
  'Thuế',
  'Hải quan',
  'Cảng vụ',
  'Biên phòng',
  'Trung tâm',
  'Viện',
  'Trường',
  'Khu Quản lý',
  'Thanh tra',
  'Thủ tướng',
  'Chính phủ',
  'Chủ tịch',
  'Cơ quan',
  'Tổ chức',
  'Đơn vị',
  'Doanh nghiệp',
  'Tòa án',
  'Toà án',
  'Đại sứ quán',
  'Tập đoàn',
];
const BETWEEN = new RegExp(`,\\s*(?=(?:${HEADS.join('|')})(?![\\p{L}]))`, 'u');

/** Agencies of one field, in printed order, each once; the address for RECEIVING is one entry whole. */
export const agenciesOf = (role: AgencyRole, text: string): readonly VersionAgencyContent[] => {
  const present = presentText(text);
  if (present === null) return [];
  const names = role === 'RECEIVING' ? [present] : present.split(BETWEEN).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))].map((name) => ({ role, name }));
};

/** Every name is kept as printed, so all of them count as understood. */
export const agencyTally = (agencies: readonly VersionAgencyContent[]): Tally => ({
  total: agencies.length,
  understood: agencies.length,
});
