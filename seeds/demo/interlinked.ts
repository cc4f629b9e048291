/**
 * Steps inside the administration for a few procedures of the demo, so that it shows one application worked on by several
 * agencies (liên thông). Invented: the report prints neither steps nor their times. The first is between the two agencies
 * that have demo accounts.
 */

export interface DemoStep {
  readonly name: string;
  /** Null: the agency that decides. */
  readonly agencyKey: string | null;
  readonly workingDays: number;
  readonly sideBySide: boolean;
  readonly lead: boolean;
}

const step = (
  name: string,
  agencyKey: string | null,
  workingDays: number,
  more: { readonly lead?: boolean; readonly sideBySide?: boolean } = {},
): DemoStep => ({ name, agencyKey, workingDays, lead: more.lead ?? false, sideBySide: more.sideBySide ?? false });

/** By code of the procedure and number of the version. */
export const INTERLINKED_STEPS: Readonly<Record<string, Readonly<Record<number, readonly DemoStep[]>>>> = {
  // A house in Ward 1: the ward and the cadastre answer side by side while the department examines.
  'DEMO-000001': {
    2: [
      step('Thẩm tra hồ sơ, kiểm tra thực địa', 'so-xay-dung', 2, { lead: true }),
      step('Xác nhận hiện trạng đất', 'phuong-1-dong-ha', 2),
      step('Cung cấp thông tin địa chính', 'so-tai-nguyen', 2, { sideBySide: true }),
      step('Trình ký giấy phép', 'so-xay-dung', 1),
    ],
  },
  // A land certificate: what took the applicant from door to door goes from agency to agency.
  'DEMO-000003': {
    2: [
      step('Thẩm tra, trích đo thửa đất', 'so-tai-nguyen', 15, { lead: true }),
      step('Xác nhận nguồn gốc, niêm yết công khai', 'phuong-1-dong-ha', 15),
      step('Cung cấp thông tin quy hoạch', 'so-xay-dung', 5, { sideBySide: true }),
      step('Xác định nghĩa vụ tài chính', 'so-tai-chinh', 5),
      step('Ký giấy chứng nhận', 'so-tai-nguyen', 5),
    ],
  },
  // A household business with its tax number.
  '1.001612': {
    1: [
      step('Kiểm tra hồ sơ đăng ký hộ kinh doanh', null, 1, { lead: true }),
      step('Cấp mã số thuế', 'so-tai-chinh', 1),
      step('Cấp giấy chứng nhận', null, 1),
    ],
  },
};
