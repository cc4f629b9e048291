import type { Ask } from '../../db/ask.ts';
import { message } from '../../messages/catalogue.ts';
import type { Locale } from '../../messages/locale.ts';
import type { ReviewItemFilter, ReviewStage } from '../round/item-filter.ts';
import { VERDICT_WORDS } from './allowed-values.ts';

/** Names shown of a long list. */
const SHOWN = 10;

/** A filter as a reader of the file understands it; null where it leaves nothing out. One statement. */
export async function filterWords(ask: Ask, locale: Locale, filter: ReviewItemFilter): Promise<string | null> {
  const ids = [...(filter.fields ?? []), ...(filter.agencies ?? []), ...(filter.assignees ?? [])];
  const rows = await ask<{ id: string; name: string }>(
    `select id, name from (select id, name from field union all select id, name from agency union all select id, name from account) n
     where id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const named = (list: readonly string[] | null | undefined): string[] | null =>
    list?.map((id) => names.get(id.toLowerCase()) ?? id) ?? null;
  const count = (list: readonly string[] | null | undefined): string[] | null =>
    list == null ? null : [String(list.length)];
  const yesNo = (value: boolean | null | undefined): string[] | null =>
    value == null ? null : [message(locale, value ? 'WORKBOOK_YES' : 'WORKBOOK_NO')];
  const stage = (value: ReviewStage): string => message(locale, `WORKBOOK_STAGE_${value}`);
  const parts = [
    ['WORKBOOK_FILTER_subjects', filter.subjects?.map((each) => message(locale, `WORKBOOK_SUBJECT_${each}`))],
    ['WORKBOOK_FILTER_fields', named(filter.fields)],
    ['WORKBOOK_FILTER_agencies', named(filter.agencies)],
    ['WORKBOOK_FILTER_levels', filter.levels],
    ['WORKBOOK_FILTER_stages', filter.stages?.map(stage)],
    ['WORKBOOK_FILTER_verdicts', filter.verdicts?.map((each) => VERDICT_WORDS.print(locale, each))],
    ['WORKBOOK_FILTER_proposed', filter.proposed?.map((each) => VERDICT_WORDS.print(locale, each))],
    ['WORKBOOK_FILTER_undecided', yesNo(filter.undecided)],
    ['WORKBOOK_FILTER_assignees', named(filter.assignees)],
    ['WORKBOOK_FILTER_unassigned', yesNo(filter.unassigned)],
    ['WORKBOOK_FILTER_search', filter.search == null ? null : [`“${filter.search}”`]],
    ['WORKBOOK_FILTER_items', count(filter.items)],
    ['WORKBOOK_FILTER_procedures', count(filter.procedures)],
  ] as const;
  const words = parts.flatMap(([key, values]) => {
    if (values == null) return [];
    const more = values.length > SHOWN ? ' …' : '';
    return [`${message(locale, key)}: ${values.slice(0, SHOWN).join(', ')}${more}`];
  });
  return words.length === 0 ? null : words.join('; ');
}
