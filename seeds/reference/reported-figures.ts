/** Every figure that the report prints, in the order in which they are shown. */
import { figure } from './reported-figure.ts';
import type { Label, ReportedFigureSeed } from './reported-figure.ts';
import { SERVICE_FIGURES } from './reported-services.ts';

const review = figure('I.2.2.a');
const reception = figure('I.2.3');
const province = figure('I.2.5');

const PARTS_NOTE: Label = [
  'Các phần in ra cộng lại là 1.771, hơn tổng in 40; nếu sửa đổi là 1.160 thì mọi số khác đều khớp, song báo cáo không nói vậy',
  'The printed parts add up to 1,771, 40 more than the printed total; with 1,160 to amend everything else agrees, but the report never says so',
];

const PROCEDURES: readonly ReportedFigureSeed[] = [
  review(
    'procedures.published',
    ['Thủ tục hành chính đã công bố trên trang thông tin điện tử', 'Procedures published on the web site'],
    1731,
    {
      countedBy: 'procedures',
    },
  ),
  review('procedures.reviewed', ['Thủ tục hành chính đã rà soát', 'Procedures reviewed'], 1731, {
    countedBy: 'reviewed:PROCEDURE',
    note: PARTS_NOTE,
  }),
  review('forms.reviewed', ['Mẫu đơn, mẫu tờ khai đã rà soát', 'Forms and declarations reviewed'], 944, {
    countedBy: 'reviewed:FORM',
  }),
  review('requirements.reviewed', ['Yêu cầu, điều kiện đã rà soát', 'Requirements and conditions reviewed'], 981, {
    countedBy: 'reviewed:REQUIREMENT',
  }),
  review('verdict.keep', ['Kiến nghị giữ nguyên', 'Proposed: keep'], 425, {
    partOf: 'procedures.reviewed',
    countedBy: 'verdict:KEEP',
  }),
  review('verdict.amend', ['Kiến nghị sửa đổi, bổ sung', 'Proposed: amend or supplement'], 1200, {
    partOf: 'procedures.reviewed',
    countedBy: 'verdict:AMEND',
    note: [
      'Dữ liệu minh họa theo cách đọc 1.160, là số khớp với tổng 1.731 và tỷ lệ 75 %',
      'The demo data follows the reading of 1,160, which agrees with the total of 1,731 and the share of 75 %',
    ],
  }),
  review('verdict.abolish', ['Kiến nghị bãi bỏ, hủy bỏ', 'Proposed: abolish'], 108, {
    partOf: 'procedures.reviewed',
    countedBy: 'verdict:ABOLISH',
  }),
  review('verdict.replace', ['Kiến nghị thay thế', 'Proposed: replace'], 38, {
    partOf: 'procedures.reviewed',
    countedBy: 'verdict:REPLACE',
  }),
  review('simplification.share', ['Tỷ lệ kiến nghị đơn giản hóa (%)', 'Share proposed for simplification (%)'], 75, {
    printedText: '75 %',
    ratio: { numerator: ['verdict.amend', 'verdict.abolish', 'verdict.replace'], denominator: 'procedures.reviewed' },
    countedBy: 'simplificationRate',
    note: [
      'Với 1.160: (1.160 + 108 + 38) / 1.731 = 75,4 %; với 1.200: 77,8 %',
      'With 1,160: (1,160 + 108 + 38) / 1,731 = 75.4 %; with 1,200: 77.8 %',
    ],
  }),
];

const documentsFound = (opinion: 'KEEP' | 'EXPIRED' | 'TO_AMEND' | 'TO_REPEAL') =>
  ({ partOf: 'documents.reviewed', countedBy: `documents:${opinion}`, unmatched: true }) as const;

const OTHER_REVIEWS: readonly ReportedFigureSeed[] = [
  review(
    'documents.reviewed',
    ['Văn bản quy phạm cấp tỉnh đã rà soát', 'Legal documents of the province reviewed'],
    1413,
    {
      countedBy: 'documents:REVIEWED',
      unmatched: true,
      note: [
        'Các phần in ra cộng lại là 1.423, hơn tổng in 10; không nhóm nào trong bốn phần cho đúng 1.413',
        'The printed parts add up to 1,423, ten more; no selection of the four gives 1,413',
      ],
    },
  ),
  review('documents.inForce', ['… còn hiệu lực', '… still in force'], 719, documentsFound('KEEP')),
  review('documents.expired', ['… hết hiệu lực', '… no longer in force'], 610, documentsFound('EXPIRED')),
  review(
    'documents.toAmend',
    ['… đề nghị sửa đổi, bổ sung', '… proposed for amendment'],
    85,
    documentsFound('TO_AMEND'),
  ),
  review('documents.toRepeal', ['… đề nghị bãi bỏ', '… proposed for repeal'], 9, documentsFound('TO_REPEAL')),
  review('justice.procedures', ['Thủ tục ngành tư pháp đã rà soát', 'Procedures reviewed by the justice sector'], 270),
  review('justice.fields', ['… thuộc số lĩnh vực', '… over so many fields'], 22),
  review(
    'culture.licencesAbolished',
    [
      'Loại giấy phép kinh doanh bãi bỏ (văn hóa - thông tin)',
      'Kinds of business licence abolished (culture and information)',
    ],
    6,
  ),
  review(
    'sectors.proceduresSimplified',
    [
      'Loại thủ tục sửa đổi, đơn giản hóa (xuất nhập khẩu, xuất nhập cảnh, tôn giáo, đối ngoại, thể thao)',
      'Kinds of procedure amended and simplified (import–export, exit–entry, religion, foreign affairs, sport)',
    ],
    17,
  ),
  review(
    'sectors.proceduresToAmend',
    [
      'Thủ tục đề nghị sửa đổi (giao thông, tài chính, thương mại)',
      'Procedures proposed for amendment (transport, finance, trade)',
    ],
    7,
  ),
];

const ONE_STOP: readonly ReportedFigureSeed[] = [
  review('departments.all', ['Sở, ban, ngành cấp tỉnh', 'Provincial departments'], 20, {
    countedBy: 'departments:ALL',
  }),
  review('departments.oneStop', ['… thực hiện cơ chế một cửa', '… that run the one-stop mechanism'], 16, {
    countedBy: 'departments:ONE_STOP',
    note: ['Gồm cả một cửa liên thông', 'The inter-agency mechanism included'],
  }),
  review('departments.interlinked', ['… thực hiện một cửa liên thông', '… that run the inter-agency one'], 4, {
    countedBy: 'departments:INTERLINKED',
  }),
  review(
    'iso.certified',
    [
      'Cơ quan hành chính có chứng chỉ ISO (TCVN 9001:2000)',
      'Administrative bodies with an ISO certificate (TCVN 9001:2000)',
    ],
    23,
  ),
  review('iso.extending', ['Cơ quan đang mở rộng áp dụng ISO', 'Administrative bodies that extend its use'], 23, {
    note: ['Vẫn là 23 cơ quan trên', 'The same 23'],
  }),
];

const OVER: Label = [
  'Báo cáo in "trên"; chưa có sổ nào trong hệ thống đếm số này',
  'Printed as "over"; no register here counts it yet',
];

const RECEPTION: readonly ReportedFigureSeed[] = [
  reception(
    'reception.visits',
    [
      'Lượt công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh',
      'Visits of people who came to complain, denounce, petition or report',
    ],
    3979,
    {
      printedText: 'trên 3.979',
      note: OVER,
    },
  ),
  reception('reception.letters', ['Đơn thư nhận được', 'Letters received'], 3551, {
    printedText: 'trên 3.551',
    note: OVER,
  }),
  reception(
    'reception.settledShare',
    ['Tỷ lệ trả lời, giải quyết theo thẩm quyền (%)', 'Answered or settled within own competence (%)'],
    92,
    {
      printedText: 'trên 92 %',
      note: OVER,
    },
  ),
];

const PROVINCE: readonly ReportedFigureSeed[] = [
  province('communes', ['Xã, phường, thị trấn năm 2012', 'Communes, wards and townships in 2012'], 141, {
    note: ['Dữ liệu minh họa chỉ có một số xã, phường, thị trấn', 'Only some communes stand in the demo data'],
  }),
];

/** In the order in which they are shown. */
export const REPORTED_FIGURES: readonly ReportedFigureSeed[] = [
  ...PROCEDURES,
  ...OTHER_REVIEWS,
  ...ONE_STOP,
  ...SERVICE_FIGURES,
  ...RECEPTION,
  ...PROVINCE,
];
