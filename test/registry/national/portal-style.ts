/**
 * Writes records the way the national portal's pages come out when flattened to text: cells and rows run
 * together with nothing between them. The words in the tests are our own.
 */
export interface PortalRow {
  readonly channel: 'Trực tiếp' | 'Trực tuyến' | 'Dịch vụ bưu chính';
  readonly time: string;
  readonly fee: string;
  readonly note?: string;
  readonly text?: string;
}

export const channelText = (...rows: readonly PortalRow[]): string =>
  `Hình thức nộpThời gianPhí, lệ phíMô tả${rows
    .map(
      (row) => `${row.channel}${row.time}${row.fee}${row.note === undefined ? '' : `(${row.note})`}${row.text ?? ''}`,
    )
    .join('')}`;

export interface PortalPaper {
  readonly name: string;
  readonly file?: string;
  readonly originals: number;
  readonly copies?: number;
}

export const paperText = (
  ...cases: readonly { readonly name?: string; readonly papers: readonly PortalPaper[] }[]
): string =>
  cases
    .map(
      ({ name, papers }) =>
        `${name ?? '--'}Tên giấy tờMẫu đơn, tờ khaiSố lượng${papers
          .map(
            (paper) =>
              `${paper.name}${paper.file ?? ''}${paper.originals} bản chính${paper.copies === undefined ? '' : `,${paper.copies} bản sao`}`,
          )
          .join('')}`,
    )
    .join('');

/** What the page prints after the results: the form for choosing an agency. */
export const PAGE_FOOT =
  'Từ khóaKhông có thông tinMô tảKhông có thông tinChọn cơ quan thực hiệnTỉnh/ Thành phốBộ ngành-- Chọn Tỉnh/ Thành phố --Phường/ XãSở-- Chọn Phường/ Xã --Hệ thống chỉ hiển thị những cơ quan đã áp dụng dịch vụ công trực tuyếnNộp hồ sơ';

export const legalText = (...documents: readonly (readonly [title: string, number: string])[]): string =>
  `Tên văn bản pháp lýMã văn bản${documents.flat().join('')}`;

/** A whole record, every field as the portal prints it; `changes` replaces fields. */
export const portalRecord = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  ma_thu_tuc: '1.999001',
  detail_url: 'https://portal.example/thu-tuc/1',
  formality_id: '',
  ten_thu_tuc: 'Cấp phép đặt biển hiệu',
  so_quyet_dinh: '12/QĐ-UBND',
  cap_thuc_hien: 'Cấp tỉnh, Cấp xã',
  loai_thu_tuc: 'Loại khác',
  linh_vuc: 'Quảng cáo',
  doi_tuong_thuc_hien: 'Công dân Việt Nam, Tổ chức (không bao gồm doanh nghiệp, HTX)',
  co_quan_co_tham_quyen: 'Sở Văn hóa, Thể thao và Du lịch, Ủy ban nhân dân cấp xã',
  dia_chi_tiep_nhan: 'Số 1, đường Lê Lợi, phường Đông Hà',
  co_quan_duoc_uy_quyen: '',
  co_quan_phoi_hop: 'Công an tỉnh',
  thu_tuc_lien_quan: 'Không có thông tin',
  trinh_tu_thuc_hien: 'Bước 1. Nộp hồ sơ.\nBước 2. Nhận kết quả.',
  cach_thuc_thuc_hien: channelText(
    { channel: 'Trực tuyến', time: '5 Ngày làm việc', fee: 'Miễn phí' },
    { channel: 'Trực tiếp', time: '7 Ngày', fee: '50,000 VNĐ', note: '/giấy', text: 'Nộp tại bộ phận một cửa' },
  ),
  thanh_phan_ho_so: paperText(
    { name: 'Cấp lần đầu:', papers: [{ name: 'Đơn đề nghị theo mẫu', file: 'Mẫu số 1.docx', originals: 1 }] },
    { name: 'Cấp lại:', papers: [{ name: 'Giấy phép cũ (nếu có);', originals: 0, copies: 2 }] },
  ),
  can_cu_phap_ly: legalText(['Luật Quảng cáo', '16/2012/QH13'], ['Nghị định về biển hiệu', '181/2013/NĐ-CP']),
  co_quan_thuc_hien: 'Ủy ban nhân dân xã, phường, thị trấn',
  yeu_cau_dieu_kien: '- Có địa điểm.\n- Có bản vẽ.',
  ket_qua_xu_ly: `Giấy phépMã: KQ.H50.000001Văn bản từ chốiMã: KQ.H50.000002${PAGE_FOOT}`,
  bo: 'tinh-mau',
  ...changes,
});
