/**
 * Staff accounts of the demo. They exist only where the demo data is loaded, and their password is their username
 * after `motcua-`, so that nobody takes it for a secret: desk → `motcua-desk`.
 */
export type DemoRole = 'DESK' | 'HANDLER' | 'HEAD' | 'REFORMER' | 'APPROVER' | 'MANAGER' | 'ADMIN';

export interface DemoAccount {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly DemoRole[];
  readonly agencyKey: string;
}

export const demoPassword = (username: string): string => `motcua-${username}`;

const FIRST = 'so-xay-dung';
const SECOND = 'phuong-1-dong-ha';

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { username: 'desk', name: 'Nguyễn Thị Tiếp Nhận (minh họa)', roles: ['DESK'], agencyKey: FIRST },
  { username: 'handler', name: 'Trần Văn Xử Lý (minh họa)', roles: ['HANDLER'], agencyKey: FIRST },
  { username: 'head', name: 'Lê Thị Lãnh Đạo (minh họa)', roles: ['HEAD'], agencyKey: FIRST },
  { username: 'reformer', name: 'Phạm Văn Rà Soát (minh họa)', roles: ['REFORMER'], agencyKey: FIRST },
  { username: 'approver', name: 'Hoàng Thị Phê Duyệt (minh họa)', roles: ['APPROVER'], agencyKey: FIRST },
  { username: 'manager', name: 'Võ Văn Quản Lý (minh họa)', roles: ['MANAGER'], agencyKey: FIRST },
  { username: 'admin', name: 'Đỗ Thị Quản Trị (minh họa)', roles: ['ADMIN'], agencyKey: FIRST },
  { username: 'desk2', name: 'Bùi Thị Một Cửa (minh họa)', roles: ['DESK'], agencyKey: SECOND },
  { username: 'handler2', name: 'Hồ Văn Chuyên Môn (minh họa)', roles: ['HANDLER'], agencyKey: SECOND },
  { username: 'chairman', name: 'Phan Văn Chủ Tịch Tỉnh (minh họa)', roles: ['HEAD'], agencyKey: 'uy-ban-tinh' },
  { username: 'head2', name: 'Dương Thị Chủ Tịch (minh họa)', roles: ['HEAD'], agencyKey: SECOND },
];
