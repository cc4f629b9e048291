/** Words that contents of the demo catalogue are put together from, by what an act does. Own wording. */
import type { ActNature } from './acts.ts';

/** `[name, originals, copies]` of a paper beside the request itself. */
export type PaperRow = readonly [name: string, originals: number, copies: number];

export const PAPERS: Readonly<Record<ActNature, readonly PaperRow[]>> = {
  GRANT: [
    ['Bản thuyết minh điều kiện thực hiện', 1, 0],
    ['Bản sao giấy tờ chứng minh tư cách pháp lý của người đề nghị', 0, 1],
    ['Danh sách nhân sự kèm bằng cấp chuyên môn', 1, 1],
    ['Sơ đồ vị trí, mặt bằng cơ sở', 1, 0],
    ['Tài liệu chứng minh quyền sử dụng địa điểm', 0, 1],
    ['Phương án bảo đảm an toàn, vệ sinh môi trường', 1, 0],
  ],
  REISSUE: [
    ['Giấy tờ đã cấp bị hư hỏng, nếu còn', 1, 0],
    ['Văn bản giải trình lý do đề nghị cấp lại', 1, 0],
    ['Ảnh 4 x 6 cm', 2, 0],
  ],
  EXTEND: [
    ['Bản chính giấy tờ đã cấp', 1, 0],
    ['Báo cáo kết quả hoạt động trong thời hạn đã cấp', 1, 0],
    ['Tài liệu chứng minh còn đủ điều kiện', 0, 1],
  ],
  CHANGE: [
    ['Bản chính giấy tờ đã cấp', 1, 0],
    ['Tài liệu chứng minh nội dung thay đổi', 0, 1],
    ['Nghị quyết hoặc quyết định về việc thay đổi', 0, 1],
  ],
  WITHDRAW: [
    ['Bản chính giấy tờ đã cấp', 1, 0],
    ['Văn bản xác nhận hoàn thành nghĩa vụ liên quan', 1, 0],
  ],
  APPRAISE: [
    ['Thuyết minh hồ sơ trình', 2, 1],
    ['Bản vẽ, phụ lục kèm theo', 2, 1],
    ['Văn bản pháp lý làm căn cứ lập hồ sơ', 0, 1],
    ['Ý kiến bằng văn bản của cơ quan, cộng đồng liên quan', 0, 1],
    ['Dự toán kinh phí', 1, 0],
  ],
  REGISTER: [
    ['Bản sao giấy tờ chứng minh tư cách pháp lý của người đăng ký', 0, 1],
    ['Tài liệu chứng minh nội dung đăng ký', 0, 1],
    ['Điều lệ hoặc quy chế hoạt động', 1, 0],
    ['Giấy tờ về địa điểm', 0, 1],
  ],
  PAY: [
    ['Giấy tờ chứng minh thuộc đối tượng được hưởng', 0, 1],
    ['Văn bản xác nhận của nơi cư trú', 1, 0],
    ['Bản sao giấy tờ tùy thân', 0, 1],
    ['Biên bản họp xét duyệt', 1, 0],
  ],
  SAY: [
    ['Tài liệu kèm theo nội dung đề nghị', 0, 1],
    ['Bản sao giấy tờ tùy thân hoặc giấy giới thiệu', 0, 1],
  ],
};

/** Papers that the reformed procedures no longer ask for. */
export const PAPERS_BEFORE_REFORM: readonly PaperRow[] = [
  ['Bản sao có chứng thực giấy tờ tùy thân', 0, 1],
  ['Văn bản xác nhận của Ủy ban nhân dân cấp xã', 1, 0],
  ['Sơ yếu lý lịch có xác nhận', 1, 0],
];

/** `{t}` is the title with a small first letter. */
export const REQUIREMENTS: readonly string[] = [
  'Có đủ nhân sự phụ trách chuyên môn khi đề nghị {t}',
  'Có cơ sở vật chất, trang thiết bị phù hợp để {t}',
  'Đã hoàn thành nghĩa vụ tài chính liên quan trước khi {t}',
  'Không trong thời gian bị xử lý vi phạm liên quan đến việc {t}',
  'Hồ sơ {t} được nộp trước khi giấy tờ cũ hết hạn hoặc trước khi hoạt động',
  'Phù hợp với quy hoạch, kế hoạch được duyệt khi {t}',
];

/** Limits in working days that an act may have. */
export const DAYS: Readonly<Record<ActNature, readonly number[]>> = {
  GRANT: [10, 12, 15, 20, 25, 30],
  REISSUE: [3, 5, 7, 10],
  EXTEND: [5, 7, 10, 15],
  CHANGE: [5, 7, 10, 15],
  WITHDRAW: [5, 7, 10],
  APPRAISE: [15, 20, 25, 30, 45],
  REGISTER: [3, 5, 7, 10, 15],
  PAY: [10, 15, 20, 25],
  SAY: [2, 3, 5, 7],
};

export const FEE_AMOUNTS: readonly number[] = [
  20_000, 30_000, 50_000, 75_000, 100_000, 150_000, 200_000, 300_000, 500_000, 1_000_000, 1_500_000, 2_500_000,
];

export const CASES: readonly [ordinary: string, withVisit: string] = [
  'Hồ sơ thông thường',
  'Hồ sơ phải kiểm tra thực tế',
];

interface VerdictWords {
  readonly parts: readonly (string | null)[];
  readonly reasons: readonly string[];
}

/** Reasons of a proposal; illustrative like the rest. */
export const VERDICT_WORDS: Readonly<Record<'KEEP' | 'AMEND' | 'REPLACE' | 'ABOLISH', VerdictWords>> = {
  KEEP: {
    parts: [null],
    reasons: [
      'Minh họa: thủ tục cần thiết, hợp lý, hợp pháp; hồ sơ và thời hạn đã gọn, đề nghị giữ nguyên',
      'Minh họa: mới được rà soát, chưa phát sinh vướng mắc, đề nghị giữ nguyên',
    ],
  },
  AMEND: {
    parts: [
      'Thời hạn giải quyết',
      'Thành phần hồ sơ',
      'Mẫu đơn, tờ khai',
      'Yêu cầu, điều kiện',
      'Phí, lệ phí',
      'Trình tự thực hiện',
    ],
    reasons: [
      'Minh họa: thời hạn dài hơn thời gian xử lý thực tế, đề nghị rút ngắn',
      'Minh họa: hồ sơ có giấy tờ mà cơ quan nhà nước đã lưu giữ, đề nghị bỏ',
      'Minh họa: mẫu đơn yêu cầu khai trùng thông tin, đề nghị sửa đổi',
      'Minh họa: điều kiện chưa lượng hóa được, đề nghị quy định rõ',
      'Minh họa: trình tự qua nhiều khâu trung gian, đề nghị thực hiện tại một cửa',
    ],
  },
  REPLACE: {
    parts: ['Toàn bộ thủ tục'],
    reasons: ['Minh họa: trùng phần lớn với thủ tục cùng lĩnh vực, đề nghị thay thế bằng một thủ tục gọn hơn'],
  },
  ABOLISH: {
    parts: ['Toàn bộ thủ tục'],
    reasons: [
      'Minh họa: không còn đối tượng thực hiện trên thực tế, đề nghị bãi bỏ',
      'Minh họa: cơ quan tự tra cứu được thông tin, không cần thủ tục, đề nghị bãi bỏ',
      'Minh họa: chuyển từ tiền kiểm sang hậu kiểm, đề nghị bãi bỏ',
    ],
  },
};
