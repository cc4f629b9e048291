import { z } from 'zod';
import type { RequestContext } from '../../graphql/context.ts';
import type { Keeping } from '../../graphql/once.ts';
import { isMessageKey } from '../../messages/catalogue.ts';
import { Problem } from '../../problem.ts';
import type { BundleItem } from './bundle.commands.ts';
import { rowKeeping } from '../acts/kept-answer.graphql.ts';

const kept = z.array(
  z.strictObject({
    code: z.string(),
    done: z.json(),
    problems: z.array(z.strictObject({ code: z.string(), path: z.array(z.string()).nullable() })),
  }),
);

/**
 * How the answer of a bundle is kept for its key: each file as it stood, or why not; what a reason said of people and
 * places is not kept.
 */
export const bundleKeeping = (context: RequestContext): Keeping<readonly BundleItem[]> => {
  const rows = rowKeeping(context);
  return {
    keep: (items) =>
      items.map(({ code, done, problems }) => ({
        code,
        done: done && rows.keep(done),
        problems: problems.map((problem) => ({ code: problem.code, path: problem.path })),
      })),
    give: async (answer) => {
      const items: BundleItem[] = [];
      for (const { code, done, problems } of kept.parse(answer)) {
        const told = problems.flatMap((problem) =>
          isMessageKey(problem.code) ? [new Problem(problem.code, problem.path ? { path: problem.path } : {})] : [],
        );
        items.push({ code, done: done === null ? null : await rows.give(done), problems: told });
      }
      return items;
    },
  };
};
