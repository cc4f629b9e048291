/**
 * Demo agencies: the province, the report's twenty departments, its districts, a dozen communes and the
 * ministries that the national records name. They stand as valid today because the report's world is shown,
 * although the districts ended on 30 June 2025: the label says so. Of all demo agencies exactly 16 run a
 * one-stop desk, 4 of them interlinked (the report, I.2.2.a, counts departments only). Which department has which
 * identifier, and the day the new form replaced the old one, are illustrative; so are addresses and telephones.
 */
import { DEMO_LABEL } from '../../src/seeding/demo-shapes.ts';
import type { DemoAgency, DemoIdentifier, DemoOneStopMode } from '../../src/seeding/demo-shapes.ts';

const OLD_FORM_FROM = '2018-06-21';
const NEW_FORM_FROM = '2023-01-01';
const DEPARTMENTS_FROM = '2000-01-01';

const twoForms = (oldCode: string, newCode: string): readonly DemoIdentifier[] => [
  { code: newCode, validFrom: NEW_FORM_FROM, validTo: null },
  { code: oldCode, validFrom: OLD_FORM_FROM, validTo: NEW_FORM_FROM },
];

const padded = (n: number): string => String(n).padStart(2, '0');
const phone = (n: number): string => `0233 0000 ${String(n).padStart(3, '0')}`;

const PROVINCE: DemoAgency = {
  key: 'uy-ban-tinh',
  name: 'Ủy ban nhân dân tỉnh Quảng Trị',
  nameEn: 'People’s Committee of Quảng Trị province',
  level: 'PROVINCE',
  parentKey: null,
  oneStopMode: 'NONE',
  validFrom: DEPARTMENTS_FROM,
  validTo: null,
  identifiers: twoForms('000.00.00.H50', 'H50'),
  address: 'Đường Minh Họa, Đông Hà',
  phone: phone(0),
  demo: true,
  label: `${DEMO_LABEL}: mã và ngày là giả định`,
};

type DepartmentRow = readonly [number: number, key: string, name: string, nameEn: string, mode: DemoOneStopMode];

const DEPARTMENT_ROWS: readonly DepartmentRow[] = [
  [1, 'van-phong-uy-ban', 'Văn phòng Ủy ban nhân dân tỉnh', 'Office of the provincial People’s Committee', 'NONE'],
  [2, 'so-noi-vu', 'Sở Nội vụ', 'Department of Home Affairs', 'ONE_STOP'],
  [3, 'so-tu-phap', 'Sở Tư pháp', 'Department of Justice', 'INTERLINKED'],
  [4, 'so-ke-hoach-dau-tu', 'Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment', 'INTERLINKED'],
  [5, 'so-tai-chinh', 'Sở Tài chính', 'Department of Finance', 'INTERLINKED'],
  [6, 'so-cong-thuong', 'Sở Công Thương', 'Department of Industry and Trade', 'ONE_STOP'],
  [7, 'so-nong-nghiep', 'Sở Nông nghiệp và Phát triển nông thôn', 'Department of Agriculture', 'ONE_STOP'],
  [8, 'so-giao-thong', 'Sở Giao thông vận tải', 'Department of Transport', 'ONE_STOP'],
  [9, 'so-tai-nguyen', 'Sở Tài nguyên và Môi trường', 'Department of Natural Resources and Environment', 'ONE_STOP'],
  [10, 'so-thong-tin', 'Sở Thông tin và Truyền thông', 'Department of Information and Communications', 'ONE_STOP'],
  [11, 'so-lao-dong', 'Sở Lao động - Thương binh và Xã hội', 'Department of Labour and Social Affairs', 'ONE_STOP'],
  [12, 'so-xay-dung', 'Sở Xây dựng', 'Department of Construction', 'ONE_STOP'],
  [13, 'so-van-hoa', 'Sở Văn hóa, Thể thao và Du lịch', 'Department of Culture, Sport and Tourism', 'ONE_STOP'],
  [14, 'so-khoa-hoc', 'Sở Khoa học và Công nghệ', 'Department of Science and Technology', 'ONE_STOP'],
  [15, 'so-giao-duc', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training', 'ONE_STOP'],
  [16, 'so-y-te', 'Sở Y tế', 'Department of Health', 'ONE_STOP'],
  [17, 'thanh-tra-tinh', 'Thanh tra tỉnh', 'Provincial Inspectorate', 'NONE'],
  [18, 'so-ngoai-vu', 'Sở Ngoại vụ', 'Department of Foreign Affairs', 'NONE'],
  [19, 'ban-dan-toc', 'Ban Dân tộc', 'Committee for Ethnic Affairs', 'NONE'],
  [20, 'ban-quan-ly-khu-kinh-te', 'Ban Quản lý các Khu kinh tế tỉnh', 'Economic Zones Authority', 'INTERLINKED'],
];

const DEPARTMENTS: readonly DemoAgency[] = DEPARTMENT_ROWS.map(([number, key, name, nameEn, mode]) => ({
  key,
  name,
  nameEn,
  level: 'PROVINCE',
  parentKey: PROVINCE.key,
  oneStopMode: mode,
  validFrom: DEPARTMENTS_FROM,
  validTo: null,
  identifiers: twoForms(`000.00.${padded(number)}.H50`, `H50.${padded(number)}`),
  address: `Số ${number} đường Minh Họa, Đông Hà`,
  phone: phone(number),
  demo: true,
  label: `${DEMO_LABEL}: sở, ban, ngành theo báo cáo năm 2013; mã và ngày là giả định`,
}));

type PlaceRow = readonly [number: number, key: string, name: string, nameEn: string];

const DISTRICT_ROWS: readonly PlaceRow[] = [
  [31, 'thanh-pho-dong-ha', 'Ủy ban nhân dân thành phố Đông Hà', 'Đông Hà town'],
  [32, 'thi-xa-quang-tri', 'Ủy ban nhân dân thị xã Quảng Trị', 'Quảng Trị town'],
  [33, 'huyen-vinh-linh', 'Ủy ban nhân dân huyện Vĩnh Linh', 'Vĩnh Linh district'],
  [34, 'huyen-gio-linh', 'Ủy ban nhân dân huyện Gio Linh', 'Gio Linh district'],
  [35, 'huyen-cam-lo', 'Ủy ban nhân dân huyện Cam Lộ', 'Cam Lộ district'],
  [36, 'huyen-trieu-phong', 'Ủy ban nhân dân huyện Triệu Phong', 'Triệu Phong district'],
  [37, 'huyen-hai-lang', 'Ủy ban nhân dân huyện Hải Lăng', 'Hải Lăng district'],
  [38, 'huyen-huong-hoa', 'Ủy ban nhân dân huyện Hướng Hóa', 'Hướng Hóa district'],
  [39, 'huyen-dakrong', 'Ủy ban nhân dân huyện Đakrông', 'Đakrông district'],
  [40, 'huyen-con-co', 'Ủy ban nhân dân huyện đảo Cồn Cỏ', 'Cồn Cỏ island district'],
];

const DISTRICTS: readonly DemoAgency[] = DISTRICT_ROWS.map(([number, key, name, nameEn]) => ({
  key,
  name,
  nameEn,
  level: 'DISTRICT',
  parentKey: PROVINCE.key,
  oneStopMode: 'NONE',
  validFrom: DEPARTMENTS_FROM,
  validTo: null,
  identifiers: twoForms(`000.00.${number}.H50`, `H50.${number}`),
  address: null,
  phone: phone(number),
  demo: true,
  label: `${DEMO_LABEL}: cấp huyện theo báo cáo năm 2013, thực tế kết thúc ngày 30/6/2025; báo cáo không đếm một cửa cấp huyện`,
}));

type CommuneRow = readonly [number: number, key: string, name: string, nameEn: string, districtKey: string];

const COMMUNE_ROWS: readonly CommuneRow[] = [
  [1, 'phuong-1-dong-ha', 'Ủy ban nhân dân Phường 1, Đông Hà', 'Ward 1, Đông Hà', 'thanh-pho-dong-ha'],
  [2, 'phuong-5-dong-ha', 'Ủy ban nhân dân Phường 5, Đông Hà', 'Ward 5, Đông Hà', 'thanh-pho-dong-ha'],
  [3, 'phuong-dong-luong', 'Ủy ban nhân dân phường Đông Lương', 'Đông Lương ward', 'thanh-pho-dong-ha'],
  [4, 'phuong-2-quang-tri', 'Ủy ban nhân dân Phường 2, thị xã Quảng Trị', 'Ward 2, Quảng Trị town', 'thi-xa-quang-tri'],
  [5, 'thi-tran-ho-xa', 'Ủy ban nhân dân thị trấn Hồ Xá', 'Hồ Xá township', 'huyen-vinh-linh'],
  [6, 'xa-vinh-thuy', 'Ủy ban nhân dân xã Vĩnh Thủy', 'Vĩnh Thủy commune', 'huyen-vinh-linh'],
  [7, 'thi-tran-gio-linh', 'Ủy ban nhân dân thị trấn Gio Linh', 'Gio Linh township', 'huyen-gio-linh'],
  [8, 'xa-cam-thuy', 'Ủy ban nhân dân xã Cam Thủy', 'Cam Thủy commune', 'huyen-cam-lo'],
  [9, 'thi-tran-ai-tu', 'Ủy ban nhân dân thị trấn Ái Tử', 'Ái Tử township', 'huyen-trieu-phong'],
  [10, 'xa-hai-thuong', 'Ủy ban nhân dân xã Hải Thượng', 'Hải Thượng commune', 'huyen-hai-lang'],
  [11, 'thi-tran-khe-sanh', 'Ủy ban nhân dân thị trấn Khe Sanh', 'Khe Sanh township', 'huyen-huong-hoa'],
  [12, 'xa-ta-rut', 'Ủy ban nhân dân xã Tà Rụt', 'Tà Rụt commune', 'huyen-dakrong'],
];

const districtNumber = (key: string): number => DISTRICT_ROWS.find((row) => row[1] === key)?.[0] ?? 0;

const COMMUNES: readonly DemoAgency[] = COMMUNE_ROWS.map(([number, key, name, nameEn, districtKey]) => ({
  key,
  name,
  nameEn,
  level: 'COMMUNE',
  parentKey: districtKey,
  oneStopMode: 'NONE',
  validFrom: DEPARTMENTS_FROM,
  validTo: null,
  identifiers: twoForms(
    `000.${padded(number)}.${districtNumber(districtKey)}.H50`,
    `H50.${districtNumber(districtKey)}.${padded(number)}`,
  ),
  address: null,
  phone: phone(100 + number),
  demo: true,
  label: `${DEMO_LABEL}: vài xã, phường, thị trấn trong số 141 của báo cáo; mã và ngày là giả định`,
}));

const MINISTRY_ROWS: readonly (readonly [code: string, key: string, name: string, nameEn: string])[] = [
  ['G01', 'bo-cong-an', 'Bộ Công an', 'Ministry of Public Security'],
  ['G10', 'bo-nong-nghiep-moi-truong', 'Bộ Nông nghiệp và Môi trường', 'Ministry of Agriculture and Environment'],
  ['G12', 'bo-tai-chinh', 'Bộ Tài chính', 'Ministry of Finance'],
  ['G15', 'bo-tu-phap', 'Bộ Tư pháp', 'Ministry of Justice'],
  ['G17', 'bo-xay-dung', 'Bộ Xây dựng', 'Ministry of Construction'],
];

const MINISTRIES: readonly DemoAgency[] = MINISTRY_ROWS.map(([code, key, name, nameEn]) => ({
  key,
  name,
  nameEn,
  level: 'MINISTRY',
  parentKey: null,
  oneStopMode: 'NONE',
  validFrom: DEPARTMENTS_FROM,
  validTo: null,
  identifiers: [{ code, validFrom: NEW_FORM_FROM, validTo: null }],
  address: null,
  phone: null,
  demo: true,
  label: `${DEMO_LABEL}: bộ công bố thủ tục quốc gia; mã và ngày là giả định`,
}));

export const DISTRICT_KEYS: readonly string[] = DISTRICTS.map((agency) => agency.key);
export const COMMUNE_KEYS: readonly string[] = COMMUNES.map((agency) => agency.key);

/** Parents come before their children. */
export const DEMO_AGENCIES: readonly DemoAgency[] = [
  ...MINISTRIES,
  PROVINCE,
  ...DEPARTMENTS,
  ...DISTRICTS,
  ...COMMUNES,
];
