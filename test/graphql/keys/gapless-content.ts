/** A version without a gap, as the API takes it. */
export const CONTENT = `{ title: "Cấp giấy phép mẫu", levels: [PROVINCE], audiences: [CITIZEN], steps: "Bước 1.", submission: "Nộp tại một cửa.",
  channels: [DIRECT, ONLINE], sets: 1, timeLimits: [{ max: 20, unit: WORKING_DAY }],
  components: [{ name: "Đơn đề nghị", originals: 1, copies: 0, formCode: "M01" }], forms: [{ code: "M01", name: "Đơn đề nghị" }],
  requirements: ["Phù hợp quy hoạch."], fees: [{ amount: 75000 }], results: [{ code: "KQ.1", name: "Giấy phép" }],
  legalDocuments: [{ number: "50/2014/QH13", title: "Luật Xây dựng", issuer: "Quốc hội", issuedOn: "2014-06-18" }],
  agencies: [{ role: DECIDING, name: "Sở Xây dựng" }], declaredVisits: 2, declaredDoors: 1 }`;
