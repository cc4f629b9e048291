/** Texts of the register of legal documents, Vietnamese; the same keys stand in `../en/legal-documents.ts`. */
export const legalDocuments = {
  DOCUMENT_NOT_FOUND: 'Không có văn bản này trong sổ.',
  DOCUMENT_NUMBER_NOT_VALID: 'Số, ký hiệu “{number}” không có chữ số nào, nên không phải số văn bản.',
  DOCUMENT_NUMBER_TAKEN: 'Văn bản số {number} đã có trong sổ.',
  DOCUMENT_EFFECTIVE_BEFORE_ISSUE: 'Ngày có hiệu lực không thể trước ngày ban hành.',
  DOCUMENT_NOT_ENTERED: 'Văn bản {number} mới chỉ được thủ tục viện dẫn, chưa được vào sổ; hãy vào sổ trước.',
  DOCUMENT_CONFLICT:
    'Văn bản đã được {who} thay đổi trong lúc bạn làm; nay là lần ghi {version}. Hãy tải lại rồi làm tiếp.',
  DOCUMENT_RELATED_TO_ITSELF: 'Một văn bản không tự sửa đổi, thay thế hay bãi bỏ chính nó.',
  DOCUMENT_RELATION_KNOWN: 'Quan hệ này đã được ghi.',
  DOCUMENT_ENDS_BEFORE_ISSUE: 'Ngày này trước ngày văn bản được ban hành.',
  DOCUMENT_EXPIRED_ALREADY: 'Văn bản đã được ghi là hết hiệu lực toàn bộ; nếu ghi sai thì rút lần ghi đó trước.',
  DOCUMENT_ENTRY_UNKNOWN: 'Lần ghi {sequence} không phải quan hệ hay việc hết hiệu lực đang còn được ghi.',
  DOCUMENT_OPINIONS_NONE: 'Chưa chọn mục nào.',
  DOCUMENT_OPINIONS_TOO_MANY: 'Mỗi lần nhiều nhất {most} mục.',
  DOCUMENT_OPINION_WAITS: 'Văn bản {number} đang có ý kiến rà soát của {who} chờ duyệt.',
  DOCUMENT_OPINION_NOT_FOUND: 'Không có ý kiến rà soát này.',
  DOCUMENT_OPINION_DECIDED: 'Ý kiến về văn bản {number} không còn chờ duyệt: {state}, người quyết định: {who}.',
  DOCUMENT_OPINION_OWN: 'Không ai tự duyệt ý kiến của mình (văn bản {number}).',
};
