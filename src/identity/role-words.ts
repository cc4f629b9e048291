import { type Action, PERMISSIONS, type Reach } from './permissions.ts';
import type { Role } from './viewer.ts';

type Words = { readonly vi: string; readonly en: string };

const ROLE_WORDS: Readonly<Record<Role, Words>> = {
  DESK: { vi: 'bộ phận một cửa', en: 'desk' },
  HANDLER: { vi: 'người xử lý', en: 'handler' },
  HEAD: { vi: 'người đứng đầu', en: 'head' },
  REFORMER: { vi: 'người rà soát', en: 'reformer' },
  APPROVER: { vi: 'người phê duyệt', en: 'approver' },
  MANAGER: { vi: 'người quản lý', en: 'manager' },
  ADMIN: { vi: 'quản trị hệ thống', en: 'admin' },
};

const REACH_WORDS: Readonly<Record<Reach, Words>> = {
  own: { vi: ' của chính cơ quan đó', en: ' of that very agency' },
  under: { vi: ' của cơ quan đó hoặc cấp trên', en: ' of that agency or one above it' },
  any: { vi: '', en: '' },
};

/** Who may take an action, for whoever may not: roles as people call them, each with how far it reaches. */
export function whoMay(action: Action, locale: 'vi' | 'en'): string {
  const rule: 'public' | Partial<Record<Role, Reach>> = PERMISSIONS[action];
  if (rule === 'public') return { vi: 'mọi người', en: 'everybody' }[locale];
  const roles = Object.keys(ROLE_WORDS) as Role[];
  return roles
    .flatMap((role) => {
      const reach = rule[role];
      return reach === undefined ? [] : [`${ROLE_WORDS[role][locale]} (${role})${REACH_WORDS[reach][locale]}`];
    })
    .join(', ');
}
