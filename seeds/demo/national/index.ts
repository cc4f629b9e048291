import type { DemoField } from '../../../src/seeding/demo-shapes.ts';
import { BUSINESS_POLICE_RECORDS } from './business-police.ts';
import { CIVIL_STATUS_RECORDS } from './civil-status.ts';
import { CONSTRUCTION_LAND_RECORDS } from './construction-land.ts';
import type { NationalRecord } from './record.ts';

/** The twenty everyday procedures as published in July 2026. */
export const NATIONAL_RECORDS: readonly NationalRecord[] = [
  ...CIVIL_STATUS_RECORDS,
  ...CONSTRUCTION_LAND_RECORDS,
  ...BUSINESS_POLICE_RECORDS,
];

/** Day from which the demo holds them: when they were seen, since the portal prints no date. */
export const NATIONAL_VALID_FROM = '2026-07-01';

/** Fields that only the national records have. */
export const NATIONAL_FIELDS: readonly DemoField[] = [
  {
    id: 'sat-hach-lai-xe',
    name: 'Sát hạch, cấp giấy phép lái xe',
    nameEn: 'Driving tests and licences',
    agencyKey: 'bo-cong-an',
  },
  { id: 'cu-tru', name: 'Đăng ký, quản lý cư trú', nameEn: 'Residence', agencyKey: 'bo-cong-an' },
  {
    id: 'dang-ky-xe',
    name: 'Đăng ký, quản lý phương tiện giao thông cơ giới, xe máy chuyên dùng',
    nameEn: 'Vehicle registration',
    agencyKey: 'bo-cong-an',
  },
];
