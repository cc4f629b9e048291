import type { VersionView } from './catalogue/views.ts';
import type { VersionContent } from './version-content.ts';

/** The API says `case` where the content says `caseName`. */
const named = <T extends { readonly case: string | null }>({
  case: caseName,
  ...rest
}: T): Omit<T, 'case'> & { caseName: string | null } => ({
  ...rest,
  caseName,
});

/** What a version itself says: without the limits that the province promises on the day. */
export const contentOf = (view: VersionView): VersionContent => ({
  ...view,
  cases: view.cases.map(({ name }) => name),
  timeLimits: view.timeLimits.filter(({ kind }) => kind === 'STATUTORY').map(named),
  components: view.components.map(named),
  fees: view.fees.map((fee) => ({ ...named(fee), flag: fee.flag === 'FREE_BESIDE_A_FEE' ? fee.flag : null })),
});
