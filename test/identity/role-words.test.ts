import { describe, expect, it } from 'vitest';
import { type Action, PERMISSIONS } from '../../src/identity/permissions.ts';
import { whoMay } from '../../src/identity/role-words.ts';

const named = (words: string): string[] => (words.match(/(?<=\()[A-Z]+(?=\))/gu) ?? []).toSorted();

describe('who may', () => {
  it('names every role of an action and no other, with how far it reaches', () => {
    for (const action of Object.keys(PERMISSIONS) as Action[]) {
      const rule = PERMISSIONS[action];
      const roles = rule === 'public' ? [] : Object.keys(rule);
      for (const locale of ['vi', 'en'] as const) {
        const words = whoMay(action, locale);
        expect(words).not.toBe('');
        expect(named(words), action).toEqual(roles.toSorted());
      }
    }
    expect(whoMay('instruction.send', 'en')).toBe(
      'head (HEAD) of that agency or one above it, manager (MANAGER) of that agency or one above it',
    );
    expect(whoMay('calendar.manage', 'vi')).toBe('quản trị hệ thống (ADMIN)');
    expect(whoMay('application.return', 'vi')).toBe('bộ phận một cửa (DESK) của chính cơ quan đó');
  });
});
