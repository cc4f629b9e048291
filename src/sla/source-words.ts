import type { BothLanguages } from '../calendar/calendar-data.ts';

const ANNUAL: BothLanguages = { vi: 'thông báo nghỉ lễ, Tết của năm', en: 'the annual notice of days off' };

/**
 * Sources of rules that were frozen into files in one language, as they are said in the other. They stay as they were
 * frozen; only what people read is put into words here.
 */
const SAID: Readonly<Record<string, BothLanguages>> = {
  'NĐ 118/2025/NĐ-CP replaces NĐ 61/2018 (unverified, taken over)': {
    vi: 'NĐ 118/2025/NĐ-CP thay NĐ 61/2018 (giữ quy định cũ, chưa đối chiếu văn bản)',
    en: 'NĐ 118/2025/NĐ-CP replaces NĐ 61/2018 (unverified, taken over)',
  },
  'QĐ 93/2007/QĐ-TTg; that it restarts is ours, no number in the text at hand': {
    vi: 'QĐ 93/2007/QĐ-TTg (tính lại từ đầu là cách hiểu của hệ thống, văn bản không nêu số ngày)',
    en: 'QĐ 93/2007/QĐ-TTg; that it restarts is ours, no number in the text at hand',
  },
  'Thông báo nghỉ lễ, Tết của năm (annual notice; one table, checked by its day counts)': ANNUAL,
  'Thông báo nghỉ lễ, Tết của năm (annual notice; two tables made apart agree)': ANNUAL,
  'printed steps of 1.013236: two notices, within 7 then 5 working days': {
    vi: 'trình tự in của 1.013236: hai lần thông báo, trong 7 rồi 5 ngày làm việc',
    en: 'printed steps of 1.013236: two notices, within 7 then 5 working days',
  },
  'printed steps of 1.005400: the time of asking opinions does not count': {
    vi: 'trình tự in của 1.005400: không tính thời gian lấy ý kiến',
    en: 'printed steps of 1.005400: the time of asking opinions does not count',
  },
  'printed steps of 1.005400: the time of the site visit does not count': {
    vi: 'trình tự in của 1.005400: không tính thời gian kiểm tra thực địa',
    en: 'printed steps of 1.005400: the time of the site visit does not count',
  },
  'printed steps of 1.000606: 18 working days after the supplement': {
    vi: 'trình tự in của 1.000606: 18 ngày làm việc sau khi bổ sung',
    en: 'printed steps of 1.000606: 18 working days after the supplement',
  },
  'civil status and certification: within the day, after 15:00 the next working day': {
    vi: 'hộ tịch, chứng thực: giải quyết trong ngày, nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo',
    en: 'civil status and certification: within the day, after 15:00 the next working day',
  },
};

/** A source as somebody of a language reads it; one that an admin gave in both has them apart by a slash with spaces. */
export function sourceIn(source: string, language: keyof BothLanguages): string {
  const said = SAID[source];
  if (said) return said[language];
  const [vi = source, en = vi] = source.split(' / ', 2);
  return language === 'vi' ? vi : en;
}
