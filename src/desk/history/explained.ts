import { explainClock } from '../../sla/explanation.ts';
import { explainIn } from '../../sla/explanation-words.ts';
import type { Locale } from '../../messages/locale.ts';
import type { CaseView } from '../case.loaders.ts';

/** Why the promised due time of a case is what it is, in sentences: folded from its events, not kept. */
export const explanationOf = (
  { clock, terms, calendar }: CaseView,
  policies: Parameters<typeof explainClock>[3],
  locale: Locale,
): readonly string[] => (terms === null ? [] : explainIn(explainClock(clock, terms, calendar, policies), locale));
