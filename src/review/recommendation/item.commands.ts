import type { ActContext } from '../../act.ts';
import { type Ask, askUnit } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem, Problems } from '../../problem.ts';
import { explainingRefusals } from '../../registry/database-refusals.ts';
import { LONGEST, needText } from '../../registry/typed-text.ts';
import { contentsFrom, type RecommendationContentInput } from './contents-from.ts';
import type { ReviewSubject } from './content.ts';
import { actOnItems } from './item-acts.ts';
import type { ItemAct } from './ruling.ts';

/** Which item, as its reader last saw it. */
export interface ItemSeen {
  readonly item: string;
  readonly version: number;
}

/** Which item an act left behind. */
export interface ItemDone {
  readonly id: string;
}

/** Writes down what shall become of an item, as a draft; whoever writes the same again changes nothing. Reformer. */
export async function reviewItemClassify(
  act: ActContext,
  seen: ItemSeen,
  input: RecommendationContentInput,
): Promise<ItemDone> {
  return onItem(act, seen, 'recommendation.propose', async (about, ask) => {
    const [read] = await contentsFrom(ask, [{ ...about, input, path: ['content'] }]);
    if (read === undefined || read.content === null) throw new Problems(read?.problems ?? []);
    return { kind: 'classify', content: read.content };
  });
}

/** Hands the draft in for a decision. Reformer. */
export const reviewItemSubmit = (act: ActContext, seen: ItemSeen): Promise<ItemDone> =>
  onItem(act, seen, 'recommendation.propose', () => Promise.resolve({ kind: 'submit' }));

/** Takes back what waits for a decision, so that it can be changed. Reformer. */
export const reviewItemTakeBack = (act: ActContext, seen: ItemSeen): Promise<ItemDone> =>
  onItem(act, seen, 'recommendation.propose', () => Promise.resolve({ kind: 'takeBack' }));

/** Drops a draft; what was decided before stands again. Reformer. */
export const reviewItemDiscard = (act: ActContext, seen: ItemSeen): Promise<ItemDone> =>
  onItem(act, seen, 'recommendation.propose', () => Promise.resolve({ kind: 'discard' }));

/** Approves what waits for a decision. Approver, and none of its authors. */
export const reviewItemApprove = (act: ActContext, seen: ItemSeen, note: string | null): Promise<ItemDone> =>
  onItem(act, seen, 'recommendation.decide', () =>
    Promise.resolve({ kind: 'approve', note: note === null ? null : needText(note, ['note'], LONGEST.REASON) }),
  );

/** Sends it back with reasons. Approver, and none of its authors. */
export const reviewItemReturn = (act: ActContext, seen: ItemSeen, note: string): Promise<ItemDone> =>
  onItem(act, seen, 'recommendation.decide', () =>
    Promise.resolve({
      kind: 'return',
      note: needText(note, ['note'], LONGEST.REASON, 'RECOMMENDATION_REASON_BLANK'),
    }),
  );

interface About {
  readonly subject: ReviewSubject;
  readonly procedureId: string;
}

async function onItem(
  act: ActContext,
  { item, version }: ItemSeen,
  right: 'recommendation.propose' | 'recommendation.decide',
  asked: (about: About, ask: Ask) => Promise<ItemAct>,
): Promise<ItemDone> {
  // Before anything is read; `actOnItems` asks again.
  authorize(act.viewer, right);
  return explainingRefusals(() =>
    act.em.transactional(async (tx) => {
      const ask = askUnit(tx);
      const [about] = UUID_TYPED.test(item)
        ? await ask<About>('select subject, procedure_id as "procedureId" from review_item where id = ?', [item])
        : [];
      if (about === undefined) throw new Problem('REVIEW_ITEM_NOT_FOUND', { path: ['item'] });
      const [outcome] = await actOnItems(tx, act, [{ itemId: item, seen: version, act: await asked(about, ask) }]);
      if (outcome === undefined) throw new Error('an act on an item came to nothing');
      switch (outcome.result) {
        case 'DONE':
        case 'UNCHANGED':
          return { id: item };
        case 'CONFLICT':
          throw new Problem('REVIEW_ITEM_CONFLICT', {
            path: ['version'],
            params: { seen: version, now: outcome.version, who: outcome.who ?? '–' },
          });
        case 'REFUSED': {
          const { code, params, path } = outcome.problem;
          throw new Problem(code, { params, path: path ?? ['item'] });
        }
        default:
          return outcome satisfies never;
      }
    }),
  );
}
