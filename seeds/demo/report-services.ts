/**
 * The services that the report names, with a version before and one after (report 143-BC/TU, I.2.2.a). The printed
 * numbers are the report's; unit, dates and everything that it does not print are assumptions, and say so.
 */
import type { FormContent, TimeLimitContent } from '../../src/registry/version-content.ts';

/** Day of the illustrative reform: in the middle of the demo traffic, so that both sides are seen. */
export const REFORM_ON = '2025-07-01';
export const REFORM_ANNOUNCED_ON = '2025-06-12';
export const REFORM_PUBLIC_ON = '2025-06-17';
/** First day of the versions before it. */
export const BEFORE_REFORM_FROM = '2021-03-01';
export const BEFORE_REFORM_ANNOUNCED_ON = '2021-02-08';
export const BEFORE_REFORM_PUBLIC_ON = '2021-02-18';

export const SERVICE_VERSION_NOTE =
  'Giả định: báo cáo chỉ in "ngày", không ghi ngày làm việc hay ngày lịch và không có ngày thay đổi; ngày 01/7/2025 là ngày minh họa';

const printed = (min: number, max: number): TimeLimitContent => ({
  kind: 'STATUTORY',
  channel: null,
  caseName: null,
  min,
  max,
  unit: 'WORKING_DAY',
  note: 'Giả định: báo cáo chỉ in "ngày", không có ngày thay đổi; ở đây tính là ngày làm việc',
});

/** The report prints no days for this service at all. */
const assumed = (days: number): TimeLimitContent => ({
  kind: 'STATUTORY',
  channel: null,
  caseName: null,
  min: days,
  max: days,
  unit: 'WORKING_DAY',
  note: 'Giả định: báo cáo không in thời hạn của thủ tục này, chỉ in số lượt đi lại và số cửa',
});

export interface ServiceSide {
  readonly timeLimit: TimeLimitContent;
  readonly declaredVisits: number | null;
  readonly declaredDoors: number | null;
  /** Papers, in the order in which they are handed in; the first is the form. */
  readonly papers: readonly (readonly [name: string, originals: number, copies: number])[];
}

export interface ReportService {
  readonly code: string;
  readonly title: string;
  readonly fieldId: string;
  readonly agencyKey: string;
  readonly form: FormContent;
  readonly requirements: readonly string[];
  readonly result: string;
  readonly feeAmount: number;
  readonly before: ServiceSide;
  readonly after: ServiceSide;
}

export const REPORT_SERVICES: readonly ReportService[] = [
  {
    code: 'DEMO-000001',
    title: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    fieldId: 'hoat-dong-xay-dung',
    agencyKey: 'so-xay-dung',
    form: { code: 'DEMO-000001-M01', name: 'Đơn đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', fileName: null },
    requirements: [
      'Nhà ở riêng lẻ phù hợp quy hoạch và mục đích sử dụng đất ở',
      'Thiết kế bảo đảm an toàn cho công trình và công trình lân cận',
    ],
    result: 'Giấy phép xây dựng nhà ở riêng lẻ',
    feeAmount: 75000,
    before: {
      timeLimit: printed(20, 30),
      declaredVisits: null,
      declaredDoors: null,
      papers: [
        ['Đơn đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', 1, 0],
        ['Giấy tờ về quyền sử dụng đất', 0, 2],
        ['Bản vẽ thiết kế xây dựng', 2, 0],
        ['Bản sao giấy tờ tùy thân của chủ nhà', 0, 1],
        ['Văn bản xác nhận của Ủy ban nhân dân cấp xã về hiện trạng đất', 1, 0],
      ],
    },
    after: {
      timeLimit: printed(5, 7),
      declaredVisits: null,
      declaredDoors: null,
      papers: [
        ['Đơn đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', 1, 0],
        ['Giấy tờ về quyền sử dụng đất', 0, 1],
        ['Bản vẽ thiết kế xây dựng', 2, 0],
      ],
    },
  },
  {
    code: 'DEMO-000002',
    title: 'Giao đất ở nông thôn cho hộ gia đình, cá nhân',
    fieldId: 'dat-dai',
    agencyKey: 'so-tai-nguyen',
    form: { code: 'DEMO-000002-M01', name: 'Đơn xin giao đất ở nông thôn', fileName: null },
    requirements: ['Hộ gia đình, cá nhân thường trú tại xã và chưa được giao đất ở'],
    result: 'Quyết định giao đất ở',
    feeAmount: 0,
    before: {
      timeLimit: printed(90, 90),
      declaredVisits: null,
      declaredDoors: null,
      papers: [
        ['Đơn xin giao đất ở nông thôn', 2, 0],
        ['Biên bản họp xét của thôn, bản', 1, 1],
        ['Trích lục bản đồ địa chính thửa đất', 1, 1],
        ['Văn bản xác nhận chưa có đất ở', 1, 0],
      ],
    },
    after: {
      timeLimit: printed(13, 13),
      declaredVisits: null,
      declaredDoors: null,
      papers: [
        ['Đơn xin giao đất ở nông thôn', 1, 0],
        ['Trích lục bản đồ địa chính thửa đất', 1, 0],
      ],
    },
  },
  {
    code: 'DEMO-000003',
    title: 'Cấp giấy chứng nhận quyền sử dụng đất cho hộ gia đình, cá nhân',
    fieldId: 'dat-dai',
    agencyKey: 'so-tai-nguyen',
    form: { code: 'DEMO-000003-M01', name: 'Đơn đề nghị cấp giấy chứng nhận quyền sử dụng đất', fileName: null },
    requirements: ['Thửa đất đang sử dụng ổn định, không có tranh chấp'],
    result: 'Giấy chứng nhận quyền sử dụng đất',
    feeAmount: 25000,
    before: {
      timeLimit: assumed(50),
      declaredVisits: 12,
      declaredDoors: 6,
      papers: [
        ['Đơn đề nghị cấp giấy chứng nhận quyền sử dụng đất', 2, 0],
        ['Giấy tờ về nguồn gốc sử dụng đất', 0, 2],
        ['Trích đo địa chính thửa đất', 1, 1],
        ['Chứng từ nghĩa vụ tài chính', 0, 1],
        ['Bản sao giấy tờ tùy thân', 0, 1],
      ],
    },
    after: {
      timeLimit: assumed(50),
      declaredVisits: 3,
      declaredDoors: 1,
      papers: [
        ['Đơn đề nghị cấp giấy chứng nhận quyền sử dụng đất', 1, 0],
        ['Giấy tờ về nguồn gốc sử dụng đất', 0, 1],
        ['Chứng từ nghĩa vụ tài chính', 0, 1],
      ],
    },
  },
];
