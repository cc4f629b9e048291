import type { MessageParams } from '../../messages/catalogue.ts';
import { Problem } from '../../problem.ts';

/** Others acted on the application after the version that the person saw. */
export class VersionConflict extends Problem {
  readonly applicationId: string;
  /** The version that was sent: the number of acts that the person knew of. */
  readonly seen: number;

  constructor(applicationId: string, seen: number, params: MessageParams) {
    super('VERSION_CONFLICT', { path: ['version'], params });
    this.applicationId = applicationId;
    this.seen = seen;
  }
}
