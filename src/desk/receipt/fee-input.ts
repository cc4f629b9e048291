import { Problem, Problems } from '../../problem.ts';
import type { CollectedFee } from '../history/application-event.ts';
import { tidyLine } from '../typed-text.ts';

/** A fee as the desk types it in. */
export interface FeeTyped {
  readonly amount: number;
  readonly receipt: string;
  readonly note?: string | null | undefined;
}

/** Whole đồng that a fee or payment may be at most: a trillion, far above any levy. *Ours*. */
export const MOST_DONG = 1_000_000_000_000;
/** Fees of one file together: as much as an amount may hold, so that no sum is out of its reach. */
export const MOST_DONG_OF_FILE = 1_000_000_000_000_000;
/** Fees at once: no procedure has more kinds. *Ours*. */
const MOST_FEES = 20;
const LONGEST_RECEIPT = 100;
const LONGEST_NOTE = 500;

type Path = readonly (string | number)[];

/** Tidies fees and adds to `problems` what is wrong, each with its place below `path`. */
export function checkFees(typed: readonly FeeTyped[], path: Path, problems: Problem[]): CollectedFee[] {
  if (typed.length > MOST_FEES) problems.push(new Problem('TOO_MANY_FEES', { path, params: { limit: MOST_FEES } }));
  const receipts = new Set<string>();
  return typed.slice(0, MOST_FEES).map((fee, at) => {
    const checked = checkFee(fee, [...path, at], problems);
    if (receipts.has(checked.receipt))
      problems.push(
        new Problem('RECEIPT_REPEATED', { path: [...path, at, 'receipt'], params: { receipt: checked.receipt } }),
      );
    receipts.add(checked.receipt);
    return checked;
  });
}

/** One fee; with `least` 0 none at all may be meant, as where a receipt is cancelled. */
export function checkFee(
  { amount, receipt, note }: FeeTyped,
  path: Path,
  problems: Problem[],
  least = 1,
): CollectedFee {
  const valid = Number.isInteger(amount) && amount >= least && amount <= MOST_DONG;
  // What is wrong is refused; until then the input is hashed like any other.
  const fee = { amount: valid ? amount : 0, receipt: tidyLine(receipt) ?? '', note: tidyLine(note) };
  if (!valid) problems.push(new Problem('AMOUNT_NOT_VALID', { path: [...path, 'amount'] }));
  if (fee.receipt === '') problems.push(new Problem('RECEIPT_NEEDED', { path: [...path, 'receipt'] }));
  for (const [place, limit] of [
    ['receipt', LONGEST_RECEIPT],
    ['note', LONGEST_NOTE],
  ] as const) {
    if ((fee[place]?.length ?? 0) > limit)
      problems.push(new Problem('TEXT_TOO_LONG', { path: [...path, place], params: { limit } }));
  }
  return fee;
}

/** Fees typed with an act. Throws `Problems` with everything that is wrong. */
export function collectedFees(typed: readonly FeeTyped[] | null, path: Path): CollectedFee[] {
  const problems: Problem[] = [];
  const fees = checkFees(typed ?? [], path, problems);
  if (problems.length > 0) throw new Problems(problems);
  return fees;
}
