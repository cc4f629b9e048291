import { api } from './api.ts';
import { calendar } from './calendar.ts';
import { desk } from './desk.ts';
import { identity } from './identity.ts';
import { monitoring } from './monitoring.ts';
import { registry } from './registry.ts';
import { review } from './review.ts';
import { tasks } from './tasks.ts';

/** Every text in English, by key. */
export const en = { ...api, ...calendar, ...desk, ...identity, ...monitoring, ...registry, ...review, ...tasks };
