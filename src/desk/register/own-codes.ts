import type { AgencyView } from '../../registry/catalogue/views.ts';
import type { Rules } from '../../sla/rules.ts';
import { codePatterns, DEFAULT_CODE_PATTERN } from '../receipt/code-pattern.ts';

const PLACE = /\{(agency|yyMMdd|yyyyMMdd|n)(?::(\d{1,2}))?\}/u;

const literally = (text: string): string =>
  text.replaceAll(/[^A-Za-z0-9]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);

/**
 * Tells whether a code has the form of those that this installation gives, under any pattern and agency and on any day:
 * a late entry may still be given it. Capitals or not, since people look codes up both ways.
 */
export function ownCodes(
  rules: Pick<Rules, 'rowsOf'>,
  agencies: readonly Pick<AgencyView, 'id' | 'code' | 'codes'>[],
): (code: string) => boolean {
  const patterns = [{ agencyId: null, pattern: DEFAULT_CODE_PATTERN.pattern }, ...codePatterns(rules)];
  const forms = patterns.map(({ agencyId, pattern }) => {
    const whose = agencies.filter(({ id }) => agencyId === null || id === agencyId);
    const ids = whose.flatMap(({ code, codes }) => [code, ...codes.map((each) => each.code)]).map(literally);
    return new RegExp(`^${formOf(pattern, ids)}$`, 'iu');
  });
  return (code) => forms.some((form) => form.test(code));
}

function formOf(pattern: string, agencyCodes: readonly string[]): string {
  const parts: string[] = [];
  let rest = pattern;
  for (let found = PLACE.exec(rest); found; found = PLACE.exec(rest)) {
    parts.push(literally(rest.slice(0, found.index)));
    const [whole, name, width] = found;
    if (name === 'agency') parts.push(`(?:${agencyCodes.join('|') || '(?!)'})`);
    else if (name === 'n') parts.push(String.raw`\d{${width ?? '1'},}`);
    else parts.push(String.raw`\d{${name === 'yyMMdd' ? 6 : 8}}`);
    rest = rest.slice(found.index + whole.length);
  }
  return [...parts, literally(rest)].join('');
}
