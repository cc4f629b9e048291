/**
 * Acts of administrative titles, by kind of object. `{o}` is the object; the first act of a kind is the
 * principal one, and later ones are dropped first when there are more titles than are wanted. Own word lists.
 */
export type ActKind =
  | 'permit'
  | 'cert'
  | 'practice'
  | 'reg'
  | 'asset'
  | 'decl'
  | 'appraise'
  | 'approve'
  | 'recog'
  | 'found'
  | 'agree'
  | 'confirm'
  | 'benefit'
  | 'once'
  | 'notify'
  | 'one';

/** What an act does: from it follow the papers, the limits and the fee. */
export type ActNature =
  | 'GRANT'
  | 'REISSUE'
  | 'EXTEND'
  | 'CHANGE'
  | 'WITHDRAW'
  | 'APPRAISE'
  | 'REGISTER'
  | 'PAY'
  | 'SAY';

export interface Act {
  readonly nature: ActNature;
  readonly pattern: string;
}

const onRequest = 'theo đề nghị của tổ chức, cá nhân';

export const ACTS: Readonly<Record<ActKind, readonly Act[]>> = {
  permit: [
    { nature: 'GRANT', pattern: 'Cấp {o}' },
    { nature: 'REISSUE', pattern: 'Cấp lại {o}' },
    { nature: 'EXTEND', pattern: 'Gia hạn {o}' },
    { nature: 'CHANGE', pattern: 'Sửa đổi, bổ sung {o}' },
    { nature: 'WITHDRAW', pattern: `Thu hồi {o} ${onRequest}` },
  ],
  cert: [
    { nature: 'GRANT', pattern: 'Cấp {o}' },
    { nature: 'REISSUE', pattern: 'Cấp lại {o}' },
    { nature: 'CHANGE', pattern: 'Cấp đổi {o}' },
    { nature: 'WITHDRAW', pattern: `Thu hồi {o} ${onRequest}` },
  ],
  practice: [
    { nature: 'GRANT', pattern: 'Cấp {o}' },
    { nature: 'REISSUE', pattern: 'Cấp lại {o}' },
    { nature: 'EXTEND', pattern: 'Gia hạn {o}' },
    { nature: 'CHANGE', pattern: 'Điều chỉnh {o}' },
  ],
  reg: [
    { nature: 'REGISTER', pattern: 'Đăng ký {o}' },
    { nature: 'CHANGE', pattern: 'Thay đổi nội dung đăng ký {o}' },
    { nature: 'WITHDRAW', pattern: 'Chấm dứt {o}' },
  ],
  asset: [
    { nature: 'REGISTER', pattern: 'Đăng ký {o}' },
    { nature: 'CHANGE', pattern: 'Đăng ký thay đổi {o}' },
    { nature: 'WITHDRAW', pattern: 'Xóa đăng ký {o}' },
  ],
  decl: [
    { nature: 'REGISTER', pattern: 'Đăng ký {o}' },
    { nature: 'CHANGE', pattern: 'Đăng ký thay đổi {o}' },
  ],
  appraise: [
    { nature: 'APPRAISE', pattern: 'Thẩm định {o}' },
    { nature: 'APPRAISE', pattern: 'Thẩm định điều chỉnh {o}' },
  ],
  approve: [
    { nature: 'APPRAISE', pattern: 'Phê duyệt {o}' },
    { nature: 'APPRAISE', pattern: 'Phê duyệt điều chỉnh {o}' },
  ],
  recog: [
    { nature: 'GRANT', pattern: 'Công nhận {o}' },
    { nature: 'EXTEND', pattern: 'Công nhận lại {o}' },
    { nature: 'WITHDRAW', pattern: 'Hủy bỏ quyết định công nhận {o}' },
  ],
  found: [
    { nature: 'GRANT', pattern: 'Thành lập {o}' },
    { nature: 'GRANT', pattern: 'Cho phép hoạt động đối với {o}' },
    { nature: 'CHANGE', pattern: 'Sáp nhập, chia, tách {o}' },
    { nature: 'WITHDRAW', pattern: 'Giải thể {o} theo đề nghị của tổ chức, cá nhân thành lập' },
  ],
  agree: [
    { nature: 'GRANT', pattern: 'Chấp thuận {o}' },
    { nature: 'EXTEND', pattern: 'Gia hạn văn bản chấp thuận {o}' },
  ],
  confirm: [
    { nature: 'SAY', pattern: 'Xác nhận {o}' },
    { nature: 'REISSUE', pattern: 'Cấp lại văn bản xác nhận {o}' },
  ],
  benefit: [
    { nature: 'PAY', pattern: 'Giải quyết {o}' },
    { nature: 'CHANGE', pattern: 'Điều chỉnh mức hưởng {o}' },
    { nature: 'CHANGE', pattern: 'Chuyển nơi hưởng {o}' },
  ],
  once: [{ nature: 'PAY', pattern: 'Giải quyết {o}' }],
  notify: [
    { nature: 'SAY', pattern: 'Thông báo {o}' },
    { nature: 'SAY', pattern: 'Thông báo bổ sung thông tin về {o}' },
  ],
  one: [{ nature: 'GRANT', pattern: '{o}' }],
};
