/** Services whose times, trips and doors the report prints before and after the reform (I.2.2.a). */
import { figure } from './reported-figure.ts';
import type { Label, ReportedFigureSeed } from './reported-figure.ts';

const review = figure('I.2.2.a');

const UNIT_NOTE: Label = [
  'Báo cáo chỉ in "ngày", không có ngày thay đổi; đơn vị và ngày trong dữ liệu minh họa là giả định',
  'The report prints "days" and no date of the change; unit and date in the demo data are assumptions',
];

const CERTIFICATE_NOTE: Label = [
  'Báo cáo không in thời hạn của thủ tục này và không có ngày thay đổi',
  'The report prints no time limit for this service and no date of the change',
];

export const SERVICE_FIGURES: readonly ReportedFigureSeed[] = [
  review(
    'service.constructionPermit.before.min',
    ['Cấp phép xây dựng, trước: ít nhất (ngày)', 'Construction permit, before: at least (days)'],
    20,
    {
      printedText: '20–30 ngày',
      countedBy: 'declared:DEMO-000001:1:min',
      note: UNIT_NOTE,
    },
  ),
  review(
    'service.constructionPermit.before.max',
    ['Cấp phép xây dựng, trước: nhiều nhất (ngày)', 'Construction permit, before: at most (days)'],
    30,
    {
      printedText: '20–30 ngày',
      countedBy: 'declared:DEMO-000001:1:max',
      note: UNIT_NOTE,
    },
  ),
  review(
    'service.constructionPermit.after.min',
    ['Cấp phép xây dựng, sau: ít nhất (ngày)', 'Construction permit, after: at least (days)'],
    5,
    {
      printedText: '5–7 ngày',
      countedBy: 'declared:DEMO-000001:2:min',
      note: UNIT_NOTE,
    },
  ),
  review(
    'service.constructionPermit.after.max',
    ['Cấp phép xây dựng, sau: nhiều nhất (ngày)', 'Construction permit, after: at most (days)'],
    7,
    {
      printedText: '5–7 ngày',
      countedBy: 'declared:DEMO-000001:2:max',
      note: UNIT_NOTE,
    },
  ),
  review(
    'service.landCertificate.before.visits',
    ['Giấy chứng nhận quyền sử dụng đất, trước: lượt đi lại', 'Land-use-right certificate, before: trips'],
    12,
    {
      printedText: 'ít nhất 12 lượt',
      countedBy: 'declared:DEMO-000003:1:visits',
      note: CERTIFICATE_NOTE,
    },
  ),
  review(
    'service.landCertificate.before.doors',
    ['Giấy chứng nhận quyền sử dụng đất, trước: số cửa', 'Land-use-right certificate, before: doors'],
    6,
    {
      printedText: '6 cửa',
      countedBy: 'declared:DEMO-000003:1:doors',
      note: CERTIFICATE_NOTE,
    },
  ),
  review(
    'service.landCertificate.after.visits',
    ['Giấy chứng nhận quyền sử dụng đất, sau: lượt đi lại', 'Land-use-right certificate, after: trips'],
    3,
    {
      printedText: '3 lượt',
      countedBy: 'declared:DEMO-000003:2:visits',
      note: CERTIFICATE_NOTE,
    },
  ),
  review(
    'service.landCertificate.after.doors',
    ['Giấy chứng nhận quyền sử dụng đất, sau: số cửa', 'Land-use-right certificate, after: doors'],
    1,
    {
      printedText: '1 cửa',
      countedBy: 'declared:DEMO-000003:2:doors',
      note: CERTIFICATE_NOTE,
    },
  ),
  review(
    'service.ruralLand.before',
    ['Giao đất ở nông thôn, trước (ngày)', 'Rural land allocation, before (days)'],
    90,
    {
      printedText: '90 ngày',
      countedBy: 'declared:DEMO-000002:1:max',
      note: UNIT_NOTE,
    },
  ),
  review('service.ruralLand.after', ['Giao đất ở nông thôn, sau (ngày)', 'Rural land allocation, after (days)'], 13, {
    printedText: '13 ngày',
    countedBy: 'declared:DEMO-000002:2:max',
    note: UNIT_NOTE,
  }),
];
