/** The two languages of everything that a person reads; Vietnamese is the default. */
export type Locale = 'vi' | 'en';

/**
 * The language that an `Accept-Language` header asks for: the first of highest quality that there is, Vietnamese
 * where it names neither or there is none.
 */
export const chooseLocale = (acceptLanguage: string | undefined): Locale => {
  if (acceptLanguage === undefined || acceptLanguage.length > 1_000) return 'vi';
  let best: { readonly locale: Locale; readonly quality: number } | null = null;
  for (const part of acceptLanguage.split(',')) {
    const [tag = '', ...options] = part.trim().toLowerCase().split(';');
    const locale = localeOf(tag.trim());
    const quality = qualityOf(options);
    if (locale !== null && quality > (best?.quality ?? 0)) best = { locale, quality };
  }
  return best?.locale ?? 'vi';
};

const localeOf = (tag: string): Locale | null => {
  const language = tag.split('-')[0];
  return language === 'en' ? 'en' : language === 'vi' || language === '*' ? 'vi' : null;
};

const qualityOf = (options: readonly string[]): number => {
  const option = options.map((each) => each.trim()).find((each) => each.startsWith('q='));
  const quality = option === undefined ? 1 : Number(option.slice(2));
  return Number.isFinite(quality) && quality >= 0 && quality <= 1 ? quality : 0;
};
