import { longDate } from './printed.ts';
import { type Print, W } from './frame.tsx';
import { type Word, WORDS } from './words.ts';

export interface LetterheadProps {
  readonly print: Print;
  readonly agency: { readonly name: string; readonly parent?: { readonly name: string } | null };
  /** Whether the one-stop desk of the agency issues the paper. */
  readonly desk: boolean;
  /** Number of the paper; null: to be written in. */
  readonly number?: string | null;
  /** What follows the number, such as `TNHS`; left out for a paper without one. */
  readonly mark?: string;
  readonly place: string | null | undefined;
  readonly at: string;
}

const STATE: Word = ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Socialist Republic of Viet Nam'];
const MOTTO: Word = ['Độc lập - Tự do - Hạnh phúc', 'Independence - Freedom - Happiness'];

/** Head of an administrative paper (NĐ 30/2020, annex I): who issues it, the state and its motto, number, place and date. */
export function Letterhead({ print, agency, desk, number, mark, place, at }: LetterheadProps) {
  return (
    <header class="letterhead">
      <div class="issuer">
        {desk ? (
          <>
            <p class="above">{agency.name}</p>
            <p class="name">
              <W w={WORDS.desk} print={print} />
            </p>
          </>
        ) : (
          <>
            {agency.parent && <p class="above">{agency.parent.name}</p>}
            <p class="name">{agency.name}</p>
          </>
        )}
        <hr />
        {mark && (
          <p class="number">
            Số: {number ?? <span class="gap" />}/{mark}
          </p>
        )}
      </div>
      <div class="state">
        <p class="country">
          <W w={STATE} print={print} />
        </p>
        <p class="motto">
          <W w={MOTTO} print={print} />
        </p>
        <hr />
        <p class="date">
          {place ?? <span class="gap" />}, {longDate(at)}
        </p>
      </div>
    </header>
  );
}
