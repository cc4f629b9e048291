/** Texts of instructions, ratings and feedback, Vietnamese; the same keys stand in `../en/voice.ts`. */
export const voice = {
  INSTRUCTION_NOT_LATE: 'Hồ sơ này không quá hạn (hoặc đã trả kết quả) nên không có gì để đôn đốc.',
  INSTRUCTION_OUT_OF_REACH: 'Nơi đang giữ hồ sơ không thuộc quyền của bạn; hãy gửi đến cơ quan giải quyết (DECIDING).',
  INSTRUCTION_UNKNOWN: 'Không tìm thấy văn bản đôn đốc này.',
  INSTRUCTION_NOT_TO_YOU:
    'Chỉ người đứng đầu, người xử lý của cơ quan được đôn đốc hoặc người đang giữ hồ sơ mới trả lời được; người gửi không tự trả lời.',
  INSTRUCTION_NOT_FROM_YOU: 'Chỉ nơi đã gửi đôn đốc mới nhắc lại hoặc kết thúc được.',
  INSTRUCTION_CHANGED: 'Có người vừa trả lời hoặc nhắc lại; hãy tải lại rồi làm tiếp.',
  INSTRUCTION_DONE: 'Việc đôn đốc này đã kết thúc; cần thì gửi một văn bản mới.',
  INSTRUCTION_WORDS_BLANK: 'Cần viết nội dung đôn đốc (words): yêu cầu làm gì.',
  INSTRUCTION_ANSWER_BLANK: 'Cần viết nội dung trả lời đôn đốc (words).',
  INSTRUCTION_CLOSE_BLANK: 'Chưa có trả lời; muốn kết thúc thì phải nêu lý do (words).',
  INSTRUCTION_DAY_PAST: 'Ngày phải trả lời không được trước hôm nay ({today}).',
  AGENCY_OUT_OF_REACH: 'Cơ quan này không phải cơ quan của bạn hay cấp dưới.',
  TRACKED_UNKNOWN: 'Không tìm thấy hồ sơ với hai mã này.',
  SCORE_NOT_VALID: 'Hãy chọn một mức từ 1 (rất không hài lòng) đến 5 (rất hài lòng).',
  RATING_BEFORE_RETURN: 'Chỉ đánh giá được sau khi đã trả kết quả.',
  RATING_TOO_LATE: 'Đã hết thời gian đánh giá hồ sơ này (đến hết ngày {until}).',
  RATING_GIVEN: 'Hồ sơ này đã được đánh giá; đánh giá đầu tiên được giữ nguyên.',
  RATING_UNKNOWN: 'Không tìm thấy đánh giá này.',
  RATING_WITHOUT_WORDS: 'Đánh giá này không có lời nào để duyệt.',
  COMPLAINT_ELSEWHERE:
    'Khiếu nại không nhận ở đây: hãy gửi đơn đến chính người đã ra quyết định hoặc có hành vi bị khiếu nại, hoặc đến Ban Tiếp công dân của tỉnh (Luật Khiếu nại 2011). Nội dung vừa gửi không được lưu.',
  DENUNCIATION_ELSEWHERE:
    'Tố cáo không nhận ở đây để giữ bí mật cho bạn: hãy đến Ban Tiếp công dân hoặc Thanh tra tỉnh, trực tiếp hay bằng đơn (Luật Tố cáo 2018). Nội dung vừa gửi không được lưu và không chuyển cho ai.',
  FEEDBACK_NOBODY_ANSWERS: 'Chưa có cơ quan nào phụ trách trả lời về thủ tục này.',
  FEEDBACK_UNKNOWN: 'Không tìm thấy phản ánh, kiến nghị này.',
  FEEDBACK_CHANGED: 'Có người vừa xử lý phản ánh này; hãy tải lại rồi làm tiếp.',
  FEEDBACK_ACT_NOT_ALLOWED:
    'Việc này không làm được ở trạng thái hiện nay của phản ánh; đang ẩn thì phải công khai lại trước.',
  RATE_LIMITED: 'Bạn gửi quá nhiều lần trong thời gian ngắn; hãy thử lại sau {seconds} giây.',
} as const;
