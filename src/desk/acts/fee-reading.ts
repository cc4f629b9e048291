import { paymentsOf } from '../case-reading.ts';
import { MOST_DONG_OF_FILE } from '../receipt/fee-input.ts';
import type { ApplicationEvent, CollectedFee } from '../history/application-event.ts';

/** A fee as it stands: what the newest act about its receipt says, with those that it took the place of. */
export interface FeeStanding extends CollectedFee {
  readonly at: Date;
  readonly accountId: string | null;
  /** Why it was corrected; null where it was not. */
  readonly reason: string | null;
  /** What stood before, oldest first. */
  readonly corrected: readonly FeeStanding[];
}

/** Every fee that was collected, in order; a cancelled one stays with the amount 0. Nothing is overwritten. */
export function feesOf(events: readonly ApplicationEvent[]): readonly FeeStanding[] {
  const fees: FeeStanding[] = [];
  for (const event of events) {
    const { at, account: accountId, ground: reason } = event;
    if (event.kind === 'RECEIVED') {
      for (const fee of event.payload.fees ?? []) fees.push({ ...fee, at, accountId, reason: null, corrected: [] });
    }
    if (event.kind !== 'FEE_COLLECTED') continue;
    const { corrects, ...fee } = event.payload;
    const place = corrects === null ? -1 : fees.findIndex(({ receipt }) => receipt === corrects);
    const before = fees[place];
    if (!before) fees.push({ ...fee, at, accountId, reason, corrected: [] });
    else fees[place] = { ...fee, at, accountId, reason, corrected: [...before.corrected, before] };
  }
  return fees;
}

/** Đồng collected in all. */
export const feeTotal = (fees: readonly FeeStanding[]): number => fees.reduce((sum, { amount }) => sum + amount, 0);

/**
 * Whether a fee would bring its file above what an amount may hold. A correction takes the place of what stood, and one
 * that lowers the sum is never too much: a file that has too much already may be set right.
 */
export function isTooMuch(
  fees: readonly Pick<FeeStanding, 'amount' | 'receipt'>[],
  { amount }: Pick<CollectedFee, 'amount'>,
  corrects: string | null,
): boolean {
  const before = fees.reduce((sum, fee) => sum + fee.amount, 0);
  const replaced = fees.find(({ receipt }) => receipt === corrects)?.amount ?? 0;
  return amount > replaced && before - replaced + amount > MOST_DONG_OF_FILE;
}

/** Numbers of every receipt that the file has, of fees and of payments alike: none is written down twice. */
export const receiptsOf = (events: readonly ApplicationEvent[]): readonly string[] => [
  ...feesOf(events).map(({ receipt }) => receipt),
  ...paymentsOf(events).flatMap(({ receipt }) => receipt ?? []),
];
