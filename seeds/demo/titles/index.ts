/** Every field that titles are built for, in the order in which codes are given. */
import type { TitleField } from '../../../src/seeding/demo-shapes.ts';
import { AGRICULTURE } from './agriculture.ts';
import { CONSTRUCTION } from './construction.ts';
import { CULTURE } from './culture.ts';
import { ECONOMY } from './economy.ts';
import { HEALTH_EDUCATION } from './health-education.ts';
import { INDUSTRY } from './industry.ts';
import { JUSTICE } from './justice.ts';
import { LAND_ENVIRONMENT } from './land-environment.ts';
import { SCIENCE_ZONES } from './science-zones.ts';
import { SOCIETY } from './society.ts';
import { STATE_AFFAIRS } from './state-affairs.ts';
import { TRANSPORT_COMMUNICATION } from './transport-communication.ts';

export const TITLE_FIELDS: readonly TitleField[] = [
  ...CONSTRUCTION,
  ...LAND_ENVIRONMENT,
  ...JUSTICE,
  ...ECONOMY,
  ...INDUSTRY,
  ...AGRICULTURE,
  ...TRANSPORT_COMMUNICATION,
  ...SOCIETY,
  ...CULTURE,
  ...HEALTH_EDUCATION,
  ...STATE_AFFAIRS,
  ...SCIENCE_ZONES,
];
